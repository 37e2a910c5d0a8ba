package refrain.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.CueClass;
import refrain.domain.CueSense;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;
import refrain.domain.Evidence;
import refrain.domain.Form;
import refrain.domain.Id;
import refrain.domain.Profile;
import refrain.domain.Quotation;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.Tenure;
import refrain.domain.UnsourcedReason;
import refrain.domain.Voice;

/** Who is one person across articles, and who is not. */
final class RollTest {

  private static final Evidence EVIDENCE = new Evidence("test", "1", 1);

  @Test
  void joinsANameInAnotherOrderAndWithAMiddleName() {
    assertThat(
            labels(
                said("2021-03-04", "Ilk Zora | spokesperson | Ministry of Trade | XV"),
                said("2021-05-01", "Zora Ilk | - | - | -"),
                said("2022-01-01", "Ilk Zora | - | - | XV"),
                said("2021-03-04", "Bran Otto Veld | Minister | - | QN"),
                said("2021-03-09", "Bran O. Veld | Minister | - | QN"),
                said("2021-03-09", "Bran Veld | Minister | - | QN")))
        .containsExactly("Ilk Zora XV", "Bran Otto Veld QN");
  }

  @Test
  void givesAFamilyNameToTheOnlyPersonOfThatOffice() {
    assertThat(
            labels(
                said("2021-03-04", "Ilk Zora | spokesperson | Ministry of Trade | XV"),
                said("2021-03-05", "Zora | spokesperson | - | -"),
                said("2021-03-05", "Zora | spokesperson | Ministry of Trade | XV")))
        .containsExactly("Ilk Zora XV");
  }

  @Test
  void keepsAFamilyNameApartWhereAnythingSpeaksAgainstIt() {
    assertThat(
            labels(
                said("2021-03-04", "Ilk Zora | spokesperson | Ministry of Trade | XV"),
                said("2021-03-05", "Zora | governor | - | XV"),
                said("2021-03-05", "Zora | spokesperson | - | QN"),
                said("2029-03-05", "Zora | spokesperson | - | XV"),
                said("2021-03-05", "Zora | - | - | XV")))
        .containsExactly("Ilk Zora XV", "Zora XV", "Zora QN");
  }

  @Test
  void keepsTwoOfOneFamilyNameApart() {
    assertThat(
            labels(
                said("2021-03-04", "Ilk Zora | minister | - | XV"),
                said("2021-03-04", "Maro Zora | minister | - | XV"),
                said("2021-03-05", "Zora | minister | - | XV")))
        .containsExactly("Ilk Zora XV", "Maro Zora XV", "Zora XV");
  }

  @Test
  void keepsNamesakesOfTwoCountriesApart() {
    assertThat(
            labels(
                said("2021-03-04", "Ilk Zora | minister | - | XV"),
                said("2021-03-04", "Ilk Zora | admiral | - | QN"),
                said("2021-03-05", "Ilk Zora | admiral | - | -"),
                said("2021-03-05", "Ilk Zora | - | - | -")))
        .containsExactly("Ilk Zora XV", "Ilk Zora QN", "Ilk Zora -");
  }

  @Test
  void findsTheSameInAnyOrder() {
    List<Report> reports =
        List.of(
            said("2021-03-04", "Ilk Zora | spokesperson | Ministry of Trade | XV"),
            said("2021-05-01", "Zora Ilk | - | - | -"),
            said("2021-05-01", "Zora | spokesperson | - | -"),
            said("2021-03-04", "Bran Otto Veld | Minister | - | QN"),
            said("2021-03-09", "Bran Veld | Minister | - | QN"));
    List<Profile> expected = Profiles.of(Roll.settle(reports));
    Random random = new Random(5);
    for (int round = 0; round < 20; round++) {
      List<Report> shuffled = new ArrayList<>(reports);
      Collections.shuffle(shuffled, random);
      assertThat(Profiles.of(Roll.settle(shuffled))).isEqualTo(expected);
    }
  }

  @Test
  void tellsOfficesFromTheFirstToTheLastDay() {
    List<Profile> profiles =
        Profiles.of(
            Roll.settle(
                List.of(
                    said("2021-03-04", "Ilk Zora | spokesperson | Ministry of Trade | XV"),
                    said("2020-03-04", "Ilk Zora | spokesperson | Ministry of Trade | XV"),
                    said("2023-03-04", "Ilk Zora | minister | Ministry of Trade | XV"),
                    said("2023-03-05", "- | - | Ministry of Trade | XV"))));
    assertThat(profiles).hasSize(2);
    assertThat(profiles.get(0).reports()).isEqualTo(3);
    assertThat(profiles.get(0).tenures())
        .extracting(
            (Tenure t) ->
                t.role().orElse("-")
                    + " "
                    + t.first().orElseThrow().date()
                    + " "
                    + t.last().orElseThrow().date())
        .containsExactly("spokesperson 2020-03-04 2021-03-04", "minister 2023-03-04 2023-03-04");
    assertThat(profiles.get(1).tenures()).isEmpty();
  }

  private static List<String> labels(Report... reports) {
    return Roll.settle(List.of(reports)).stream()
        .map(r -> r.resolution().findSpeaker().orElseThrow())
        .map(s -> s.name().orElse("-") + " " + s.country().orElse("-"))
        .distinct()
        .toList();
  }

  private static Report said(String day, String speaker) {
    String[] parts = speaker.split(" \\| ", -1);
    Dated date = Dated.of(EdtfDate.of(LocalDate.parse(day)), DateOrigin.GIVEN);
    Id id = Id.of("article", day, speaker);
    Article article =
        new Article(
            id,
            "d" + id,
            "d.txt",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(date),
            Optional.empty(),
            "en",
            Voice.REPORT,
            "It rains.",
            List.of(),
            List.of(),
            List.of(),
            List.of());
    List<Span> content = List.of(new Span(0, 8));
    Attribution attribution =
        new Attribution.Unsourced(
            Attribution.idOf(id, content),
            new Quotation(content, List.of(), Form.INDIRECT),
            List.of(),
            new CueSense(CueClass.SPEECH, false),
            UnsourcedReason.NOT_FOUND,
            EVIDENCE,
            Optional.empty());
    return new Report(
        article,
        attribution,
        new Resolution.Resolved(
            new Speaker(part(parts[0]), part(parts[1]), part(parts[2]), part(parts[3])),
            Optional.empty(),
            EVIDENCE),
        Optional.of(date),
        Optional.empty());
  }

  private static Optional<String> part(String text) {
    return text.equals("-") ? Optional.empty() : Optional.of(text);
  }
}
