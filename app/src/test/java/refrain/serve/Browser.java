package refrain.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, as a reader of the desk has it. */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration POLL = Duration.ofMillis(20);
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private final ChromeDriver driver;
  private final String axe;

  private Browser(ChromeDriver driver, String axe) {
    this.driver = driver;
    this.axe = axe;
  }

  /** What is missing on this machine to start one; empty if nothing is. */
  static Optional<String> missing() {
    for (Path needed : List.of(CHROMIUM, DRIVER)) {
      if (!Files.isExecutable(needed)) {
        return Optional.of("no " + needed + " (Debian: apt-get install chromium chromium-driver)");
      }
    }
    return Optional.empty();
  }

  /**
   * One that remembers nothing of another.
   *
   * @param profile an empty folder
   */
  static Browser start(Path profile) {
    // Selenium looks for no driver by itself: the path is given, and nothing is fetched.
    System.setProperty("webdriver.chrome.driver", DRIVER.toString());
    System.setProperty("webdriver.chrome.silentOutput", "true");
    System.setProperty("SE_OFFLINE", "true");
    System.setProperty("SE_AVOID_STATS", "true");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toString());
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=en-GB",
        "--user-data-dir=" + profile);
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      if (script == null) {
        throw new IllegalStateException("no axe.min.js on the class path");
      }
      String axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      Browser browser = new Browser(new ChromeDriver(options), axe);
      browser.size(1280, 800);
      return browser;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Browser open(String address) {
    driver.get(address);
    return this;
  }

  /** The size of the page's window, in CSS pixels. */
  Browser size(int width, int height) {
    return told(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What the system of the reader is set to. */
  Browser dark(boolean dark) {
    return told(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Whether the page is drawn as on paper. */
  Browser paper(boolean paper) {
    return told("Emulation.setEmulatedMedia", Map.of("media", paper ? "print" : ""));
  }

  /** Whether the page's own scripts run. */
  Browser scripts(boolean run) {
    return told("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  private Browser told(String command, Map<String, Object> what) {
    driver.executeCdpCommand(command, what);
    return this;
  }

  /** Follows a link as a click does; waits for the page that it leads to. */
  Browser follow(String selector) {
    WebElement link = find(selector);
    String from = address();
    link.click();
    until("the page after " + from, () -> isLoadedAfter(from));
    return this;
  }

  /** Waits until something is so. */
  void until(String what, BooleanSupplier isSo) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isSo.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("waited in vain for " + what + " at " + address());
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }

  private boolean isLoadedAfter(String from) {
    return Boolean.TRUE.equals(
        ask(
            "return location.href !== arguments[0] && document.readyState === 'complete'"
                + " && document.body !== null",
            from));
  }

  /** Types where the focus is. */
  Browser type(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
    return this;
  }

  /** Sends a form by the key of its focused field; waits for the page that it leads to. */
  Browser enter() {
    String from = address();
    type(Keys.ENTER);
    until("the page after " + from, () -> isLoadedAfter(from));
    return this;
  }

  /** Moves the pointer over something. */
  Browser point(String selector) {
    new Actions(driver).moveToElement(find(selector)).perform();
    return this;
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  String address() {
    return String.valueOf(driver.getCurrentUrl());
  }

  /** The path, query and anchor of the page's address. */
  String path() {
    return address().replaceFirst("^https?://[^/]*", "");
  }

  String title() {
    return String.valueOf(driver.getTitle());
  }

  /** What a script tells that runs in the page but is none of its own. */
  Object ask(String script, Object... arguments) {
    Object told = driver.executeScript(script, arguments);
    return told == null ? "" : told;
  }

  /** Pixels by which the page is wider than its window, with the elements that make it so. */
  List<String> tooWide() {
    return strings(
        ask(
            """
            const width = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= width) return [];
            return [...document.querySelectorAll('body *')]
              .filter(e => e.getBoundingClientRect().right > width + 1)
              .slice(0, 5)
              .map(e => e.tagName + '.' + (e.getAttribute('class') || '') + ' to '
                + Math.round(e.getBoundingClientRect().right) + ' of ' + width);
            """));
  }

  /**
   * What axe finds serious or critical, each with the elements that have it.
   *
   * @param rules by their names; all if there are none
   */
  List<String> barriers(String... rules) {
    if (ask("return typeof window.axe").equals("undefined")) {
      driver.executeScript(axe);
    }
    return strings(
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            const rules = arguments[0];
            const asked = {resultTypes: ['violations']};
            if (rules.length > 0) asked.runOnly = {type: 'rule', values: rules};
            axe.run(document, asked).then(
              found => done(found.violations
                .filter(v => v.impact === 'serious' || v.impact === 'critical')
                .map(v => v.id + ': ' + v.help + ': '
                  + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + ' ' + n.failureSummary)
                    .join(' | '))),
              fault => done(['axe failed: ' + fault]));
            """,
            List.of(rules)));
  }

  /** How far the page moved under its reader while it was made: cumulative layout shift. */
  double shift() {
    Object sum =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            let sum = 0;
            new PerformanceObserver(list => {
              for (const e of list.getEntries()) if (!e.hadRecentInput) sum += e.value;
            }).observe({type: 'layout-shift', buffered: true});
            requestAnimationFrame(() => setTimeout(() => done(sum), 50));
            """);
    return sum instanceof Number n ? n.doubleValue() : Double.NaN;
  }

  /** What the browser complained of since it was last asked: refused, failed or thrown. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(e -> e.getLevel().intValue() >= Level.WARNING.intValue())
        .map(e -> e.getLevel() + " " + e.getMessage())
        .toList();
  }

  /** The whole page as it is drawn, a PNG in base64. */
  String picture() {
    Map<String, Object> shot =
        driver.executeCdpCommand(
            "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    return String.valueOf(shot.get("data"));
  }

  private static List<String> strings(@Nullable Object told) {
    return told instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
