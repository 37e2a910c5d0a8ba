package refrain.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.CueSense;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;
import refrain.domain.Evidence;
import refrain.domain.Form;
import refrain.domain.Id;
import refrain.domain.Quotation;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.UnresolvedReason;
import refrain.domain.UnsourcedReason;
import refrain.domain.Voice;

/** Reports for tests, about invented officials. */
final class Reports {

  private static final Evidence EVIDENCE = new Evidence("test", "1", 1);
  private static final Pattern PIECE = Pattern.compile("\\[([^\\]]*)\\]");

  private Reports() {}

  /**
   * The reports of one document.
   *
   * @param line {@code doc | outlet | date | name, body, country | text}, where a dash stands for
   *     what is not known and each report's content stands in square brackets; {@code ][} joins
   *     nothing: pieces of one content are divided by {@code ~}, as in {@code [A, ~ said he ~ B.]}
   */
  static List<Report> of(String line, Voice voice) {
    String[] f = line.split(" \\| ", 5);
    String text = f[4].replace("[", "").replace("]", "").replace("~", "");
    Optional<Dated> date = EdtfDate.parse(f[2]).map(d -> Dated.of(d, DateOrigin.GIVEN));
    Article article = article(f[0], f[1].equals("-") ? null : f[1], date, voice, text);
    List<Report> out = new ArrayList<>();
    Matcher m = PIECE.matcher(f[4]);
    int marks = 0;
    while (m.find()) {
      int begin = m.start() - marks;
      List<Span> pieces = new ArrayList<>();
      String[] parts = m.group(1).split("~", -1);
      int at = begin;
      for (int i = 0; i < parts.length; i++) {
        if (i % 2 == 0 && !parts[i].isEmpty()) {
          pieces.add(new Span(at, at + parts[i].length()));
        }
        at += parts[i].length();
      }
      marks += 2 + parts.length - 1;
      out.add(report(article, pieces, speaker(f[3]), date));
    }
    return out;
  }

  static Article article(
      String doc, @Nullable String outlet, Optional<Dated> date, Voice voice, String text) {
    return new Article(
        Id.of(doc, text),
        doc,
        doc + ".txt",
        Optional.ofNullable(outlet),
        Optional.empty(),
        Optional.empty(),
        date,
        Optional.empty(),
        "en",
        voice,
        text,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static Report report(
      Article article, List<Span> content, Optional<Speaker> speaker, Optional<Dated> date) {
    Attribution attribution =
        new Attribution.Unsourced(
            Attribution.idOf(article.id(), content),
            new Quotation(content, content, Form.DIRECT),
            List.of(),
            CueSense.SPEECH,
            UnsourcedReason.NOT_FOUND,
            EVIDENCE);
    Resolution resolution =
        speaker
            .<Resolution>map(s -> new Resolution.Resolved(s, Optional.empty(), EVIDENCE))
            .orElse(new Resolution.Unresolved(Optional.empty(), UnresolvedReason.UNKNOWN));
    return new Report(article, attribution, resolution, date, Optional.empty());
  }

  private static Optional<Speaker> speaker(String who) {
    if (who.equals("-")) {
      return Optional.empty();
    }
    String[] f = who.split(", ", -1);
    return Optional.of(new Speaker(known(f[0]), Optional.empty(), known(f[1]), known(f[2])));
  }

  private static Optional<String> known(String value) {
    return value.equals("-") ? Optional.empty() : Optional.of(value);
  }
}
