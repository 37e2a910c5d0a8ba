package refrain.novelty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import refrain.cases.Articles;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.CueSense;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;
import refrain.domain.Evidence;
import refrain.domain.Form;
import refrain.domain.Quotation;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.UnsourcedReason;
import refrain.domain.Voice;

/** Releases of invented institutions, for tests. */
final class Said {

  private static final Evidence EVIDENCE = new Evidence("test", "1", 1);
  private static final Pattern SENTENCE = Pattern.compile("[^.]+\\.?");

  private Said() {}

  /** What a body said on a day, whole text its own words. */
  static Report by(String body, String day, String text) {
    return by(body, day, text, day + " " + body);
  }

  static Report by(String body, String day, String text, String doc) {
    List<Span> sentences = new ArrayList<>();
    Matcher m = SENTENCE.matcher(text);
    while (m.find()) {
      sentences.add(new Span(m.start(), m.end()));
    }
    Optional<Dated> date = EdtfDate.parse(day).map(d -> Dated.of(d, DateOrigin.GIVEN));
    Article article =
        Articles.of(
            doc,
            Optional.of(body),
            date,
            Voice.RELEASE,
            text,
            List.of(new Span(0, text.length())),
            sentences);
    List<Span> content = List.of(new Span(0, text.length()));
    Attribution attribution =
        new Attribution.Unsourced(
            Attribution.idOf(article.id(), content),
            new Quotation(content, List.of(), Form.RELEASE),
            List.of(),
            CueSense.SPEECH,
            UnsourcedReason.INSTITUTION,
            EVIDENCE);
    Speaker speaker =
        new Speaker(Optional.empty(), Optional.empty(), Optional.of(body), Optional.of("QN"));
    return new Report(
        article,
        attribution,
        new Resolution.Resolved(speaker, Optional.empty(), EVIDENCE),
        date,
        Optional.empty());
  }
}
