package refrain.domain;

import java.util.List;
import java.util.Optional;

/** Whom a source stands for: never a guess without a trace. */
public sealed interface Resolution {

  /** The speaker, if there is exactly one. */
  default Optional<Speaker> findSpeaker() {
    return this instanceof Resolved r ? Optional.of(r.speaker()) : Optional.empty();
  }

  /**
   * One speaker.
   *
   * @param speaker who it is
   * @param mention the words that say so; empty where only the document's outlet or title does
   * @param evidence which rule decided
   */
  record Resolved(Speaker speaker, Optional<Mention> mention, Evidence evidence)
      implements Resolution {}

  /**
   * Several speakers fit.
   *
   * @param candidates at least two, in the order in which the article names them
   * @param mention the ambiguous words
   * @param evidence which rule stopped
   */
  record Ambiguous(List<Speaker> candidates, Mention mention, Evidence evidence)
      implements Resolution {

    /**
     * @throws IllegalArgumentException if there are fewer than two candidates
     */
    public Ambiguous {
      candidates = List.copyOf(candidates);
      if (candidates.size() < 2) {
        throw new IllegalArgumentException("ambiguous between fewer than two: " + candidates);
      }
    }
  }

  /**
   * Nobody.
   *
   * @param mention the words, where there are any
   * @param reason why they stand for nobody
   */
  record Unresolved(Optional<Mention> mention, UnresolvedReason reason) implements Resolution {}
}
