package refrain.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import refrain.cases.Case;
import refrain.cases.Marked;
import refrain.domain.Findings;
import refrain.domain.Link;
import refrain.domain.Occurrence;
import refrain.domain.Refrain;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Voice;
import refrain.words.Background;
import refrain.words.NearWords;
import refrain.words.Words;

class LinkerTest {

  private final Linker linker = new Linker();

  static List<Case> refrains() {
    return Case.read("link/cases/refrains.md");
  }

  @ParameterizedTest
  @MethodSource("refrains")
  void findsTheWordingsThatComeBack(Case c) {
    List<Report> reports = new ArrayList<>();
    Voice voice = c.values("voice").isEmpty() ? Voice.REPORT : Voice.RELEASE;
    for (String doc : c.values("doc")) {
      reports.addAll(Reports.of(doc.replace("\\\"", "\""), voice));
    }
    List<String> expected =
        c.lines().stream().filter(l -> l.startsWith("refrain: ") || l.startsWith("use: ")).toList();
    assertThat(shown(linker.link(reports))).isEqualTo(expected);
  }

  private static List<String> shown(Findings findings) {
    List<String> out = new ArrayList<>();
    for (Refrain r : findings.refrains()) {
      out.add("refrain: " + (r.template() ? "template " : "") + r.lead().text());
      for (Occurrence o : r.occurrences()) {
        String kind = o.link().map(Enum::name).orElse("first");
        String doc = o.passage().report().article().doc();
        out.add("use: " + doc + " " + kind + ": " + Marked.of(o.redline()));
      }
    }
    return out;
  }

