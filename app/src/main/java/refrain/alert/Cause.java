package refrain.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import refrain.domain.Id;
import refrain.domain.NoveltyKind;
import refrain.domain.Redline;
import refrain.domain.Rung;

/** What happened that answered a question. */
public sealed interface Cause {

  /** A new statement was made. */
  record Stated() implements Cause {}

  /**
   * Something is new in what a speaker says.
   *
   * @param kind in what way
   * @param day the day of speaking
   * @param words the words; for those that are missing now, the missing ones
   * @param missing true where nothing stands in their place: the source is then the last statement
   *     that had them
   * @param before the words usual before
   * @param redline from the earlier sentence to the one of now
   * @param rungs the usual rung, then the new one; empty for other kinds
   * @param lastUsed for words that come back, the day on which they were used last
   * @param expected how many such things so many words of this speaker bring by chance
   */
  record Novel(
      NoveltyKind kind,
      LocalDate day,
      String words,
      boolean missing,
      Optional<String> before,
      Optional<Redline> redline,
      List<Rung> rungs,
      Optional<LocalDate> lastUsed,
      double expected)
      implements Cause {

    public Novel {
      rungs = List.copyOf(rungs);
    }
  }

  /**
   * A refrain was used again.
   *
   * @param refrain its id
   * @param lead its lead wording
   * @param words the words of this use
   * @param uses number of its uses, this one among them
   */
  record Used(Id refrain, String lead, String words, int uses) implements Cause {}

  /** One word for it: {@code statement}, {@code first}, {@code dropped}, {@code used} … */
  default String word() {
    return switch (this) {
      case Stated s -> "statement";
      case Novel n -> n.kind().name().toLowerCase(Locale.ROOT);
      case Used u -> "used";
    };
  }
}
