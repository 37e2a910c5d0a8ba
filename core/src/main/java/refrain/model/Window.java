package refrain.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A stretch of a text that the network reads at once.
 *
 * @param begin index of its first word
 * @param end index after its last word
 * @param parts for each part (a paragraph, or a piece of one too long) the index of its first word
 */
public record Window(int begin, int end, List<Integer> parts) {

  /** Pieces in a window, the marks between parts included. */
  public static final int LIMIT = 256;

  // BERT's vocabulary: the apostrophe and the hyphen, which may stand inside a word; . ? !
  private static final Set<Integer> JOINING = Set.of(1005, 1011);
  private static final Set<Integer> ENDING = Set.of(1012, 1029, 999);

  /**
   * @throws IllegalArgumentException if there is no part
   */
  public Window {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("window [" + begin + ", " + end + ") without parts");
    }
  }

  /** Index after the last word of a part. */
  public int partEnd(int part) {
    return part + 1 < parts.size() ? parts.get(part + 1) : end;
  }

  /** Cuts a text into windows of whole paragraphs, as many as fit; in time linear in the words. */
  public static List<Window> cut(EncodedText text) {
    List<Integer> starts = parts(text);
    List<Window> windows = new ArrayList<>();
    List<Integer> current = new ArrayList<>();
    int size = 1;
    for (int i = 0; i < starts.size(); i++) {
      int begin = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.words().size();
      int pieces = 1;
      for (int w = begin; w < end; w++) {
        pieces += text.words().get(w).pieces().size();
      }
      if (!current.isEmpty() && size + pieces > LIMIT) {
        windows.add(new Window(current.getFirst(), begin, current));
        current.clear();
        size = 1;
      }
      current.add(begin);
      size += pieces;
    }
    if (!current.isEmpty()) {
      windows.add(new Window(current.getFirst(), text.words().size(), current));
    }
    return windows;
  }

  /**
   * Cuts paragraphs that no window can hold: after the last sentence that fits if that is not too
   * far back, else after the last mark, else where it must be.
   */
  private static List<Integer> parts(EncodedText text) {
    List<Integer> starts = new ArrayList<>();
    List<EncodedWord> words = text.words();
    for (int p = 0; p < text.paragraphs().size(); p++) {
      int begin = text.paragraphs().get(p);
      int end =
          p + 1 < text.paragraphs().size() ? text.paragraphs().get(p + 1) : text.words().size();
      starts.add(begin);
      int size = 0;
      int at = begin;
      int stop = begin;
      int sentence = begin;
      for (int w = begin; w < end; w++) {
        int n = words.get(w).pieces().size();
        if (size + n > LIMIT - 2) {
          boolean isFar = sentence - at < (w - at) / 2;
          at = sentence > at && !isFar ? sentence : stop > at ? stop : w;
          starts.add(at);
          size = 0;
          for (int v = at; v < w; v++) {
            size += words.get(v).pieces().size();
          }
        }
        size += n;
        EncodedWord word = words.get(w);
        if (word.shape() == Shape.MARK && word.quote() != QuoteState.OPENING) {
          int piece = word.pieces().getFirst();
          stop = JOINING.contains(piece) ? stop : w + 1;
          boolean closes = word.quote() == QuoteState.CLOSING && sentence == w;
          sentence = ENDING.contains(piece) || closes ? w + 1 : sentence;
        }
      }
    }
    return starts;
  }
}
