package refrain.alert;

import java.util.Optional;
import refrain.domain.Id;

/** What has to happen for a saved question to be answered. */
public sealed interface Trigger {

  /** What a trigger may be, for messages and help. */
  String FORMS =
      "statement, new-wording, return, refrain:ID, rung:N, rung-moved, rung-up or rung-down";

  /** A statement is new that fits the question. */
  record AnyStatement() implements Trigger {}

  /**
   * A speaker uses words never used before, puts them in the place of others, or leaves words out
   * that a formula usually has. Words that are new because what is spoken of is do not count.
   */
  record NewWording() implements Trigger {}

  /** Words come back that the speaker used before, and then not for a long time. */
  record AnyReturn() implements Trigger {}

  /**
   * A refrain is used again.
   *
   * @param refrain its id, or one that it had
   */
  record RefrainUsed(Id refrain) implements Trigger {}

  /**
   * A statement is new whose wording stands on a rung, or above.
   *
   * @param rung the lowest such rung, from 0
   */
  record RungAtLeast(int rung) implements Trigger {}

  /**
   * A formula stands on another rung than it usually does.
   *
   * @param way where to
   */
  record RungMoved(Way way) implements Trigger {}

  /** Which way a formula moves on a ladder. */
  enum Way {
    UP,
    DOWN,
    EITHER
  }

  /**
   * Reads a trigger as it is written in commands and in the archive.
   *
   * @throws IllegalArgumentException if it is none; says what was found and what was expected
   */
  static Trigger parse(String text) {
    int colon = text.indexOf(':');
    String name = colon < 0 ? text : text.substring(0, colon);
    Optional<String> value = colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 1));
    if (name.equals("refrain") || name.equals("rung")) {
      return parse(text, name, value);
    }
    Optional<Trigger> plain =
        switch (text) {
          case "statement" -> Optional.of(new AnyStatement());
          case "new-wording" -> Optional.of(new NewWording());
          case "return" -> Optional.of(new AnyReturn());
          case "rung-moved" -> Optional.of(new RungMoved(Way.EITHER));
          case "rung-up" -> Optional.of(new RungMoved(Way.UP));
          case "rung-down" -> Optional.of(new RungMoved(Way.DOWN));
          default -> Optional.empty();
        };
    return plain.orElseThrow(
        () -> new IllegalArgumentException(text + ": no such trigger; expected " + FORMS));
  }

  private static Trigger parse(String text, String name, Optional<String> value) {
    try {
      if (name.equals("refrain")) {
        return new RefrainUsed(new Id(value.orElse("")));
      }
      int rung = Integer.parseInt(value.orElse(""));
      if (rung >= 0) {
        return new RungAtLeast(rung);
      }
    } catch (IllegalArgumentException e) {
      // Told below: a number that is none is one too.
    }
    throw new IllegalArgumentException(
        text
            + (name.equals("refrain")
                ? ": expected the id of a refrain, 16 hexadecimal digits, as in"
                    + " refrain:0123456789abcdef"
                : ": expected a rung, 0 or more, as in rung:9"));
  }

  /** The trigger as it is written: {@link #parse} reads it back equal. */
  default String written() {
    return switch (this) {
      case AnyStatement a -> "statement";
      case NewWording n -> "new-wording";
      case AnyReturn r -> "return";
      case RefrainUsed u -> "refrain:" + u.refrain();
      case RungAtLeast r -> "rung:" + r.rung();
      case RungMoved m ->
          switch (m.way()) {
            case UP -> "rung-up";
            case DOWN -> "rung-down";
            case EITHER -> "rung-moved";
          };
    };
  }

  /** What is waited for, in words: {@code new wording}. */
  default String says() {
    return switch (this) {
      case AnyStatement a -> "a new statement";
      case NewWording n -> "new wording";
      case AnyReturn r -> "words that come back";
      case RefrainUsed u -> "another use of a refrain";
      case RungAtLeast r -> "a new statement on rung " + r.rung() + " or above";
      case RungMoved m ->
          switch (m.way()) {
            case UP -> "a formula on a higher rung";
            case DOWN -> "a formula on a lower rung";
            case EITHER -> "a formula on another rung";
          };
    };
  }
}
