package refrain.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import refrain.domain.Article;
import refrain.domain.Findings;
import refrain.domain.Link;
import refrain.domain.LinkKind;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Voice;

final class RenderingsTest {

  private static final String WHO = "Zora Ilk, Ministry of Trade, ZZ";
  private static final String FIRST = "[All officials wish the bridge opened before winter comes.]";
  private static final String SECOND =
      "[All ministers want the crossing reopened before frost comes.]";

  @Test
  void joinsReportsOfOneSpeakerAndDayInOtherWords() {
    Findings found =
        link("Courier | 2024-03-04 | " + WHO, FIRST, "Gazette | 2024-03-05 | " + WHO, SECOND);
    assertThat(found.statements()).hasSize(1);
    assertThat(found.links()).hasSize(1);
    Link link = found.links().get(0);
    assertThat(link.kind()).isEqualTo(LinkKind.RENDERING);
    assertThat(link.score()).isZero();
    assertThat(link.redline().before())
        .isEqualTo("All officials wish the bridge opened before winter comes.");
    assertThat(link.redline().after())
        .isEqualTo("All ministers want the crossing reopened before frost comes.");
  }

  @Test
  void isTheSameWhateverTheOrder() {
    List<Report> reports =
        reports("Courier | 2024-03-04 | " + WHO, FIRST, "Gazette | 2024-03-04 | " + WHO, SECOND);
    List<Report> reversed = new ArrayList<>(reports);
    Collections.reverse(reversed);
    Linker linker = new Linker().withMeaning(Sayings::meaning);
    assertThat(linker.link(reversed)).isEqualTo(linker.link(reports));
  }

  @Test
  void leavesOtherDaysSpeakersAndUnknownOnesApart() {
    String here = "Courier | 2024-03-04 | " + WHO;
    for (String there :
        List.of(
            "Gazette | 2024-03-07 | " + WHO,
            "Courier | 2024-03-05 | " + WHO,
            "Gazette | - | " + WHO,
            "Gazette | 2024-03-04 | -",
            "Gazette | 2024-03-04 | Odo Brask, Ministry of Trade, ZZ",
            "Gazette | 2024-03-04 | Zora Ilk, Ministry of Trade, YY")) {
      assertThat(link(here, FIRST, there, SECOND).statements()).as(there).hasSize(2);
    }
  }

  @Test
  void leavesClaimsApartThatContradict() {
    String here = "Courier | 2024-03-04 | " + WHO;
    String there = "Gazette | 2024-03-04 | " + WHO;
    assertThat(
            link(
                    here,
                    FIRST,
                    there,
                    "[All ministers never want the crossing reopened before frost comes.]")
                .statements())
        .hasSize(2);
    assertThat(
            link(
                    here,
                    "[All 12 officials wish the bridge opened before winter comes.]",
                    there,
                    "[All 15 ministers want the crossing reopened before frost comes.]")
                .statements())
        .hasSize(2);
    assertThat(
            link(
                    here,
                    "[All officials in Norva wish the bridge opened before winter comes.]",
                    there,
                    "[All ministers in Estmark want the crossing reopened before frost comes.]")
                .statements())
        .hasSize(2);
    assertThat(
            link(
                    here,
                    FIRST,
                    there,
                    "[All ministers want the crossing painted before frost comes.]")
                .statements())
        .hasSize(2);
  }

  @Test
  void wantsMostOfTheShorterReport() {
    String tolls = " No tolls will ever be taken there, by anybody.]";
    String salt = " Trade in salt grew by a third. Nobody at the harbour had expected as much.]";
    String here = "Courier | 2024-03-04 | " + WHO;
    String there = "Gazette | 2024-03-04 | " + WHO;
    String longer = SECOND.replace("]", tolls);
    assertThat(link(here, FIRST, there, longer).statements()).hasSize(1);
    assertThat(link(here, FIRST.replace("]", salt), there, longer).statements()).hasSize(2);
  }

  @Test
  void asksForNoMeaningWhereOneOutletSpeaks() {
    List<Report> reports =
        reports("Courier | 2024-03-04 | " + WHO, FIRST, "Courier | 2024-03-05 | " + WHO, SECOND);
    Linker linker =
        new Linker()
            .withMeaning(
                sentence -> {
                  throw new AssertionError("asked for " + sentence);
                });
    assertThat(linker.link(reports).statements()).hasSize(2);
  }

  private static Findings link(String here, String first, String there, String second) {
    return new Linker().withMeaning(Sayings::meaning).link(reports(here, first, there, second));
  }

  private static List<Report> reports(String here, String first, String there, String second) {
    List<Report> out = new ArrayList<>(Reports.of("a | " + here + " | " + first, Voice.REPORT));
    out.addAll(Reports.of("b | " + there + " | " + second, Voice.REPORT));
    out.replaceAll(RenderingsTest::withSentences);
    return out;
  }

  /** The report in an article whose sentences are known. */
  private static Report withSentences(Report report) {
    Article a = report.article();
    List<Span> sentences = new ArrayList<>();
    int begin = 0;
    for (int end = a.text().indexOf(". "); end >= 0; end = a.text().indexOf(". ", begin)) {
      sentences.add(new Span(begin, end + 1));
      begin = end + 2;
    }
    sentences.add(new Span(begin, a.text().length()));
    Article article =
        new Article(
            a.id(),
            a.doc(),
            a.path(),
            a.outlet(),
            a.address(),
            a.title(),
            a.published(),
            a.dateline(),
            a.language(),
            a.voice(),
            a.text(),
            a.paragraphs(),
            sentences,
            a.regions(),
            a.turns());
    return new Report(
        article, report.attribution(), report.resolution(), report.saidOn(), report.occasion());
  }
}
