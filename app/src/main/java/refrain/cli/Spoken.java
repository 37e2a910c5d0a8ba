package refrain.cli;

import picocli.CommandLine.Option;
import refrain.pipeline.Pipeline;

/** The option that says which statements count. */
final class Spoken {

  @Option(
      names = "--statements",
      paramLabel = "said|all",
      description =
          "Which count: said (default), what was said or written and what is done by that; all,"
              + " beliefs, wishes, plans, other acts and perceptions too.")
  private Pipeline.Statements statements = Pipeline.Statements.SAID;

  /**
   * @throws Misuse if whole texts are asked for
   */
  Pipeline.Statements statements() {
    return switch (statements) {
      case SAID, ALL -> statements;
      case TEXT, SENTENCES ->
          throw new Misuse(
              "--statements " + statements + ": whole texts have no speaker; expected said or all");
    };
  }
}
