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

  LinkedSpans {
    contents = List.copyOf(contents);
  }

  /** The attributions of a window in order of their cues; a cue without content makes none. */
  static List<LinkedSpans> of(Scores scores, Window window) {
    List<Span> sources = new ArrayList<>();
    List<Span> cues = new ArrayList<>();
    List<Span> contents = new ArrayList<>();
    for (int p = 0; p < window.parts().size(); p++) {
      int begin = window.parts().get(p) - window.begin();
      TagPath path = TagPath.of(scores, begin, window.partEnd(p) - window.begin());
      sources.addAll(path.sources());
      cues.addAll(path.cues());
      contents.addAll(path.contents());
    }
    List<List<Span>> ofCue = new ArrayList<>();
    cues.forEach(c -> ofCue.add(new ArrayList<>()));
    if (!cues.isEmpty()) {
      for (Span content : contents) {
        ofCue.get(nearestCue(scores, content, cues)).add(content);
      }
    }
    List<LinkedSpans> out = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      if (!ofCue.get(i).isEmpty()) {
        Span cue = cues.get(i);
        Optional<Span> source = source(scores, cue, sources);
        out.add(
            new LinkedSpans(
                cue, source, ofCue.get(i), confidence(scores, cue, source, ofCue.get(i))));
      }
    }
    return out;
  }

  private static int nearestCue(Scores scores, Span content, List<Span> cues) {
    int best = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < cues.size(); i++) {
      Span cue = cues.get(i);
      double score =
          scores.contentToCue(content.begin(), content.end() - 1, cue.begin(), cue.end() - 1);
      if (score > highest) {
        highest = score;
        best = i;
      }
    }
    return best;
  }

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
