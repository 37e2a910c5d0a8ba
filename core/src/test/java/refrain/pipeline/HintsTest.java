package refrain.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import refrain.domain.Act;
import refrain.domain.ActType;
import refrain.domain.Report;
import refrain.extract.RuleExtractor;
import refrain.hint.HintReader;
import refrain.ladder.Ladder;
import refrain.link.Linker;
import refrain.pipeline.Pipeline.Analysis;
import refrain.read.Document;
import refrain.read.Format;
import refrain.read.Metadata;
import refrain.resolve.Actors;

/** What the network that comes with the product adds to the rules, through all stages. */
class HintsTest {

  private static final String REPORT =
      """
      HARROW, 3 May - The Osmeran foreign minister, Ilse Varrin, said on Monday that the inquiry had been "a charade staged for the cameras".

      Her colleague in Quendal, Dalit Orren, said the generals in Osmera had lied to their own people for years.

      After the sinking of the ferry Saint Ober, President Tamsin Holt said: "Our hearts are with the families tonight."

      The session will end in March, the clerk of the house, Ruth Castellan, said.
      """;

  private final Pipeline rules = pipeline(Optional.empty());
  private final Pipeline hinted = pipeline(Optional.of(HintReader.find().orElseThrow()));

  private static Pipeline pipeline(Optional<HintReader> hints) {
    return Pipeline.of(
        new RuleExtractor(), hints, Actors.standard(), Ladder.shipped(), new Linker());
  }

  private static List<Report> reports(Pipeline pipeline, String text) {
    Document document =
        new Document(
            "a", "a.txt", Format.TEXT, text.getBytes(StandardCharsets.UTF_8), Metadata.NONE);
    return ((Analysis.Analysed) pipeline.analyse(document)).reports();
  }

  private static List<Optional<ActType>> acts(List<Report> reports) {
    return reports.stream().map(r -> r.gist().act().map(Act::type)).toList();
  }

  @Test
  void seesAnActThatNoWordNames() {
    assertThat(acts(reports(hinted, REPORT)))
        .containsExactly(
            Optional.of(ActType.ACCUSE),
            Optional.of(ActType.ACCUSE),
            Optional.of(ActType.SUPPORT),
            Optional.empty());
    assertThat(acts(reports(rules, REPORT))).isNotEqualTo(acts(reports(hinted, REPORT)));
  }

  @Test
  void pointsAtTheCueOfAnActThatItSaw() {
    Act act = reports(hinted, REPORT).getFirst().gist().act().orElseThrow();

    assertThat(act.evidence().rule()).isEqualTo("act-by-network");
    assertThat(act.words().getFirst().in(REPORT)).startsWith("said");
  }

  @Test
  void findsWhatSetAStatementOff() {
    assertThat(reports(hinted, REPORT).get(2).occasion().orElseThrow().in(REPORT))
        .contains("the sinking of the ferry");
  }

  @Test
  void saysTheSameEachTime() {
    assertThat(reports(hinted, REPORT)).isEqualTo(reports(hinted, REPORT));
  }

  @Test
  void leavesTranscriptsToTheRules() {
    String transcript =
        """
        Press conference of the Osmeran foreign ministry

        Q: Does Osmera condemn the raid?

        A: We condemn the raid on the port of Harrow in the strongest terms.
        """;

    assertThat(reports(hinted, transcript)).isEqualTo(reports(rules, transcript));
  }
}
