package refrain.architecture.breach.ring;

import refrain.architecture.breach.ring.back.Back;

/** Half of a cycle. */
public record Front(Back back) {}
