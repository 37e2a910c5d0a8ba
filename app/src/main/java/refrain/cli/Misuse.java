package refrain.cli;

/** Something that the user has to put right before the command can run. */
final class Misuse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Misuse(String message) {
    super(message);
  }
}
