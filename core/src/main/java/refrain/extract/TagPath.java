package refrain.extract;

import java.util.ArrayList;
import java.util.List;
import refrain.domain.Span;
import refrain.model.Scores;

/**
 * The best sequence of tags for the words of a paragraph, where the inside of a role follows its
 * begin or inside (Viterbi).
 *
 * @param sources spans of words, counted from the window's first, end exclusive, in order
 * @param cues likewise
 * @param contents likewise
 */
record TagPath(List<Span> sources, List<Span> cues, List<Span> contents) {

  private static final double NEVER = -1e9;

  /** The spans in the words [begin, end) of a window. */
  static TagPath of(Scores scores, int begin, int end, Decoding numbers) {
    int n = end - begin;
    byte[][] back = new byte[n][Scores.TAGS];
    double[] best = new double[Scores.TAGS];
    for (int t = 0; t < Scores.TAGS; t++) {
      best[t] = isInside(t) ? NEVER : scores.tag(begin, t) + begin(t, numbers);
    }
    for (int i = 1; i < n; i++) {
      double[] next = new double[Scores.TAGS];
      for (int t = 0; t < Scores.TAGS; t++) {
        int from = before(scores, best, t);
        back[i][t] = (byte) from;
        next[t] =
            best[from] + scores.follows(from, t) + scores.tag(begin + i, t) + begin(t, numbers);
      }
      best = next;
    }
    int[] path = new int[n];
    path[n - 1] = argmax(best);
    for (int i = n - 1; i > 0; i--) {
      path[i - 1] = back[i][path[i]];
    }
    return spans(path, begin);
  }

  private static int before(Scores scores, double[] best, int tag) {
    int from = isInside(tag) ? tag - 1 : 0;
    int end = isInside(tag) ? tag + 1 : Scores.TAGS;
    int found = from;
    for (int t = from + 1; t < end; t++) {
      boolean better = best[t] + scores.follows(t, tag) > best[found] + scores.follows(found, tag);
      found = better ? t : found;
    }
    return found;
  }

  private static TagPath spans(int[] path, int begin) {
    TagPath found = new TagPath(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int i = 0;
    while (i < path.length) {
      int tag = path[i];
      int end = i + 1;
      if (tag != Scores.OUTSIDE) {
        while (end < path.length && path[end] == tag + 1) {
          end++;
        }
        found.spans(tag).add(new Span(begin + i, begin + end));
      }
      i = end;
    }
    return found;
  }

  /** The same with every span so many words later. */
  TagPath shifted(int words) {
    return new TagPath(shifted(sources, words), shifted(cues, words), shifted(contents, words));
  }

  private static List<Span> shifted(List<Span> spans, int words) {
    return spans.stream().map(s -> new Span(s.begin() + words, s.end() + words)).toList();
  }

  private List<Span> spans(int beginTag) {
    return switch (beginTag) {
      case Scores.BEGIN_SOURCE -> sources;
      case Scores.BEGIN_CUE -> cues;
      case Scores.BEGIN_CONTENT -> contents;
      default -> throw new IllegalArgumentException("tag " + beginTag + " begins no span");
    };
  }

  /** What is added to the score of a tag for what it begins. */
  static double begin(int tag, Decoding numbers) {
    return switch (tag) {
      case Scores.BEGIN_SOURCE -> numbers.beginSource();
      case Scores.BEGIN_CUE -> numbers.beginCue();
      case Scores.BEGIN_CONTENT -> numbers.beginContent();
      default -> 0;
    };
  }

  /** Whether a tag may follow another: the inside of a role its begin or its inside. */
  static boolean isAllowed(int tag, int next) {
    return !isInside(next) || tag == next || tag == next - 1;
  }

  static boolean isInside(int tag) {
    return tag != Scores.OUTSIDE && tag % 2 == 0;
  }

  private static int argmax(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }
}
