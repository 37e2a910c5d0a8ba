package refrain.plant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import refrain.domain.Speaker;
import refrain.plant.World.Body;

/** The institutions that print the same words in each of their texts. */
final class Boilerplate {

  // A corpus ten times as large has three times as many of them, and each three times as many
  // texts.
  private static final double INSTITUTIONS = 0.08;
  private static final int FEWEST = 3;

  /** What it prints. */
  private enum Sort {
    NOTICE,
    SERIES,
    GREETING
  }

  /**
   * An institution with its words.
   *
   * @param number from 0
   * @param frame its words; {@code {ordinal}}, {@code {day}} and {@code {month}} change from text
   *     to text
   */
  record Institution(int number, Body body, Speaker speaker, Sort sort, String frame) {

    /** Whether the words open a briefing. */
    boolean opens() {
      return sort == Sort.GREETING;
    }

    /** Whether they stand at the head of a release, not at its foot. */
    boolean first() {
      return sort == Sort.SERIES;
    }

    /** Its words in a text of this day, without a mark at the end. */
    String text(int day) {
      java.time.LocalDate date = new Calendar.Day(day).date();
      return frame
          .replace("{ordinal}", Integer.toString(100 + day / 7))
          .replace("{day}", Integer.toString(date.getDayOfMonth()))
          .replace("{month}", Grammar.month(date.getMonthValue()))
          .replaceAll("\\.$", "");
    }
  }

  private final Dice dice;
  private final List<Institution> institutions = new ArrayList<>();

  Boilerplate(Dice dice, Lexicon lexicon, World world, int reports) {
    this.dice = dice;
    int number = (int) Math.max(FEWEST, Math.round(INSTITUTIONS * Math.sqrt(reports)));
    List<Body> bodies = new ArrayList<>(world.bodies());
    for (int i = 0; i < Math.min(number, world.bodies().size()); i++) {
      Body body = bodies.remove(dice.number(0, bodies.size() - 1));
      Sort sort = Sort.values()[i % Sort.values().length];
      String frame = dice.pick(lexicon.frames(sort.name().toLowerCase(Locale.ROOT)));
      Speaker speaker = dice.pick(body.speakers());
      institutions.add(new Institution(i, body, speaker, sort, filled(frame, body, speaker)));
    }
  }

  private String filled(String frame, Body body, Speaker speaker) {
    String place = body.country().capital();
    String said =
        frame
            .replace("{daytime}", dice.pick(List.of("morning", "afternoon", "evening")))
            .replace("{place}", place)
            .replace("{body}", body.full())
            .replace("{country}", body.country().name())
            .replace("{person}", speaker.name().orElseThrow())
            .replace("{num}", Integer.toString(dice.number(2, 60)))
            .replace("{mail}", place.toLowerCase(Locale.ROOT));
    return Token.capital(said);
  }

  Institution pick() {
    return dice.pick(institutions);
  }
}
