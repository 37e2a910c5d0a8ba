package refrain.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import refrain.domain.Speaker;

/** An archive keeps the names of countries that only an actors file knows. */
@ParameterizedClass
@EnumSource(Databases.class)
class CountriesTest {

  private final Place place;

  CountriesTest(Databases database) throws IOException, SQLException {
    place = database.empty();
  }

  private static Countries told(String code, String name) {
    return new Countries(Map.of(code, name));
  }

  @Test
  void theLatestNameOfACountryHolds() throws ArchiveException {
    try (Archive archive = Archive.openToWrite(place);
        Archive reader = Archive.open(place)) {
      assertThat(reader.countries()).isEqualTo(Countries.UNTOLD);
      archive.tell(new Countries(Map.of("XV", "Valdoria", "QN", "Norvane")));
      assertThat(reader.countries().name("XV")).isEqualTo("Valdoria");
      long before = archive.overview().revision();
      archive.tell(told("XV", "New Valdoria"));
      assertThat(archive.overview().revision()).isGreaterThan(before);
      assertThat(reader.countries().names())
          .isEqualTo(Map.of("XV", "New Valdoria", "QN", "Norvane"));
    }
  }

  @Test
  void aNameThatArrivesIsSeenAtOnceAndTakesTheFormerNameOfNone() throws ArchiveException {
    try (Archive archive = Archive.openToWrite(place);
        Archive reader = Archive.open(place)) {
      archive.tell(told("XV", "Valdoria"));
      assertThat(reader.countries().name("QN")).isEqualTo("QN");
      archive
          .arriving(false)
          .take(List.of(new Moving.Country("QN", "Norvane"), new Moving.Country("XV", "Valdor")));
      assertThat(reader.countries().names()).isEqualTo(Map.of("XV", "Valdoria", "QN", "Norvane"));
    }
  }

  @Test
  void tellingWhatIsKnownChangesNothing() throws ArchiveException {
    try (Archive archive = Archive.openToWrite(place)) {
      archive.tell(told("XV", "Val\u0000doria"));
      Overview before = archive.overview();
      archive.tell(told("XV", "Val\u0000doria"));
      archive.tell(Countries.UNTOLD);
      assertThat(archive.overview()).isEqualTo(before);
      assertThat(archive.countries().name("XV")).isEqualTo("Val\uFFFDdoria");
    }
  }

  @Test
  void namesStayWhenTheDocumentsAreCompared() throws ArchiveException {
    Kept kept = Invented.document(1);
    try (Archive archive = Archive.openToWrite(place)) {
      archive.tell(told("XV", "Valdoria"));
      archive.add(kept.article(), kept.reports());
      archive.conclude(Invented.conclusions(List.of(kept)));
      assertThat(archive.countries()).isEqualTo(told("XV", "Valdoria"));
    }
  }

  @Test
  void findsACountryByTheNameThatWasTold() throws ArchiveException {
    Examples examples = Examples.get();
    try (Archive archive = Archive.openToWrite(place)) {
      examples.into(archive);
      assertThat(countries(archive, "Valdoria")).isEmpty();
      archive.tell(examples.countries());
      assertThat(countries(archive, "valdo")).containsExactly("XV");
      assertThat(countries(archive, "Norvane")).containsExactly("QN");
      assertThat(countries(archive, "Valdoria Norvane")).isEmpty();
      assertThat(countries(archive, "XV")).containsExactly("XV");
    }
  }

  private static List<String> countries(Archive archive, String name) throws ArchiveException {
    return archive.speakers(Optional.of(name), Optional.empty(), 100).rows().stream()
        .map(SpeakerRow::speaker)
        .filter(Countries::isCountry)
        .map(Speaker::label)
        .toList();
  }

