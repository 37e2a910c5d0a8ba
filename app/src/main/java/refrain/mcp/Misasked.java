package refrain.mcp;

/** A question cannot be answered as it was asked. The message is a sentence for who asked. */
final class Misasked extends Exception {

  private static final long serialVersionUID = 1;

  Misasked(String message) {
    super(message);
  }
}
