package refrain.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import refrain.cases.Case;
import refrain.cases.Marked;
import refrain.domain.Difference;
import refrain.domain.Edit;
import refrain.domain.EditKind;
import refrain.domain.Redline;
import refrain.words.Piece;

class DifferTest {

  private final Differ differ = new Differ();

  static List<Case> redlines() {
    return Case.read("redline/cases/redlines.md");
  }

  @ParameterizedTest
  @MethodSource("redlines")
  void marksAndTypesWhatChanged(Case c) {
    Redline redline = differ.compare(c.value("before"), c.value("after"));
    assertThat(Marked.of(redline)).isEqualTo(c.value("marked"));
    List<String> expected = c.lines().stream().filter(l -> l.matches("[A-Z]+: .*")).toList();
    assertThat(redline.differences().stream().map(DifferTest::show).toList()).isEqualTo(expected);
  }

  static List<Case> differences() {
    return Stream.of("negation", "numbers", "modality", "scope", "others")
        .flatMap(name -> Case.read("redline/cases/" + name + ".md").stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("differences")
  void saysWhatKindEachDifferenceIsAndWhetherItChangesTheSense(Case c) {
    Redline redline = differ.compare(c.value("before"), c.value("after"));
    List<String> expected = c.lines().stream().filter(l -> l.matches("[A-Z]+!?: .*")).toList();
    assertThat(
            redline.differences().stream()
                .map(d -> show(d).replaceFirst(":", d.changesSense() ? "!:" : ":"))
                .toList())
        .isEqualTo(expected);
  }

  @Test
  void rebuildsBothTextsWhateverTheEdits() {
    long seed = 20260117;
    Random random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      String before = text(random, random.nextInt(60));
      String after = edited(random, before);
      Redline redline = differ.compare(before, after);
      assertThat(redline.before()).as("seed %d round %d", seed, round).isEqualTo(before);
      assertThat(redline.after()).as("seed %d round %d", seed, round).isEqualTo(after);
    }
  }

  @Test
  void changesNoMoreWordsThanTheLongestCommonSubsequenceLeaves() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<String> a = words(random, random.nextInt(40));
      List<String> b = words(random, random.nextInt(40));
      Redline redline = differ.compare(String.join(" ", a), String.join(" ", b));
      int kept = 0;
      for (Edit e : redline.edits()) {
        if (e.kind() == EditKind.KEPT) {
          kept += (int) Piece.cut(e.text()).stream().filter(Piece::word).count();
        }
      }
      assertThat(kept).as("%s | %s", a, b).isEqualTo(longestCommon(a, b));
    }
  }

  @Test
  void aDeletionStandsBeforeTheInsertionThatReplacesIt() {
    Random random = new Random(11);
    for (int round = 0; round < 100; round++) {
      String before = text(random, 30);
      List<Edit> edits = differ.compare(before, edited(random, before)).edits();
      for (int i = 1; i < edits.size(); i++) {
        boolean turned =
            edits.get(i).kind() == EditKind.DELETED && edits.get(i - 1).kind() == EditKind.INSERTED;
        assertThat(turned).isFalse();
        assertThat(edits.get(i).kind()).isNotEqualTo(edits.get(i - 1).kind());
      }
    }
  }

  @Test
  void comparesTwoUnrelatedTextsOfAHundredThousandWordsInTime() {
    Random random = new Random(3);
    StringBuilder a = new StringBuilder();
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      a.append('a').append(random.nextInt(50_000)).append(' ');
      b.append(i % 9 == 0 ? "a" : "b").append(random.nextInt(50_000)).append(' ');
    }
    Redline redline =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> differ.compare(a.toString(), b.toString()));
    assertThat(redline.before()).isEqualTo(a.toString());
    assertThat(redline.after()).isEqualTo(b.toString());
  }

  @Test
  void findsOneChangeInAHundredThousandWordsInTime() {
    String same = "one two three four five six seven eight nine ten ".repeat(10_000);
    Redline redline =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> differ.compare(same + "end", same + "stop"));
    assertThat(redline.edits()).hasSize(3);
  }

  @Test
  void copesWithMarksAlone() {
    String quotes = "\"".repeat(100_000);
    Redline redline =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> differ.compare(quotes, quotes + "“"));
    assertThat(redline.before()).isEqualTo(quotes);
    assertThat(redline.after()).isEqualTo(quotes + "“");
  }

  private static String show(Difference d) {
    return d.kind() + ": " + shown(d.before()) + " → " + shown(d.after());
  }

  private static String shown(String run) {
    return run.isEmpty() ? "∅" : run.isBlank() ? run.replace(' ', '␣') : run;
  }

  private static List<String> words(Random random, int count) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      out.add("w" + (char) ('a' + random.nextInt(6)));
    }
    return out;
  }

  private static int longestCommon(List<String> a, List<String> b) {
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        length[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? length[i - 1][j - 1] + 1
                : Math.max(length[i - 1][j], length[i][j - 1]);
      }
    }
    return length[a.size()][b.size()];
  }

  private static final String[] PARTS = {
    "peace", "not", "the", "U.S.", "1,000", "don’t", "\"", "“", "”", ",", ".", "…", "-", " ", "  ",
    "\n", "\t", "\u00a0", "\u202f", "é", "国", "😀", "'s", "Velmark", "A.", "(", ")"
  };

  private static String text(Random random, int parts) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < parts; i++) {
      out.append(PARTS[random.nextInt(PARTS.length)]).append(random.nextBoolean() ? " " : "");
    }
    return out.toString();
  }

  private static String edited(Random random, String text) {
    String out = text;
    for (int i = random.nextInt(4); i >= 0; i--) {
      int from = random.nextInt(out.length() + 1);
      int to = Math.min(out.length(), from + random.nextInt(12));
      out = out.substring(0, from) + text(random, random.nextInt(3)) + out.substring(to);
    }
    return out;
  }
}
