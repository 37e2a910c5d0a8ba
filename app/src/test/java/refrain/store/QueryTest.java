package refrain.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import refrain.domain.ActType;
import refrain.domain.Form;
import refrain.domain.Id;

/** What a person types is read as it is meant, or refused in a sentence. */
class QueryTest {

  @Test
  void readsWordsPhrasesAndWhatIsLeftOut() {
    Query q = Query.parse("  water \"any form of\" -treaty -\"sea border\" “old town” ");
    assertThat(q.all()).containsExactly("water", "any form of", "old town");
    assertThat(q.none()).containsExactly("treaty", "sea border");
  }

  @Test
  void readsEveryField() {
    Id id = Id.of("anybody");
    Query q =
        Query.parse(
            "speaker:\"Zora Ilk\" BODY:ministry country:zz outlet:\"The Courier\" act:Reject"
                + " rung:9 form:direct cited:un-charter from:2024-01-01 to:2024-12-31");
    assertThat(q.speakerName()).contains("Zora Ilk");
    assertThat(q.body()).contains("ministry");
    assertThat(q.country()).contains("ZZ");
    assertThat(q.outlet()).contains("The Courier");
    assertThat(q.act()).contains(ActType.REJECT);
    assertThat(q.rung()).hasValue(9);
    assertThat(q.form()).contains(Form.DIRECT);
    assertThat(q.cited()).contains("un-charter");
    assertThat(q.from()).contains(LocalDate.of(2024, 1, 1));
    assertThat(q.to()).contains(LocalDate.of(2024, 12, 31));
    assertThat(Query.parse("speaker:" + id)).isEqualTo(Query.of(id));
  }

  @Test
  void saysWhatIsWrongAndWhatWasExpected() {
    Map.of(
            "colour:red",
            "no field colour; expected one of speaker",
            "act:shout",
            "act:shout is none; expected one of agree",
            "rung:high",
            "expected a number",
            "from:yesterday",
            "from:yesterday is no day; expected one such as from:2024-01-01",
            "from:2025-01-01 to:2024-01-01",
            "expected the earlier day first",
            "speaker:",
            "has no value",
            "body:a body:b",
            "stands there twice",
            "-body:a",
            "only words and phrases can be left out",
            "word ".repeat(51),
            "more than 50 words",
            "x".repeat(2001),
            "expected at most 2000")
        .forEach(
            (text, message) ->
                assertThatThrownBy(() -> Query.parse(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(message));
  }

  @Test
  void tellsWhereTheWordsStand() {
    String text = "Any FORM of official contact, or any form at all: “any form of” contact.";
    assertThat(
            Query.parse("\"any form of\" contact any").places(text).stream()
                .map(s -> s.in(text))
                .toList())
        .containsExactly("Any FORM of", "contact", "any", "any form of", "contact");
    assertThat(Query.parse("absent").places(text)).isEmpty();
  }

  @Test
  void foldsCaseAccentsAndLetters() {
    assertThat(Folded.of("L’État ÉMU, Łódź; Straße—Øre 3,5 %  中文").words())
        .isEqualTo(List.of("l", "etat", "emu", "lodz", "strasse", "ore", "3", "5", "中", "文"));
    assertThat(Folded.of("e\u0301tat").words()).containsExactly("etat");
    assertThat(Folded.of("x".repeat(1_000_000)).words()).containsExactly("x".repeat(64));
  }

  @Test
  void takesDatesNumbersAndOrdinalsOutOfTitles() {
    assertThat(SeriesTitle.of("Monetary policy decision, 11 September 2025").title())
        .isEqualTo("Monetary policy decision");
    assertThat(SeriesTitle.of("Monetary policy decision of 12th June 2025").slug())
        .isEqualTo("monetary-policy-decision");
    assertThat(SeriesTitle.of("2025-06-12").words()).isZero();
  }
}
