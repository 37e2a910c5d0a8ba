package refrain.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import refrain.domain.Id;

/**
 * Something that moves from one archive to another. {@code docs/formats/wire.md} has the line of
 * each; {@link #line} writes it and {@link #read} reads it.
 */
public sealed interface Moving {

  /** The first of all. */
  record Begin() implements Moving {

    /** Number of the form of the lines. */
    public static final int FORM = 1;
  }

  /** A ladder; those that are asked later come earlier. */
  record Ladder(LadderText ladder) implements Moving {}

  /**
   * What a country is called.
   *
   * @param code its code
   * @param name its name
   */
  record Country(String code, String name) implements Moving {}

  /** A document with all that was read from it; they come in the order in which they were added. */
  record Document(Kept kept) implements Moving {}

  /**
   * Reports whose ids were told as those of statements.
   *
   * @param reports their ids
   */
  record ToldStatements(List<Id> reports) implements Moving {

    public ToldStatements {
      reports = List.copyOf(reports);
    }
  }

  /**
   * An id that a refrain had or has, and where its first use stands.
   *
   * @param id the id
   * @param report the report of the first use
   * @param begins where it begins in the document's text, in code points
   * @param ends where it ends
   */
  record ToldRefrain(Id id, Id report, int begins, int ends) implements Moving {}

  /**
   * An id that a speaker had or has.
   *
   * @param id the id
   * @param report one of the reports of who has it now; empty for one who is no more
   */
  record ToldSpeaker(Id id, Optional<Id> report) implements Moving {}

  /**
   * A saved question.
   *
   * @param question the question; the number that it was judged up to means nothing elsewhere
   * @param judged the last document, in the order in which they come, that it was judged by
   * @param secret the key to sign with; empty without a hook
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Question(QuestionRow question, Optional<Id> judged, byte[] secret) implements Moving {

    public Question {
      secret = secret.clone();
    }

    @Override
    public byte[] secret() {
      return secret.clone();
    }
  }

  /**
   * What answered a question; the earlier come first.
   *
   * @param firing the firing; its number means nothing elsewhere
   * @param message what became of the message of it, where there is one
   */
  record Firing(FiringRow firing, Optional<Message> message) implements Moving {}

  /**
   * A message to an address on the web.
   *
   * @param state what became of it
   * @param attempts how often it was sent
   * @param next when it is tried next
   * @param noted when that was noted
   */
  record Message(DeliveryState state, int attempts, Instant next, Instant noted) {}

  /**
   * An attempt to send a message.
   *
   * @param firing what the message is of
   * @param number which attempt it was, from 1
   * @param began when it began
   * @param ended when it ended; empty if the sender ended in the middle
   * @param outcome how it ended, in words; empty as {@code ended} is
   */
  record Attempt(
      Id firing, int number, Instant began, Optional<Instant> ended, Optional<String> outcome)
      implements Moving {}

  /**
   * The last of all.
   *
   * @param lines how many lines there are before it
   */
  record End(long lines) implements Moving {}

  /** One line, without its line end. */
  default String line() {
    return MovingSpelling.write(this);
  }

  /**
   * Reads a line of UTF-8; unknown keys are ignored. A line that does not begin with the key {@code
   * line} is a document.
   *
   * @throws IllegalArgumentException if it is not JSON, a required key is missing or a value cannot
   *     be; names the key
   */
  static Moving read(byte[] line) {
    return MovingSpelling.read(line);
  }
}
