package refrain.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import refrain.cases.Case;
import refrain.domain.Mark;
import refrain.domain.Rung;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.Wording;
import refrain.words.Words;

class LadderTest {

  private static final String HEAD = "ladder: bank\nsource: made up\n";

  static Stream<Case> cases() {
    return Case.read("ladder/cases/neutral.md").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsTheStrongestWording(Case c) {
    String text = c.value("text");
    Wording w = words(text);
    Optional<Ladder.Match> found = Ladder.neutral().strongest(w.words());
    String line =
        found
            .map(
                m ->
                    m.rung().number()
                        + " | "
                        + text.substring(
                            w.spans().get(m.begin()).begin(), w.spans().get(m.end() - 1).end()))
            .orElse("-");
    assertThat(line).isEqualTo(c.value("rung"));
  }

  private static Wording words(String text) {
    return Words.of(text, List.of(new Span(0, text.length())));
  }

  @Test
  void keepsMarksApartFromTheRung() {
    List<Ladder.Marked> marks =
        Ladder.neutral()
            .marks(
                words("We again firmly oppose any form of contact, and will act if it goes on.")
                    .words());
    assertThat(marks.stream().map(Ladder.Marked::mark))
        .containsExactly(Mark.INTENSITY, Mark.SCOPE, Mark.CONDITION, Mark.PRECEDENT);
  }

  @Test
  void holdsForItsBodyAndItsDays() {
    Ladder ladder =
        Ladder.parse(
            HEAD
                + "body: Bank of Norvane\nfrom: 2022-01-01\nuntil: 2023-12-31\n"
                + "rungs:\n  - {rung: 0, name: hold, patterns: [keep the key rate]}\n",
            "bank.yaml");
    Speaker bank =
        new Speaker(
            Optional.empty(), Optional.empty(), Optional.of("Bank of Norvane"), Optional.of("QN"));
    Speaker other =
        new Speaker(
            Optional.empty(), Optional.empty(), Optional.of("Bank of Valdoria"), Optional.empty());

    assertThat(ladder.holds(bank, LocalDate.of(2022, 6, 1))).isTrue();
    assertThat(ladder.holds(bank, LocalDate.of(2024, 6, 1))).isFalse();
    assertThat(ladder.holds(other, LocalDate.of(2022, 6, 1))).isFalse();
  }

  @Test
  void refusesWhatIsNoLadderWithFileLineFoundAndExpected() {
    refuses("rungs:\n  - {rung: 0, name: a, patterns: [x y, x y]}\n", "line 4", "twice");
    refuses("rungs:\n  - {rung: 1, name: a, patterns: [x]}\n  - {rung: 1, name: b}\n", "line 5");
    refuses("rungs:\n  - {rung: one, name: a}\n", "line 4", "rung one", "a number");
    refuses("rungs:\n  - {rung: 1, name: a, patterns: ['(x|y']}\n", "line 4", "other half");
    refuses("rungs:\n  - {rung: 1, name: a, patterns: ['... y']}\n", "line 4", "a slot");
    refuses("rungs:\n  - {rung: 1, name: a, colour: red}\n", "line 4", "colour", "one of");
    refuses("rungs: none\n", "line 3", "a list");
    refuses("rungs: []\n", "line 3", "without patterns");
    refuses("from: soon\nrungs:\n  - {rung: 1, name: a, patterns: [x]}\n", "line 3", "soon");
    refuses("rungs: [\n", "line", "not YAML");
    refuses("", "without rungs");
    assertThatThrownBy(() -> Ladder.parse("", "bank.yaml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bank.yaml: found an empty file");
  }

  @Test
  void refusesWrongTypesDatesAndMarksToo() {
    String rungs = "rungs:\n  - {rung: 1, name: a, patterns: [x]}\n";
    refuses("colour: red\n" + rungs, "line 3", "colour", "one of");
    refuses("title: [a, b]\n" + rungs, "line 3", "title that is no text");
    refuses("from: 2024-13-01\n" + rungs, "line 3", "2024-13-01", "a day such as");
    refuses("from: 2024-02-01\nuntil: 2024-01-01\n" + rungs, "line 4", "before from");
    refuses("marks: {loudness: [x]}\n" + rungs, "line 3", "loudness", "intensity");
    refuses("marks: [x]\n" + rungs, "line 3", "no mapping");
    refuses("marks: {time: soon}\n" + rungs, "line 3", "time that is no list");
    refuses("not after: deny\n" + rungs, "line 3", "not after that is no list");
    refuses("not after: ['deny ...']\n" + rungs, "line 3", "a slot");
    refuses("rungs:\n  - {rung: 1, name: a, patterns: ['']}\n", "line 4", "no text");
    refuses("rungs:\n  - {rung: 1, name: a, patterns: ['!']}\n", "line 4", "the pattern");
    refuses("rungs:\n  - {rung: 1, name: a, patterns: [{x: y}]}\n", "line 4", "no text");
    refuses("rungs:\n  - {rung: 1, name: a, patterns: x}\n", "line 4", "no list");
    refuses("rungs:\n  - {rung: 100, name: a}\n", "line 4", "rung 100", "0 to 99");
    refuses("rungs:\n  - {rung: 1, patterns: [x]}\n", "line 4", "without name");
    refuses("rungs:\n  - x\n", "line 4", "a rung that is no mapping");
    refuses("ladder: twice\n" + rungs, "line 3", "twice");
  }

  @Test
  void anExtensionAddsToTheRungsOfTheNeutralOne() {
    Ladder ladder =
        Ladder.parse(
            HEAD
                + "extends: neutral\nrungs:\n"
                + "  - {rung: 5, name: 'oppose, reject', patterns: [beneath our dignity]}\n",
            "bank.yaml");
    assertThat(ladder.strongest(words("It is beneath our dignity.").words()).orElseThrow().rung())
        .isEqualTo(new Rung("bank", 5, "oppose, reject"));
    assertThat(ladder.strongest(words("We condemn it.").words()).orElseThrow().rung().number())
        .isEqualTo(7);
    assertThat(ladder.marks(words("We firmly oppose it.").words())).hasSize(1);
    refuses("extends: other\nrungs: []\n", "line 3", "extends other", "neutral");
    refuses(
        "extends: neutral\nrungs:\n  - {rung: 5, name: dislike, patterns: [x]}\n",
        "line 5",
        "called dislike",
        "oppose, reject");
    refuses(
        "extends: neutral\nrungs:\n  - {rung: 7, name: condemn, patterns: [denounce]}\n",
        "line 5",
        "twice");
  }

  @Test
  void everyShippedLadderFindsItsPlainWordings() {
    assertThat(Ladder.shipped().stream().map(l -> l.facts().id()))
        .containsExactly("china-mfa", "fomc", "japan-mofa", "un-security-council", "neutral");
    for (Ladder ladder : Ladder.shipped()) {
      for (Ladder.Step step : ladder.steps()) {
        if (step.pattern().text().matches(".*[(\\[…].*|.*\\.\\.\\..*")) {
          continue;
        }
        assertThat(ladder.find(words(step.pattern().text()).words()))
            .as(ladder.facts().id() + ": " + step.pattern().text())
            .anyMatch(m -> m.rung().equals(step.rung()));
      }
    }
  }

  @Test
  void notOnlyNegatesNothing() {
    assertThat(Ladder.neutral().strongest(words("We not only condemn it.").words())).isPresent();
    assertThat(Ladder.neutral().strongest(words("We do not condemn it.").words())).isEmpty();
  }

  @Test
  void aPastInEdIsTheSameWord() {
    assertThat(Ladder.neutral().strongest(words("It urged him to go.").words()))
        .hasValueSatisfying(m -> assertThat(m.rung().number()).isEqualTo(4));
  }

  private static void refuses(String rest, String... parts) {
    assertThatThrownBy(() -> Ladder.parse(HEAD + rest, "bank.yaml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bank.yaml")
        .hasMessageContainingAll(parts);
  }
}
