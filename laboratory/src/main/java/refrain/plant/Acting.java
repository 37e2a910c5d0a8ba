package refrain.plant;

import java.util.List;
import java.util.Optional;
import refrain.domain.Act;
import refrain.domain.ActType;
import refrain.domain.CitedDocument;
import refrain.domain.Evidence;
import refrain.domain.Gist;
import refrain.domain.Report;
import refrain.domain.Rung;
import refrain.domain.Span;
import refrain.domain.Strength;

/**
 * Says of invented statements what they do by their words: by chance, as the words mean nothing.
 */
final class Acting {

  private static final Evidence EVIDENCE = new Evidence("planted", "1", 1);
  private static final List<String> RUNGS =
      List.of("notes", "hopes", "asks", "urges", "regrets", "opposes", "rejects", "condemns");
  private static final int CITED = 40;

  private final Dice dice;

  Acting(Dice dice) {
    this.dice = dice;
  }

  Report with(Report report) {
    Span words = report.attribution().quotation().content().getFirst();
    ActType type = dice.often(List.of(ActType.values()));
    int rung = dice.number(0, RUNGS.size() - 1);
    int cited = dice.number(1, CITED);
    return report.with(
        new Gist(
            dice.chance(0.7)
                ? Optional.of(new Act(type, type.cameo(), List.of(words), List.of(), EVIDENCE))
                : Optional.empty(),
            dice.chance(0.4)
                ? Optional.of(
                    new Strength(new Rung("planted", rung, RUNGS.get(rung)), words, List.of()))
                : Optional.empty(),
            dice.chance(0.05)
                ? List.of(new CitedDocument("planted-accord-" + cited, "Accord " + cited, words))
                : List.of()));
  }
}
