package refrain.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.CueSense;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;
import refrain.domain.Evidence;
import refrain.domain.Findings;
import refrain.domain.Form;
import refrain.domain.Gist;
import refrain.domain.Id;
import refrain.domain.Quotation;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.Statement;
import refrain.domain.Voice;

/** Documents made of invented words, as many as are asked for; a number gives always the same. */
final class Invented {

  private static final List<String> WORDS =
      List.of(
          "council",
          "ministry",
          "firmly",
          "opposes",
          "any",
          "form",
          "of",
          "contact",
          "harbour",
          "tariff",
          "water",
          "treaty",
          "inspection",
          "budget",
          "grid",
          "summit",
          "the",
          "and");
  private static final Evidence EVIDENCE = new Evidence("invented", "1", 0.9);

  private Invented() {}

  static Kept document(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder("Document " + number + "\n\n");
    List<Span> sources = new ArrayList<>();
    List<Span> contents = new ArrayList<>();
    int reports = 1 + random.nextInt(8);
    for (int i = 0; i < reports; i++) {
      sources.add(append(text, "Minister Ilk"));
      text.append(" said that ");
      StringBuilder words = new StringBuilder("point " + i);
      for (int w = 0; w < 5 + random.nextInt(20); w++) {
        words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
      }
      contents.add(append(text, words.toString()));
      text.append(".\n");
    }
    Optional<Dated> day =
        random.nextInt(10) == 0
            ? Optional.empty()
            : Optional.of(
                Dated.of(
                    EdtfDate.of(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1500))),
                    DateOrigin.GIVEN));
    Article article = article(number, text.toString(), day, random);
    List<Report> out = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      List<Span> content = List.of(contents.get(i));
      out.add(
          new Report(
              article,
              new Attribution.Sourced(
                  Attribution.idOf(article.id(), content),
                  new Quotation(content, List.of(), Form.INDIRECT),
                  List.of(sources.get(i)),
                  List.of(),
                  CueSense.SPEECH,
                  EVIDENCE),
              new Resolution.Resolved(
                  Speaker.ofName("Person " + random.nextInt(50)), Optional.empty(), EVIDENCE),
              day,
              Optional.empty(),
              List.of(),
              List.of(),
              Gist.NONE));
    }
    return new Kept(article, out);
  }

  private static Span append(StringBuilder text, String words) {
    int begin = text.length();
    text.append(words);
    return new Span(begin, text.length());
  }

  private static Article article(int number, String text, Optional<Dated> day, Random random) {
    String doc = "document-" + number;
    return new Article(
        Id.of("article", doc, text),
        doc,
        doc + ".txt",
        Optional.of("Outlet " + random.nextInt(5)),
        Optional.empty(),
        Optional.of("Document " + number),
        day,
        Optional.empty(),
        "en",
        Voice.REPORT,
        text,
        List.of(new Span(0, text.length())),
        List.of(),
        List.of(),
        List.of());
  }

  /** Conclusions in which each report is a statement. */
  static Conclusions conclusions(List<Kept> documents) {
    List<Report> reports = documents.stream().flatMap(k -> k.reports().stream()).toList();
    return new Conclusions(
        reports,
        new Findings(
            reports.stream().map(r -> new Statement(r.id(), List.of(r))).toList(),
            List.of(),
            List.of()),
        List.of(),
        List.of(),
        List.of());
  }
}
