package refrain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.domain.BaseRate;
import refrain.domain.DayOfSpeech;
import refrain.domain.Id;
import refrain.domain.Novelty;
import refrain.domain.NoveltyKind;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.Countries;
import refrain.store.FiringRow;
import refrain.store.Place;
import refrain.store.QuestionRow;
import refrain.store.RefrainOrder;

/** Every trigger, on an archive that grows. */
class JudgingTest {

  private static final String TRADE = "Ministry of Trade";
  private static final String FORMULA =
      "The Ministry firmly opposes the illegal landing of troops on the Halden Shoals by the"
          + " northern fleet.";

  @TempDir private Path folder = Path.of("");

  private final AtomicReference<GrowingArchive> opened = new AtomicReference<>();

  private GrowingArchive archive() {
    return opened.get();
  }

  @BeforeEach
  void open() throws ArchiveException {
    opened.set(new GrowingArchive(folder.resolve("refrain.db")));
  }

  @AfterEach
  void close() {
    archive().close();
  }

  private void history(String body, String text) throws ArchiveException {
    for (String day : List.of("2022-01-10", "2022-02-10", "2022-03-10")) {
      archive().came(body, body, day, text);
    }
    archive().conclude();
  }

  @Test
  void whatTheArchiveHasWhenAQuestionIsAskedIsKnown() throws ArchiveException {
    history(TRADE, FORMULA);
    archive().ask("all", "", "statement");
    assertThat(archive().answers()).isEmpty();
    archive().says(TRADE, "2022-04-10", "The Ministry will publish new figures on Monday.");
    assertThat(archive().answers())
        .containsExactly("“The Ministry will publish new figures on Monday.”");
  }

  @Test
  void anAnswerNamesTheCountryAsTheArchiveDoes() throws ArchiveException {
    archive().ask("all", "", "statement");
    archive().archive().tell(new Countries(Map.of("QN", "Norvane")));
    archive().says(TRADE, "2022-04-10", FORMULA);
    assertThat(new Judging(archive().archive()).judge(GrowingArchive.NOW))
        .flatExtracting(Judging.Outcome::firings)
        .extracting(f -> f.source().speaker())
        .containsExactly(Optional.of("Ministry of Trade (Norvane)"));
  }

  @Test
  void tellsAnAnswerOnce() throws ArchiveException {
    archive().ask("all", "", "statement");
    archive().says(TRADE, "2022-04-10", FORMULA);
    assertThat(archive().answers()).hasSize(1);
    assertThat(archive().answers()).isEmpty();
    archive().conclude();
    assertThat(archive().answers()).isEmpty();
    assertThat(
            archive().archive().questions().firings(QuestionRow.idOf("all"), Optional.empty(), 9))
        .hasSize(1);
  }

  @Test
  void anotherReportOfAStatementIsNoNewStatement() throws ArchiveException {
    archive().ask("all", "", "statement");
    archive().came("Harbour Post", TRADE, "2022-04-10", FORMULA);
    archive().conclude();
    assertThat(archive().answers()).hasSize(1);
    // Printed again, and earlier in the order of reports, so that the statement has another id.
    archive().came("Alder Courier", TRADE, "2022-04-10", FORMULA);
    archive().came("Zenith", TRADE, "2022-04-10", FORMULA);
    archive().conclude();
    assertThat(archive().answers()).isEmpty();
  }

  @Test
  void whatWaitsToBeComparedIsJudgedWhenItWas() throws ArchiveException {
    archive().ask("all", "", "statement");
    archive().came(TRADE, TRADE, "2022-04-10", FORMULA);
    assertThat(archive().answers()).isEmpty();
    archive().conclude();
    assertThat(archive().answers()).hasSize(1);
  }

  @Test
  void onlyWhatFitsTheQueryAnswers() throws ArchiveException {
    archive().ask("fish", "body:\"Ministry of Trade\" herring -tariff", "statement");
    archive().says(TRADE, "2022-04-10", "The Ministry expects a good year for herring.");
    archive().says("Ministry of Works", "2022-04-11", "The Ministry has seen no herring.");
    archive().says(TRADE, "2022-04-12", "The Ministry wants a tariff on herring of the north.");
    archive().says(TRADE, "2022-04-13", "The Ministry is content.");
    assertThat(archive().answers())
        .containsExactly("“The Ministry expects a good year for herring.”");
  }

