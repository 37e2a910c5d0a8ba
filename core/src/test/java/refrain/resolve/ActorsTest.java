package refrain.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import refrain.domain.Speaker;

class ActorsTest {

  @Test
  void shipsEveryMemberOfTheUnitedNationsWithItsWords() {
    List<Country> countries = Actors.standard().countries();
    assertThat(countries).hasSizeGreaterThanOrEqualTo(193);
    assertThat(countries).allSatisfy(c -> assertThat(c.names()).as(c.code()).isNotEmpty());
    assertThat(countries).allSatisfy(c -> assertThat(c.demonyms()).as(c.code()).isNotEmpty());
    Set<String> codes = new HashSet<>();
    assertThat(countries).allSatisfy(c -> assertThat(codes.add(c.code())).as(c.code()).isTrue());
  }

  @Test
  void takesTheNameOfACountryFromTheJdkWhereNoneIsGiven() {
    Actors actors = Actors.parse("countries: [{code: IS}]", "mine.yaml");
    assertThat(actors.countries().get(0).names()).containsExactly("Iceland");
  }

  @Test
  void namesEveryCountryAndKindThatItsEntriesUse() {
    Actors actors = Actors.standard();
    Set<String> codes = new HashSet<>();
    actors.countries().forEach(c -> codes.add(c.code()));
    assertThat(actors.bodies())
        .allSatisfy(b -> assertThat(b.country().filter(c -> !codes.contains(c))).isEmpty());
    assertThat(actors.offices())
        .allSatisfy(o -> assertThat(o.country().filter(c -> !codes.contains(c))).isEmpty());
    assertThat(actors.persons())
        .allSatisfy(p -> assertThat(p.country().filter(c -> !codes.contains(c))).isEmpty());
  }

  @Test
  void replacesAnEntryOfTheSameKeyAndAddsTheOthers() {
    Actors first = Actors.parse("countries: [{code: QV, names: [Veldoria]}]", "one.yaml");
    Actors more =
        Actors.parse(
            "countries: [{code: QV, names: [New Veldoria]}, {code: QT, names: [Tessia]}]",
            "two.yaml");
    assertThat(first.with(more).countries())
        .extracting(c -> c.names().get(0))
        .containsExactly("New Veldoria", "Tessia");
  }

  @Test
  void givesTheSpellingSharedByTwoEntriesToTheLater() {
    Actors more =
        Actors.parse("bodies: [{name: Paris Rail Board, spellings: [White House]}]", "mine.yaml");
    Lexicon lexicon = new Lexicon(Actors.standard().with(more));
    assertThat(lexicon.find(Words.of("White House"), 0))
        .map(Lexicon.Hit::meaning)
        .contains(
            new Meaning.BodyName(
                new Body(
                    "Paris Rail Board",
                    Optional.empty(),
                    Optional.empty(),
                    List.of("White House"),
                    List.of())));
  }

  @Test
  void readsAnEmptySectionlessMappingAsNoActors() {
    assertThat(Actors.parse("{}", "mine.yaml").countries()).isEmpty();
  }

  @Test
  void namesFileLineFoundExpectedAndRemedyOfAWrongKey() {
    refused(
        "countries:\n  - {code: QV, names: [Veldoria]}\n  - {code: QT, naems: [Tessia]}\n",
        "mine.yaml, line 3: found key \"naems\" in a country, expected one of code, demonyms,"
            + " names, seats; correct or remove it");
  }

  @Test
  void refusesAnEntryWithoutItsKey() {
    refused(
        "bodies:\n  - {country: QV}\n",
        "mine.yaml, line 2: found a body without name, expected name with a value; add name: ...");
  }

  @Test
  void refusesAListThatIsAWord() {
    refused(
        "countries:\n  - code: QV\n    names: Veldoria\n",
        "mine.yaml, line 3: found names that is no list, expected a list;"
            + " write names: [one, two], or begin each entry with \"- \"");
  }

  @Test
  void refusesAnUnknownSection() {
    refused(
        "nations: []",
        "mine.yaml, line 1: found key \"nations\" in the file, expected one of bodies, countries,"
            + " kinds, offices, persons; correct or remove it");
  }

  @Test
  void refusesACodeWithoutNamesThatIsNoCountry() {
    refused(
        "countries: [{code: QV}]",
        "mine.yaml, line 1: found code QV without names, expected names for a code that is not in"
            + " ISO 3166-1; add names: [...]");
  }

  @Test
  void refusesAnOfficeWithoutTitles() {
    refused(
        "offices: [{role: Warden}]",
        "mine.yaml, line 1: found an office without titles, expected titles, he or she;"
            + " list the words for the office");
  }

  @Test
  void refusesAGenderThatIsNoPronoun() {
    refused(
        "persons: [{name: Ilsabet Morrowin, gender: f}]",
        "mine.yaml, line 1: found gender: f, expected he or she; leave it out if open");
  }

  @Test
  void refusesAnEmptyFile() {
    refused("", "mine.yaml: found an empty file, expected a mapping of sections such as countries");
  }

  @Test
  void namesTheLineOfBrokenYaml() {
    assertThatThrownBy(() -> Actors.parse("countries:\n  - {code: QV\n", "mine.yaml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("mine\\.yaml, line \\d+: not YAML: .*; correct the line");
  }

  @Test
  void survivesAliasesThatMultiply() {
    StringBuilder yaml = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (char c = 'b'; c < 'l'; c++) {
      char before = (char) (c - 1);
      yaml.append(c).append(": &").append(c).append(" [");
      yaml.append(("*" + before + ", ").repeat(8)).append("*").append(before).append("]\n");
    }
    assertThatThrownBy(() -> Actors.parse(yaml.toString(), "mine.yaml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("mine.yaml");
  }

  @Test
  void knowsABodyOrCountryByItsNameAlone() {
    Resolver resolver =
        new Resolver(
            Actors.parse(
                """
                countries: [{code: QT, names: [Tessia], demonyms: [Tessian]}]
                bodies: [{name: Lake Treaty Organisation, spellings: [LTO]}]
                """,
                "a.yaml"));
    assertThat(resolver.findKnown("the LTO")).contains(Speaker.ofBody("Lake Treaty Organisation"));
    assertThat(resolver.findKnown("Tessian government")).contains(Speaker.ofCountry("QT"));
    assertThat(resolver.findKnown("LTO summit")).isEmpty();
    assertThat(resolver.findKnown("Vellmark")).isEmpty();
  }

  private static void refused(String yaml, String message) {
    assertThatThrownBy(() -> Actors.parse(yaml, "mine.yaml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
