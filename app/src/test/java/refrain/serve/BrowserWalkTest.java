package refrain.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** The ways through the desk, by links and by keys, in a real browser. */
@ExtendWith(Reader.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserWalkTest {

  private final Site site;
  private final Browser browser;

  BrowserWalkTest(Site site, Browser browser) {
    this.site = site;
    this.browser = browser;
  }

  @BeforeEach
  void comeIn() {
    browser.scripts(true).size(1280, 800).dark(false).open(site.address("/"));
    browser.ask("localStorage.clear()");
    browser.complaints();
  }

  @AfterEach
  void nothingWentWrong() {
    browser.scripts(true);
    assertThat(browser.complaints())
        .filteredOn(c -> !c.contains("the server responded with a status of 4"))
        .isEmpty();
    assertThat(site.complaints()).isEmpty();
  }

  /** Goes through every kind of page by what stands on the page before. */
  private void walk() {
    browser.follow("nav a[href='/refrains']");
    assertThat(heading()).isEqualTo("Refrains");
    String lead = browser.find(".refrains a.lead").getText();
    browser.follow(".refrains a.lead");
    assertThat(heading()).isEqualTo(lead);
    browser.follow(".choices a[href*='against=previous']");
    assertThat(browser.all(".uses li")).hasSizeGreaterThan(1);
    assertThat(browser.all(".uses ins, .uses del")).isNotEmpty();
    browser.follow(".uses a[href^='/article/']");
    assertThat(browser.path()).matches("/article/[0-9a-f]{16}#r-[0-9a-f]{16}");
    browser.follow(".beside a.who");
    assertThat(browser.path()).startsWith("/speaker/");
    browser.follow("main a[href^='/statement/']");
    assertThat(browser.all("main a[href^='/article/']")).isNotEmpty();
    browser.follow("nav a[href='/speakers']");
    browser.follow("main a[href^='/speaker/']");
    browser.follow("nav a[href='/series']");
    browser.follow("main a[href^='/series/']");
    assertThat(browser.all("main ins, main del")).isNotEmpty();
    browser.follow("nav a[href='/compare']");
    assertThat(browser.all("form input")).hasSizeGreaterThan(4);
    browser.follow("footer a[href='/help']");
    assertThat(heading()).isEqualTo("Help");
    browser.follow(".brand");
    assertThat(browser.path()).isEqualTo("/");
    browser.follow("main a[href='/documents']");
    browser.follow("main a[href^='/article/']");
  }

  private String heading() {
    return browser.find("h1").getText();
  }

  @Test
  void leadsFromTheStartPageToEveryOther() {
    walk();
  }

  @Test
  void leadsThereWithoutScriptsToo() {
    browser.scripts(false);
    walk();
    browser.open(site.address("/search"));
    browser.find("#q").click();
    browser.type("shoals");
    browser.enter();
    assertThat(browser.all(".hits mark")).isNotEmpty();
    assertThat(browser.find(".look").isDisplayed()).isFalse();
  }

  @Test
  void pagesThroughALongListAndBackToItsBeginning() {
    browser.open(site.address("/search?q=shoals"));
    String first = browser.find(".hits").getText();
    browser.follow(".pager a.more");
    assertThat(browser.find(".hits").getText()).isNotEqualTo(first);
    browser.follow(".pager a:not(.more)");
    assertThat(browser.find(".hits").getText()).isEqualTo(first);
  }

  @Test
  void remembersLightOrDark() {
    String system = paper();
    browser.find(".look").click();
    assertThat(look()).isEqualTo("light");
    browser.find(".look").click();
    assertThat(look()).isEqualTo("dark");
    assertThat(paper()).isNotEqualTo(system);
    browser.follow("nav a[href='/refrains']");
    assertThat(look()).isEqualTo("dark");
    assertThat(paper()).isNotEqualTo(system);
    browser.find(".look").click();
    assertThat(look()).isEmpty();
    assertThat(paper()).isEqualTo(system);
  }

  private String look() {
    return String.valueOf(browser.ask("return document.documentElement.dataset.look || ''"));
  }

  private String paper() {
    return String.valueOf(browser.ask("return getComputedStyle(document.body).backgroundColor"));
  }

  @Test
  void aKeyGoesToTheSearchFieldAndAnotherLeavesIt() {
    browser.type("/");
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("find");
    browser.type("any form", Keys.ESCAPE);
    assertThat(browser.focused().getTagName()).isEqualTo("body");
    browser.type("/");
    browser.type("\"any form\"");
    browser.enter();
    assertThat(browser.path()).isEqualTo("/search?q=%22any+form%22");
    assertThat(browser.find(".hits mark").getText()).isEqualToIgnoringCase("any form");
    browser.type("/");
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("q");
  }

  @Test
  void theFirstStopOfTheTabKeySkipsToThePage() {
    browser.type(Keys.TAB);
    assertThat(browser.focused().getDomAttribute("href")).isEqualTo("#main");
    assertThat(top("document.activeElement")).isGreaterThanOrEqualTo(0);
    browser.type(Keys.ENTER);
    assertThat(browser.path()).isEqualTo("/#main");
    browser.type(Keys.TAB);
    assertThat(browser.ask("return !!document.activeElement.closest('main')")).isEqualTo(true);
  }

  @Test
  void keysGoThroughAList() {
    browser.open(site.address("/refrains"));
    List<String> leads = browser.all(".refrains a.lead").stream().map(e -> e.getText()).toList();
    browser.type("jjk");
    assertThat(browser.focused().getText()).isEqualTo(leads.get(0));
    browser.type("j");
    assertThat(browser.focused().getText()).isEqualTo(leads.get(1));
    browser.enter();
    assertThat(heading()).isEqualTo(leads.get(1));
  }

  @Test
  void everyAnchorOfAnArticleLeadsToItsWords() throws IOException {
    String article = longestArticle();
    browser.open(site.address(article));
    List<String> anchors =
        browser.all(".at").stream().map(e -> String.valueOf(e.getDomAttribute("id"))).toList();
    assertThat(anchors).hasSizeGreaterThan(8);
    browser.size(1280, 400);
    for (String anchor : anchors) {
      browser.open(site.address(article + "#" + anchor));
      String words = "document.getElementById('" + anchor + "').nextElementSibling";
      browser.until("the words of " + anchor, () -> top(words) > 0 && top(words) < 400);
    }
  }

  private double top(String element) {
    return ((Number) browser.ask("return " + element + ".getBoundingClientRect().top"))
        .doubleValue();
  }

  private String longestArticle() throws IOException {
    String best = "";
    int most = 0;
    for (String link : Site.links(site.get("/documents").body())) {
      if (link.startsWith("/article/")) {
        int marks = site.get(link).body().split("class=\"at\"", -1).length;
        if (marks > most) {
          most = marks;
          best = link;
        }
      }
    }
    return best;
  }

  @Test
  void pointingAtWordsShowsWhoSaidThem() throws IOException {
    browser.open(site.address(longestArticle()));
    String words = "a.t[data-r]:not([data-r*=' '])";
    String report = String.valueOf(browser.find(words).getDomAttribute("data-r"));
    String card = "#s-" + report;
    assertThat(browser.all(card + ".lit")).isEmpty();
    browser.point(words);
    assertThat(browser.all(card + ".lit")).hasSize(1);
    assertThat(browser.find(words).getDomAttribute("title")).isNotBlank();
    browser.point("h1");
    assertThat(browser.all(".lit")).isEmpty();
    browser.ask("document.querySelector(\"" + words + "\").focus()");
    assertThat(browser.all(card + ".lit")).hasSize(1);
    browser.type(Keys.ENTER);
    assertThat(browser.path()).endsWith(card);
  }

  @Test
  void narrowsASearchDownByFieldsAndTheAddressStaysGood() {
    browser.open(site.address("/search"));
    browser.find("#q").sendKeys("shoals");
    browser.find("#f-speaker").sendKeys("Varrin");
    browser.find("#f-rung").sendKeys("5");
    browser.find("#f-from").click();
    browser.enter();
    List<String> who = browser.all(".hits .who").stream().map(e -> e.getText()).toList();
    assertThat(who).isNotEmpty().allMatch(w -> w.contains("Varrin"));
    String address = browser.address();
    browser.open(site.address("/")).open(address);
    assertThat(browser.all(".hits .who")).hasSameSizeAs(who);
    assertThat(browser.find("#q").getDomProperty("value")).contains("speaker:Varrin");
  }

  @Test
  void saysWhatItCouldNotRead() {
    browser.open(site.address("/search?q=rung:high"));
    assertThat(browser.find("[role=alert]").getText()).contains("high");
    browser.open(site.address("/search?q=zzzz"));
    assertThat(browser.find(".empty").getText()).isNotBlank();
  }

  @Test
  void comparesTwoOutletsByItsForm() {
    browser.open(site.address("/compare"));
    List<String> outlets =
        browser.all("datalist option").stream()
            .map(e -> String.valueOf(e.getDomAttribute("value")))
            .toList();
    assertThat(outlets).contains("Meridian Wire", "Northlight News");
    browser.find("[name=a_outlet]").sendKeys("Meridian Wire");
    browser.find("[name=b_outlet]").sendKeys("Northlight News");
    browser.enter();
    assertThat(browser.find("[role=status]").getText())
        .contains("Meridian Wire")
        .contains("Northlight News");
    assertThat(browser.all("#shared ~ * a[href^='/refrain/']")).isNotEmpty();
  }

  @Test
  void showsHowAnyTwoDocumentsOfASeriesDiffer() {
    browser.open(site.address("/series")).follow("main a[href^='/series/']");
    String last = browser.find("main section").getText();
    browser.ask("document.getElementById('before').selectedIndex = 0");
    browser.follow(".picks button");
    assertThat(browser.path()).contains("before=").contains("after=");
    assertThat(browser.find("main section").getText()).isNotEqualTo(last);
  }

  @Test
  void tellsWhatIsNotThereWhatWasAndWhatMoved() throws IOException {
    browser.open(site.address("/nothing"));
    assertThat(browser.find(".number").getText()).isEqualTo("404");
    browser.open(site.address("/refrain/" + Reader.GONE));
    assertThat(browser.find(".number").getText()).isEqualTo("410");
    browser.open(site.address("/refrain/0000000000000000"));
    assertThat(browser.find(".number").getText()).isEqualTo("404");
    String later = reportOfAnotherStatement();
    browser.open(site.address("/statement/" + later));
    assertThat(browser.path()).startsWith("/statement/").doesNotContain(later);
    assertThat(browser.all(".number")).isEmpty();
  }

  /** A report that is not the first of its statement: its id leads to the statement. */
  private String reportOfAnotherStatement() throws IOException {
    for (String link : Site.links(site.get("/search?q=shoals").body())) {
      if (link.startsWith("/statement/")) {
        String own = link.substring("/statement/".length());
        for (String part : site.get(link).body().split("#r-", -1)) {
          String id = part.substring(0, Math.min(16, part.length()));
          if (id.matches("[0-9a-f]{16}")
              && !id.equals(own)
              && site.get("/statement/" + id).statusCode() == 308) {
            return id;
          }
        }
      }
    }
    throw new IllegalStateException("no statement of several reports");
  }
}
