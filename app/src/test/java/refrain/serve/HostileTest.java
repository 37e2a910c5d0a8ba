package refrain.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Documents made to harm whoever reads them, and requests made to harm the desk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTest {

  private Site site;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    HostileTexts.write(texts);
    site = Site.of(folder.resolve("desk.db"), texts);
  }

  @AfterAll
  void stop() {
    site.close();
  }

  @Test
  void showsThemHarmlessOnEveryPage() throws IOException {
    List<String> lists =
        List.of("/", "/refrains?templates=yes", "/search?q=oppose", "/search?q=shoals");
    Map<String, HttpResponse<String>> pages =
        site.walk(
            lists,
            (from, link) ->
                lists.contains(from) && link.matches("/(article|refrain|statement|speaker)/.*"));
    assertThat(pages).hasSizeGreaterThan(10);
    pages.forEach(
        (path, reply) -> {
          assertThat(reply.statusCode()).as(path).isEqualTo(200);
          harmless(path, reply.body());
        });
    assertThat(site.complaints()).isEmpty();
  }

  private static void harmless(String path, String page) {
    assertThat(page.toLowerCase(java.util.Locale.ROOT))
        .as(path)
        .doesNotContain("<script>")
        .doesNotContain("<img")
        .doesNotContain("<b>one")
        .doesNotContain("href=\"javascript:")
        .doesNotContain("href=\"data:");
    assertThat(
            Pattern.compile("<[a-z][^>\"]*(\"[^\"]*\"[^>\"]*)*\\son[a-z]+=").matcher(page).find())
        .as(path)
        .isFalse();
    assertThat(page.codePoints())
        .as(path)
        .noneMatch(c -> (c >= 0x202A && c <= 0x202E) || (c < 0x20 && c != '\n' && c != '\t'));
  }

  @Test
  void aTitleOfAMegabyteMakesNoLongPage() throws IOException {
    assertThat(site.get("/").body().length()).isLessThan(200_000);
    assertThat(site.get("/search?q=oppose").body().length()).isLessThan(200_000);
    String article = site.firstLink("/search?q=oppose", "/article/");
    assertThat(site.get(article).body().length()).isLessThan(200_000);
  }

  @Test
  void leadsOutOnlyToAddressesOfTheWeb() throws IOException {
    Set<String> out = new LinkedHashSet<>();
    for (String path : Site.links(site.get("/documents").body())) {
      if (path.startsWith("/article/")) {
        Pattern.compile("<a href=\"([a-z]+:[^\"]*)\"([^>]*)>")
            .matcher(site.get(path).body())
            .results()
            .forEach(
                m -> {
                  out.add(m.group(1));
                  assertThat(m.group(2)).contains("noopener noreferrer nofollow");
                });
      }
    }
    assertThat(out)
        .contains("https://news.example/fair?a=1&amp;b=2")
        .allMatch(a -> a.startsWith("https://") || a.startsWith("http://"));
  }

  @Test
  void repeatsNothingOfAQuestionUnescaped() throws IOException {
    String bad = "%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%20onfocus%3D%22x%E2%80%AE";
    for (String path :
        List.of(
            "/search?q=" + bad,
            "/refrains?outlet=" + bad,
            "/refrains?order=" + bad,
            "/refrains?after=" + bad,
            "/?until=" + bad,
            "/refrain/" + bad,
            "/" + bad)) {
      HttpResponse<String> reply = site.get(path);
      assertThat(reply.statusCode()).as(path).isLessThan(500);
      harmless(path, reply.body());
    }
  }

  @Test
  void refusesWhatIsTooLong() throws IOException {
    assertThat(site.get("/search?q=" + "a".repeat(3_000)).statusCode()).isEqualTo(414);
    assertThat(site.get("/" + "a".repeat(2_000)).statusCode()).isEqualTo(414);
    assertThat(site.get("/search?q=" + "a%20".repeat(600)).statusCode()).isLessThan(500);
  }

  @Test
  void refusesNamesThatAreNotItsOwn() throws IOException {
    assertThat(site.raw("GET / HTTP/1.1", "Host: evil.example", "Connection: close"))
        .contains("421");
    assertThat(site.raw("GET /nothing HTTP/1.1", "Host: evil.example", "Connection: close"))
        .contains("421");
    assertThat(
            site.raw(
                "GET / HTTP/1.1", "Host: localhost", "Host: evil.example", "Connection: close"))
        .contains("4");
    assertThat(site.raw("GET / HTTP/1.1", "Host: localhost", "Connection: close")).contains("200");
  }

  @Test
  void answersNothingButQuestions() throws IOException {
    for (String path : List.of("/", "/refrains", "/nothing")) {
      HttpResponse<String> reply = site.post(path, "x=1");
      assertThat(reply.statusCode()).as(path).isEqualTo(405);
      assertThat(reply.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }
    assertThat(site.raw("DELETE / HTTP/1.1", "Host: localhost", "Connection: close"))
        .contains("405");
  }
}
