package refrain.extract;

import java.util.Arrays;
import java.util.List;
import refrain.extract.WordClasses.Guess;

/**
 * Gives each word of a sentence its class: the most probable sequence under a second-order Markov
 * model (Thorsten Brants, "TnT: a statistical part-of-speech tagger", ANLP 2000) over the counts of
 * {@link WordClasses}.
 */
final class Tagger {

  // Bounds time and memory for text without sentence ends; far above any real sentence.
  private static final int LONGEST = 300;

  private final WordClasses classes;

  Tagger(WordClasses classes) {
    this.classes = classes;
  }

  /**
   * The tags of {@code words[begin, end)} are written to the same places of {@code tags}.
   *
   * @param heading whether it is a headline, which tells in the present tense
   */
  void tag(List<Word> words, int begin, int end, boolean heading, Tag[] tags) {
    for (int b = begin; b < end; b += LONGEST) {
      tagPiece(words, b, Math.min(end, b + LONGEST), heading, tags);
    }
  }

  private void tagPiece(List<Word> words, int begin, int end, boolean heading, Tag[] tags) {
    int n = end - begin;
    boolean title = isTitleCase(words, begin, end);
    Guess[] guesses = new Guess[n];
    boolean initial = true;
    for (int i = 0; i < n; i++) {
      Word word = words.get(begin + i);
      Guess guess = classes.guess(word, initial, title);
      guesses[i] = title || heading ? guess.asInHeadline() : guess;
      initial = word.isMark() && (initial || !word.is(","));
    }
    // best[i][p][c]: the best way to word i with class c after class p.
    float[][][] best = new float[n][][];
    byte[][][] from = new byte[n][][];
    Guess start = WordClasses.START;
    for (int i = 0; i < n; i++) {
      Guess before2 = i < 2 ? start : guesses[i - 2];
      Guess before = i < 1 ? start : guesses[i - 1];
      Guess here = guesses[i];
      best[i] = new float[before.size()][here.size()];
      from[i] = new byte[before.size()][here.size()];
      for (int p = 0; p < before.size(); p++) {
        for (int c = 0; c < here.size(); c++) {
          float top = Float.NEGATIVE_INFINITY;
          int topIndex = 0;
          for (int pp = 0; pp < before2.size(); pp++) {
            float path =
                (i == 0 ? 0f : best[i - 1][pp][p])
                    + classes.step(before2.tag(pp), before.tag(p), here.tag(c));
            if (path > top) {
              top = path;
              topIndex = pp;
            }
          }
          best[i][p][c] = top + here.weight(c);
          from[i][p][c] = (byte) topIndex;
        }
      }
    }
    readBack(best, from, guesses, begin, tags);
  }

  private static void readBack(
      float[][][] best, byte[][][] from, Guess[] guesses, int begin, Tag[] tags) {
    int n = guesses.length;
    if (n == 0) {
      return;
    }
    int p = 0;
    int c = 0;
    float top = Float.NEGATIVE_INFINITY;
    for (int a = 0; a < best[n - 1].length; a++) {
      for (int b = 0; b < best[n - 1][a].length; b++) {
        if (best[n - 1][a][b] > top) {
          top = best[n - 1][a][b];
          p = a;
          c = b;
        }
      }
    }
    Tag[] all = WordClasses.TAGS;
    for (int i = n - 1; i >= 0; i--) {
      tags[begin + i] = all[guesses[i].tag(c)];
      int before = from[i][p][c];
      c = p;
      p = before;
    }
  }

  private static boolean isTitleCase(List<Word> words, int begin, int end) {
    int letters = 0;
    int capitals = 0;
    for (int i = begin; i < end; i++) {
      Word w = words.get(i);
      if (w.kind() == Word.Kind.LETTERS && w.text().length() > 3) {
        letters++;
        capitals += w.isCapitalised() ? 1 : 0;
      }
    }
    return letters > 2 && capitals * 10 >= letters * 7;
  }

  /** Fills a list of tags for words that need none. */
  static Tag[] blank(int size) {
    Tag[] tags = new Tag[size];
    Arrays.fill(tags, Tag.PUNCT);
    return tags;
  }
}
