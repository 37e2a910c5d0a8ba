package refrain.architecture.breach.named;

/** Has a name that says nothing. */
record WordHelper(String word) {}
