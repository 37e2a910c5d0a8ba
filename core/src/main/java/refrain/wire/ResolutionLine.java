package refrain.wire;

import java.util.List;
import java.util.Optional;
import refrain.domain.Evidence;
import refrain.domain.Speaker;
import refrain.domain.UnresolvedReason;

/** Whom a source stands for, on the wire. */
public sealed interface ResolutionLine {

  /**
   * One speaker.
   *
   * @param speaker who it is; stands under the attribution's own key {@code speaker}
   * @param mention the words that say so
   * @param evidence which rule decided
   */
  record Resolved(Speaker speaker, Optional<MentionLine> mention, Evidence evidence)
      implements ResolutionLine {}

  /**
   * Several speakers fit.
   *
   * @param candidates at least two
   * @param mention the ambiguous words
   * @param evidence which rule stopped
   */
  record Ambiguous(List<Speaker> candidates, MentionLine mention, Evidence evidence)
      implements ResolutionLine {

    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Nobody.
   *
   * @param mention the words, where there are any
   * @param reason why they stand for nobody
   */
  record Unresolved(Optional<MentionLine> mention, UnresolvedReason reason)
      implements ResolutionLine {}
}
