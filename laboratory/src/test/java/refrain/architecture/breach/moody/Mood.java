package refrain.architecture.breach.moody;

/** Has a static field that changes. */
record Mood(int degree) {

  static int now = 1;
}
