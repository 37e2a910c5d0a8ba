package refrain.alert;

import java.util.ArrayList;
import java.util.List;
import refrain.domain.Edit;
import refrain.domain.EdtfDate;
import refrain.domain.Redline;

/** What a feed says of a firing, as a piece of HTML in which every word of others is escaped. */
final class EntryHtml {

  private EntryHtml() {}

  static String of(Firing firing) {
    StringBuilder out = new StringBuilder();
    switch (firing.cause()) {
      case Cause.Stated s -> {}
      case Cause.Used u -> {
        out.append("<p>Used again: <q>").append(words(u.words())).append("</q></p>");
        out.append("<p>The formula, in ").append(u.uses()).append(" uses: <q>");
        out.append(words(u.lead())).append("</q></p>");
      }
      case Cause.Novel n -> novel(out, n);
    }
    Firing.Source source = firing.source();
    if (firing.cause() instanceof Cause.Novel n && n.missing()) {
      out.append("<p>Last said in:</p>");
    }
    out.append("<blockquote><p>").append(words(source.text())).append("</p></blockquote>");
    out.append("<p>").append(where(source)).append("</p>");
    return out.toString();
  }

  private static void novel(StringBuilder out, Cause.Novel n) {
    out.append("<p>").append(words(told(n))).append("</p>");
    n.redline().ifPresent(r -> out.append("<p>").append(redline(r)).append("</p>"));
    if (n.redline().isEmpty()) {
      out.append("<p><q>").append(words(n.words())).append("</q></p>");
    }
  }

  private static String told(Cause.Novel n) {
    String what =
        switch (n.kind()) {
          case FIRST -> "Words that this speaker never used before";
          case RETURN ->
              "Words that come back" + n.lastUsed().map(d -> ", last used " + d).orElse("");
          case REPLACED -> "Words never used before where the formula usually has others";
          case DROPPED -> "Words that the formula usually has, missing on " + n.day();
          case RUNG ->
              "From rung "
                  + n.rungs().getFirst().number()
                  + " ("
                  + n.rungs().getFirst().name()
                  + ") to rung "
                  + n.rungs().getLast().number()
                  + " ("
                  + n.rungs().getLast().name()
                  + ")";
        };
    return what + "; " + n.expected() + " such are to be expected by chance.";
  }

  private static String redline(Redline redline) {
    StringBuilder out = new StringBuilder();
    for (Edit e : redline.edits()) {
      // White space is kept at the ends of a run: it stands between this word and the next.
      String text = escaped(Plain.line("." + e.text() + ".")).replaceAll("^\\.|\\.$", "");
      switch (e.kind()) {
        case KEPT -> out.append(text);
        case DELETED -> out.append("<del>").append(text).append("</del>");
        case INSERTED -> out.append("<ins>").append(text).append("</ins>");
      }
    }
    return out.toString();
  }

  private static String where(Firing.Source s) {
    List<String> parts = new ArrayList<>();
    s.speaker().ifPresent(w -> parts.add(words(w)));
    parts.add(words(s.saidOn().map(EdtfDate::toString).orElse("undated")));
    s.outlet().ifPresent(o -> parts.add(words(o)));
    String title = words(s.title().orElse(s.doc()));
    parts.add("<cite>" + title + "</cite>");
    if (!s.content().isEmpty()) {
      parts.add("characters " + s.content().getFirst().begin() + "–" + s.content().getLast().end());
    }
    return String.join(" · ", parts);
  }

  private static String words(String text) {
    return escaped(Plain.line(text));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
