package refrain.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words around an attribution that a network reads to tell what it does: its source and cue,
 * the first words of its content, what else stands in its sentences, and some words before.
 *
 * @param words their indices in the text, ascending
 * @param parts for each what it is of the attribution
 */
public record StatementWindow(List<Integer> words, List<Part> parts) {

  /** What a word is of an attribution. */
  public enum Part {
    NONE(0),
    SOURCE(1),
    CUE(2),
    CONTENT(3);

    private final int input;

    Part(int input) {
      this.input = input;
    }

    /** The number that the network sees. */
    public int input() {
      return input;
    }
  }

  // Pieces of content that are kept; of what stands before, and more in the same sentence; of
  // what follows in the same sentence.
  private static final int CONTENT = 36;
  private static final int BEFORE = 24;
  private static final int MORE_BEFORE = 16;
  private static final int AFTER = 16;
  // Words of source and cue, and between two kept words of the attribution.
  private static final int WORDS = 80;
  private static final int GAP = 12;
  // BERT's vocabulary: . ? ! and the marks that may close a quotation after them.
  private static final Set<Integer> ENDING = Set.of(1012, 1029, 999);
  private static final Set<Integer> QUOTES = Set.of(1000, 1005);

  /**
   * @throws IllegalArgumentException if the lists differ in length
   */
  public StatementWindow {
    words = List.copyOf(words);
    parts = List.copyOf(parts);
    if (words.size() != parts.size()) {
      throw new IllegalArgumentException(words.size() + " words, " + parts.size() + " parts");
    }
  }

  /**
   * The window of an attribution; without words if it has none in the text.
   *
   * @param source words of who speaks
   * @param cue words that say that he does
   * @param content words of what is said
   */
  public static StatementWindow around(
      EncodedText text, List<WordRange> source, List<WordRange> cue, List<WordRange> content) {
    TreeMap<Integer, Part> parts = new TreeMap<>();
    mark(parts, content, Part.CONTENT);
    mark(parts, source, Part.SOURCE);
    mark(parts, cue, Part.CUE);
    if (parts.isEmpty()) {
      return new StatementWindow(List.of(), List.of());
    }
    TreeSet<Integer> kept = core(text, parts);
    before(text, parts.firstKey(), kept);
    after(text, parts.lastKey(), kept);
    between(parts, kept);
    return new StatementWindow(
        new ArrayList<>(kept), kept.stream().map(w -> parts.getOrDefault(w, Part.NONE)).toList());
  }

  private static void mark(TreeMap<Integer, Part> parts, List<WordRange> ranges, Part part) {
    for (WordRange r : ranges) {
      for (int w = r.begin(); w < r.end(); w++) {
        parts.put(w, part);
      }
    }
  }

  private static TreeSet<Integer> core(EncodedText text, TreeMap<Integer, Part> parts) {
    TreeSet<Integer> kept = new TreeSet<>();
    int content = 0;
    for (var e : parts.entrySet()) {
      if (e.getValue() == Part.CONTENT) {
        content += pieces(text, e.getKey());
      }
      boolean fits = e.getValue() == Part.CONTENT ? content <= CONTENT : kept.size() < WORDS;
      if (fits) {
        kept.add(e.getKey());
      }
    }
    return kept;
  }

  /** The rest of the sentence before the first word, and words of what stands before that. */
  private static void before(EncodedText text, int first, TreeSet<Integer> kept) {
    int paragraph = paragraph(text, first);
    int sentence = sentenceBegin(text, first, text.paragraphs().get(paragraph));
    int from = text.paragraphs().get(Math.max(0, paragraph - 1));
    int size = 0;
    for (int w = first - 1; w >= from; w--) {
      size += pieces(text, w);
      if (size > BEFORE + MORE_BEFORE || (size > BEFORE && w < sentence)) {
        return;
      }
      kept.add(w);
    }
  }

  /** The rest of the sentence after the last word. */
  private static void after(EncodedText text, int last, TreeSet<Integer> kept) {
    int end = sentenceEnd(text, last, paragraphEnd(text, paragraph(text, last)));
    int size = 0;
    for (int w = last + 1; w < end; w++) {
      size += pieces(text, w);
      if (size > AFTER) {
        return;
      }
      kept.add(w);
    }
  }

  private static void between(TreeMap<Integer, Part> parts, TreeSet<Integer> kept) {
    int last = -1;
    for (int w : parts.keySet()) {
      boolean near = last >= 0 && w - last > 1 && w - last <= GAP;
      if (near && (kept.contains(last) || kept.contains(w))) {
        for (int v = last + 1; v < w; v++) {
          kept.add(v);
        }
      }
      last = w;
    }
  }

  private static int pieces(EncodedText text, int word) {
    return text.words().get(word).pieces().size();
  }

  private static int paragraph(EncodedText text, int word) {
    int found = Collections.binarySearch(text.paragraphs(), word);
    return found >= 0 ? found : -found - 2;
  }

  private static int paragraphEnd(EncodedText text, int paragraph) {
    return paragraph + 1 < text.paragraphs().size()
        ? text.paragraphs().get(paragraph + 1)
        : text.words().size();
  }

  /** The first word of a word's sentence, as far as marks tell, not before another. */
  private static int sentenceBegin(EncodedText text, int word, int from) {
    for (int w = word; w > from; w--) {
      EncodedWord opens = text.words().get(w);
      int mark = w - 1;
      if (closes(text.words().get(mark))) {
        mark--;
      }
      boolean begins = opens.shape() != Shape.MARK || opens.quote() == QuoteState.OPENING;
      if (mark >= from && begins && ends(text.words().get(mark))) {
        return w;
      }
    }
    return from;
  }

  private static int sentenceEnd(EncodedText text, int word, int to) {
    for (int w = word; w < to; w++) {
      if (ends(text.words().get(w))) {
        int end = w + 1;
        while (end < to && text.words().get(end).quote() == QuoteState.CLOSING) {
          end++;
        }
        return end;
      }
    }
    return to;
  }

  private static boolean ends(EncodedWord word) {
    return word.pieces().size() == 1 && ENDING.contains(word.pieces().getFirst());
  }

  private static boolean closes(EncodedWord word) {
    boolean mark =
        word.shape() == Shape.MARK
            && word.pieces().size() == 1
            && QUOTES.contains(word.pieces().getFirst());
    return word.quote() == QuoteState.CLOSING || mark;
  }
}
