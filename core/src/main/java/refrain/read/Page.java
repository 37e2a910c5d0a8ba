package refrain.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import refrain.domain.Region;
import refrain.domain.RegionKind;
import refrain.domain.Span;

/** What a web page gives: a source to read, or the reason why not. */
sealed interface Page {

  /**
   * A page with main text.
   *
   * @param source its text, the headline first
   */
  record Text(Source source) implements Page {}

  /**
   * A page without.
   *
   * @param why the reason
   */
  record Refused(Reading.Refused why) implements Page {}

  /** The fewest characters of main text that make an article. */
  int FEWEST_CHARACTERS = 120;

  /** Reads the page; its character set is that of its byte-order mark, its meta tag, or UTF-8. */
  static Page of(byte[] bytes, Metadata known) {
    if (bytes.length > Decoder.MOST_BYTES) {
      return new Refused(
          new Reading.Refused(
              RefusalReason.TOO_LONG, "page of more than 64 MiB, at most 64 MiB are read"));
    }
    Optional<Reading.Refused> binary = Decoder.refuseBinary(bytes);
    if (binary.isPresent()) {
      return new Refused(binary.get());
    }
    Document page;
    try {
      page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    } catch (IOException e) {
      // Nothing is read from outside: only an unusable character set can come here.
      return new Refused(new Reading.Refused(RefusalReason.ENCODING, "page: " + e.getMessage()));
    }
    return of(page, known);
  }

  private static Page of(Document page, Metadata known) {
    PageFacts facts = PageFacts.of(page);
    String declared = page.title();
    Optional<String> heading = heading(page, declared);
    List<Block> blocks = MainText.of(page);
    int length = blocks.stream().mapToInt(b -> b.text().length()).sum();
    List<Block> chosen = blocks;
    if (facts.body().isPresent() && length * 10 < facts.body().get().length() * 7) {
      chosen = blocksOf(facts.body().get(), page);
      length = facts.body().get().length();
    }
    if (length < FEWEST_CHARACTERS) {
      return new Refused(
          new Reading.Refused(
              RefusalReason.NO_MAIN_TEXT,
              String.format(
                  Locale.ROOT,
                  "web page with %d characters of running text, expected %d or more; is it a list, a"
                      + " video, or a page that a script fills?",
                  length,
                  FEWEST_CHARACTERS)));
    }
    Optional<String> title =
        known.title().or(() -> heading).or(() -> facts.metadata().title()).or(() -> site(declared));
    Metadata metadata = facts.metadata();
    Metadata all = new Metadata(metadata.outlet(), metadata.published(), title, metadata.address());
    return new Text(assemble(chosen, title.map(Page::singleBlanks), all));
  }

  private static List<Block> blocksOf(String body, Document page) {
    List<Block> blocks = new ArrayList<>();
    // Some publishers leave mark-up inside.
    String plain = body.indexOf("</") >= 0 ? Jsoup.parse(body).wholeText() : body;
    for (String line : plain.split("\\R+", -1)) {
      if (!line.isBlank()) {
        blocks.add(new Block(singleBlanks(line), 0, page.body(), false));
      }
    }
    return blocks;
  }

  /** The first heading whose words the page's title has too. */
  private static Optional<String> heading(Document page, String title) {
    for (Element h : page.select("h1, h2")) {
      String words = singleBlanks(h.text());
      if (words.length() >= 12 && key(title).contains(key(words))) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  /** The title without the site's name after a bar or dash. */
  private static Optional<String> site(String title) {
    String t = singleBlanks(title);
    for (String separator : new String[] {" | ", " - ", " – ", " — ", " :: ", "_"}) {
      int at = t.lastIndexOf(separator);
      if (at >= 12 && t.length() - at <= 50) {
        t = t.substring(0, at).strip();
      }
    }
    return t.isEmpty() ? Optional.empty() : Optional.of(t);
  }

  private static Source assemble(List<Block> blocks, Optional<String> title, Metadata metadata) {
    StringBuilder text = new StringBuilder();
    List<Region> headings = new ArrayList<>();
    String titleKey = title.map(Page::key).orElse("");
    title.ifPresent(text::append);
    boolean leading = true;
    for (Block b : blocks) {
      boolean repeats = leading && !titleKey.isEmpty() && key(b.text()).equals(titleKey);
      if (repeats) {
        continue;
      }
      leading &= !b.isGood();
      text.append(text.length() > 0 ? "\n\n" : "");
      int begin = text.length();
      text.append(b.text());
      if (b.heading()) {
        headings.add(new Region(new Span(begin, text.length()), RegionKind.SUBHEAD));
      }
    }
    return new Source(text.toString(), 0, metadata, false, headings);
  }

  private static String key(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "");
  }

  private static String singleBlanks(String words) {
    return words.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
