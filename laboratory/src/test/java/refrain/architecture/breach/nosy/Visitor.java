package refrain.architecture.breach.nosy;

import refrain.architecture.breach.loud.Voice;

/** Imports a room that its own may not import. */
record Visitor(Voice voice) {}
