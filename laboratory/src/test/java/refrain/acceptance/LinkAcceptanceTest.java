package refrain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import refrain.domain.Edit;
import refrain.domain.EditKind;
import refrain.domain.Redline;
import refrain.redline.Differ;

class LinkAcceptanceTest {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final double MOST_OVER_MINIMUM = 1.1;

  @Test
  void redlinesOfCentralBankStatementsAreExactAndNearlyMinimal() throws IOException {
    List<String> statements = statements(SharedTexts.at("fomc"));
    assertThat(statements).hasSizeGreaterThan(100);
    Differ differ = new Differ();
    long changed = 0;
    long least = 0;
    for (int i = 1; i < statements.size(); i++) {
      String before = statements.get(i - 1);
      String after = statements.get(i);
      Redline redline = differ.compare(before, after);
      assertThat(redline.before()).isEqualTo(before);
      assertThat(redline.after()).isEqualTo(after);
      long here = changedWords(redline);
      long minimum = minimum(words(before), words(after));
      assertThat((double) here)
          .as("statement %d", i)
          .isLessThanOrEqualTo((double) minimum * MOST_OVER_MINIMUM + 2);
      changed += here;
      least += minimum;
    }
    System.out.println("changed words " + changed + ", minimum " + least);
    assertThat((double) changed).isLessThanOrEqualTo((double) least * MOST_OVER_MINIMUM);
  }

  private static List<String> statements(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> out = new ArrayList<>();
      for (Path file : files.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
        out.add(Files.readString(file, StandardCharsets.UTF_8));
      }
      return out;
    }
  }

  private static long changedWords(Redline redline) {
    long changed = 0;
    for (Edit e : redline.edits()) {
      if (e.kind() != EditKind.KEPT) {
        changed += words(e.text()).size();
      }
    }
    return changed;
  }

  private static List<String> words(String text) {
    List<String> out = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      out.add(m.group());
    }
    return out;
  }

  /** Fewest words that must be deleted and inserted, by the textbook table. */
  private static long minimum(List<String> a, List<String> b) {
    int[] row = new int[b.size() + 1];
    for (int i = 0; i < a.size(); i++) {
      int diagonal = 0;
      for (int j = 0; j < b.size(); j++) {
        int above = row[j + 1];
        row[j + 1] = a.get(i).equals(b.get(j)) ? diagonal + 1 : Math.max(above, row[j]);
        diagonal = above;
      }
    }
    return a.size() + b.size() - 2L * row[b.size()];
  }
}
