package refrain.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import refrain.domain.Article;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.Turn;
import refrain.domain.TurnKind;
import refrain.domain.Voice;
import refrain.read.Document;
import refrain.read.Format;
import refrain.read.Metadata;
import refrain.read.Reader;
import refrain.read.Reading;

/** Reading measured on the shared texts: pages against their text twins, dates, turns, voices. */
class ReadAcceptanceTest {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Word F1: words as bags, lower case; the harmonic mean of precision and recall. */
  @Test
  void readsPagesToTheTextOfTheirTwins() throws IOException {
    Path mfa = SharedTexts.at("mfa");
    double sum = 0;
    double lowest = 1;
    List<Path> pages = files(mfa.resolve("html"), ".html");
    for (Path page : pages) {
      Path twin = mfa.resolve(name(page) + ".txt");
      double f1 = f1(bag(read(page, Format.HTML).text()), bag(Files.readString(twin)));
      sum += f1;
      lowest = Math.min(lowest, f1);
    }
    System.out.printf(
        Locale.ROOT,
        "mfa/html: %d pages, word F1 mean %.4f, lowest %.4f%n",
        pages.size(),
        sum / pages.size(),
        lowest);
    assertThat(pages).hasSize(26);
    assertThat(lowest).isGreaterThanOrEqualTo(0.97);
    assertThat(sum / pages.size()).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void datesTheFoundingArticlesFromTheirOwnText() throws IOException {
    Path seeds = SharedTexts.at("seeds");
    Optional<Dated> first = read(seeds.resolve("seed-001.txt"), Format.TEXT).published();
    assertThat(first.map(d -> d.date() + " " + d.origin()))
        .contains("2022-06-28 " + DateOrigin.HEADER);
    Article second = read(seeds.resolve("seed-002.txt"), Format.TEXT);
    assertThat(second.published().map(d -> d.date() + " " + d.origin()))
        .contains("XXXX-01-14 " + DateOrigin.DATELINE);
    assertThat(second.published().orElseThrow().candidateYears()).containsExactly(2010, 2016, 2021);
    assertThat(second.dateline()).contains("BEIJING");
    assertThat(second.outlet()).contains("Xinhua");
    assertThat(read(seeds.resolve("seed-000.txt"), Format.TEXT).published()).isEmpty();
  }

  @Test
  void everyPressConferenceIsATranscriptInWhichSomeoneAnswers() throws IOException {
    int questions = 0;
    int answers = 0;
    List<String> without = new ArrayList<>();
    List<Path> texts = files(SharedTexts.at("mfa"), ".txt");
    for (Path file : texts) {
      Article a = read(file, Format.TEXT);
      int answered = 0;
      for (Turn t : a.turns()) {
        questions += t.kind() == TurnKind.QUESTION ? 1 : 0;
        answered += t.kind() == TurnKind.ANSWER ? 1 : 0;
      }
      answers += answered;
      if (a.voice() != Voice.TRANSCRIPT || answered == 0) {
        without.add(file.getFileName().toString());
      }
    }
    System.out.println(
        "mfa: " + texts.size() + " texts, " + questions + " questions, " + answers + " answers");
    assertThat(texts).hasSize(261);
    assertThat(without).isEmpty();
  }

  @Test
  void tellsVoicesWithoutMetadata() throws IOException {
    assertThat(voices("wikinews", Format.TEXT, false)).containsOnlyKeys(Voice.REPORT);
    assertThat(voices("news-dev", Format.TEXT, false)).containsOnlyKeys(Voice.REPORT);
    Map<Voice, Integer> polnear = voices("polnear/dev", Format.TEXT, false);
    assertThat(polnear).doesNotContainKey(Voice.RELEASE);
    // One is a broadcast's transcript under two lines of introduction.
    assertThat(polnear.getOrDefault(Voice.TRANSCRIPT, 0)).isLessThanOrEqualTo(1);
    assertThat(voices("polnear/train", Format.TEXT, false)).doesNotContainKey(Voice.RELEASE);
    assertThat(voices("unsc", Format.TEXT, false)).containsOnlyKeys(Voice.RELEASE);
    assertThat(voices("whitehouse", Format.MARKDOWN, false)).doesNotContainKey(Voice.REPORT);
    assertThat(voices("state/txt", Format.TEXT, false).getOrDefault(Voice.RELEASE, 0))
        .isGreaterThanOrEqualTo(36);
  }

  @Test
  void tellsVoicesWithMetadata() throws IOException {
    assertThat(voices("state/txt", Format.TEXT, true)).doesNotContainKey(Voice.REPORT);
    assertThat(voices("fomc", Format.TEXT, true)).containsOnlyKeys(Voice.RELEASE);
    assertThat(voices("pm-au", Format.TEXT, true)).doesNotContainKey(Voice.REPORT);
    assertThat(voices("wikinews", Format.TEXT, true)).containsOnlyKeys(Voice.REPORT);
  }

  private static Map<Voice, Integer> voices(String folder, Format format, boolean metadata)
      throws IOException {
    Path at = SharedTexts.at(folder);
    Map<String, String> outlets = metadata ? outlets(at.resolve("metadata.csv")) : Map.of();
    Map<Voice, Integer> counts = new EnumMap<>(Voice.class);
    for (Path file : files(at, format == Format.MARKDOWN ? ".md" : ".txt")) {
      String outlet = outlets.get(file.getFileName().toString());
      Metadata known =
          new Metadata(
              Optional.ofNullable(outlet), Optional.empty(), Optional.empty(), Optional.empty());
      counts.merge(article(file, format, known).voice(), 1, Integer::sum);
    }
    System.out.println(folder + (metadata ? " with outlet: " : ": ") + counts);
    return counts;
  }

  /** The first two columns of the table; neither is quoted there. */
  private static Map<String, String> outlets(Path table) throws IOException {
    Map<String, String> outlets = new TreeMap<>();
    for (String line : Files.readAllLines(table, UTF_8)) {
      String[] columns = line.split(",", 3);
      if (columns.length == 3 && !columns[1].isBlank()) {
        outlets.put(columns[0], columns[1]);
      }
    }
    return outlets;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(p -> p.getFileName().toString().endsWith(ending))
          .filter(p -> !p.getFileName().toString().equals("README.md"))
          .sorted()
          .toList();
    }
  }

  private static Article read(Path file, Format format) throws IOException {
    return article(file, format, Metadata.NONE);
  }

  private static Article article(Path file, Format format, Metadata known) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Reading reading =
        new Reader().read(new Document(name(file), file.toString(), format, bytes, known));
    return switch (reading) {
      case Reading.Read r -> r.article();
      case Reading.Refused r -> throw new AssertionError(file + ": " + r);
    };
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceAll("\\.[a-z]+$", "");
  }

  private static Map<String, Integer> bag(String text) {
    Map<String, Integer> words = new HashMap<>();
    Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (m.find()) {
      words.merge(m.group(), 1, Integer::sum);
    }
    return words;
  }

  private static double f1(Map<String, Integer> one, Map<String, Integer> other) {
    int both = 0;
    for (Map.Entry<String, Integer> e : one.entrySet()) {
      both += Math.min(e.getValue(), other.getOrDefault(e.getKey(), 0));
    }
    int all = sum(one) + sum(other);
    return all == 0 ? 0 : 2.0 * both / all;
  }

  private static int sum(Map<String, Integer> words) {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }
}
