package refrain.evaluate;

/** Whose attributions are counted. */
enum Side {
  PREDICTED,
  GOLD
}
