package refrain.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import refrain.alert.Judging;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.QuestionRow;

/** Saved questions about the example texts. */
final class Asking {

  static final String ANSWERED = "Any form of presence";
  static final String UNANSWERED = "War & <peace>";

  /** What stands in the address that is told of answers. */
  static final String SECRET = "T0-secret-B0";

  private static final Instant MADE = Instant.parse("2026-03-02T07:00:00Z");

  private Asking() {}

  /** Saves them while the archive has no documents: all that come are new. */
  static void save(Archive archive) throws ArchiveException {
    save(
        archive,
        ANSWERED,
        "\"any form\"",
        "statement",
        Optional.of("https://hook.example/" + SECRET));
    save(archive, "New words of the Bank", "body:Bank", "new-wording", Optional.empty());
    save(archive, UNANSWERED, "", "rung:19", Optional.empty());
  }

  static void save(
      Archive archive, String name, String query, String trigger, Optional<String> hook)
      throws ArchiveException {
    archive
        .questions()
        .add(
            name,
            query,
            trigger,
            0.5,
            MADE,
            hook.map(h -> new QuestionRow.Hook(h, false)),
            SECRET.getBytes(UTF_8));
  }

  /** Puts them to what has come. */
  static void judge(Archive archive) throws ArchiveException {
    new Judging(archive).judge(MADE.plusSeconds(3600));
  }
}
