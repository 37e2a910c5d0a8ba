package refrain.architecture.breach.attic;

/** Stands in a room that is not in the table. */
record Trunk(int size) {}
