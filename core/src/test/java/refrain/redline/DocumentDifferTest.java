package refrain.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import refrain.cases.Case;
import refrain.cases.Marked;
import refrain.domain.DocumentRedline;
import refrain.domain.Extent;
import refrain.domain.SentenceFate;
import refrain.domain.SentenceRow;
import refrain.domain.Span;

class DocumentDifferTest {

  private static final String THIN = "\u202f";

  private final DocumentDiffer differ = new DocumentDiffer();

  static List<Case> documents() {
    return Case.read("redline/cases/documents.md");
  }

  static List<Case> extents() {
    return Case.read("redline/cases/extents.md");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void tellsWhatBecameOfEachSentence(Case c) {
    DocumentRedline redline = compare(text(c.values("before")), text(c.values("after")));
    assertThat(redline.rows().stream().map(DocumentDifferTest::show).toList())
        .isEqualTo(c.values("row"));
    c.values("extent")
        .forEach(extent -> assertThat(redline.extent()).isEqualTo(Extent.valueOf(extent)));
  }

  @ParameterizedTest
  @MethodSource("extents")
  void tellsHowDeepAnEditGoes(Case c) {
    for (Extent extent : Extent.values()) {
      for (String pair : c.values(extent.name())) {
        String[] sides = pair.replace("␣", THIN).replace('¶', '\n').split(" \\| ", -1);
        assertThat(Extents.of(sides[0], sides[1])).as(pair).isEqualTo(extent);
        assertThat(Extents.of(sides[1], sides[0])).as(pair + ", turned").isEqualTo(extent);
      }
    }
  }

  @Test
  void everySentenceIsInOneRowAndEveryRowRebuildsItsWords() {
    long seed = 20261128;
    Random random = new Random(seed);
    for (int round = 0; round < 150; round++) {
      List<String> before = sentences(random, 1 + random.nextInt(25));
      List<String> after = edited(random, before);
      after.add("The end of it.");
      DocumentRedline r = compare(text(before), text(after));
      String as = "seed " + seed + " round " + round;
      assertThat(r.redline().before()).as(as).isEqualTo(text(before));
      assertThat(r.redline().after()).as(as).isEqualTo(text(after));
      assertThat(places(r.rows().stream().flatMap(x -> x.before().stream())))
          .as(as)
          .isEqualTo(all(r.before().size()));
      assertThat(places(r.rows().stream().flatMap(x -> x.after().stream())))
          .as(as)
          .isEqualTo(all(r.after().size()));
      DocumentDiffer.Side sideA = new DocumentDiffer.Side(text(before), r.before());
      DocumentDiffer.Side sideB = new DocumentDiffer.Side(text(after), r.after());
      for (SentenceRow row : r.rows()) {
        assertThat(row.redline().before()).as(as).isEqualTo(sideA.words(row.before()));
        assertThat(row.redline().after()).as(as).isEqualTo(sideB.words(row.after()));
      }
      assertThat(ChangedWords.of(r.rows()))
          .as(as)
          .isLessThanOrEqualTo((int) (ChangedWords.of(r.redline()) * Rewriting.MOST_OVER_MINIMUM));
    }
  }

  @Test
  void whatDoesNotMoveStaysInOrder() {
    Random random = new Random(5);
    for (int round = 0; round < 60; round++) {
      List<String> before = sentences(random, 20);
      DocumentRedline r = compare(text(before), text(edited(random, before)));
      int a = -1;
      for (SentenceRow row : r.rows()) {
        if (!row.moved() && !row.before().isEmpty()) {
          assertThat(row.before().getFirst()).isGreaterThan(a);
          a = row.before().getLast();
        }
      }
      List<Integer> later =
          r.rows().stream()
              .filter(x -> !x.after().isEmpty())
              .map(x -> x.after().getFirst())
              .toList();
      assertThat(later).isSorted();
    }
  }

  @Test
  void aShuffledTextHasLostNoWord() {
    Random random = new Random(17);
    List<String> before = sentences(random, 40);
    List<String> after = new ArrayList<>(before);
    Collections.shuffle(after, random);
    DocumentRedline r = compare(text(before), text(after));
    assertThat(r.rows())
        .allSatisfy(row -> assertThat(row.fate()).isEqualTo(SentenceFate.KEPT))
        .anySatisfy(row -> assertThat(row.moved()).isTrue());
    assertThat(ChangedWords.of(r.rows())).isZero();
    assertThat(ChangedWords.of(r.redline())).isPositive();
  }

  @Test
  void everyVisibleCharacterIsInOneSentence() {
    long seed = 9;
    Random random = new Random(seed);
    String[] parts = {
      "A word. ", "\n", "\n\n", "label: ", "“", " — ", "• ", "x", "Q:", "\u202f", "…"
    };
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      String t = text.toString();
      List<Span> units = SentenceUnits.of(t, someSpans(random, t.length()));
      int at = 0;
      for (Span u : units) {
        assertThat(u.begin()).as("seed %d round %d", seed, round).isGreaterThanOrEqualTo(at);
        assertThat(t.substring(at, u.begin()).codePoints().allMatch(Extents::isBlank)).isTrue();
        assertThat(u.isEmpty()).isFalse();
        at = u.end();
      }
      assertThat(t.substring(at).codePoints().allMatch(Extents::isBlank)).isTrue();
    }
  }

