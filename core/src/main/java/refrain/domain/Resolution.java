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
   * Several speakers who say it together: "the two ministers", "Russia and China".
   *
   * @param members those who are known, in the order of the text, at least one; one alone where the
   *     others are not named
   * @param mention the words that name them
   * @param evidence which rule decided
   */
  record Group(List<Speaker> members, Mention mention, Evidence evidence) implements Resolution {

    /**
     * @throws IllegalArgumentException if nobody of them is known
     */
    public Group {
      members = List.copyOf(members);
      if (members.isEmpty()) {
        throw new IllegalArgumentException("a group of nobody");
      }
    }
  }

  /**
   * Somebody who is described and not named: "a senior US official", "critics".
   *
   * @param role what they are: "official"; as few words as the text allows
   * @param body whose they are, where told
   * @param country whose, where told; as in {@link Speaker}
   * @param mention the words that describe them
   * @param evidence which rule decided
   */
  record Described(
      String role,
      Optional<String> body,
      Optional<String> country,
      Mention mention,
      Evidence evidence)
      implements Resolution {}

  /**
   * Nobody.
   *
   * @param mention the words, where there are any
   * @param reason why they stand for nobody
   */
  record Unresolved(Optional<Mention> mention, UnresolvedReason reason) implements Resolution {}
}
