package refrain.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import refrain.domain.Article;
import refrain.domain.Region;
import refrain.domain.Span;
import refrain.domain.Turn;

/**
 * The cases of {@code refrain/read/cases}: a document in, one readable block out. Run with {@code
 * -Drefrain.cases.rewrite=src/test/resources/refrain/read/cases} to write the blocks anew, then
 * read every change.
 */
class ReaderCasesTest {

  private static final String FENCE = "~~~~";

  @TestFactory
  Stream<DynamicTest> readsEveryCaseAsItsBlockSays() throws IOException, URISyntaxException {
    List<Path> cases = cases();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(12);
    return cases.stream()
        .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), () -> check(p)));
  }

  private static void check(Path file) throws IOException {
    String[] parts = Files.readString(file).split("(?m)^" + FENCE + ".*$\\n?", -1);
    assertThat(parts).as("description, document, between, block, end of %s", file).hasSize(5);
    String block = block(new Reader().read(document(parts[0], parts[1])));
    String rewrite = System.getProperty("refrain.cases.rewrite");
    if (rewrite != null) {
      String whole = Files.readString(file);
      int at = whole.lastIndexOf(FENCE, whole.lastIndexOf(FENCE) - 1);
      Files.writeString(
          Path.of(rewrite).resolve(file.getFileName()),
          whole.substring(0, at) + FENCE + "\n" + block + FENCE + "\n");
    } else {
      assertThat(block).isEqualTo(parts[3]);
    }
  }

  private static Document document(String description, String text) {
    Format format =
        description.contains("`html`")
            ? Format.HTML
            : description.contains("`markdown`") ? Format.MARKDOWN : Format.TEXT;
    String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    return new Document("case", "case", format, body.getBytes(UTF_8), Metadata.NONE);
  }

  private static String block(Reading reading) {
    return switch (reading) {
      case Reading.Refused r -> "refused: " + r.reason() + ", " + r.message() + "\n";
      case Reading.Read r -> block(r.article());
    };
  }

  private static String block(Article a) {
    StringBuilder out = new StringBuilder();
    out.append("voice: ").append(a.voice().name().toLowerCase(Locale.ROOT)).append('\n');
    out.append("language: ").append(a.language()).append('\n');
    line(out, "outlet", a.outlet());
    line(out, "address", a.address());
    line(out, "title", a.title());
    line(out, "dateline", a.dateline());
    line(
        out,
        "published",
        a.published()
            .map(
                d ->
                    d.date()
                        + " "
                        + d.origin()
                        + (d.candidateYears().isEmpty() ? "" : " " + d.candidateYears())));
    for (Region r : a.regions()) {
      out.append("region ").append(r.kind()).append(": ").append(show(r.span(), a)).append('\n');
    }
    for (Turn t : a.turns()) {
      out.append("turn ")
          .append(t.kind())
          .append(' ')
          .append(t.label().map(l -> show(l, a)).orElse("-"))
          .append(": ")
          .append(t.paragraphs().stream().map(p -> show(p, a)).collect(Collectors.joining(" / ")))
          .append('\n');
    }
    for (Span s : a.sentences()) {
      out.append("| ").append(show(s, a)).append('\n');
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String name, Optional<String> value) {
    value.ifPresent(v -> out.append(name).append(": ").append(v).append('\n'));
  }

  private static String show(Span span, Article article) {
    return span.in(article.text()).replace("\n", "⏎");
  }

  private static List<Path> cases() throws IOException, URISyntaxException {
    URL folder = Objects.requireNonNull(ReaderCasesTest.class.getResource("cases"));
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files.filter(p -> p.toString().endsWith(".md")).sorted().toList();
    }
  }
}