  @Test
  void findsTheSameWhateverTheOrderOfReports() {
    List<Report> reports = invented(20260118, 160);
    List<String> expected = everything(linker.link(reports));
    assertThat(expected).hasSizeGreaterThan(100);
    for (int seed = 1; seed <= 3; seed++) {
      List<Report> shuffled = new ArrayList<>(reports);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(everything(linker.link(shuffled))).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void addingInPiecesFindsWhatAddingAtOnceFinds() {
    List<Report> reports = new ArrayList<>(invented(20260119, 200));
    // Wordings that so many share that only some of them stand for the rest.
    for (int i = 0; i < 400; i++) {
      reports.addAll(
          Reports.of(
              String.format(
                  Locale.ROOT,
                  "series-%03d | Bureau | 2020-01-01 | -, Bureau, NV | [The bureau released bulletin"
                      + " %d on barley, saffron and copper prices of the northern province.]",
                  i,
                  i),
              Voice.RELEASE));
    }
    List<String> expected = everything(linker.link(reports));
    for (int seed = 1; seed <= 3; seed++) {
      Random random = new Random(seed);
      List<Report> shuffled = new ArrayList<>(reports);
      Collections.shuffle(shuffled, random);
      Linking linking = linker.begin();
      for (int from = 0; from < shuffled.size(); ) {
        int to = Math.min(shuffled.size(), from + 1 + random.nextInt(150));
        linking.add(shuffled.subList(from, to));
        if (random.nextInt(3) == 0) {
          linking.findings();
        }
        from = to;
      }
      assertThat(everything(linking.findings())).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void whatTwoRunsShareIsTheSameFromEitherSide() {
    Background background = Background.load();
    Vocabulary vocabulary = new Vocabulary(background, NearWords.load());
    Aligner aligner = new Aligner(vocabulary);
    Random random = new Random(20260120);
    List<String> stock =
        List.of(
            "firmly opposes any form of official contact exchange with the island".split(" ", -1));
    for (int round = 0; round < 3000; round++) {
      Run a = new Run(0, vocabulary.count(drawn(random, stock)), vocabulary);
      Run b = new Run(1, vocabulary.count(drawn(random, stock)), vocabulary);
      aligner.compareWith(a);
      List<String> there = aligner.align(a, b, 12).stream().map(LinkerTest::shown).toList();
      aligner.compareWith(b);
      List<String> back = aligner.align(b, a, 12).stream().map(x -> shown(x.swap())).toList();
      assertThat(back).as("round %d", round).isEqualTo(there);
    }
  }

  @Test
  void candidatesHoldWhatComparingEverythingFinds() {
    CandidateRecall recall = CandidateRecall.of(varied(20260121, 400), 200);
    assertThat(recall.pairs()).isGreaterThan(200);
    assertThat((double) recall.pairsFound() / recall.pairs()).isGreaterThanOrEqualTo(0.99);
  }

  /** Sentences of many words, some of them the same but for a few. */
  private static List<Report> varied(long seed, int count) {
    Random random = new Random(seed);
    List<List<String>> stock = new ArrayList<>();
    List<Report> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean fresh = stock.isEmpty() || random.nextInt(3) == 0;
      List<String> words = new ArrayList<>();
      if (fresh) {
        for (int w = 0; w < 14; w++) {
          words.add(w % 4 == 3 ? "the" : made(random));
        }
        stock.add(words);
      } else {
        words.addAll(stock.get(random.nextInt(stock.size())));
        for (int edits = random.nextInt(5); edits > 0; edits--) {
          words.set(random.nextInt(words.size()), made(random));
        }
      }
      out.addAll(
          Reports.of(
              String.format(
                  Locale.ROOT,
                  "varied-%03d | Gazette | - | Petr Salas, -, OV | [%s]",
                  i,
                  String.join(" ", words)),
              Voice.REPORT));
    }
    return out;
  }

  private static String made(Random random) {
    String consonants = "bdfgklmnprtvz";
    String vowels = "aeiou";
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      word.append(consonants.charAt(random.nextInt(consonants.length())))
          .append(vowels.charAt(random.nextInt(vowels.length())));
    }
    return word.append('k').toString();
  }

  private static List<String> drawn(Random random, List<String> stock) {
    List<String> out = new ArrayList<>();
    int n = 1 + random.nextInt(16);
    for (int i = 0; i < n; i++) {
      out.add(stock.get(random.nextInt(stock.size())));
    }
    return out;
  }

  private static String shown(Alignment x) {
    return Arrays.toString(x.a()) + Arrays.toString(x.b()) + x.score();
  }

  @Test
  void aReportGivenTwiceCountsOnce() {
    List<Report> reports = invented(5, 80);
    List<Report> doubled = new ArrayList<>(reports);
    doubled.addAll(reports);
    assertThat(everything(linker.link(doubled))).isEqualTo(everything(linker.link(reports)));
  }

  @Test
  void everyUseAlignsWithTheLeadItself() {
    for (Refrain r : linker.link(invented(9, 160)).refrains()) {
      for (Occurrence o : r.occurrences()) {
        assertThat(o.redline().before()).isEqualTo(r.lead().text());
        assertThat(o.redline().after()).isEqualTo(o.passage().text());
        assertThat(sharedWords(r.lead().text(), o.passage().text())).isGreaterThan(0.3);
      }
    }
  }

  @Test
  void aChainOfSlowlyChangingWordingsDoesNotGrow() {
    List<String> words =
        List.of(
            "granite",
            "lantern",
            "harvest",
            "cobalt",
            "thistle",
            "marble",
            "falcon",
            "ember",
            "willow",
            "anchor",
            "saffron",
            "meadow",
            "copper",
            "velvet",
            "juniper",
            "quarry",
            "glacier",
            "orchard",
            "pebble",
            "timber",
            "cinnabar",
            "lagoon",
            "bramble",
            "obsidian",
            "heather",
            "walnut",
            "turquoise",
            "cavern",
            "barley",
            "pewter",
            "sandalwood",
            "fjord");
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i + 10 <= words.size(); i++) {
      String text = String.join(" ", words.subList(i, i + 10));
      reports.addAll(
          Reports.of(
              String.format(
                  Locale.ROOT,
                  "chain-%02d | Gazette | 2020-01-%02d | Ilse Korhonen, Ministry, NV | [%s]",
                  i,
                  i + 1,
                  text),
              Voice.REPORT));
    }
    for (Refrain r : linker.link(reports).refrains()) {
      for (Occurrence o : r.occurrences()) {
        assertThat(sharedWords(r.lead().text(), o.passage().text())).isGreaterThanOrEqualTo(0.5);
      }
    }
  }

  @Test
  void linksPointBackInTimeAndRebuildBothPassages() {
    Findings findings = linker.link(invented(31, 160));
    assertThat(findings.links()).isNotEmpty();
    for (Link l : findings.links()) {
      assertThat(l.redline().before()).isEqualTo(l.earlier().text());
      assertThat(l.redline().after()).isEqualTo(l.later().text());
      assertThat(l.score()).isPositive();
      assertThat(Linking.ORDER.compare(l.earlier().report(), l.later().report()))
          .isLessThanOrEqualTo(0);
    }
  }

  @Test
  void everyReportBelongsToOneStatement() {
    List<Report> reports = invented(77, 120);
    List<Report> inStatements =
        linker.link(reports).statements().stream().flatMap(s -> s.reports().stream()).toList();
    assertThat(inStatements).containsExactlyInAnyOrderElementsOf(reports);
  }

  @Test
  void nothingIsFoundInNothing() {
    Findings findings = linker.link(List.of());
    assertThat(findings.statements()).isEmpty();
    assertThat(findings.links()).isEmpty();
    assertThat(findings.refrains()).isEmpty();
  }

  @Test
  void hostileContentsAreComparedInTime() {
    List<String> texts =
        List.of(
            "\"".repeat(100_000),
            "word ".repeat(200_000),
            "alpha beta ".repeat(100_000),
            "x".repeat(1_000_000),
            "“’‘”".repeat(50_000),
            " \n\t ".repeat(50_000),
            "国".repeat(20_000),
            "A.B.C.D.".repeat(20_000),
            "don't ".repeat(50_000));
    List<Report> reports = new ArrayList<>();
    for (String text : texts) {
      for (String doc : List.of("p", "q")) {
        var article =
            Reports.article(doc, "Gazette", Optional.empty(), Voice.REPORT, doc + " " + text);
        List<Span> content = List.of(new Span(0, article.text().length()));
        reports.add(Reports.report(article, content, Optional.empty(), Optional.empty()));
      }
    }
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> linker.link(reports));
  }

