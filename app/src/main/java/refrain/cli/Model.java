package refrain.cli;

import java.util.Locale;
import refrain.extract.Extractor;
import refrain.extract.ModelExtractor;
import refrain.extract.RuleExtractor;
import refrain.model.AttributionModel;
import refrain.model.TextEncoder;

/** What finds the attributions, as {@code --model} names it. */
enum Model {
  RULES,
  BEST;

  /** A new one; it may be used from many threads. */
  Extractor extractor() {
    return switch (this) {
      case RULES -> new RuleExtractor();
      case BEST -> new ModelExtractor(AttributionModel.load(), TextEncoder.ofModel());
    };
  }

  /** The name as the command takes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
