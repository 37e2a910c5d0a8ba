package refrain.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import refrain.cases.Case;
import refrain.cases.Marked;
import refrain.domain.Findings;
import refrain.domain.Link;
import refrain.domain.Occurrence;
import refrain.domain.Refrain;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Voice;
import refrain.words.Words;

/** What is linked, and what holds of every link and refrain. */
class LinkerTest {

  private final Linker linker = new Linker();

  static List<Case> refrains() {
    return Case.read("link/cases/refrains.md");
  }

  @ParameterizedTest
  @MethodSource("refrains")
  void findsTheWordingsThatComeBack(Case c) {
    List<Report> reports = new ArrayList<>();
    Voice voice = c.values("voice").isEmpty() ? Voice.REPORT : Voice.RELEASE;
    for (String doc : c.values("doc")) {
      reports.addAll(Reports.of(doc.replace("\\\"", "\""), voice));
    }
    List<String> expected =
        c.lines().stream().filter(l -> l.startsWith("refrain: ") || l.startsWith("use: ")).toList();
    assertThat(shown(linker.link(reports))).isEqualTo(expected);
  }

  private static List<String> shown(Findings findings) {
    List<String> out = new ArrayList<>();
    for (Refrain r : findings.refrains()) {
      out.add("refrain: " + (r.template() ? "template " : "") + r.lead().text());
      for (Occurrence o : r.occurrences()) {
        String kind = o.link().map(Enum::name).orElse("first");
        String doc = o.passage().report().article().doc();
        out.add("use: " + doc + " " + kind + ": " + Marked.of(o.redline()));
      }
    }
    return out;
  }

  @Test
  void everyUseAlignsWithTheLeadItself() {
    for (Refrain r : linker.link(Invented.reports(9, 160)).refrains()) {
      for (Occurrence o : r.occurrences()) {
        assertThat(o.redline().before()).isEqualTo(r.lead().text());
        assertThat(o.redline().after()).isEqualTo(o.passage().text());
        assertThat(sharedWords(r.lead().text(), o.passage().text())).isGreaterThan(0.3);
      }
    }
  }

  @Test
  void aChainOfSlowlyChangingWordingsDoesNotGrow() {
    List<String> words =
        List.of(
            "granite",
            "lantern",
            "harvest",
            "cobalt",
            "thistle",
            "marble",
            "falcon",
            "ember",
            "willow",
            "anchor",
            "saffron",
            "meadow",
            "copper",
            "velvet",
            "juniper",
            "quarry",
            "glacier",
            "orchard",
            "pebble",
            "timber",
            "cinnabar",
            "lagoon",
            "bramble",
            "obsidian",
            "heather",
            "walnut",
            "turquoise",
            "cavern",
            "barley",
            "pewter",
            "sandalwood",
            "fjord");
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i + 10 <= words.size(); i++) {
      String text = String.join(" ", words.subList(i, i + 10));
      reports.addAll(
          Reports.of(
              String.format(
                  Locale.ROOT,
                  "chain-%02d | Gazette | 2020-01-%02d | Ilse Korhonen, Ministry, NV | [%s]",
                  i,
                  i + 1,
                  text),
              Voice.REPORT));
    }
    for (Refrain r : linker.link(reports).refrains()) {
      for (Occurrence o : r.occurrences()) {
        assertThat(sharedWords(r.lead().text(), o.passage().text())).isGreaterThanOrEqualTo(0.5);
      }
    }
  }

  @Test
  void linksPointBackInTimeAndRebuildBothPassages() {
    Findings findings = linker.link(Invented.reports(31, 160));
    assertThat(findings.links()).isNotEmpty();
    for (Link l : findings.links()) {
      assertThat(l.redline().before()).isEqualTo(l.earlier().text());
      assertThat(l.redline().after()).isEqualTo(l.later().text());
      assertThat(l.score()).isPositive();
      assertThat(Linking.ORDER.compare(l.earlier().report(), l.later().report()))
          .isLessThanOrEqualTo(0);
    }
  }

  @Test
  void everyReportBelongsToOneStatement() {
    List<Report> reports = Invented.reports(77, 120);
    List<Report> inStatements =
        linker.link(reports).statements().stream().flatMap(s -> s.reports().stream()).toList();
    assertThat(inStatements).containsExactlyInAnyOrderElementsOf(reports);
  }

  @Test
  void nothingIsFoundInNothing() {
    Findings findings = linker.link(List.of());
    assertThat(findings.statements()).isEmpty();
    assertThat(findings.links()).isEmpty();
    assertThat(findings.refrains()).isEmpty();
  }

  private static double sharedWords(String a, String b) {
    List<String> x = new ArrayList<>(Words.of(a, List.of(new Span(0, a.length()))).words());
    List<String> y = Words.of(b, List.of(new Span(0, b.length()))).words();
    int longer = Math.max(x.size(), y.size());
    int shared = 0;
    for (String w : y) {
      shared += x.remove(w) ? 1 : 0;
    }
    return (double) shared / longer;
  }
}
