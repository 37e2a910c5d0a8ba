package refrain.bench;

import java.util.Locale;
import java.util.OptionalLong;

/** The text of a report on a race, with what all such reports say alike. */
final class RaceText {

  private final StringBuilder text = new StringBuilder(Machine.described());

  void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format + "\n", values));
  }

  void table(Table table) {
    text.append(table.text());
  }

  /** How it was measured, and what the figures are. */
  void rules(Race race, String measured) {
    line(
        "rounds    %d in turns after %.0f CPU-s to grow warm, each of %.0f CPU-s or one pass; %s",
        race.rounds(), race.warmSeconds(), race.roundSeconds(), measured);
    line("answers   of each contestant the same, byte for byte, after every round");
    line("figures   median (least to most); CPU-s are of the whole process, all its threads");
  }

  /** How busy the machine was, between blank lines. */
  void load(Heat heat) {
    line("");
    line("load average before %.1f, after %.1f", heat.loadBefore(), heat.loadAfter());
    line("");
  }

  @Override
  public String toString() {
    return text.toString();
  }

  static String mebibytes(OptionalLong bytes) {
    return bytes.isEmpty() ? "-" : ((bytes.getAsLong() + (1 << 19)) >> 20) + " MiB";
  }

  static String fixed(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