  @Test
  void comparesFiveMegabytesOfTheSameSentencesInTime() {
    String thanks = "Thank you. ".repeat(450_000);
    String text = thanks + "No.";
    DocumentRedline r =
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> compare(thanks, text));
    assertThat(r.rows()).hasSize(450_001);
    String wish = "We thank the minister for this. ".repeat(8_000);
    DocumentRedline edited =
        assertTimeoutPreemptively(
            Duration.ofMinutes(2),
            () -> compare(wish, wish.replace("the minister", "our minister")));
    assertThat(edited.rows()).hasSize(8_000);
  }

  @Test
  void comparesTextsThatHaveLittleInCommonInTime() {
    Random random = new Random(3);
    String a = manyWords(random, 200_000);
    String b = manyWords(random, 200_000);
    DocumentRedline r = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> compare(a, b));
    assertThat(r.redline().after()).isEqualTo(b);
    String oneSentence = a.replace(".", "");
    assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> compare(oneSentence, b.replace(".", "")));
  }

  @Test
  void copesWithMarksBlanksAndNothing() {
    String marks = "\"".repeat(300_000);
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> differ.compare(marks, List.of(), "“".repeat(300_000), List.of()));
    assertThat(differ.compare("", List.of(), "", List.of()).rows()).isEmpty();
    assertThat(differ.compare("", List.of(), " \n", List.of()).extent()).isEqualTo(Extent.BLANKS);
  }

  private DocumentRedline compare(String before, String after) {
    return differ.compare(Documents.of(before), Documents.of(after));
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines).replace("␣", THIN) + "\n";
  }

  private static String show(SentenceRow row) {
    String text =
        row.fate()
            + " "
            + (places(row.before()) + " > " + places(row.after())).strip()
            + (row.moved() ? " moved" : "");
    boolean alone = row.before().isEmpty() || row.after().isEmpty();
    String marked = Marked.of(row.redline()).replace(THIN, "␣").replace('\n', '␤');
    return alone
        ? text
        : text + " " + row.extent() + (row.extent() == Extent.SAME ? "" : " " + marked);
  }

  private static String places(List<Integer> places) {
    return places.isEmpty()
        ? ""
        : places.size() == 1
            ? String.valueOf(places.getFirst() + 1)
            : places.getFirst() + 1 + "-" + (places.getLast() + 1);
  }

  private static List<Integer> places(Stream<Integer> places) {
    return places.sorted().toList();
  }

  private static List<Integer> all(int n) {
    return IntStream.range(0, n).boxed().toList();
  }

  private static List<Span> someSpans(Random random, int length) {
    List<Span> out = new ArrayList<>();
    int at = 0;
    while (at < length) {
      int begin = Math.min(length, at + random.nextInt(6));
      int end = Math.min(length, begin + 1 + random.nextInt(9));
      if (end > begin) {
        out.add(new Span(begin, end));
      }
      at = Math.max(at + 1, end);
    }
    return out;
  }

  private static final String[] WORDS =
      ("the Board of a reef harbour rate price grain ship vote treaty minister tension percent rose"
              + " fell asked refused will may not and but in on survey border winter crown tax island"
              + " patrol council accord budget wages output credit bank steady risk outlook growth")
          .split(" ", -1);

  private static List<String> sentences(Random random, int count) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder s = new StringBuilder("Item");
      for (int w = 4 + random.nextInt(14); w > 0; w--) {
        s.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
      }
      out.add(s.append('.').toString());
    }
    return out;
  }

  private static List<String> edited(Random random, List<String> before) {
    List<String> out = new ArrayList<>();
    for (String s : before) {
      switch (random.nextInt(8)) {
        case 0 -> {
          // Left out.
        }
        case 1 -> out.addAll(sentences(random, 1));
        case 2 -> {
          List<String> words = new ArrayList<>(Arrays.asList(s.split(" ", -1)));
          words.set(random.nextInt(words.size() - 1), WORDS[random.nextInt(WORDS.length)]);
          out.add(String.join(" ", words));
        }
        case 3 -> out.add(0, s);
        default -> out.add(s);
      }
    }
    return out;
  }

  private static String manyWords(Random random, int length) {
    StringBuilder out = new StringBuilder();
    for (int n = 1; out.length() < length; n++) {
      int word = (int) (50_000 * Math.pow(random.nextDouble(), 3));
      out.append('w').append(Integer.toString(word, 36)).append(n % 20 == 0 ? ". " : " ");
    }
    return out.toString();
  }
}
