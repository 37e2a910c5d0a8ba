package refrain.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import refrain.store.QuestionRow;

/** A desk that only tokens open. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardTest {

  private static final String TOKEN = "a-token-that-nobody-guesses";

  private Path store;
  private Site site;

  private static Listening listening(int perSecond) {
    return new Listening(
        "127.0.0.1",
        0,
        List.of("desk.example"),
        Optional.of(Tokens.of(List.of(Tokens.line(TOKEN)))),
        perSecond,
        Optional.empty());
  }

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    store = folder.resolve("desk.db");
    site = Site.of(listening(1_000), store);
  }

  @AfterAll
  void stop() {
    site.close();
  }

  @Test
  void letsAProgramInByItsHeader() throws IOException {
    assertThat(site.get("/refrains.json").statusCode()).isEqualTo(401);
    assertThat(site.get("/refrains.json").headers().firstValue("WWW-Authenticate"))
        .hasValue("Bearer");
    assertThat(site.get("/refrains.json", "Authorization", "Bearer " + TOKEN).statusCode())
        .isEqualTo(200);
    assertThat(site.get("/refrains.json", "Authorization", "Bearer " + TOKEN + "x").statusCode())
        .isEqualTo(401);
  }

  private static String pair(String pair) {
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
  }

  @Test
  void letsAFeedReaderInByAPasswordAndToFeedsAlone() throws IOException {
    String feed = "/alerts/" + QuestionRow.idOf(Asking.ANSWERED) + ".atom";
    HttpResponse<String> stranger = site.get(feed);
    assertThat(stranger.statusCode()).isEqualTo(401);
    assertThat(stranger.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic ");
    assertThat(stranger.body()).doesNotContain("<entry>");
    assertThat(site.get(feed, "Authorization", pair("reader:" + TOKEN)).body()).contains("<entry>");
    assertThat(site.get(feed, "Authorization", pair(":" + TOKEN)).statusCode()).isEqualTo(200);
    for (String wrong : List.of(pair(TOKEN + ":"), pair("reader:wrong"), pair(""), "Basic §")) {
      assertThat(site.get(feed, "Authorization", wrong).statusCode()).as(wrong).isEqualTo(401);
    }
    for (String other : List.of("/alerts", "/alerts.json", "/", "/refrains.json")) {
      assertThat(site.get(other, "Authorization", pair("reader:" + TOKEN)).statusCode())
          .as(other)
          .isIn(303, 401);
    }
  }

  @Test
  void aCookieIsForEncryptedConnectionsWhereTheDeskIsFoundByOne() throws IOException {
    Listening told =
        new Listening(
            "127.0.0.1",
            0,
            List.of(),
            listening(1).tokens(),
            1_000,
            Optional.of(URI.create("https://127.0.0.1")));
    try (Site behind = Site.of(told, store)) {
      assertThat(behind.post("/enter", "token=" + TOKEN).headers().firstValue("Set-Cookie"))
          .hasValueSatisfying(cookie -> assertThat(cookie).contains("; Secure"));
    }
    assertThat(site.post("/enter", "token=" + TOKEN).headers().firstValue("Set-Cookie"))
        .hasValueSatisfying(cookie -> assertThat(cookie).doesNotContain("Secure"));
  }

  @Test
  void letsABrowserInByItsFormAndOutAgain() throws IOException {
    HttpResponse<String> stranger = site.get("/refrains?order=uses");
    assertThat(stranger.statusCode()).isEqualTo(303);
    assertThat(stranger.headers().firstValue("Location"))
        .hasValue("/enter?next=%2Frefrains%3Forder%3Duses");
    assertThat(site.get("/enter?next=%2Frefrains").body()).contains("value=\"/refrains\"");

    HttpResponse<String> entered =
        site.post(
            "/enter", "token=" + TOKEN + "&next=%2Frefrains", "Sec-Fetch-Site", "same-origin");
    assertThat(entered.statusCode()).isEqualTo(303);
    assertThat(entered.headers().firstValue("Location")).hasValue("/refrains");
    String cookie = entered.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict").doesNotContain(TOKEN);
    String pair = cookie.substring(0, cookie.indexOf(';'));
    assertThat(site.get("/refrains", "Cookie", pair).statusCode()).isEqualTo(200);

    assertThat(site.post("/leave", "", "Cookie", pair).statusCode()).isEqualTo(303);
    assertThat(site.get("/refrains", "Cookie", pair).statusCode()).isEqualTo(303);
  }

  @Test
  void tellsAStrangerNothingOfTheArchive() throws IOException {
    for (String path : List.of("/enter", "/nothing", "/help", "/search?q=" + "a".repeat(3_000))) {
      assertThat(site.get(path).body())
          .as(path)
          .doesNotContain("document")
          .doesNotContain("refrains");
    }
  }

  @Test
  void refusesAFormThatAnotherSiteSends() throws IOException {
    String form = "token=" + TOKEN;
    assertThat(site.post("/enter", form, "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
    assertThat(site.post("/enter", form, "Origin", "https://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(site.post("/enter", form, "Origin", "null").statusCode()).isEqualTo(403);
    assertThat(site.post("/enter", form, "Origin", "http://127.0.0.1:" + site.port()).statusCode())
        .isEqualTo(303);
  }

  @Test
  void leadsNobodyAwayAfterTheForm() throws IOException {
    for (String next : List.of("https://evil.example", "//evil.example", "/\\evil.example", "x")) {
      assertThat(
              site.post("/enter", "token=" + TOKEN + "&next=" + Asked.part(next))
                  .headers()
                  .firstValue("Location"))
          .as(next)
          .hasValue("/");
    }
  }

  @Test
  void sendsABrowserThatALinkElsewhereBroughtOnceMoreFromHere() throws IOException {
    HttpResponse<String> reply =
        site.get(
            "/refrains?order=uses", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate");
    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(reply.body())
        .contains("http-equiv=\"refresh\"")
        .contains("url=/refrains?order=uses");
  }

  @Test
  void refusesAFormThatIsTooLong() throws IOException {
    assertThat(site.post("/enter", "token=" + "x".repeat(10_000)).statusCode()).isIn(403, 413);
  }

  @Test
  void slowsDownWhoGuesses(@TempDir Path folder) throws IOException {
    try (Site slow = Site.of(listening(10), store)) {
      assertThat(slow.post("/enter", "token=wrong").statusCode()).isEqualTo(403);
      assertThat(slow.post("/enter", "token=wrong").statusCode()).isEqualTo(403);
      HttpResponse<String> third = slow.post("/enter", "token=" + TOKEN);
      assertThat(third.statusCode()).isEqualTo(429);
      assertThat(third.headers().firstValue("Retry-After")).isPresent();
    }
  }

  @Test
  void refusesWhoAsksTooOftenAndSaysWhenToAskAgain() throws IOException {
    try (Site slow = Site.of(listening(1), store)) {
      int refused = 0;
      for (int i = 0; i < 12; i++) {
        HttpResponse<String> reply = slow.get("/static/none");
        if (reply.statusCode() == 429) {
          refused++;
          assertThat(reply.headers().firstValue("Retry-After")).hasValue("1");
        }
      }
      assertThat(refused).isPositive();
    }
  }
}
