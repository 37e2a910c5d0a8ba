package refrain.architecture.breach.ring.back;

import refrain.architecture.breach.ring.Front;

/** The other half of a cycle. */
public record Back(Front front) {}
