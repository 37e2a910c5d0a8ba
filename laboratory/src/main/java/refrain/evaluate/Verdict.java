package refrain.evaluate;

/** How a measured figure stands to its committed score. */
public sealed interface Verdict {

  /** The committed score. */
  ExpectedScore expected();

  /** A sentence for the person who reads the test's output. */
  String sentence();

  /** Whether the build must fail. */
  default boolean fails() {
    return switch (this) {
      case Holds h -> false;
      case Higher h -> false;
      case Lower l -> true;
      case NotComparable n -> true;
    };
  }

  /** The same, to the last of the four decimals, or no lower than was allowed. */
  record Holds(ExpectedScore expected) implements Verdict {
    @Override
    public String sentence() {
      return "holds: " + expected.line();
    }
  }

  /**
   * Better: the new floor is to be committed on purpose.
   *
   * @param measured the line to commit
   */
  record Higher(ExpectedScore expected, ExpectedScore measured) implements Verdict {
    @Override
    public String sentence() {
      return "HIGHER than %s; to make it the floor, commit: %s"
          .formatted(expected.value().toPlainString(), measured.line());
    }
  }

  /**
   * Worse.
   *
   * @param measured the line as measured now
   */
  record Lower(ExpectedScore expected, ExpectedScore measured) implements Verdict {
    @Override
    public String sentence() {
      return "LOWER: expected %s, measured %s"
          .formatted(expected.line(), measured.value().toPlainString());
    }
  }

  /**
   * Not measured, or measured on other items.
   *
   * @param reason why the two cannot be compared
   */
  record NotComparable(ExpectedScore expected, String reason) implements Verdict {
    @Override
    public String sentence() {
      return "NOT COMPARABLE: " + expected.line() + ": " + reason;
    }
  }
}
