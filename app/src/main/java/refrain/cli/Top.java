package refrain.cli;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many of what was found are shown: those that {@code --top} asks for. */
final class Top {

  private static final int AS_TEXT = 20;

  private Top() {}

  /**
   * @throws Misuse if less than none are asked for
   */
  static void check(@Nullable Integer top) {
    if (top != null && top < 0) {
      throw new Misuse("--top takes 0 or more");
    }
  }

  /** The first so many; where no number is given, 20 as text and all as JSON; 0 is all. */
  static <T> List<T> of(List<T> found, @Nullable Integer top, Look look) {
    int shown = top != null ? top : look.json() ? 0 : AS_TEXT;
    return shown == 0 ? found : found.subList(0, Math.min(shown, found.size()));
  }

  /** Says how many are left, if any. */
  static void more(Page page, int left, String noun) throws IOException {
    if (left > 0) {
      page.blank();
      page.line(0, Piece.of(Counted.of(left, "more " + noun) + "; --top 0 shows all", Style.DIM));
    }
  }
}
