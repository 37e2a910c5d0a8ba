package refrain.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import refrain.store.Archive;
import refrain.store.Place;
import refrain.store.QuestionRow;

/** The page of saved questions and their feeds, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SavedQuestionsTest {

  private static final String FEED = "/alerts/" + QuestionRow.idOf(Asking.ANSWERED) + ".atom";

  private Path store;
  private Site site;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    store = folder.resolve("desk.db");
    site = Site.of(store);
  }

  @AfterAll
  void stop() {
    site.close();
  }

  @Test
  void everyPageLeadsToThem() throws IOException {
    assertThat(Site.links(site.get("/").body())).contains("/alerts");
    assertThat(Site.links(site.get("/help").body())).contains("/alerts");
  }

  @Test
  void eachTellsWhatItWaitsForItsFeedAndItsAnswers() throws IOException {
    String page = site.get("/alerts").body();
    assertThat(page)
        .contains("<bdi>Any form of presence</bdi>", "a new statement", "5\u00a0answers")
        .contains("0 told, 5 waiting, 0 given up")
        .contains("<bdi>War &amp; &lt;peace&gt;</bdi>", "a new statement on rung 19 or above")
        .contains("Not answered since 2\u00a0Mar\u00a02026")
        .contains("“Valdoria firmly opposes any form");
    assertThat(Site.links(page)).contains(FEED, "/search?q=%22any%20form%22");
    String json = site.get("/alerts.json").body();
    assertThat(json)
        .contains("\"trigger\":\"rung:19\"", "\"feed\":\"" + FEED + "\"", "\"waiting\":5");
  }

  @Test
  void noSecretNorTheAddressThatMayBeOneIsTold() throws IOException {
    for (String path : List.of("/alerts", "/alerts.json", FEED)) {
      assertThat(site.get(path).body())
          .as(path)
          .doesNotContain(Asking.SECRET)
          .doesNotContain("hook.example");
    }
  }

  @Test
  void theyComeInParts() throws IOException {
    String first = site.get("/alerts.json?limit=2").body();
    assertThat(first).contains(Asking.ANSWERED).doesNotContain("War");
    String next = first.replaceFirst("(?s).*\"next\":\"([^\"]+)\".*", "$1");
    assertThat(site.get("/alerts.json?limit=2&after=" + next).body())
        .contains("War")
        .doesNotContain(Asking.ANSWERED)
        .doesNotContain("\"next\"");
    assertThat(site.get("/alerts.json?after=x").statusCode()).isEqualTo(400);
  }

  @Test
  void aQuestionThatIsSavedMeanwhileIsSeenByWhoHasThePage() throws IOException {
    HttpResponse<String> before = site.get("/alerts");
    String tag = before.headers().firstValue("ETag").orElseThrow();
    assertThat(site.get("/alerts", "If-None-Match", tag).statusCode()).isEqualTo(304);
    try (Archive archive = Archive.open(new Place.File(store))) {
      Asking.save(archive, "Meanwhile", "", "return", Optional.empty());
      assertThat(site.get("/alerts", "If-None-Match", tag).body()).contains("Meanwhile");
      archive.questions().remove(QuestionRow.idOf("Meanwhile"));
    }
  }

  @Test
  void aFeedIsHandedOutUnderTheIdOfItsQuestion() throws IOException {
    HttpResponse<String> found = site.get(FEED);
    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.headers().firstValue("Content-Type")).contains(Reply.ATOM);
    assertThat(found.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(found.body())
        .contains("href=\"" + site.address(FEED) + "\"", "href=\"" + site.address("/statement/"));
    String tag = found.headers().firstValue("ETag").orElse("");
    assertThat(site.get(FEED, "If-None-Match", tag).statusCode()).isEqualTo(304);
    HttpResponse<String> older = site.get(FEED + "?before=2", "If-None-Match", tag);
    assertThat(older.body()).contains("<entry>").hasSizeLessThan(found.body().length());
    assertThat(site.get(FEED + "?before=last").statusCode()).isEqualTo(400);
    for (String none :
        List.of("fedcba9876543210.atom", "0123456789abcdef", "..atom", "x.atom", "a.json")) {
      assertThat(site.get("/alerts/" + none).statusCode()).as(none).isEqualTo(404);
    }
  }

  @Test
  void aFeedLeadsToTheAddressThatTheDeskWasToldWhateverAHeaderSays() throws IOException {
    Listening told =
        new Listening(
            "127.0.0.1",
            0,
            List.of(),
            Optional.of(Tokens.of(List.of(Tokens.line("token")))),
            100,
            Optional.of(URI.create("https://desk.example/")));
    try (Site behind = Site.of(told, store)) {
      String feed =
          behind
              .get(
                  FEED,
                  "Authorization",
                  "Bearer token",
                  "X-Forwarded-Proto",
                  "http",
                  "X-Forwarded-Host",
                  "evil.example",
                  "Forwarded",
                  "host=evil.example")
              .body();
      assertThat(feed)
          .contains("href=\"https://desk.example" + FEED + "\"")
          .doesNotContain("http://127.0.0.1", "evil.example");
    }
    assertThat(site.get(FEED, "X-Forwarded-Proto", "https", "Forwarded", "proto=https").body())
        .doesNotContain("https://127.0.0.1");
  }
}
