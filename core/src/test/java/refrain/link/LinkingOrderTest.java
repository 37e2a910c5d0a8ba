package refrain.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import refrain.domain.Findings;
import refrain.domain.Link;
import refrain.domain.Occurrence;
import refrain.domain.Refrain;
import refrain.domain.Report;
import refrain.domain.Voice;

/** The same is found whatever the order of reports, their pieces, and how often each is given. */
class LinkingOrderTest {

  private final Linker linker = new Linker();

  @Test
  void findsTheSameWhateverTheOrderOfReports() {
    List<Report> reports = Invented.reports(20260118, 160);
    List<String> expected = everything(linker.link(reports));
    assertThat(expected).hasSizeGreaterThan(100);
    for (int seed = 1; seed <= 3; seed++) {
      List<Report> shuffled = new ArrayList<>(reports);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(everything(linker.link(shuffled))).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void addingInPiecesFindsWhatAddingAtOnceFinds() {
    List<Report> reports = new ArrayList<>(Invented.reports(20260119, 200));
    // Wordings that so many share that only some of them stand for the rest.
    for (int i = 0; i < 400; i++) {
      reports.addAll(
          Reports.of(
              String.format(
                  Locale.ROOT,
                  "series-%03d | Bureau | 2020-01-01 | -, Bureau, NV | [The bureau released bulletin"
                      + " %d on barley, saffron and copper prices of the northern province.]",
                  i,
                  i),
              Voice.RELEASE));
    }
    List<String> expected = everything(linker.link(reports));
    for (int seed = 1; seed <= 3; seed++) {
      Random random = new Random(seed);
      List<Report> shuffled = new ArrayList<>(reports);
      Collections.shuffle(shuffled, random);
      Linking linking = linker.begin();
      for (int from = 0; from < shuffled.size(); ) {
        int to = Math.min(shuffled.size(), from + 1 + random.nextInt(150));
        linking.add(shuffled.subList(from, to));
        if (random.nextInt(3) == 0) {
          linking.findings();
        }
        from = to;
      }
      assertThat(everything(linking.findings())).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void aReportGivenTwiceCountsOnce() {
    List<Report> reports = Invented.reports(5, 80);
    List<Report> doubled = new ArrayList<>(reports);
    doubled.addAll(reports);
    assertThat(everything(linker.link(doubled))).isEqualTo(everything(linker.link(reports)));
  }

  private static List<String> everything(Findings findings) {
    List<String> out = new ArrayList<>();
    findings.statements().forEach(s -> out.add("statement " + s.id() + " " + s.reports().size()));
    for (Link l : findings.links()) {
      out.add(
          l.kind()
              + " "
              + l.earlier().report().id()
              + l.earlier().span()
              + " "
              + l.later().report().id()
              + l.later().span()
              + " "
              + l.score());
    }
    for (Refrain r : findings.refrains()) {
      out.add(r.id() + " " + r.lead().report().id() + r.lead().span() + " " + r.template());
      for (Occurrence o : r.occurrences()) {
        out.add(
            o.passage().report().id() + " " + o.passage().span() + " " + o.statement() + o.link());
      }
    }
    return out;
  }
}
