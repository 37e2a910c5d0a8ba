package refrain.architecture.breach.careless;

/** Stands in a package without a word on null. */
record Shrug(int height) {}
