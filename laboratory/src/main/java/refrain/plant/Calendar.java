package refrain.plant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;
import refrain.plant.World.Body;

/** When and where things are printed. */
final class Calendar {

  private static final LocalDate FIRST = LocalDate.of(2004, 1, 5);
  private static final int DAYS = 7300;
  private static final int TITLE_WORDS = 8;

  private final Dice dice;
  private final Grammar grammar;
  private final World world;
  private int addresses;

  /** A day of the corpus's twenty years. */
  record Day(int number) {

    LocalDate date() {
      return FIRST.plusDays(number);
    }
  }

  Calendar(Dice dice, Grammar grammar, World world) {
    this.dice = dice;
    this.grammar = grammar;
    this.world = world;
  }

  Day day() {
    return new Day(dice.number(0, DAYS));
  }

  /** A day with time after it. */
  Day early() {
    return new Day(dice.number(0, DAYS / 2));
  }

  /** Another day, four days to half a year on. */
  Day later(Day day) {
    return new Day(day.number() + dice.number(4, 180));
  }

  /** Days since the first day, for numbers in a series. */
  int number(Day day) {
    return day.number();
  }

  /** So many outlets, none twice. */
  List<String> outlets(int number) {
    List<String> out = new ArrayList<>();
    while (out.size() < number) {
      String outlet = dice.pick(world.outlets());
      if (!out.contains(outlet)) {
        out.add(outlet);
      }
    }
    return out;
  }

  /** So many bodies of as many countries, this one first. */
  List<Body> bodies(Body first, int number) {
    List<Body> out = new ArrayList<>(List.of(first));
    while (out.size() < Math.min(number, world.countries().size())) {
      Body next = dice.pick(world.bodies());
      if (out.stream().noneMatch(b -> b.country().equals(next.country()))) {
        out.add(next);
      }
    }
    while (out.size() < number) {
      out.add(dice.pick(world.bodies()));
    }
    return out;
  }

  /** Facts of an article of its own. */
  Press.Facts facts(String outlet, Day day, Story story) {
    String[] words = grammar.sentence(story).text().split(" ", -1);
    String title = String.join(" ", List.of(words).subList(0, Math.min(words.length, TITLE_WORDS)));
    String host = outlet.toLowerCase(Locale.ROOT).replaceAll("\\W+", "-");
    String address = "https://" + host + ".example/" + day.date() + "/" + ++addresses;
    return new Press.Facts(
        outlet,
        address,
        title.replaceAll("\\W+$", ""),
        Dated.of(EdtfDate.of(day.date()), DateOrigin.GIVEN));
  }
}
