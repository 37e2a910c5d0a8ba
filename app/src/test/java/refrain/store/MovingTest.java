package refrain.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import refrain.domain.Id;

/** What moves reads back from its line as it was. */
class MovingTest {

  private static final Instant AT = Instant.parse("2026-03-02T08:00:00.250Z");
  private static final Id ID = Id.of("one");
  private static final Id OTHER = Id.of("other");

  private static Moving read(String line) {
    return Moving.read(line.getBytes(UTF_8));
  }

  @Test
  void readsBackWhatItWrites() {
    for (Moving moving :
        List.<Moving>of(
            new Moving.Begin(),
            new Moving.Ladder(new LadderText("norvane-bank", "ladder: norvane-bank\n\"é\" \u2028")),
            new Moving.Country("XV", "Valdoria “the old”"),
            new Moving.Document(Invented.document(3)),
            new Moving.ToldStatements(List.of(ID, OTHER)),
            new Moving.ToldRefrain(ID, OTHER, 0, 17),
            new Moving.ToldSpeaker(ID, Optional.of(OTHER)),
            new Moving.ToldSpeaker(ID, Optional.empty()),
            new Moving.Attempt(ID, 2, AT, Optional.of(AT.plusMillis(3)), Optional.of("503")),
            new Moving.Attempt(ID, 3, AT, Optional.empty(), Optional.empty()),
            new Moving.End(12))) {
      assertThat(read(moving.line())).isEqualTo(moving);
      assertThat(moving.line()).doesNotContain("\n");
    }
  }

  @Test
  void readsBackAQuestionWithItsKey() {
    QuestionRow row =
        new QuestionRow(
            QuestionRow.idOf("Fish"),
            "Fish",
            "\"any form\" -salt",
            "rung:4",
            0.25,
            AT,
            0,
            Optional.of(new QuestionRow.Hook("https://desk.example/a", true)));
    byte[] key = {1, -2, 3};

    Moving.Question read =
        (Moving.Question) read(new Moving.Question(row, Optional.of(ID), key).line());

    assertThat(read.question()).isEqualTo(row);
    assertThat(read.judged()).contains(ID);
    assertThat(read.secret()).isEqualTo(key);
    assertThat(read(new Moving.Question(row.untold(), Optional.empty(), key).line()).line())
        .doesNotContain("desk.example")
        .doesNotContain("secret");
  }

  @Test
  void readsBackAFiringToTheLastCharacter() {
    String body =
        "{\"id\":\"%s\",\"question\":{\"id\":\"%s\",\"name\":\"é \\\"x\\\" 👍\"},\"at\":\"%s\",\"what\":\"first\""
                .formatted(ID, OTHER, AT)
            + ",\"expected\":1.25E-5,\"much\":12345678901234567890,\"source\":{\"report\":\"%s\",\"content\":[[0,3]]}}"
                .formatted(ID);
    FiringRow row = new FiringRow(0, ID, OTHER, AT, ID, "first", body);
    Moving.Message message = new Moving.Message(DeliveryState.WAITING, 3, AT.plusSeconds(9), AT);

    for (Moving.Firing firing :
        List.of(
            new Moving.Firing(row, Optional.of(message)),
            new Moving.Firing(row, Optional.empty()))) {
      assertThat(read(firing.line())).isEqualTo(firing);
    }
  }

  @Test
  void passesOverKeysThatItDoesNotKnow() {
    assertThat(read("{\"line\":\"country\",\"code\":\"XV\",\"new\":[1],\"name\":\"Valdoria\"}"))
        .isEqualTo(new Moving.Country("XV", "Valdoria"));
  }

  @Test
  void refusesWhatIsNoLineAndSaysWhy() {
    refuses("{\"line\":\"country\",\"code\":\"XV\"}", "without the key name");
    refuses("{\"line\":\"statue\"}", "a kind that is not known: statue");
    refuses("{\"line\":\"begin\",\"form\":2}", "form 2", "knows 1");
    refuses("{\"line\":\"end\",\"lines\":\"many\"}", "number for the key lines");
    refuses("{\"line\":\"told_refrain\",\"id\":\"x\"}", "x");
    refuses(
        "{\"line\":\"attempt\",\"firing\":\"" + ID + "\",\"number\":1,\"began\":\"noon\"}", "noon");
    refuses("{\"line\":\"country\",\"co", "not JSON");
    refuses("salt", "not JSON");
    refuses("[]", "");
  }

  private static void refuses(String line, String... parts) {
    assertThatThrownBy(() -> read(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(parts);
  }
}
