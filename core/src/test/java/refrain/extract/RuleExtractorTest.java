package refrain.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.Form;
import refrain.domain.Region;
import refrain.domain.RegionKind;
import refrain.domain.Span;
import refrain.domain.Turn;
import refrain.domain.TurnKind;
import refrain.domain.UnsourcedReason;
import refrain.domain.Voice;

class RuleExtractorTest {

  private static final RuleExtractor EXTRACTOR = new RuleExtractor();
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @Test
  void marksTheQuotedPartsOfAMixedContent() {
    String text = "Orsk said the vote was \"a farce\" and \"a shame\" for Kestria.";
    Attribution a = only(text);
    assertThat(a.quotation().form()).isEqualTo(Form.MIXED);
    assertThat(a.quotation().quoted())
        .extracting(s -> s.in(text))
        .containsExactly("\"a farce\"", "\"a shame\"");
  }

  @Test
  void givesEveryAttributionItsEvidenceAndId() {
    Article article = ArticleOf.text("\"The talks,\" she said, \"have not begun.\"");
    Attribution a = EXTRACTOR.extract(article).get(0);
    assertThat(a.evidence().rule()).isEqualTo("quote-source-verb");
    assertThat(a.evidence().version()).isEqualTo(RuleExtractor.VERSION);
    assertThat(a.evidence().confidence()).isBetween(0.5, 1.0);
    assertThat(a.id()).isEqualTo(Attribution.idOf(article.id(), a.quotation().content()));
  }

  @Test
  void tellsThatAPassiveHasNoSource() {
    assertThat(only("The parliament is expected to approve the treaty."))
        .isInstanceOfSatisfying(
            Attribution.Unsourced.class,
            a -> assertThat(a.reason()).isEqualTo(UnsourcedReason.PASSIVE));
  }

  @Test
  void keepsAQuotationWhoseSourceIsNotFound() {
    String text = "The hall was full. \"There will be no second vote in this house tonight.\"";
    assertThat(only(text))
        .isInstanceOfSatisfying(
            Attribution.Unsourced.class,
            a -> assertThat(a.reason()).isEqualTo(UnsourcedReason.NOT_FOUND));
  }

  @Test
  void takesTheTurnsOfATranscriptByTheirLabels() {
    String text = "MR RUHN: Good day.\nAny questions?\nWhy now?\n(Laughter.)";
    List<Span> p = ArticleOf.paragraphs(text);
    Turn opening =
        new Turn(
            Optional.of(new Span(0, 7)),
            List.of(new Span(9, p.get(0).end()), p.get(1)),
            TurnKind.ANSWER);
    Turn question = new Turn(Optional.empty(), List.of(p.get(2)), TurnKind.QUESTION);
    Turn laughter = new Turn(Optional.empty(), List.of(p.get(3)), TurnKind.QUESTION);
    Article article =
        ArticleOf.of(text, Voice.TRANSCRIPT, List.of(opening, question, laughter), List.of());
    List<Attribution> found = EXTRACTOR.extract(article);
    assertThat(Cases.block(text, found))
        .isEqualTo("MR RUHN | - | Good day. .. Any questions? | turn\n- | - | Why now? | turn");
    assertThat(found.get(1))
        .isInstanceOfSatisfying(
            Attribution.Unsourced.class,
            a -> assertThat(a.reason()).isEqualTo(UnsourcedReason.UNLABELLED));
  }

  @Test
  void readsWhatStandsBetweenTheTurns() {
    String text = "Orsk said the talks had failed.\nA: Nobody came.";
    List<Span> p = ArticleOf.paragraphs(text);
    int begin = p.get(1).begin();
    Turn turn =
        new Turn(
            Optional.of(new Span(begin, begin + 1)),
            List.of(new Span(begin + 3, p.get(1).end())),
            TurnKind.ANSWER);
    Article article = ArticleOf.of(text, Voice.TRANSCRIPT, List.of(turn), List.of());
    assertThat(Cases.block(text, EXTRACTOR.extract(article)))
        .isEqualTo("Orsk | said | the talks had failed | indirect\nA | - | Nobody came. | turn");
  }

  @Test
  void takesAReleaseAsOneAttributionToItsIssuer() {
    String text = "Ministry of Harbours\nWe opened two ferries.\nA third will follow.";
    Region byline = new Region(new Span(0, 20), RegionKind.BYLINE);
    Article article = ArticleOf.of(text, Voice.RELEASE, List.of(), List.of(byline));
    assertThat(Cases.block(text, EXTRACTOR.extract(article)))
        .isEqualTo(
            "Ministry of Harbours | - | We opened two ferries. .. A third will follow. | release");
  }