  @Test
  void aSearchFindsWhatACountrySaysByItsName() throws ArchiveException {
    Examples examples = Examples.get();
    try (Archive archive = Archive.openToWrite(place)) {
      examples.into(archive);
      List<Said> of = said(archive, "country:xv");
      List<Said> by = said(archive, "speaker:" + Speaker.ofCountry("XV").id());
      assertThat(of).hasSizeGreaterThan(by.size());
      assertThat(by).isNotEmpty();
      assertThat(said(archive, "country:Valdoria")).isEmpty();
      List<Said> named = new ArrayList<>(said(archive, "speaker:Valdoria"));
      assertThat(named).isNotEmpty().doesNotContainAnyElementsOf(by);
      archive.tell(examples.countries());
      assertThat(said(archive, "country:valdoria")).isEqualTo(of);
      assertThat(said(archive, "country:XV")).isEqualTo(of);
      named.addAll(by);
      assertThat(said(archive, "speaker:Valdoria")).containsExactlyInAnyOrderElementsOf(named);
      named.removeIf(s -> !Folded.of(s.text()).words().contains("the"));
      assertThat(said(archive, "speaker:Valdoria the country:Valdoria -zzzz"))
          .containsExactlyInAnyOrderElementsOf(named)
          .containsAnyElementsOf(by);
      assertThat(said(archive, "speaker:Varrin country:Norvane")).isEmpty();
      assertThat(archive.questions().fresh(Query.parse("speaker:Valdoria"), 0, 1000))
          .containsAll(by);
    }
  }

  private static List<Said> said(Archive archive, String query) throws ArchiveException {
    return archive.search(Query.parse(query), Optional.empty(), 1000).rows();
  }

  @Test
  void aCountryIsCalledByItsWholeNameBeforeThoseThatHaveItsWords() {
    Countries countries = told("XV", "Isle of Norway");
    assertThat(countries.called("norway")).containsExactly("NO");
    assertThat(countries.called("isle")).containsExactly("IM", "XV");
    assertThat(countries.called("Kor")).isEmpty();
    assertThat(countries.called("--")).isEmpty();
    assertThat(countries.having(List.of("norway"))).containsExactly("NO", "XV");
  }

  @Test
  void aCountryThatNobodyNamedHasItsEnglishNameOrElseItsCode() {
    Countries countries = told("XV", "Valdoria");
    assertThat(countries.name("XV")).isEqualTo("Valdoria");
    assertThat(countries.name("NO")).isEqualTo("Norway");
    assertThat(countries.name("QN")).isEqualTo("QN");
    assertThat(countries.name("the north")).isEqualTo("the north");
    assertThat(countries.label(speaker(Optional.empty()))).isEqualTo("Valdoria");
    assertThat(countries.label(speaker(Optional.of("Harbour Office")))).isEqualTo("Harbour Office");
  }

  @Test
  void tellsWhoSomebodyIsInFull() {
    Countries countries = told("XV", "Valdoria");
    assertThat(countries.full(speaker(Optional.empty()))).isEqualTo("Valdoria");
    assertThat(countries.full(speaker(Optional.of("Harbour Office"))))
        .isEqualTo("Harbour Office (Valdoria)");
    assertThat(countries.full(speaker(Optional.of("Bank of Valdoria"))))
        .isEqualTo("Bank of Valdoria");
    assertThat(told("XV", "Vald").full(speaker(Optional.of("Bank of Valdoria"))))
        .isEqualTo("Bank of Valdoria (Vald)");
    assertThat(
            countries.full(
                new Speaker(
                    Optional.of("Zora Ilk"),
                    Optional.of("spokesperson"),
                    Optional.of("Ministry of Trade"),
                    Optional.of("QN"))))
        .isEqualTo("Zora Ilk, spokesperson, Ministry of Trade (QN)");
    assertThat(countries.full(Speaker.ofName("Zora Ilk"))).isEqualTo("Zora Ilk");
  }

  private static Speaker speaker(Optional<String> body) {
    return new Speaker(Optional.empty(), Optional.empty(), body, Optional.of("XV"));
  }
}
