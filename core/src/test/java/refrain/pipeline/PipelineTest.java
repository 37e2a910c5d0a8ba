package refrain.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import refrain.domain.Findings;
import refrain.domain.Report;
import refrain.extract.RuleExtractor;
import refrain.link.Linker;
import refrain.pipeline.Pipeline.Analysis;
import refrain.pipeline.Pipeline.Stage;
import refrain.read.Document;
import refrain.read.Format;
import refrain.read.Metadata;
import refrain.read.Reader;
import refrain.read.RefusalReason;
import refrain.resolve.Actors;

class PipelineTest {

  private static final String STORY =
      "\"We firmly reject any form of joint patrol in the straits,\" spokesperson Mirel Tavash"
          + " said on Tuesday.\n";

  private static Document document(String doc, String text) {
    return new Document(doc, "in/" + doc, Format.TEXT, text.getBytes(UTF_8), Metadata.NONE);
  }

  private static Analysis.Analysed analysed(Pipeline pipeline, String doc, String text) {
    return (Analysis.Analysed) pipeline.analyse(document(doc, text));
  }

  @Test
  void takesADocumentToItsReports() {
    Analysis.Analysed analysed =
        analysed(Pipeline.of(new RuleExtractor(), Actors.standard()), "a", STORY);

    assertThat(analysed.article().doc()).isEqualTo("a");
    assertThat(analysed.reports())
        .singleElement()
        .satisfies(
            r ->
                assertThat(r.resolution().findSpeaker().orElseThrow().name())
                    .contains("Mirel Tavash"));
  }

  @Test
  void looksAtWhatStatementsDoOnlyByLadders() {
    RuleExtractor rules = new RuleExtractor();
    Pipeline without =
        Pipeline.of(rules, Optional.empty(), Actors.standard(), List.of(), new Linker());
    Pipeline with = Pipeline.of(rules, Actors.standard());

    assertThat(analysed(without, "a", STORY).reports().get(0).gist().act()).isEmpty();
    assertThat(analysed(with, "a", STORY).reports().get(0).gist().act()).isPresent();
  }

  @Test
  void linksInAnyOrderAlike() {
    Pipeline pipeline = Pipeline.of(new RuleExtractor(), Actors.standard());
    Analysis.Analysed a = analysed(pipeline, "a", STORY);
    Analysis.Analysed b = analysed(pipeline, "b", STORY.replace("firmly reject", "reject"));
    Findings findings = pipeline.link(List.of(a, b));

    assertThat(findings.refrains()).isNotEmpty();
    assertThat(pipeline.link(List.of(b, a))).isEqualTo(findings);
  }

  @Test
  void countsRepeatedWordsOnceAndForWhomTheyAreFrom() {
    Pipeline pipeline = Pipeline.of(new RuleExtractor(), Actors.standard());
    String words = "the northern straits belong to nobody who closes their harbours";
    String answer = "Q: What of the straits?\n\nA: We note it. As Minister Zora Ilk said, \"";
    Analysis.Analysed asked = analysed(pipeline, "a", answer + words + "\". We agree with her.\n");
    Analysis.Analysed told =
        analysed(pipeline, "b", "\"" + words + ",\" Minister Zora Ilk said on Tuesday.\n");
    Findings findings = pipeline.link(List.of(asked, told));

    assertThat(asked.reports()).hasSize(3);
    assertThat(findings.refrains()).hasSize(1);
    assertThat(findings.refrains().get(0).occurrences())
        .hasSize(2)
        .allSatisfy(
            o ->
                assertThat(o.passage().report().resolution().findSpeaker().flatMap(s -> s.name()))
                    .contains("Zora Ilk"));
  }

  @Test
  void leavesWhatASpeakerTellsInHisOwnWordsToHim() {
    Pipeline pipeline = Pipeline.of(new RuleExtractor(), Actors.standard());
    String answer =
        "Q: What of the straits?\n\nA: The minister said that the northern straits belong to"
            + " nobody who closes their harbours.\n";
    Analysis.Analysed a = analysed(pipeline, "a", answer);
    Analysis.Analysed b = analysed(pipeline, "b", answer.replace("What of", "And"));
    Findings findings = pipeline.link(List.of(a, b));

    assertThat(a.reports()).anyMatch(r -> r.attribution().within().isPresent());
    assertThat(findings.statements()).hasSize(1);
    assertThat(findings.statements().get(0).reports()).hasSize(2);
    assertThat(findings.refrains()).hasSize(1);
    assertThat(findings.refrains().get(0).occurrences())
        .hasSize(2)
        .allMatch(o -> o.passage().report().attribution().within().isEmpty());
  }

  @Test
  void linksOnlyWhatWasSaidUnlessAskedForAll() {
    Pipeline pipeline = Pipeline.of(new RuleExtractor(), Actors.standard());
    String plan = "Mirel Orsk wants to close the old northern harbour to all foreign ships.\n";
    Analysis.Analysed a = analysed(pipeline, "a", plan);
    Analysis.Analysed b = analysed(pipeline, "b", plan);

    assertThat(a.reports()).hasSize(1);
    assertThat(pipeline.link(List.of(a, b)).statements()).isEmpty();
    assertThat(pipeline.link(List.of(a, b), Pipeline.Statements.ALL).statements()).isNotEmpty();
  }

  @Test
  void passesARefusalOn() {
    assertThat(Pipeline.of(new RuleExtractor(), Actors.standard()).analyse(document("a", "")))
        .isInstanceOfSatisfying(
            Analysis.Refused.class,
            r -> {
              assertThat(r.path()).isEqualTo("in/a");
              assertThat(r.reason()).isEqualTo(RefusalReason.EMPTY);
            });
  }

  @Test
  void turnsABugInOneDocumentIntoAFailureThatNamesTheStage() {
    for (Stage broken : Stage.values()) {
      Pipeline pipeline = breaking(broken, new IllegalStateException("seven"));
      assertThat(pipeline.analyse(document("a", STORY)))
          .isInstanceOfSatisfying(
              Analysis.Failed.class,
              f -> {
                assertThat(f.stage()).isEqualTo(broken);
                assertThat(f.path()).isEqualTo("in/a");
                assertThat(f.message())
                    .contains("IllegalStateException")
                    .contains("PipelineTest.java")
                    .contains("seven");
              });
    }
  }

  @Test
  void outlivesAStackThatRunsOver() {
    Pipeline pipeline = breaking(Stage.EXTRACT, new StackOverflowError());

    assertThat(pipeline.analyse(document("a", STORY))).isInstanceOf(Analysis.Failed.class);
  }

  private static Pipeline breaking(Stage stage, Throwable thrown) {
    return new Pipeline(
        d -> {
          breakAt(stage, Stage.READ, thrown);
          return new Reader().read(d);
        },
        a -> {
          breakAt(stage, Stage.EXTRACT, thrown);
          return List.of();
        },
        (a, attributions) -> {
          breakAt(stage, Stage.HINT, thrown);
          return Map.of();
        },
        (a, attributions, hints) -> {
          breakAt(stage, Stage.RESOLVE, thrown);
          return new ArrayList<Report>();
        },
        (reports, hints) -> {
          breakAt(stage, Stage.GIST, thrown);
          return reports;
        },
        r -> new Findings(List.of(), List.of(), List.of()));
  }

  private static void breakAt(Stage stage, Stage here, Throwable thrown) {
    if (stage == here) {
      if (thrown instanceof RuntimeException e) {
        throw e;
      }
      throw (Error) thrown;
    }
  }
}