  @Test
  void takesAnUnsignedReleaseAsTheInstitutions() {
    String text = "We opened two ferries.";
    Article article = ArticleOf.of(text, Voice.RELEASE, List.of(), List.of());
    assertThat(EXTRACTOR.extract(article))
        .singleElement()
        .isInstanceOfSatisfying(
            Attribution.Unsourced.class,
            a -> assertThat(a.reason()).isEqualTo(UnsourcedReason.INSTITUTION));
  }

  @Test
  void leavesOutTheDateline() {
    String text = "PORT ALBA, May 3 (KNA) -- The strait will reopen, a spokesman said.";
    Region dateline = new Region(new Span(0, 25), RegionKind.DATELINE);
    Article article = ArticleOf.of(text, Voice.REPORT, List.of(), List.of(dateline));
    assertThat(Cases.block(text, EXTRACTOR.extract(article)))
        .isEqualTo("a spokesman | said | The strait will reopen | indirect");
  }

  @Test
  void findsNothingInAnEmptyText() {
    assertThat(EXTRACTOR.extract(ArticleOf.text(""))).isEmpty();
  }

  @Test
  void givesTheSameListTwice() {
    String text =
        "\"We wait,\" Orsk said, adding that Kestria had lied. Tovan denied it and called her"
            + " \"a dreamer.\" According to Ruhn, nobody knows.";
    Article article = ArticleOf.text(text);
    assertThat(new RuleExtractor().extract(article)).isEqualTo(EXTRACTOR.extract(article));
  }

  @Test
  void staysFastOnAHundredThousandOpeningMarks() {
    assertQuick("\u201c".repeat(100_000));
    assertQuick("\" ".repeat(100_000));
    assertQuick(" \"a".repeat(100_000));
    assertQuick(" 'a".repeat(100_000));
    assertQuick("'".repeat(100_000));
    assertQuick("(".repeat(100_000));
  }

  @Test
  void staysFastOnAParagraphOfFiveMegabytes() {
    assertQuick("Orsk said that they, who knew, said ".repeat(140_000));
  }

  @Test
  void staysFastOnLongChainsWithoutSentenceEnds() {
    assertQuick("he said, ".repeat(60_000));
    assertQuick("claim that ".repeat(60_000));
    assertQuick("Orsk and Tovan, ".repeat(40_000));
    assertQuick("\"Yes,\" he said. ".repeat(30_000));
    assertQuick("said: \"a, ".repeat(40_000));
  }

  @Test
  void neverThrowsOnRandomMarks() {
    String[] pieces = {
      "\"",
      "\u201c",
      "\u201d",
      "'",
      "''",
      "\u2019",
      " ",
      ", ",
      ". ",
      ": ",
      "\n",
      " said ",
      "Orsk",
      " that ",
      "(",
      ")",
      " who ",
      "\u2014",
      " according to ",
      " to ",
      " and ",
      "\ud83d\ude00",
      "7"
    };
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Article article = ArticleOf.text(text.toString());
      for (Attribution a : EXTRACTOR.extract(article)) {
        assertThat(a.quotation().content()).as(text.toString()).noneMatch(Span::isEmpty);
      }
    }
  }

  @Test
  void findsWhatIsRepeatedInALongTurnInTime() {
    for (String piece :
        new String[] {"He said \u201cno\u201d and ", "\u201c", "\"", "\n", "he said that "}) {
      String text = piece.repeat(100_000);
      Span all = new Span(0, text.length());
      Turn turn = new Turn(Optional.empty(), List.of(all), TurnKind.ANSWER);
      Article article =
          ArticleOf.parts(
              text, Voice.TRANSCRIPT, List.of(all), List.of(), List.of(), List.of(turn));
      assertTimeoutPreemptively(LIMIT, () -> EXTRACTOR.extract(article), piece);
    }
  }

  @Test
  void marksInATurnWhatStandsInsideIt() {
    String text = "The minister said that the port is shut. We believe that it is open.";
    Span all = new Span(0, text.length());
    Turn turn = new Turn(Optional.empty(), List.of(all), TurnKind.ANSWER);
    List<Attribution> found =
        EXTRACTOR.extract(ArticleOf.of(text, Voice.TRANSCRIPT, List.of(turn), List.of()));

    assertThat(found).hasSize(2);
    assertThat(found.get(0).within()).isEmpty();
    assertThat(found.get(1).within()).contains(found.get(0).id());
    assertThat(found.get(1).quotation().content().get(0).in(text))
        .isEqualTo("that the port is shut");
  }

  private static void assertQuick(String text) {
    Article article = ArticleOf.of(text, Voice.REPORT, List.of(), List.of());
    assertTimeoutPreemptively(LIMIT, () -> EXTRACTOR.extract(article), "first: " + text.charAt(0));
  }

  private static Attribution only(String text) {
    List<Attribution> found = EXTRACTOR.extract(ArticleOf.text(text));
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
