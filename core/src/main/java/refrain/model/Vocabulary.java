package refrain.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The pieces of words that the network knows: the lower-cased WordPiece vocabulary of BERT (Devlin
 * et al., 2019), accents dropped.
 */
final class Vocabulary {

  // A longer word is no word; BERT's own limits are 100 characters and as many pieces.
  private static final int LONGEST_WORD = 100;
  private static final int MOST_PIECES = 12;

  private final Map<String, Integer> ids;
  private final int[] unknown;

  private Vocabulary(Map<String, Integer> ids) {
    this.ids = ids;
    this.unknown = new int[] {id("[UNK]")};
  }

  /** Reads one piece a line, the line number from 0 being its id. */
  static Vocabulary read(InputStream lines) {
    Map<String, Integer> ids = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
      String line = reader.readLine();
      while (line != null) {
        ids.put(line, ids.size());
        line = reader.readLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Vocabulary(ids);
  }

  /**
   * The id of a piece that must be there.
   *
   * @throws IllegalArgumentException if it is not
   */
  int id(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("vocabulary without " + piece);
    }
    return id;
  }

  /** The ids of a word's pieces, longest first match from the left; at least one. */
  int[] pieces(String word) {
    if (word.length() > LONGEST_WORD) {
      return unknown;
    }
    String plain = plain(word);
    int[] found = new int[MOST_PIECES];
    int count = 0;
    int begin = 0;
    while (begin < plain.length() && count < MOST_PIECES) {
      int end = plain.length();
      Integer id = null;
      while (end > begin && id == null) {
        String piece = plain.substring(begin, end);
        id = ids.get(begin == 0 ? piece : "##" + piece);
        end--;
      }
      if (id == null) {
        return unknown;
      }
      found[count++] = id;
      begin = end + 1;
    }
    return count == 0 ? unknown : Arrays.copyOf(found, count);
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 0x80)) {
      return lower;
    }
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
