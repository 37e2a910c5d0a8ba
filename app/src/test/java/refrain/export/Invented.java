package refrain.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import refrain.domain.Act;
import refrain.domain.ActType;
import refrain.domain.Addressee;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.CitedDocument;
import refrain.domain.CueSense;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;
import refrain.domain.Evidence;
import refrain.domain.Form;
import refrain.domain.Gist;
import refrain.domain.Id;
import refrain.domain.Quotation;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Rung;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.Strength;
import refrain.domain.UnresolvedReason;
import refrain.domain.Voice;
import refrain.store.Countries;
import refrain.store.DocumentRow;
import refrain.store.Said;
import refrain.wire.ArticleLine;
import refrain.wire.AttributionLine;

/** Reports of invented officials, whose words, titles and addresses can be anything. */
final class Invented {

  static final List<String> HOSTILE =
      List.of(
          "=1+1",
          "+cmd|' /C calc'!A0",
          "-2",
          "@SUM(A1)",
          "'=quoted",
          "＝1",
          "\ttab",
          "line\nline",
          "line\r\nline",
          "\u0000nul",
          "\u202Edlrow",
          "{brace",
          "brace}",
          "\\input{secrets}",
          "\\",
          "100 % & $5 #1 a_b ~ ^",
          "\"quotes\"",
          ",comma;",
          "</script><script>",
          "TY  - JOUR",
          "\nER  - \nTY  - BOOK",
          "𝒜 🧂",
          " blanks ");

  private static final Speaker VARRIN =
      new Speaker(
          Optional.of("Ilse Varrin"),
          Optional.of("spokesperson"),
          Optional.of("Foreign Ministry"),
          Optional.of("VM"));

  private Invented() {}

  /** One with every fact, of these words in two pieces. */
  static Told told(String first, String second) {
    return told(
        first,
        second,
        Optional.of("Varrin: no harbour talks"),
        Optional.of("Harbour Post"),
        Optional.of("https://harbour-post.example/varrin?a=1&b={x}"),
        "2031-01-14",
        Optional.of(VARRIN));
  }

  static Told told(
      String first,
      String second,
      Optional<String> title,
      Optional<String> outlet,
      Optional<String> address,
      String day,
      Optional<Speaker> speaker) {
    String before = "🧂 VELMORA — ";
    String between = " Varrin said of the Salt Accord. ";
    String text = before + first + between + second + " End.";
    Span one = new Span(before.length(), before.length() + first.length());
    Span said = new Span(one.end() + 1, one.end() + 12);
    int begin = one.end() + between.length();
    Span two = new Span(begin, begin + second.length());
    Span name = new Span(said.begin(), said.begin() + 6);
    Span cue = new Span(said.begin() + 7, said.end());
    Optional<Dated> date = EdtfDate.parse(day).map(d -> Dated.of(d, DateOrigin.GIVEN));
    Article article =
        new Article(
            Id.of("article", text),
            "2031-01-14-post",
            "post.txt",
            outlet,
            address,
            title,
            date,
            Optional.of("VELMORA"),
            "en",
            Voice.REPORT,
            text,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    List<Span> content = one.isEmpty() ? List.of(two) : List.of(one, two);
    Evidence evidence = new Evidence("quote-after-cue", "1", 0.9375);
    Attribution attribution =
        new Attribution.Sourced(
            Attribution.idOf(article.id(), content),
            new Quotation(content, List.of(), Form.DIRECT),
            List.of(name),
            List.of(cue),
            CueSense.SPEECH,
            evidence);
    Report report =
        new Report(
            article,
            attribution,
            speaker
                .<Resolution>map(s -> new Resolution.Resolved(s, Optional.empty(), evidence))
                .orElse(new Resolution.Unresolved(Optional.empty(), UnresolvedReason.UNKNOWN)),
            date,
            Optional.of(cue),
            List.of(new Addressee(two, Optional.of(Speaker.ofCountry("OS")))),
            List.of(),
            new Gist(
                Optional.of(
                    new Act(
                        ActType.REJECT, "128", List.of(two), List.of(ActType.ACCUSE), evidence)),
                Optional.of(new Strength(new Rung("neutral", 5, "opposes"), two, List.of())),
                List.of(new CitedDocument("salt-accord", "Salt Accord", cue))));
    return told(report, speaker);
  }

  private static Told told(Report report, Optional<Speaker> speaker) {
    Article article = report.article();
    AttributionLine line = ArticleLine.of(article, List.of(report)).attributions().get(0);
    List<String> pieces =
        report.attribution().quotation().content().stream().map(s -> s.in(article.text())).toList();
    Said said =
        new Said(
            report.id(),
            Optional.of(Id.of("statement")),
            new DocumentRow(
                article.id(),
                article.doc(),
                article.title(),
                article.outlet(),
                article.address(),
                article.published(),
                article.language(),
                article.voice(),
                1),
            line.content(),
            String.join(" … ", pieces),
            Form.DIRECT,
            speaker,
            Optional.of("Varrin"),
            report.saidOn(),
            Optional.of(ActType.REJECT),
            Optional.of(new Rung("neutral", 5, "opposes")),
            Optional.of("said"),
            List.of("salt-accord"),
            0.9375);
    return new Told(
        said,
        report,
        line,
        List.of(Id.of("refrain", "one"), Id.of("refrain", "two")),
        Countries.UNTOLD);
  }

  /** Many, of words that mean harm; the same for the same seed. */
  static List<Told> hostile(long seed, int number) {
    Random random = new Random(seed);
    List<Told> out = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      out.add(
          told(
              any(random) + " " + i,
              any(random),
              maybe(random),
              maybe(random),
              random.nextBoolean() ? Optional.of("javascript:alert(1)") : maybe(random),
              random.nextBoolean() ? "XXXX-01-14" : "2031-01~",
              maybe(random).map(Speaker::ofName)));
    }
    return out;
  }

  private static Optional<String> maybe(Random random) {
    return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(any(random));
  }

  private static String any(Random random) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i <= random.nextInt(3); i++) {
      out.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
    }
    return out.toString();
  }
}
