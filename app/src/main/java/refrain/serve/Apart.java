package refrain.serve;

import java.util.ArrayList;
import java.util.List;
import refrain.desk.RedlineAnswer;
import refrain.domain.Edit;
import refrain.domain.EditKind;
import refrain.domain.Redline;
import refrain.wire.Stretch;

/**
 * Two documents that have little in common, as a page shows them: a redline of both would be a wall
 * of words gone and come.
 *
 * @param both sentences that stayed, or stayed for the most part
 * @param before what only the earlier document has, a text for each paragraph, or what is left of
 *     it
 * @param after what only the later has
 */
record Apart(List<RedlineAnswer.Sentence> both, List<String> before, List<String> after) {

  /** Of the shorter document, less than one word in so many stayed. */
  private static final int LITTLE = 3;

  static boolean isLittle(RedlineAnswer redline) {
    int kept = redline.wordsKept();
    int shorter = kept + Math.min(redline.wordsDeleted(), redline.wordsInserted());
    return kept * LITTLE < shorter;
  }

  static Apart of(RedlineAnswer redline) {
    List<RedlineAnswer.Sentence> both = new ArrayList<>();
    Side before = new Side();
    Side after = new Side();
    for (RedlineAnswer.Sentence sentence : redline.sentences()) {
      if (isMostlyKept(sentence.redline())) {
        both.add(sentence);
      } else {
        before.add(sentence.redline().before(), sentence.before());
        after.add(sentence.redline().after(), sentence.after());
      }
    }
    return new Apart(both, before.texts, after.texts);
  }

  private static boolean isMostlyKept(Redline redline) {
    int kept =
        redline.edits().stream()
            .filter(e -> e.kind() == EditKind.KEPT)
            .map(Edit::text)
            .mapToInt(String::length)
            .sum();
    return kept * 2 > Math.max(redline.before().length(), redline.after().length());
  }

  /** One document, as it is put together from sentences. */
  private static final class Side {

    private final List<String> texts = new ArrayList<>();
    private int end = -1;

    /** Adds sentences; they stand in the paragraph before where a blank alone parts them. */
    private void add(String text, List<Stretch> places) {
      if (places.isEmpty()) {
        return;
      }
      List<String> paragraphs = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
      boolean goesOn =
          places.getFirst().begin() - end == 1 && !texts.isEmpty() && !paragraphs.isEmpty();
      if (goesOn) {
        texts.add(texts.removeLast() + " " + paragraphs.getFirst());
      }
      texts.addAll(paragraphs.subList(goesOn ? 1 : 0, paragraphs.size()));
      end = places.getLast().end();
    }
  }
}
