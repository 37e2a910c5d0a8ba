package refrain.plant;

import java.util.ArrayList;
import java.util.List;

/**
 * What a group of statements is about: they share its words and names, as reports of one event do.
 *
 * @param topic whose words they share
 * @param nouns the nouns that come up again and again
 * @param places invented for it
 * @param persons invented for it
 * @param project an invented plan, bill or site, with its article
 * @param country the country it is about
 * @param body the body that speaks on it
 */
record Story(
    Lexicon.WordList topic,
    List<String> nouns,
    List<String> places,
    List<String> persons,
    String project,
    World.Country country,
    World.Body body) {

  private static final int NOUNS = 7;
  private static final List<String> PROJECTS =
      List.of(
          "Accord",
          "Corridor",
          "Bill",
          "Fund",
          "Commission",
          "Project",
          "Declaration",
          "Act",
          "Scheme",
          "Inquiry",
          "Dam",
          "Line");

  Story {
    nouns = List.copyOf(nouns);
    places = List.copyOf(places);
    persons = List.copyOf(persons);
  }

  /** One that this body speaks on. */
  static Story of(Dice dice, Lexicon lexicon, World world, World.Body body) {
    Lexicon.WordList topic = dice.pick(lexicon.topics());
    List<String> nouns = new ArrayList<>();
    for (int i = 0; i < NOUNS; i++) {
      nouns.add(dice.pick(i % 2 == 0 ? topic.nouns() : lexicon.general().nouns()));
    }
    return new Story(
        topic,
        nouns,
        List.of(World.place(dice), World.place(dice), body.country().capital()),
        List.of(World.person(dice), World.person(dice)),
        "the " + World.place(dice) + " " + dice.pick(PROJECTS),
        dice.pick(world.countries()),
        body);
  }
}
