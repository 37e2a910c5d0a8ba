package refrain.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/** How every page of the desk is drawn, in a real browser. */
@ExtendWith(Reader.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserLookTest {

  private static final double MOST_SHIFT = 0.05;

  private Site site;
  private Browser browser;
  private List<String> pages;

  @BeforeAll
  void walk(Site site, Browser browser) throws IOException {
    this.site = site;
    this.browser = browser;
    pages = Tour.of(site);
    assertThat(pages).hasSizeGreaterThan(15);
    browser.complaints();
  }

  @Test
  void everyPageFitsItsWindowKeepsStillAndMakesTheBrowserComplainOfNothing() {
    SoftAssertions all = new SoftAssertions();
    for (String page : pages) {
      browser.size(1280, 800).open(site.address(page));
      all.assertThat(browser.shift()).as("what moves on %s", page).isLessThan(MOST_SHIFT);
      for (int width : List.of(360, 390, 768, 1280, 1920)) {
        browser.size(width, 800);
        all.assertThat(browser.tooWide()).as("%s at %d", page, width).isEmpty();
      }
      browser.size(390, 800).open(site.address(page));
      all.assertThat(browser.shift()).as("what moves on %s, 390", page).isLessThan(MOST_SHIFT);
      all.assertThat(faults()).as(page).isEmpty();
    }
    all.assertAll();
    assertThat(site.complaints()).isEmpty();
  }

  /** That a page is not there is told to the browser, too; that alone is no fault of the page. */
  private List<String> faults() {
    return browser.complaints().stream()
        .filter(c -> !c.contains("the server responded with a status of 4"))
        .toList();
  }

  @Test
  void nothingOnAPageStandsInTheWayOfAnybody() {
    SoftAssertions all = new SoftAssertions();
    for (String page : pages) {
      browser.size(1280, 800).dark(false).open(site.address(page));
      all.assertThat(browser.barriers()).as(page).isEmpty();
      browser.dark(true);
      all.assertThat(browser.barriers("color-contrast", "link-in-text-block"))
          .as("%s, dark", page)
          .isEmpty();
    }
    browser.dark(false);
    all.assertAll();
  }

  @Test
  void aPhoneShowsNothingThatStandsInTheWay() {
    SoftAssertions all = new SoftAssertions();
    for (String page : pages) {
      browser.size(360, 800).open(site.address(page));
      all.assertThat(browser.barriers("scrollable-region-focusable", "target-size"))
          .as("%s at 360", page)
          .isEmpty();
    }
    all.assertAll();
  }

  @Test
  void aPageOnPaperFitsHasNoControlsAndNamesItsAddress() {
    SoftAssertions all = new SoftAssertions();
    for (String page : pages) {
      browser.size(680, 960).open(site.address(page)).paper(true);
      all.assertThat(browser.tooWide()).as(page).isEmpty();
      all.assertThat(shown("nav, button, input, select, summary")).as(page).isEmpty();
      browser.paper(false);
    }
    browser.open(site.address("/refrains?order=uses")).paper(true);
    all.assertThat(shown(".paper")).containsExactly(site.address("/refrains?order=uses"));
    all.assertAll();
    browser.paper(false);
  }

  private List<String> shown(String selector) {
    return browser.all(selector).stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .toList();
  }

  @Test
  void darkIsDarkAndLightIsLight() {
    browser.dark(true).open(site.address("/"));
    assertThat(brightness()).isLessThan(60);
    browser.dark(false);
    assertThat(brightness()).isGreaterThan(200);
  }

  private double brightness() {
    return ((Number)
            browser.ask(
                "return getComputedStyle(document.body).backgroundColor.match(/\\d+/g)"
                    + ".slice(0, 3).reduce((a, b) => a + Number(b), 0) / 3"))
        .doubleValue();
  }
}
