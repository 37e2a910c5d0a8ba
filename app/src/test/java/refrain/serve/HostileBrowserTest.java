package refrain.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Documents made to harm whoever reads them, read in a real browser. */
@ExtendWith(Reader.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileBrowserTest {

  private Browser browser;
  private Site site;

  @BeforeAll
  void start(Browser browser, @TempDir Path folder) throws IOException {
    this.browser = browser;
    Path texts = Files.createDirectory(folder.resolve("texts"));
    HostileTexts.write(texts);
    site = Site.of(folder.resolve("desk.db"), texts);
    browser.size(1280, 800).complaints();
  }

  @AfterAll
  void stop() {
    site.close();
  }

  private List<String> pages() throws IOException {
    List<String> lists =
        List.of(
            "/",
            "/documents",
            "/outlets",
            "/speakers",
            "/refrains?templates=yes",
            "/search?q=oppose",
            "/search?q=shoals");
    return site
        .walk(
            lists,
            (from, link) ->
                lists.contains(from) && link.matches("/(article|refrain|statement|speaker)/[^?]*"))
        .entrySet()
        .stream()
        .filter(page -> lists.contains(page.getKey()) || isHostile(page.getValue().body()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isHostile(String page) {
    return page.contains("&lt;script&gt;") || page.contains("onerror=");
  }

  @Test
  void runNothingAndBreakNoPage() throws IOException {
    List<String> pages = pages();
    assertThat(pages).hasSizeGreaterThan(12);
    for (String page : pages) {
      // A dialogue that a page opened would make the next question to the browser fail.
      browser.open(site.address(page));
      assertThat(browser.complaints()).as(page).isEmpty();
      assertThat(foreign()).as(page).isEmpty();
      assertThat(browser.find("nav").isDisplayed()).as(page).isTrue();
      for (int width : List.of(360, 1280)) {
        browser.size(width, 800);
        assertThat(browser.tooWide()).as("%s at %d", page, width).isEmpty();
      }
    }
    assertThat(site.complaints()).isEmpty();
  }

  /**
   * Elements, attributes, addresses and characters on the page that only the documents can have.
   */
  private List<?> foreign() {
    return (List<?>)
        browser.ask(
            """
            const found = [...document.querySelectorAll(
              'main script, main img, main iframe, main object, main b:empty, main style')];
            for (const e of document.querySelectorAll('*')) {
              for (const a of e.attributes) {
                if (a.name.startsWith('on') || a.name === 'style') found.push(e);
              }
              if (e.href && !/^https?:/.test(e.href.baseVal ?? e.href) && !e.href.baseVal)
                found.push(e);
            }
            const turned = document.body.innerText.match(/[\\u202A-\\u202E\\u2066-\\u2069\\u0000-\\u0008]/);
            return found.map(e => e.outerHTML.slice(0, 200)).concat(turned ? ['turned text'] : []);
            """);
  }

  @Test
  void areShownAsTheyAreWritten() throws IOException {
    boolean seen = false;
    for (String page : pages()) {
      if (page.startsWith("/article/")) {
        browser.open(site.address(page));
        seen |= browser.find("main").getText().contains(HostileTexts.SCRIPT);
        assertThat(browser.find("h1").getText().length()).isLessThan(400);
      }
    }
    assertThat(seen).isTrue();
  }
}
