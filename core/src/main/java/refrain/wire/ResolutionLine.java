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
   * Several who say it together.
   *
   * @param members those who are known, at least one
   * @param mention the words that name them
   * @param evidence which rule decided
   */
  record Group(List<Speaker> members, MentionLine mention, Evidence evidence)
      implements ResolutionLine {

    public Group {
      members = List.copyOf(members);
    }
  }

  /**
   * Somebody described and not named.
   *
   * @param role what they are
   * @param body whose they are
   * @param country whose they are
   * @param mention the words that describe them
   * @param evidence which rule decided
   */
  record Described(
      String role,
      Optional<String> body,
      Optional<String> country,
      MentionLine mention,
      Evidence evidence)
      implements ResolutionLine {}

  /**
   * Nobody.
   *
   * @param mention the words, where there are any
   * @param reason why they stand for nobody
   */
  record Unresolved(Optional<MentionLine> mention, UnresolvedReason reason)
      implements ResolutionLine {}
}
