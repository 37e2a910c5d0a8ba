package refrain.model;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each word of a text its pieces, its shape and its place towards quotation marks. */
public final class TextEncoder {

  private static final String APOSTROPHES = "'\u2019\u2018`";

  private final Vocabulary vocabulary;
  private final List<Integer> doubleMark;
  private final List<Integer> apostrophe;

  /**
   * @param vocabulary one piece a line
   */
  public TextEncoder(InputStream vocabulary) {
    this.vocabulary = Vocabulary.read(vocabulary);
    this.doubleMark = List.of(this.vocabulary.id("\""));
    this.apostrophe = List.of(this.vocabulary.id("'"));
  }

  /** The encoder of the vocabulary that comes with the model. */
  public static TextEncoder ofModel() {
    InputStream lines = TextEncoder.class.getResourceAsStream("vocabulary.txt");
    if (lines == null) {
      throw new IllegalStateException("no vocabulary.txt beside the model");
    }
    return new TextEncoder(lines);
  }

  /**
   * Encodes the words of the paragraphs.
   *
   * @param text the text; UTF-16 offsets below index it
   * @param paragraphs for each paragraph its words, each {begin, end}
   */
  public EncodedText encode(String text, List<List<int[]>> paragraphs) {
    List<EncodedWord> out = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Map<String, List<Integer>> known = new HashMap<>();
    for (List<int[]> words : paragraphs) {
      if (words.isEmpty()) {
        continue;
      }
      starts.add(out.size());
      List<QuotedRegions.Region> regions =
          QuotedRegions.of(text, words.getFirst()[0], words.getLast()[1]);
      int next = 0;
      for (int[] bounds : words) {
        while (next < regions.size() && regions.get(next).end() <= bounds[0]) {
          next++;
        }
        String word = text.substring(bounds[0], bounds[1]);
        Shape shape = Shape.of(word);
        QuoteState quote = QuoteState.OUTSIDE;
        if (next < regions.size() && regions.get(next).begin() <= bounds[0]) {
          quote = regions.get(next).state(bounds[0]);
        }
        out.add(new EncodedWord(pieces(word, quote, known), shape, quote));
      }
    }
    return new EncodedText(out, starts);
  }

  // Outlets differ in their marks; the network sees one double mark and one apostrophe.
  private List<Integer> pieces(String word, QuoteState quote, Map<String, List<Integer>> known) {
    boolean one = word.length() == 1;
    if (one
        && (quote == QuoteState.OPENING
            || quote == QuoteState.CLOSING
            || QuotedRegions.isDouble(word.charAt(0)))) {
      return doubleMark;
    }
    if (one && APOSTROPHES.indexOf(word.charAt(0)) >= 0) {
      return apostrophe;
    }
    return known.computeIfAbsent(word, w -> Arrays.stream(vocabulary.pieces(w)).boxed().toList());
  }
}
