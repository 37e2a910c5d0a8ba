package refrain.evaluate;

import java.util.Optional;

/** A figure that is given for all attributions and for each kind of them. */
enum Metric {
  /** Paired one to one, and this role has the same words on both sides. */
  EXACT_SOURCE("exact source", Optional.of(Role.SOURCE)),
  EXACT_CUE("exact cue", Optional.of(Role.CUE)),
  EXACT_CONTENT("exact content", Optional.of(Role.CONTENT)),
  /** All three roles have the same words. */
  EXACT_WHOLE("exact whole", Optional.empty()),
  /** Half of the content words are shared and the source is the same. */
  RELAXED("relaxed", Optional.empty()),
  /** Words that some linked attribution has in the same role. */
  OVERLAP_SOURCE("overlap source", Optional.of(Role.SOURCE)),
  OVERLAP_CUE("overlap cue", Optional.of(Role.CUE)),
  OVERLAP_CONTENT("overlap content", Optional.of(Role.CONTENT)),
  OVERLAP_WHOLE("overlap whole", Optional.empty()),
  /** Gold attributions with half of their content words in linked predicted contents. */
  FOUND("found", Optional.empty()),
  /** Of the found, those with the same source in a linked prediction. */
  SOURCE_OK("source_ok", Optional.empty());

  private final String key;
  private final Optional<Role> role;

  Metric(String key, Optional<Role> role) {
    this.key = key;
    this.role = role;
  }

  /** Its name in JSON and in tables. */
  String key() {
    return key;
  }

  /** The role that it looks at, if it is one alone. */
  Optional<Role> role() {
    return role;
  }

  /** Whether it has both a precision and a recall; the others are a share of gold alone. */
  boolean hasBothSides() {
    return this != FOUND && this != SOURCE_OK;
  }

  static Metric exact(Role role) {
    return switch (role) {
      case SOURCE -> EXACT_SOURCE;
      case CUE -> EXACT_CUE;
      case CONTENT -> EXACT_CONTENT;
    };
  }

  static Metric overlap(Role role) {
    return switch (role) {
      case SOURCE -> OVERLAP_SOURCE;
      case CUE -> OVERLAP_CUE;
      case CONTENT -> OVERLAP_CONTENT;
    };
  }
}
