package refrain.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.domain.Span;
import refrain.model.Scores;
import refrain.model.Window;

/**
 * A cue with the contents and the source that go with it, as spans of words counted from the
 * window's first.
 *
 * @param contents in order, at least one
 * @param confidence 0 to 1
 */
record LinkedSpans(Span cue, Optional<Span> source, List<Span> contents, double confidence) {

  // In PolNeAR one content in 100 stands in another paragraph than its cue.
  private static final double OTHER_PARAGRAPH = 2;

  LinkedSpans {
    contents = List.copyOf(contents);
  }

  /** The attributions of a window in order of their cues; a cue without content makes none. */
  static List<LinkedSpans> of(Scores scores, Window window) {
    List<TagPath> parts = new ArrayList<>();
    List<Cue> cues = new ArrayList<>();
    for (int p = 0; p < window.parts().size(); p++) {
      int begin = window.parts().get(p) - window.begin();
      TagPath path = TagPath.of(scores, begin, window.partEnd(p) - window.begin());
      parts.add(path);
      for (Span cue : path.cues()) {
        cues.add(new Cue(cue, p, new ArrayList<>()));
      }
    }
    for (int p = 0; p < parts.size(); p++) {
      for (Span content : parts.get(p).contents()) {
        nearest(scores, content, p, cues).ifPresent(cue -> cue.contents().add(content));
      }
    }
    List<LinkedSpans> out = new ArrayList<>();
    for (Cue cue : cues) {
      if (!cue.contents().isEmpty()) {
        Optional<Span> source = source(scores, cue.span(), parts.get(cue.part()).sources());
        double confidence = confidence(scores, cue.span(), source, cue.contents());
        out.add(new LinkedSpans(cue.span(), source, cue.contents(), confidence));
      }
    }
    return out;
  }

  /** A cue, the part of the window it stands in, and the contents found for it so far. */
  private record Cue(Span span, int part, List<Span> contents) {}

  private static Optional<Cue> nearest(Scores scores, Span content, int part, List<Cue> cues) {
    Optional<Cue> best = Optional.empty();
    double highest = Double.NEGATIVE_INFINITY;
    for (Cue cue : cues) {
      Span s = cue.span();
      double score =
          scores.contentToCue(content.begin(), content.end() - 1, s.begin(), s.end() - 1)
              - (cue.part() == part ? 0 : OTHER_PARAGRAPH);
      if (score > highest) {
        highest = score;
        best = Optional.of(cue);
      }
    }
    return best;
  }

  /** Of the sources of the cue's own paragraph: in PolNeAR one in 2,000 stands in another. */
  private static Optional<Span> source(Scores scores, Span cue, List<Span> sources) {
    Optional<Span> best = Optional.empty();
    double highest = scores.cueWithoutSource(cue.begin());
    for (Span source : sources) {
      double score =
          scores.cueToSource(cue.begin(), cue.end() - 1, source.begin(), source.end() - 1);
      if (score > highest) {
        highest = score;
        best = Optional.of(source);
      }
    }
    return best;
  }

  /** The least probable of the words where its spans begin. */
  private static double confidence(
      Scores scores, Span cue, Optional<Span> source, List<Span> contents) {
    double least = probability(scores, cue.begin(), Scores.BEGIN_CUE);
    if (source.isPresent()) {
      least = Math.min(least, probability(scores, source.get().begin(), Scores.BEGIN_SOURCE));
    }
    for (Span content : contents) {
      least = Math.min(least, probability(scores, content.begin(), Scores.BEGIN_CONTENT));
    }
    return least;
  }

  private static double probability(Scores scores, int word, int tag) {
    double sum = 0;
    for (int t = 0; t < Scores.TAGS; t++) {
      sum += Math.exp(scores.tag(word, t) - scores.tag(word, tag));
    }
    return 1 / sum;
  }
}
