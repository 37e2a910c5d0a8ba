package refrain.resolve;

/** Which personal pronoun an article uses for someone. */
enum Gender {
  HE,
  SHE,
  UNKNOWN;

  /** Whether both can be of one person. */
  boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
