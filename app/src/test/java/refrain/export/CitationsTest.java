package refrain.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import refrain.domain.Speaker;

/** What literature programs get. */
class CitationsTest {

  private static final Pattern ENTRY = Pattern.compile("@(article|misc)\\{([a-z0-9-]+),\n  ");

  @Test
  void citesAStatementInRis() throws IOException {
    Told told = Invented.told("“We reject any toll”,", "“now and later”.");

    assertThat(written(RisRows::new, List.of(told)))
        .isEqualTo(
            """
            TY  - NEWS
            ID  - ilsevarrin2031-%s
            AU  - Ilse Varrin
            TI  - Varrin: no harbour talks
            T2  - Harbour Post
            PY  - 2031
            DA  - 2031/01/14/
            AB  - “We reject any toll”, … “now and later”.
            N1  - Said by Ilse Varrin, spokesperson, Foreign Ministry (VM)
            N1  - Said on 2031-01-14
            N1  - Occasion: said
            N1  - Words at code points 12 to 82 of 2031-01-14-post
            N1  - Refrain statement %s
            KW  - REJECT
            LA  - en
            ER  -\s

            """
                .formatted(told.said().report(), told.said().statement().orElseThrow())
                .replace("\n", "\r\n"));
  }

  @Test
  void citesAStatementInBibtex() throws IOException {
    Told told =
        Invented.told(
            "“We reject 100 % of {it}”,",
            "“now”.",
            Optional.of("Salt & harbour_talks"),
            Optional.of("Harbour Post"),
            Optional.of("https://harbour-post.example/a_b?c=1&d=%20"),
            "2031-01-14",
            Optional.of(Speaker.ofBody("Foreign Ministry", Optional.of("VM"))));

    assertThat(written(BibtexRows::new, List.of(told)))
        .isEqualTo(
            """
            @article{foreignministry2031-%s,
              author = {{Foreign Ministry}},
              title = {{Salt \\& harbour\\_talks}},
              journal = {Harbour Post},
              year = {2031},
              month = jan,
              date = {2031-01-14},
              url = {https://harbour-post.example/a_b?c=1&d=%%20},
              abstract = {“We reject 100 \\%% of \\textbraceleft{}it\\textbraceright{}”, … “now”.},
              note = {Said by Foreign Ministry (VM). Said on 2031-01-14. Occasion: said. Words at \
            code points 12 to 77 of 2031-01-14-post. Refrain statement %s},
              keywords = {REJECT},
              language = {en}
            }

            """
                .formatted(told.said().report(), told.said().statement().orElseThrow()));
  }

  @Test
  void noTextEndsALineOrAnEntryOfRis() throws IOException {
    List<Told> reports = Invented.hostile(7, 200);

    List<String> lines = List.of(written(RisRows::new, reports).split("\r\n", -1));

    assertThat(lines)
        .allSatisfy(l -> assertThat(l).matches("([A-Z][A-Z0-9]  - [^\\p{Cc}\u202E]*)?"));
    assertThat(lines.stream().filter(l -> l.startsWith("TY  - "))).hasSameSizeAs(reports);
    assertThat(lines.stream().filter(l -> l.startsWith("ER  - "))).hasSameSizeAs(reports);
    assertThat(lines).noneMatch(l -> l.contains("javascript:"));
  }

  @Test
  void noTextEndsAFieldOrAnEntryOfBibtex() throws IOException {
    List<Told> reports = Invented.hostile(8, 200);

    String bibliography = written(BibtexRows::new, reports);

    Set<String> keys = new HashSet<>();
    int at = 0;
    while (at < bibliography.length()) {
      Matcher entry = ENTRY.matcher(bibliography).region(at, bibliography.length());
      assertThat(entry.lookingAt()).as("entry at %d", at).isTrue();
      assertThat(keys.add(entry.group(2))).isTrue();
      at = end(bibliography, entry.end(1)) + 2;
    }
    assertThat(keys).hasSameSizeAs(reports);
    assertThat(bibliography).doesNotContain("\\input", "javascript:");
  }

  /** Where the entry whose first brace stands here ends: BibTeX counts nothing but braces. */
  private static int end(String text, int from) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    throw new AssertionError("entry without end at " + from);
  }

  private static String written(Function<Writer, Rows<Told>> format, List<Told> reports)
      throws IOException {
    StringWriter out = new StringWriter();
    try (Rows<Told> rows = format.apply(out)) {
      for (Told told : reports) {
        rows.write(told);
      }
    }
    return out.toString();
  }
}
