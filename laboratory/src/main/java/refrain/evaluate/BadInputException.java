package refrain.evaluate;

/** A file that cannot be scored; the message says where, what was found and what was expected. */
public final class BadInputException extends Exception {

  private static final long serialVersionUID = 1L;

  public BadInputException(String message) {
    super(message);
  }
}