  @Test
  void thousandsOfNearlyEqualSentencesAreComparedInTime() {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 6000; i++) {
      reports.addAll(
          Reports.of(
              String.format(
                  Locale.ROOT,
                  "series-%05d | Bureau | 2020-01-01 | -, Bureau, NV | [The bureau released bulletin"
                      + " number %d on barley, saffron and copper prices in district %d of the northern province.]",
                  i,
                  i,
                  i * 7),
              Voice.RELEASE));
    }
    Findings findings =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> linker.link(reports));
    assertThat(findings.refrains()).isNotEmpty();
  }

  private static double sharedWords(String a, String b) {
    List<String> x = new ArrayList<>(Words.of(a, List.of(new Span(0, a.length()))).words());
    List<String> y = Words.of(b, List.of(new Span(0, b.length()))).words();
    int longer = Math.max(x.size(), y.size());
    int shared = 0;
    for (String w : y) {
      shared += x.remove(w) ? 1 : 0;
    }
    return (double) shared / longer;
  }

  private static List<String> everything(Findings findings) {
    List<String> out = new ArrayList<>();
    findings.statements().forEach(s -> out.add("statement " + s.id() + " " + s.reports().size()));
    for (Link l : findings.links()) {
      out.add(
          l.kind()
              + " "
              + l.earlier().report().id()
              + l.earlier().span()
              + " "
              + l.later().report().id()
              + l.later().span()
              + " "
              + l.score());
    }
    for (Refrain r : findings.refrains()) {
      out.add(r.id() + " " + r.lead().report().id() + r.lead().span() + " " + r.template());
      for (Occurrence o : r.occurrences()) {
        out.add(
            o.passage().report().id() + " " + o.passage().span() + " " + o.statement() + o.link());
      }
    }
    return out;
  }

  /** Reports that draw sentences from one stock and change a word now and then. */
  private static List<Report> invented(long seed, int count) {
    Random random = new Random(seed);
    String[] nouns = {
      "granite", "lantern", "harvest", "cobalt", "thistle", "marble", "falcon", "ember", "willow",
      "anchor", "saffron", "meadow", "copper", "velvet", "juniper", "quarry", "glacier", "orchard"
    };
    List<String> stock = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      StringBuilder s = new StringBuilder("The ministry");
      for (int w = 0; w < 8; w++) {
        s.append(w % 3 == 2 ? " and the " : " ").append(nouns[random.nextInt(nouns.length)]);
      }
      stock.add(s.toString());
    }
    List<Report> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 3; k++) {
        String sentence = stock.get(random.nextInt(stock.size()));
        if (random.nextInt(3) == 0) {
          sentence = sentence.replaceFirst(" and the ", " or some ");
        }
        text.append(sentence).append(". ");
      }
      String date =
          random.nextInt(4) == 0
              ? "-"
              : String.format(Locale.ROOT, "2020-%02d-%02d", 1 + i % 12, 1 + i % 28);
      String who =
          random.nextBoolean() ? "Ilse Korhonen, Ministry of Trade, NV" : "Petr Salas, -, OV";
      out.addAll(
          Reports.of(
              String.format(
                  Locale.ROOT,
                  "doc-%03d | %s | %s | %s | [%s]",
                  i,
                  i % 3 == 0 ? "Gazette" : "Herald",
                  date,
                  who,
                  text.toString().strip()),
              Voice.REPORT));
    }
    return out;
  }
}