  @Test
  void tellsARungAndAbove() throws ArchiveException {
    archive().ask("grave", "", "rung:7");
    archive().says(TRADE, "2022-04-10", "We regret the landing of troops.");
    archive().says(TRADE, "2022-05-10", "We strongly condemn the landing of troops.");
    assertThat(archive().answers()).containsExactly("“We strongly condemn the landing of troops.”");
  }

  @Test
  void tellsNewWordingInAFormula() throws ArchiveException {
    history(TRADE, FORMULA);
    archive().ask("words", "", "new-wording");
    archive().says(TRADE, "2022-04-10", FORMULA);
    assertThat(archive().answers()).isEmpty();
    archive().says(TRADE, "2022-05-10", FORMULA.replace("firmly opposes", "utterly detests"));
    assertThat(archive().answers())
        .containsExactly("New wording: “firmly opposes” → “utterly detests”");
    assertThat(archive().answers()).isEmpty();
  }

  @Test
  void newWordingIsToldOnceHoweverManyPrintIt() throws ArchiveException {
    history(TRADE, FORMULA);
    archive().ask("words", "", "new-wording");
    String other = FORMULA.replace("firmly opposes", "utterly detests");
    archive().came("Harbour Post", TRADE, "2022-05-10", other);
    archive().conclude();
    assertThat(archive().answers()).hasSize(1);
    archive().came("Alder Courier", TRADE, "2022-05-10", other);
    archive().conclude();
    assertThat(archive().answers()).isEmpty();
  }

  @Test
  void newWordingIsToldOfTheBodyAndSubjectThatWasAskedFor() throws ArchiveException {
    history(TRADE, FORMULA);
    history("Ministry of Works", FORMULA);
    archive().ask("trade", "body:\"Ministry of Trade\" shoals", "new-wording");
    archive().ask("herring", "herring", "new-wording");
    String other = FORMULA.replace("firmly opposes", "utterly detests");
    archive().came(TRADE, TRADE, "2022-05-10", other);
    archive().came("Ministry of Works", "Ministry of Works", "2022-05-10", other);
    archive().conclude();
    assertThat(archive().answers()).hasSize(1);
  }

  @Test
  void tellsWordsThatLeftAFormula() throws ArchiveException {
    history(TRADE, FORMULA);
    archive().ask("words", "", "new-wording");
    archive().says(TRADE, "2022-05-10", FORMULA.replace("firmly ", ""));
    assertThat(archive().answers()).containsExactly("Left out: “firmly”");
  }

  @Test
  void tellsASentenceThatIsMissingByTheLastStatementThatHadIt() throws ArchiveException {
    String last = " It will adjust the pace of further increases to incoming data on wages.";
    String text =
        "The Council decided to keep the key rate at 3 percent. Output has grown at a modest pace"
            + " in recent months.";
    history("Council", text + last);
    archive().ask("words", "wages", "new-wording");
    archive().says("Council", "2022-04-10", text);
    assertThat(archive().answers()).hasSize(1).first().asString().startsWith("Left out: “It will");
    FiringRow row =
        archive()
            .archive()
            .questions()
            .firings(QuestionRow.idOf("words"), Optional.empty(), 1)
            .getFirst();
    assertThat(Firing.of(row).source().doc()).isEqualTo("2022-03-10 Council");
    assertThat(((Cause.Novel) Firing.of(row).cause()).day()).hasToString("2022-04-10");
    archive().says("Council", "2022-05-10", text + " Wages rose.");
    assertThat(archive().answers()).allMatch(a -> a.startsWith("Left out: “It will"));
  }

  @Test
  void tellsAFormulaThatMovedARung() throws ArchiveException {
    history(TRADE, FORMULA);
    archive().ask("any", "", "rung-moved");
    archive().ask("down", "", "rung-down");
    archive().ask("up", "", "rung-up");
    archive().says(TRADE, "2022-05-10", FORMULA.replace("firmly opposes", "strongly condemns"));
    assertThat(archive().answers())
        .hasSize(2)
        .allMatch(a -> a.matches("Up from rung \\d+ \\(.*\\) to \\d+ \\(.*\\): “condemns”"));
  }

