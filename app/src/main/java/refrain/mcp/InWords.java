package refrain.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import refrain.domain.Dated;
import refrain.domain.Difference;
import refrain.domain.Edit;
import refrain.domain.Redline;
import refrain.store.RefrainRow;
import refrain.store.Said;
import refrain.store.SpeakerRow;

/** Says things in one line; all text of others stands between quotation marks. */
final class InWords {

  /** Most code points of words that a line quotes. */
  static final int WORDS = 400;

  /** Most code points of a name or title. */
  static final int NAME = 120;

  private InWords() {}

  static String quoted(String text) {
    return Literal.of(text, WORDS);
  }

  static String named(String name) {
    return Literal.of(name, NAME);
  }

  /** {@code 1 report}, {@code 1,204 reports}. */
  static String count(long n, String one) {
    return String.format(Locale.ROOT, "%,d %s%s", n, one, n == 1 ? "" : "s");
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String day(Optional<Dated> day) {
    return day.map(d -> d.date().toString()).orElse("undated");
  }

  static String period(Optional<?> first, Optional<?> last) {
    return first.isEmpty() && last.isEmpty()
        ? "undated"
        : first.map(Object::toString).orElse("?") + " to " + last.map(Object::toString).orElse("?");
  }

  /** Who, when, how and how strongly; not the words. */
  static String said(Said said, Citing citing) {
    StringJoiner out = new StringJoiner(", ");
    out.add(citing.who(said).map(InWords::named).orElse("nobody known"));
    out.add(day(said.saidOn()));
    out.add(word(said.form()));
    said.act().ifPresent(a -> out.add(a.name()));
    said.rung().ifPresent(r -> out.add("rung " + r.number() + " (" + r.name() + ")"));
    said.occasion().ifPresent(o -> out.add("occasion " + named(o)));
    return out.toString();
  }

  static String refrain(RefrainRow row) {
    return "refrain "
        + row.id()
        + " "
        + quoted(row.lead())
        + ": "
        + count(row.uses(), "use")
        + ", "
        + count(row.speakers(), "speaker")
        + ", "
        + count(row.outlets(), "outlet")
        + ", "
        + period(row.first(), row.last())
        + (row.template() ? ", boilerplate" : "");
  }

  static String speaker(SpeakerRow row, Citing citing) {
    return "speaker "
        + row.id()
        + " "
        + named(citing.who(row.speaker()))
        + ": "
        + count(row.reports(), "report")
        + " in "
        + count(row.articles(), "article")
        + ", "
        + period(row.first().map(Dated::date), row.last().map(Dated::date));
  }

  /** {@code "The bank [-will-]{+may+} raise"}: deleted and inserted words in brackets. */
  static String redline(Redline redline) {
    StringBuilder out = new StringBuilder();
    for (Edit e : redline.edits()) {
      switch (e.kind()) {
        case KEPT -> out.append(e.text());
        case DELETED -> out.append("[-").append(e.text()).append("-]");
        case INSERTED -> out.append("{+").append(e.text()).append("+}");
      }
    }
    return quoted(out.toString());
  }

  /** {@code scope: "any form" to "all forms"; word: "exchanges" to "interaction"}. */
  static String differences(List<Difference> differences) {
    List<String> out = new ArrayList<>();
    for (Difference d : differences.subList(0, Math.min(8, differences.size()))) {
      String what =
          d.before().isEmpty()
              ? "added " + named(d.after())
              : d.after().isEmpty()
                  ? "left out " + named(d.before())
                  : named(d.before()) + " became " + named(d.after());
      out.add(word(d.kind()) + ": " + what + (d.changesSense() ? " (changes the sense)" : ""));
    }
    if (differences.size() > 8) {
      out.add("and " + (differences.size() - 8) + " more");
    }
    return out.isEmpty() ? "the same words" : String.join("; ", out);
  }
}
