package refrain.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import refrain.domain.Report;

/** Whom and what a statement names. */
final class SubjectsTest {

  @Test
  void findsPersonsBodiesAndCountriesOnceEachInOrder() {
    assertThat(
            subjects(
                "Mara Selim, Karsk's foreign minister, met the press. [Mara Selim] said \"Karsk and"
                    + " Tessia will not let Odran Vell, who leads the Obrin delegation, or the"
                    + " Foreign Ministry of Obrin stop Karsk.\""))
        .containsExactly(
            "Karsk=QK",
            "Tessia=QT",
            "Odran Vell=Odran Vell",
            "Foreign Ministry of Obrin=Ministry of Foreign Affairs");
  }

  @Test
  void takesNoCountryFromTheNameOfASea() {
    assertThat(subjects("[Mara Selim] said \"the South Karsk Sea is open to Tessian ships.\""))
        .containsExactly("Tessian=QT");
  }

  @Test
  void passesANameThatFitsTwo() {
    assertThat(
            subjects(
                "Odran Vell and Bera Vell came. [Mara Selim] said \"it is for Vell to decide.\""))
        .isEmpty();
  }

  private static List<String> subjects(String text) {
    MarkedArticle marked = MarkedArticle.parse("---\n" + text);
    List<Report> reports =
        new Resolver(CasesTest.testActors()).resolve(marked.article(), marked.attributions());
    return reports.get(0).subjects().stream()
        .map(
            s ->
                s.words().in(marked.article().text())
                    + "="
                    + s.speaker()
                        .name()
                        .or(s.speaker()::body)
                        .or(s.speaker()::country)
                        .orElseThrow())
        .toList();
  }
}
