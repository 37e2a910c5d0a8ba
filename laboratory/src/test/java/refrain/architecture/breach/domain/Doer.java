package refrain.architecture.breach.domain;

/** A class where only nouns may be. */
final class Doer {}
