package refrain.cli;

import java.util.Locale;
import java.util.Optional;
import refrain.extract.Extractor;
import refrain.extract.ModelExtractor;
import refrain.extract.RuleExtractor;
import refrain.hint.HintReader;
import refrain.model.AttributionModel;
import refrain.model.TextEncoder;

/** What finds the attributions, as {@code --model} names it. */
enum Model {
  RULES,
  FAST,
  BEST;

  /**
   * A new one; it may be used from many threads.
   *
   * @throws Misuse if the product comes without it
   */
  Extractor extractor() {
    return switch (this) {
      case RULES -> new RuleExtractor();
      case FAST, BEST ->
          new ModelExtractor(
              AttributionModel.find(toString()).orElseThrow(this::missing), TextEncoder.ofModel());
    };
  }

  /** What is asked about each attribution: a network beside the best one, else rules alone. */
  Optional<HintReader> hints() {
    return this == BEST ? HintReader.find() : Optional.empty();
  }

  private Misuse missing() {
    return new Misuse(
        "--model " + this + ": this build comes without that network; take best or rules");
  }

  /** The name as the command takes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
