package refrain.alert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import refrain.domain.Id;
import refrain.store.FiringRow;

class FeedTest {

  private static final Feed FEED = new Feed("http://127.0.0.1:7373/");

  private static AtomFeed written(String name, String query, List<FiringRow> rows) {
    return AtomFeed.parse(FEED.write(Invented.question(name, query), rows, Optional.empty()));
  }

  @Test
  void everyFiringIsAnEntryThatTheStandardAllows() {
    List<FiringRow> rows = new ArrayList<>();
    for (Cause cause : Invented.causes()) {
      rows.add(
          Invented.row(
              100 - rows.size(),
              Invented.firing(cause, "We reject it.", Optional.of("https://post.example/1"))));
    }
    AtomFeed feed = written("Tariffs", "body:\"Trade\" tariff", rows);
    assertThat(feed.breaches()).isEmpty();
    assertThat(feed.entries()).hasSize(Invented.causes().size());
    assertThat(feed.entries().get(2).content())
        .contains("Varland <del>regrets </del><ins>firmly rejects </ins>any tariff")
        .contains("characters 12–60");
    assertThat(feed.entries().get(0).links())
        .containsEntry(
            "alternate", "http://127.0.0.1:7373/statement/" + Id.of("statement", "We reject it."))
        .containsEntry("via", "https://post.example/1");
  }

  @Test
  void aQuestionThatNothingAnsweredHasAFeedToo() {
    AtomFeed feed = written("Tariffs", "", List.of());
    assertThat(feed.breaches()).isEmpty();
    assertThat(feed.entries()).isEmpty();
    assertThat(feed.updated()).isEqualTo("2026-03-02T07:00:00Z");
  }

  @Test
  void wordsOfOthersCanDoNothing() {
    String hostile =
        "</p><script>alert(1)</script>]]><img src=x onerror=alert(1)> &amp; \u0000\u0008\uD800"
            + " \u202E \uFFFF \uD83D\uDE00 é";
    List<FiringRow> rows =
        List.of(
            Invented.row(
                1,
                Invented.firing(new Cause.Stated(), hostile, Optional.of("javascript:alert(1)"))));
    AtomFeed feed = written("<b>\u202Ename & co", "\"<script>\"", rows);
    assertThat(feed.breaches()).isEmpty();
    AtomFeed.Entry entry = feed.entries().getFirst();
    assertThat(entry.links()).doesNotContainKey("via");
    assertThat(entry.content())
        .doesNotContain("<script", "<img")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&amp;amp;", "\uD83D\uDE00 é")
        .doesNotContain("\u202E", "\u0000", "\u0008", "\uFFFF");
    assertThat(feed.title()).isEqualTo("<b>\uFFFDname & co");
  }

  @Test
  void idsStayWhateverElseChanges() {
    Firing firing = Invented.firing(new Cause.Stated(), "We reject it.", Optional.empty());
    AtomFeed first = written("Tariffs", "", List.of(Invented.row(1, firing)));
    AtomFeed later =
        AtomFeed.parse(
            new Feed("https://desk.example")
                .write(
                    Invented.question("Tariffs", "tariff"),
                    List.of(Invented.row(7, firing)),
                    Optional.of(9L)));
    assertThat(later.id()).isEqualTo(first.id());
    assertThat(later.entries().getFirst().id()).isEqualTo(first.entries().getFirst().id());
    assertThat(first.id())
        .matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
  }

  @Test
  void aLongFeedGoesOnAtAnotherAddress() {
    List<FiringRow> rows = new ArrayList<>();
    for (int i = 0; i <= Feed.PAGE; i++) {
      rows.add(
          Invented.row(
              1000 - i, Invented.firing(new Cause.Stated(), "Number " + i, Optional.empty())));
    }
    AtomFeed page = written("Tariffs", "", rows);
    assertThat(page.breaches()).isEmpty();
    assertThat(page.entries()).hasSize(Feed.PAGE);
    String self = "http://127.0.0.1:7373/alerts/" + Invented.QUESTION + ".atom";
    assertThat(page.links())
        .containsEntry("self", self)
        .containsEntry("next", self + "?before=951");
    AtomFeed last =
        AtomFeed.parse(
            FEED.write(Invented.question("Tariffs", ""), rows.subList(50, 51), Optional.of(951L)));
    assertThat(last.breaches()).isEmpty();
    assertThat(last.links())
        .doesNotContainKey("next")
        .containsEntry("self", self + "?before=951")
        .containsEntry("first", self);
  }

  @Test
  void aDeskStandsAtAnAddressOfTheWeb() {
    for (String base : List.of("", "desk", "javascript:alert(1)", "file:///x", "http://")) {
      assertThatThrownBy(() -> new Feed(base)).isInstanceOf(IllegalArgumentException.class);
    }
    String text =
        new String(FEED.write(Invented.question("a", ""), List.of(), Optional.empty()), UTF_8);
    assertThat(text).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }
}