  /** What is a return takes years of statements to tell: the day is judged by the test. */
  @Test
  void tellsWordsThatComeBackAfterALongTime() throws ArchiveException {
    history(TRADE, FORMULA);
    archive().ask("back", "", "return");
    archive().came(TRADE, TRADE, "2022-05-10", FORMULA.replace("firmly opposes", "detests"));
    archive()
        .conclude(
            day ->
                new DayOfSpeech(
                    day.speaker(),
                    day.day(),
                    day.reports(),
                    day.words(),
                    day.history(),
                    day.basis(),
                    day.novelties().stream().map(JudgingTest::asReturn).toList()));
    assertThat(archive().answers()).containsExactly("Back after 2019-03-10: “detests”");
  }

  private static Novelty asReturn(Novelty n) {
    BaseRate rate = new BaseRate(3, 12, Optional.of(LocalDate.of(2019, 3, 10)), 1, 1);
    return new Novelty(
        NoveltyKind.RETURN,
        false,
        n.now(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        rate,
        List.of(),
        9,
        0.01);
  }

  @Test
  void tellsThatARefrainIsUsedAgain() throws ArchiveException {
    history(TRADE, FORMULA);
    Id refrain =
        archive()
            .archive()
            .refrains(
                RefrainOrder.TELLING, Optional.empty(), Optional.empty(), true, Optional.empty(), 1)
            .rows()
            .getFirst()
            .id();
    archive().ask("formula", "", "refrain:" + refrain);
    archive().says(TRADE, "2022-04-09", "The Ministry will publish new figures on Monday.");
    assertThat(archive().answers()).isEmpty();
    archive().came("Harbour Post", TRADE, "2022-04-10", FORMULA);
    archive().came("Zenith", TRADE, "2022-04-10", FORMULA);
    archive().conclude();
    assertThat(archive().answers()).hasSize(1).first().asString().startsWith("Used again: “");
    archive().came("Alder Courier", TRADE, "2022-04-10", FORMULA);
    archive().conclude();
    assertThat(archive().answers()).isEmpty();
  }

  @Test
  void oldDocumentsThatComeLateAreNewToo() throws ArchiveException {
    history(TRADE, FORMULA);
    archive().ask("all", "", "statement");
    archive().says(TRADE, "1998-04-10", "The Ministry has no ships.");
    assertThat(archive().answers()).containsExactly("“The Ministry has no ships.”");
  }

  @Test
  void aQuestionThatCannotBeReadIsToldAndHindersNoOther() throws ArchiveException {
    archive().ask("bad", "rung:high", "statement");
    archive().ask("good", "", "statement");
    archive().says(TRADE, "2022-04-10", FORMULA);
    List<Judging.Outcome> outcomes = new Judging(archive().archive()).judge(GrowingArchive.NOW);
    assertThat(outcomes).extracting(Judging.Outcome::question).containsExactly("bad", "good");
    assertThat(outcomes.get(0).problem()).isPresent();
    assertThat(outcomes.get(1).firings()).hasSize(1);
  }

  @Test
  void ofTwoThatJudgeAtOnceOneTells() throws ArchiveException {
    archive().ask("all", "", "statement");
    archive().says(TRADE, "2022-04-10", FORMULA);
    try (Archive reader = Archive.open(new Place.File(folder.resolve("refrain.db")))) {
      QuestionRow before = reader.questions().all().getFirst();
      assertThat(archive().answers()).hasSize(1);
      long last = reader.questions().concluded();
      assertThat(reader.questions().settle(before.id(), before.judged(), last, List.of()))
          .isEmpty();
      assertThat(new Judging(reader).judge(GrowingArchive.NOW).getFirst().firings()).isEmpty();
    }
  }

  @Test
  void aQuestionGoesWithAllThatAnsweredIt() throws ArchiveException {
    archive().ask("all", "", "statement");
    archive().says(TRADE, "2022-04-10", FORMULA);
    archive().answers();
    Id id = QuestionRow.idOf("all");
    assertThat(archive().archive().questions().remove(id)).isTrue();
    assertThat(archive().archive().questions().remove(id)).isFalse();
    assertThat(archive().archive().questions().firings(id, Optional.empty(), 9)).isEmpty();
    assertThat(archive().archive().check()).isEmpty();
  }
}
