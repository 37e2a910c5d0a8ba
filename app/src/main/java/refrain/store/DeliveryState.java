package refrain.store;

/** What became of a firing that an address has to be told of. */
public enum DeliveryState {
  /** It is still to be told. */
  WAITING,
  /** The address took it. */
  DELIVERED,
  /** It was given up. */
  DEAD
}
