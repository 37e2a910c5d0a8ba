package refrain.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import refrain.domain.Span;

/**
 * An attribution as found, before it is weighed against others. Spans are characters of the text.
 *
 * @param rule which rule found it
 * @param score probability that it is an attribution, 0 to 1: fitted where there are features, set
 *     by judgement where there are none
 * @param source the source's words, or null
 * @param cue the cue's words, or null
 * @param content the pieces of the content in order
 * @param passive whether the cue is one that needs no source
 * @param features what the score was made from, keys of the cue lexicon; empty for rules without a
 *     cue
 */
record Draft(
    String rule,
    double score,
    @Nullable Span source,
    @Nullable Span cue,
    List<Span> content,
    boolean passive,
    List<String> features) {

  Draft {
    content = List.copyOf(content);
    features = List.copyOf(features);
  }

  int length() {
    int sum = 0;
    for (Span s : content) {
      sum += s.length();
    }
    return sum;
  }

  int begin() {
    return content.get(0).begin();
  }

  int end() {
    return content.get(content.size() - 1).end();
  }

  boolean covers(Span span) {
    for (Span s : content) {
      if (s.contains(span)) {
        return true;
      }
    }
    return false;
  }

  boolean overlaps(Span span) {
    for (Span s : content) {
      if (s.overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  /** The same with one more piece at the end. */
  Draft with(Span piece) {
    List<Span> pieces = new ArrayList<>(content);
    pieces.add(piece);
    pieces.sort(null);
    return new Draft(rule, score, source, cue, pieces, passive, features);
  }
}
