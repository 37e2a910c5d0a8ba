package refrain.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The desk on the example texts, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

  private Site site;
  private Path folder;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    this.folder = folder;
    site = Site.of(folder.resolve("desk.db"));
  }

  @AfterAll
  void stop() {
    site.close();
  }

  private String firstRefrain() throws IOException {
    return site.firstLink("/refrains", "/refrain/");
  }

  @Test
  void aCountryThatOnlyAnActorsFileKnowsHasItsName() throws IOException {
    String speakers = site.get("/speakers").body();
    assertThat(speakers)
        .contains("<bdi>Valdoria</bdi>", "Ministry of Foreign Affairs · Norvane")
        .doesNotContain("<bdi>XV</bdi>", "· QN");
    Pattern link = Pattern.compile("href=\"(/speaker/[0-9a-f]{16})\"><bdi>Valdoria<");
    String path = link.matcher(speakers).results().findFirst().orElseThrow().group(1);
    assertThat(site.get(path).body())
        .contains("<title>Valdoria", "<h1><bdi>Valdoria</bdi></h1>")
        .doesNotContain("<bdi>XV</bdi>");
    assertThat(site.get(path + ".json").body()).contains("\"country\":\"XV\"");
  }

  @Test
  void aNameTypedInFullIsPreferredToNamesThatHaveIt() throws IOException {
    String bank = site.get("/speakers?name=Norvane").body();
    assertThat(bank.indexOf("<bdi>Bank of Norvane<")).isLessThan(bank.indexOf("<bdi>Norvane<"));
    String country =
        Pattern.compile("/speaker/([0-9a-f]{16})\"><bdi>Norvane<")
            .matcher(bank)
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);
    HttpResponse<String> compared = site.get("/compare?a_speaker=norvane&b_speaker=Varrin");
    assertThat(compared.headers().firstValue("Location").orElse("")).contains(country);
  }

  @Test
  void everyPageThatAPageLeadsToIsThere() throws IOException {
    // Filters multiply without end; one of each is enough.
    Map<String, HttpResponse<String>> pages =
        site.walk(
            List.of("/", "/help", "/search?q=any+form"),
            (from, link) -> !link.contains("?") || !from.contains("?"));
    pages.forEach((path, page) -> assertThat(page.statusCode()).as(path).isEqualTo(200));
    assertThat(pages).hasSizeGreaterThan(60);
    assertThat(site.complaints()).isEmpty();
  }

  @Test
  void everyPageHasATwinInJsonAtItsAddressOrByItsHeader() throws IOException {
    String article = site.firstLink("/", "/article/");
    for (String path :
        List.of("/refrains", firstRefrain(), article, "/outlets", "/search?q=shoals")) {
      String twin = Site.twin(path);
      HttpResponse<String> page = site.get(path);
      HttpResponse<String> json = site.get(twin);
      assertThat(page.body()).as(path).contains("href=\"" + twin.replace("&", "&amp;"));
      assertThat(json.headers().firstValue("Content-Type")).hasValue("application/json");
      assertThat(site.get(path, "Accept", "application/json").body()).isEqualTo(json.body());
    }
    assertThat(site.get("/today.json").body()).startsWith("{\"archive\":");
  }

  @Test
  void noPageHasAScriptOrStyleOfItsOwn() throws IOException {
    for (String path : List.of("/", "/refrains", firstRefrain(), "/search?q=shoals", "/help")) {
      String page = site.get(path).body();
      assertThat(page).doesNotContain(" style=").doesNotContain("<style");
      assertThat(Pattern.compile("<script(?! src=\"/static/)").matcher(page).find()).isFalse();
      assertThat(Pattern.compile("<[^>]+ on[a-z]+=").matcher(page).find()).isFalse();
    }
  }

  @Test
  void everyReplyHasTheHeadersThatKeepABrowserSafe() throws IOException {
    for (String path :
        List.of("/", "/refrains.json", "/nothing", "/search?limit=x", "/robots.txt")) {
      var headers = site.get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .startsWith("default-src 'none';")
          .contains("frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
      assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
      assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
    }
  }

  @Test
  void noPageTellsAPathOfThisMachine() throws IOException {
    String root = Path.of(System.getProperty("refrain.root", "..")).toAbsolutePath().toString();
    for (String path : List.of("/", "/refrains", firstRefrain(), "/search?q=shoals", "/nothing")) {
      assertThat(site.get(path).body()).doesNotContain(folder.toString()).doesNotContain(root);
      String twin = Site.twin(path);
      assertThat(site.get(twin).body()).doesNotContain(folder.toString()).doesNotContain(root);
    }
  }

  @Test
  void saysThatNothingChangedToWhoHasTheAnswer() throws IOException {
    HttpResponse<String> first = site.get("/refrains");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = site.get("/refrains", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(site.get("/refrains?order=uses", "If-None-Match", tag).statusCode()).isEqualTo(200);
    assertThat(site.get("/refrains.json", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void compressesWhereTheOtherSideCan() throws Exception {
    HttpResponse<byte[]> reply =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(site.address("/refrains")))
                    .header("Accept-Encoding", "br, gzip;q=0.8")
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertThat(reply.headers().firstValue("Content-Encoding")).hasValue("gzip");
    String page =
        new String(
            new GZIPInputStream(new ByteArrayInputStream(reply.body())).readAllBytes(),
            StandardCharsets.UTF_8);
    assertThat(page).isEqualTo(site.get("/refrains").body());
    assertThat(site.get("/refrains", "Accept-Encoding", "gzip;q=0").headers().map())
        .doesNotContainKey("Content-Encoding");
  }

  @Test
  void answersHeadWithTheHeadersAlone() throws IOException {
    HttpResponse<String> head =
        site.send(
            HttpRequest.newBuilder(URI.create(site.address("/refrains")))
                .method("HEAD", HttpRequest.BodyPublishers.noBody()));
    HttpResponse<String> get = site.get("/refrains");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Length"))
        .isEqualTo(get.headers().firstValue("Content-Length"));
    assertThat(head.headers().firstValue("ETag")).isEqualTo(get.headers().firstValue("ETag"));
  }

  @Test
  void filesOfPagesMayBeKeptForGood() throws IOException {
    String css =
        Pattern.compile("/static/desk-[0-9a-f]+\\.css")
            .matcher(site.get("/").body())
            .results()
            .findFirst()
            .orElseThrow()
            .group();
    HttpResponse<String> file = site.get(css);
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(site.get("/static/..%2fdesk.css").statusCode()).isEqualTo(404);
  }

  @Test
  void tellsProblemsInOneShape() throws IOException {
    HttpResponse<String> unknown = site.get("/refrain/0000000000000000.json");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(unknown.body())
        .contains("\"status\":404")
        .contains("\"title\":")
        .contains("\"detail\":\"the archive has no refrain 0000000000000000");
    assertThat(site.get("/refrain/nonsense.json").statusCode()).isEqualTo(400);
    assertThat(site.get("/nowhere.json").headers().firstValue("Content-Type"))
        .hasValue("application/problem+json");
    assertThat(site.get("/search.json?q=rung:high").statusCode()).isEqualTo(400);
    assertThat(site.get("/refrains.json?after=nonsense").statusCode()).isEqualTo(400);
    HttpResponse<String> page = site.get("/refrain/0000000000000000");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("<h1>").contains("the archive has no refrain");
  }

  @Test
  void theIdOfAReportLeadsToItsStatement() throws Exception {
    HttpClient plain = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    String search = site.get("/search.json?q=opposes&limit=50").body();
    String other =
        Pattern.compile("\"report\":\"([0-9a-f]{16})\",\"statement\":\"([0-9a-f]{16})\"")
            .matcher(search)
            .results()
            .filter(m -> !m.group(1).equals(m.group(2)))
            .map(m -> m.group(1))
            .findFirst()
            .orElseThrow();
    HttpResponse<String> moved =
        plain.send(
            HttpRequest.newBuilder(URI.create(site.address("/statement/" + other + ".json")))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(moved.statusCode()).isEqualTo(308);
    assertThat(moved.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).matches("/statement/[0-9a-f]{16}\\.json"));
  }

  @Test
  void theFieldsOfTheFormBecomeAQuestionThatCanBeSentOn() throws IOException {
    HttpResponse<String> found =
        site.get("/search?q=shoals&speaker=Ilse+Varrin&act=&rung=&from=2021-01-01");
    assertThat(found.statusCode()).isEqualTo(303);
    assertThat(found.headers().firstValue("Location"))
        .hasValue("/search?q=shoals%20speaker%3A%22Ilse%20Varrin%22%20from%3A2021-01-01");
    assertThat(site.get(found.headers().firstValue("Location").orElseThrow()).body())
        .contains("Ilse Varrin");
  }

  @Test
  void aSearchMarksTheWordsThatWereAskedFor() throws IOException {
    assertThat(site.get("/search?q=%22any+form%22").body()).contains("<mark>any form</mark>");
  }

  @Test
  void aRefrainCanBeRedlinedAgainstTheUseBefore() throws IOException {
    String path = site.firstLink("/refrains?order=uses", "/refrain/");
    String lead = site.get(path).body();
    assertThat(lead).contains("<del>").contains("<ins>").contains("<circle class=\"dot\"");
    assertThat(Site.links(lead)).contains(path + "?against=previous");
    assertThat(site.get(path + "?against=previous").body()).contains("<ins>");
  }

  @Test
  void everyHighlightOfAnArticleIsAnAnchorWithItsCard() throws IOException {
    String path = site.firstLink("/", "/article/");
    String page = site.get(path).body();
    List<String> anchors =
        Pattern.compile("id=\"r-([0-9a-f]{16})\"")
            .matcher(page)
            .results()
            .map(m -> m.group(1))
            .toList();
    assertThat(anchors).isNotEmpty().doesNotHaveDuplicates();
    assertThat(anchors).allMatch(id -> page.contains("id=\"s-" + id + "\""));
  }
}
