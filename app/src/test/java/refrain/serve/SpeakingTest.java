package refrain.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The pages of statements, speakers, outlets, two sides and series on the example texts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpeakingTest {

  private Site site;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    site = Site.of(folder.resolve("desk.db"));
  }

  @AfterAll
  void stop() {
    site.close();
  }

  private String page(String path) throws IOException {
    HttpResponse<String> reply = site.get(path);
    assertThat(reply.statusCode()).as(path + ": " + reply.body()).isEqualTo(200);
    return reply.body();
  }

  private String link(String page, String prefix) throws IOException {
    return Site.links(page(page)).stream()
        .filter(l -> l.startsWith(prefix))
        .findFirst()
        .orElseThrow();
  }

  /** The statement of which a release and its corrected version tell, and an article. */
  private String release() throws IOException {
    return link("/search?q=" + Asked.part("\"Nine warships\""), "/statement/");
  }

  @Test
  void aStatementShowsWhatEachDocumentCarriedAndLeftOut() throws IOException {
    String page = page(release());
    assertThat(page)
        .contains("What each carried")
        .contains("the fullest version")
        .contains("Meridian Wire")
        .contains("The sense was changed: numeral, modal, scope.")
        .contains("<del>Nine</del> <ins>Seven</ins>")
        .contains("The whole version, with what was left out")
        .contains("Treaty of Ansel Bay");
  }

  @Test
  void aSpeakerShowsOfficesFormulasAndStatementsThroughTime() throws IOException {
    String speakers = page("/speakers?name=varrin");
    assertThat(speakers).contains("Ilse Varrin").doesNotContain("Petra Oskeld");
    String page = page(link("/speakers?name=varrin", "/speaker/"));
    assertThat(page)
        .contains("spokesperson, Ministry of Foreign Affairs")
        .contains("Formulas used most")
        .contains("Latest statements")
        .contains("role=\"img\"");
    assertThat(page("/speakers?name=nobody")).contains("Nobody of that name speaks here");
  }

  @Test
  void namesOfSidesBecomeAnAddressThatStays() throws IOException {
    HttpResponse<String> typed = site.get("/compare?a_outlet=meridian&b_speaker=varrin");
    assertThat(typed.statusCode()).isEqualTo(303);
    String address = typed.headers().firstValue("Location").orElseThrow();
    assertThat(address).matches("/compare\\?a_outlet=Meridian%20Wire&b_speaker=[0-9a-f]{16}");
    assertThat(page(address))
        .contains("On both sides")
        .contains("Only Meridian Wire")
        .contains("value=\"Ilse Varrin\"");
    assertThat(site.get("/compare?a_outlet=nobody").body())
        .contains("no outlet is named nobody; expected a name");
    assertThat(page("/compare")).contains("Name at least one side");
  }

  @Test
  void aSeriesRedlinesWhatIsPickedAndFollowsEverySentence() throws IOException {
    String series = link("/series", "/series/");
    String page = page(series);
    assertThat(page)
        .contains("<del>raise</del> <ins>keep</ins>")
        .contains("The sentences of the latest, through time")
        .contains("What went out");
    String earlier = link(series, series + "?after=");
    List<String> all =
        Site.links(page).stream().filter(l -> l.startsWith(series + "?after=")).toList();
    assertThat(page(earlier)).isNotEqualTo(page(all.getLast()));
    List<String> ids = all.stream().map(l -> l.substring(l.length() - 16)).toList();
    String two = "/redline/" + ids.getLast() + "/" + ids.getFirst();
    assertThat(page(two)).contains("How one document became another").contains("words kept");
  }

  @Test
  void twoDocumentsWithLittleInCommonStandSideBySide() throws IOException {
    String other = link("/documents?outlet=Meridian+Wire", "/article/").substring(9);
    String bank = link("/documents?outlet=Bank+of+Norvane", "/article/").substring(9);
    String page = page("/redline/" + other + "/" + bank);
    assertThat(page)
        .contains("The two have little in common")
        .containsPattern("<h3>Only in the earlier: <bdi>\\d+\u00a0Jan\u00a02026</bdi></h3>")
        .contains("military or police presence", "key rate")
        .doesNotContain("<del>");
  }

  @Test
  void aStatementOfOneReportTellsItsWordsOnce() throws IOException {
    String words = "brought a sermon and no proposal";
    String page = page(link("/search?q=" + Asked.part("\"" + words + "\""), "/statement/"));
    assertThat(page.substring(page.indexOf("<main")).split(words, -1)).hasSize(2);
    assertThat(page).contains("Where it was reported");
  }

  @Test
  void outletsLeadToTheirDocuments() throws IOException {
    String documents = link("/outlets", "/documents?outlet=");
    assertThat(page(documents)).contains("Documents of").contains("/article/");
    assertThat(page("/documents?limit=3")).contains("Earlier documents");
  }
}
