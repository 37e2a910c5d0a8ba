package refrain.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.extract.RuleExtractor;
import refrain.pipeline.Pipeline.Analysis;
import refrain.read.Document;
import refrain.read.Format;
import refrain.read.Metadata;
import refrain.resolve.Actors;

/** The cases of {@code nested.md}: what speakers repeat of others, from the text on. */
class NestedCasesTest {

  private static final Pattern CASE =
      Pattern.compile(
          "### ([^\\n]+)\\n.*?```document\\n([^\\n]*)\\n\\n(.*?)\\n```\\n+```nested\\n(.*?)```",
          Pattern.DOTALL);

  private final Pipeline pipeline =
      Pipeline.of(
          new RuleExtractor(),
          Actors.standard()
              .with(Actors.parse(resource("invented-actors.yaml"), "invented-actors.yaml")));

  @TestFactory
  Stream<DynamicTest> findsWhatEachCaseSays() {
    String file = resource("nested.md");
    List<DynamicTest> tests = new ArrayList<>();
    Matcher m = CASE.matcher(file);
    while (m.find()) {
      String title = m.group(1);
      Document document = document(m.group(2), m.group(3));
      String expected = m.group(4).strip();
      tests.add(
          DynamicTest.dynamicTest(
              title, () -> assertThat(nested(document)).as(title).isEqualTo(expected)));
    }
    Matcher headings = Pattern.compile("(?m)^### ").matcher(file);
    assertThat(tests).hasSize((int) headings.results().count());
    return tests.stream();
  }

  // "outlet | published | title", a dash for what is not known
  private static Document document(String facts, String text) {
    String[] f = facts.split(" \\| ", 3);
    Metadata metadata = new Metadata(known(f[0]), known(f[1]), known(f[2]), Optional.empty());
    return new Document("a", "a.txt", Format.TEXT, (text + "\n").getBytes(UTF_8), metadata);
  }

  private static Optional<String> known(String value) {
    return value.equals("-") ? Optional.empty() : Optional.of(value);
  }

  private String nested(Document document) {
    List<Report> reports = ((Analysis.Analysed) pipeline.analyse(document)).reports();
    return reports.stream()
        .filter(r -> r.attribution().within().isPresent())
        .map(r -> line(r, reports))
        .collect(Collectors.joining("\n"));
  }

  private static String line(Report r, List<Report> reports) {
    Id within = r.attribution().within().orElseThrow();
    Report outer = reports.stream().filter(o -> o.id().equals(within)).findFirst().orElseThrow();
    return String.join(
        " | ",
        words(r, r.attribution().source()),
        words(r, r.attribution().cue()),
        words(r, r.attribution().quotation().content()),
        r.attribution().quotation().form().name().toLowerCase(Locale.ROOT),
        who(r),
        r.saidOn().map(d -> d.date().toString()).orElse("undated"),
        "in " + who(outer));
  }

  private static String who(Report r) {
    return r.resolution()
        .findSpeaker()
        .map(Speaker::label)
        .orElseGet(() -> r.resolution().getClass().getSimpleName().toLowerCase(Locale.ROOT));
  }

  private static String words(Report r, List<Span> spans) {
    String text = r.article().text();
    return spans.isEmpty()
        ? "-"
        : spans.stream().map(s -> s.in(text)).collect(Collectors.joining(" .. "));
  }

  private static String resource(String name) {
    try (InputStream in = NestedCasesTest.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
