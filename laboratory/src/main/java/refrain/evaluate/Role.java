package refrain.evaluate;

/** A part of an attribution. */
enum Role {
  SOURCE("source"),
  CUE("cue"),
  CONTENT("content");

  private final String key;

  Role(String key) {
    this.key = key;
  }

  /** Its name in JSON and in tables. */
  String key() {
    return key;
  }
}
