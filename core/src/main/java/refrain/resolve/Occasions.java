package refrain.resolve;

import java.util.List;
import java.util.Optional;
import refrain.domain.Span;

/** Finds the words that say what set a statement off. */
final class Occasions {

  private static final List<List<String>> OPENINGS =
      List.of(
          List.of("when", "asked"),
          List.of("when", "being", "asked"),
          List.of("after", "being", "asked"),
          List.of("asked", "about"),
          List.of("asked", "to", "comment"),
          List.of("asked", "whether"),
          List.of("asked", "if"),
          List.of("asked", "why"),
          List.of("when", "responding", "to"),
          List.of("responding", "to"),
          List.of("in", "response", "to"),
          List.of("in", "reply", "to"),
          List.of("in", "answer", "to"),
          List.of("answering", "a", "question"),
          List.of("when", "answering", "a", "question"),
          List.of("when", "commenting", "on"),
          List.of("commenting", "on"),
          List.of("in", "reaction", "to"),
          List.of("reacting", "to"));

  private final Scene scene;
  private final Words words;

  Occasions(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /**
   * The occasion told between two words, outside what is itself said: from the opening words to the
   * end of the clause.
   */
  Optional<Span> find(int from, int to, List<Span> content) {
    for (int w = from; w < to; w++) {
      int length = openingAt(w, to);
      if (length > 0 && !inside(w, content)) {
        return Optional.of(
            new Span(words.begin(w), words.end(clauseEnd(w + length, to, content) - 1)));
      }
    }
    return Optional.empty();
  }

  private int openingAt(int w, int to) {
    for (List<String> opening : OPENINGS) {
      if (w + opening.size() < to) {
        boolean same = true;
        for (int i = 0; same && i < opening.size(); i++) {
          same = words.form(w + i).equalsIgnoreCase(opening.get(i));
        }
        if (same) {
          return opening.size();
        }
      }
    }
    return 0;
  }

  private boolean inside(int w, List<Span> content) {
    for (Span s : content) {
      if (s.contains(words.begin(w))) {
        return true;
      }
    }
    return false;
  }

  /** The end of the clause: the sentence's, the next piece of content's, or before the source. */
  private int clauseEnd(int begin, int to, List<Span> content) {
    for (int w = begin; w < to; w++) {
      String form = words.form(w);
      boolean mark = !words.isWord(w) && !words.isPossessive(w);
      boolean closes = ".;!?".contains(form) || (form.equals(":") && w + 1 < to);
      boolean source =
          form.equals(",") && w + 1 < to && (scene.isSource(w + 1) || inside(w + 1, content));
      if ((mark && closes) || source || inside(w, content)) {
        return w;
      }
    }
    return to;
  }
}
