package refrain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import refrain.corpus.Corpus;
import refrain.corpus.Item;
import refrain.domain.Appearance;
import refrain.domain.Article;
import refrain.domain.DocumentRedline;
import refrain.domain.EdtfDate;
import refrain.domain.PhraseUse;
import refrain.domain.SentenceRow;
import refrain.domain.Series;
import refrain.domain.Strand;
import refrain.read.Reader;
import refrain.read.Reading;
import refrain.redline.ChangedWords;
import refrain.redline.Chronology;
import refrain.redline.DocumentDiffer;
import refrain.redline.SeriesTracer;
import refrain.redline.Versions;
import refrain.words.PhraseSearch;
import refrain.words.Piece;

/** Whole documents of the shared texts: redlines, series, versions and phrases. */
class DocumentsAcceptanceTest {

  private static final double MOST_OVER_MINIMUM = 1.1;

  private static List<Article> articles(Path path) {
    List<Article> out = new ArrayList<>();
    Reader reader = new Reader();
    Corpus.of(List.of(path), Optional.empty())
        .read(
            item -> {
              switch (item) {
                case Item.Problem p ->
                    throw new IllegalStateException(p.where() + ": " + p.message());
                case Item.Found f -> {
                  switch (reader.read(f.document())) {
                    case Reading.Read r -> out.add(r.article());
                    case Reading.Refused r -> throw new IllegalStateException(r.message());
                  }
                }
              }
            });
    return out;
  }

  @Test
  void statementsOfTheCommitteeAreRedlinedExactlyAndWithFewWords() throws IOException {
    List<Article> statements = Chronology.inOrder(articles(SharedTexts.at("fomc")));
    assertThat(statements).hasSizeGreaterThan(100);
    Bound bound = new Bound();
    for (int i = 1; i < statements.size(); i++) {
      bound.hold(statements.get(i - 1), statements.get(i));
    }
    System.out.println("fomc, neighbours: " + bound);
  }

  @Test
  void versionsOfReleasesAreRedlinedExactlyAndWithFewWords() throws IOException {
    Bound bound = new Bound();
    for (List<Article> versions : Versions.of(articles(SharedTexts.at("state/releases.jsonl")))) {
      for (int i = 0; i < versions.size(); i++) {
        for (int j = 0; j < versions.size(); j++) {
          if (i != j) {
            bound.hold(versions.get(i), versions.get(j));
          }
        }
      }
    }
    System.out.println("state, versions: " + bound);
  }

  /** Every edit of the releases is found, nothing else, and each is as deep as it is. */
  @Test
  void findsTheEditsOfReleasesAndHowDeepTheyGo() throws IOException {
    List<Article> releases = articles(SharedTexts.at("state/releases.jsonl"));
    List<String> found = new ArrayList<>();
    for (List<Article> versions : Versions.of(releases)) {
      for (int i = 1; i < versions.size(); i++) {
        Article before = versions.get(i - 1);
        Article after = versions.get(i);
        DocumentRedline redline = new DocumentDiffer().compare(before, after);
        String extent = redline.extent().name().toLowerCase(Locale.ROOT);
        found.add(before.doc() + "\t" + after.doc() + "\t" + extent);
      }
    }
    List<String> gold =
        Files.readAllLines(SharedTexts.root().resolve("laboratory/gold/state-versions.tsv"))
            .stream()
            .filter(l -> !l.startsWith("#") && !l.startsWith("before\t"))
            .toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(gold);
    assertThat(gold.stream().map(l -> l.substring(0, l.indexOf('\t')).replaceAll("-v\\d+$", "")))
        .as("33 releases with later versions, and one published again")
        .satisfies(docs -> assertThat(new TreeSet<>(docs)).hasSize(34));
  }

  @Test
  void takesNoOtherDocumentsForVersions() throws IOException {
    for (String folder : List.of("fomc", "whitehouse", "news-dev", "pm-au", "unsc", "wikinews")) {
      assertThat(Versions.of(articles(SharedTexts.at(folder)))).as(folder).isEmpty();
    }
    // One conference stands in two translations under one title and day.
    assertThat(Versions.of(articles(SharedTexts.at("mfa"))))
        .singleElement()
        .satisfies(
            v ->
                assertThat(v.stream().map(Article::doc))
                    .containsExactly("2019-04-29-t1659619", "2019-04-29-t1660057"));
  }

  @Test
  void everySentenceOfTheStatementsIsInOneStrandAtMostOnceADocument() throws IOException {
    List<Article> statements = articles(SharedTexts.at("fomc"));
    Series series = SeriesTracer.of(statements);
    Set<List<Integer>> seen = new HashSet<>();
    for (Strand strand : series.strands()) {
      int before = -1;
      String words = strand.first().redline().before();
      for (Appearance a : strand.appearances()) {
        assertThat(a.document()).isGreaterThan(before);
        assertThat(seen.add(List.of(a.document(), a.span().begin()))).isTrue();
        assertThat(a.redline().before()).isEqualTo(words);
        words = a.redline().after();
        assertThat(words).isEqualTo(a.span().in(series.documents().get(a.document()).text()));
        before = a.document();
      }
    }
    System.out.println(
        "fomc, series: "
            + series.documents().size()
            + " documents, "
            + seen.size()
            + " sentences in "
            + series.strands().size()
            + " strands");
    assertThat(strandWith(series, "Consistent with its statutory mandate, the Committee seeks"))
        .isPresent();
  }

  private static Optional<Strand> strandWith(Series series, String begin) {
    return series.strands().stream()
        .filter(s -> s.first().redline().after().startsWith(begin))
        .filter(s -> s.appearances().size() > 30)
        .findFirst();
  }

  /** What the reader of the redline sees must rebuild both texts and change few words. */
  private static final class Bound {
    private int pairs;
    private int moved;
    private long whole;
    private long rows;
    private long least;

    void hold(Article before, Article after) {
      String as = before.doc() + " to " + after.doc();
      DocumentRedline r = new DocumentDiffer().compare(before, after);
      assertThat(r.redline().before()).as(as).isEqualTo(before.text());
      assertThat(r.redline().after()).as(as).isEqualTo(after.text());
      long minimum = minimum(words(before.text()), words(after.text()));
      assertThat((double) ChangedWords.of(r.redline()))
          .as(as + ", whole")
          .isLessThanOrEqualTo(MOST_OVER_MINIMUM * (double) minimum);
      assertThat((double) ChangedWords.of(r.rows()))
          .as(as + ", sentence by sentence")
          .isLessThanOrEqualTo(MOST_OVER_MINIMUM * (double) minimum);
      pairs++;
      moved += (int) r.rows().stream().filter(SentenceRow::moved).count();
      whole += ChangedWords.of(r.redline());
      rows += ChangedWords.of(r.rows());
      least += minimum;
    }

    @Override
    public String toString() {
      return pairs
          + " pairs, words changed in the whole "
          + whole
          + ", sentence by sentence "
          + rows
          + ", minimum "
          + least
          + ", sentences moved "
          + moved;
    }
  }

  private static List<String> words(String text) {
    return Piece.cut(text).stream().filter(Piece::word).map(p -> p.in(text)).toList();
  }

  /** Fewest words that must be deleted and inserted, by the textbook table. */
  private static long minimum(List<String> a, List<String> b) {
    int[] row = new int[b.size() + 1];
    for (String word : a) {
      int diagonal = 0;
      for (int j = 0; j < b.size(); j++) {
        int above = row[j + 1];
        row[j + 1] = word.equals(b.get(j)) ? diagonal + 1 : Math.max(above, row[j]);
        diagonal = above;
      }
    }
    return a.size() + b.size() - 2L * row[b.size()];
  }

  /** Every use of phrases drawn from the statements is what a scan by a pattern finds. */
  @Test
  void everyUseOfAPhraseIsWhatAScanFinds() throws IOException {
    List<Article> statements = Chronology.inOrder(articles(SharedTexts.at("fomc")));
    Set<String> phrases = new TreeSet<>(List.of("patient", "transitory", "ongoing increases"));
    long seed = 20261128;
    Random random = new Random(seed);
    while (phrases.size() < 600) {
      String text = statements.get(random.nextInt(statements.size())).text();
      String[] words = text.split("\\s+", -1);
      int from = random.nextInt(words.length);
      int to = Math.min(words.length, from + 1 + random.nextInt(6));
      String phrase = String.join(" ", List.of(words).subList(from, to)).strip();
      if (phrase.matches("(?s).*[\\p{L}\\p{N}].*")) {
        phrases.add(phrase);
      }
    }
    long uses = 0;
    for (String phrase : phrases) {
      Pattern pattern = pattern(phrase);
      Map<String, List<Integer>> expected = new HashMap<>();
      List<EdtfDate> expectedDates = new ArrayList<>();
      Map<String, List<Integer>> found = new HashMap<>();
      List<EdtfDate> foundDates = new ArrayList<>();
      for (Article a : statements) {
        // The day in the file's name, which is no part of what is tested.
        Matcher m = pattern.matcher(plain(a.text()));
        while (m.find()) {
          expected.computeIfAbsent(a.doc(), d -> new ArrayList<>()).add(m.start());
          expectedDates.add(day(a));
        }
        for (PhraseUse u : PhraseSearch.literal(phrase).in(a)) {
          found.computeIfAbsent(a.doc(), d -> new ArrayList<>()).add(u.span().begin());
          foundDates.add(day(a));
          assertThat(u.sentence().contains(u.span())).isTrue();
        }
      }
      assertThat(found).as("seed %d, %s", seed, phrase).isEqualTo(expected);
      assertThat(foundDates.getFirst()).isEqualTo(expectedDates.getFirst());
      assertThat(foundDates.getLast()).isEqualTo(expectedDates.getLast());
      uses += expectedDates.size();
    }
    System.out.println("fomc, phrases: " + phrases.size() + ", uses " + uses);
    assertThat(uses).isGreaterThan(phrases.size());
  }

  private static EdtfDate day(Article statement) {
    return EdtfDate.parse(statement.doc().substring(0, 10)).orElseThrow();
  }

  private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{Z}]");
  private static final String WORD = "[\\p{L}\\p{N}]";

  /** The pieces of the phrase with any white space between them, and no word cut in two. */
  private static Pattern pattern(String phrase) {
    StringBuilder out = new StringBuilder();
    boolean wordBefore = false;
    for (String piece : PIECE.matcher(plain(phrase)).results().map(MatchResult::group).toList()) {
      boolean word = piece.matches(WORD + "+");
      if (!out.isEmpty()) {
        out.append("[\\s\\p{Z}]").append(word && wordBefore ? '+' : '*');
      }
      out.append(word ? "(?<!" + WORD + ")" : "").append(Pattern.quote(piece));
      out.append(word ? "(?!" + WORD + ")" : "");
      wordBefore = word;
    }
    return Pattern.compile(out.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** One sort of hyphen and of quotation marks, place for place. */
  private static String plain(String text) {
    return text.replaceAll("[\\p{Pd}\u2212]", "-")
        .replaceAll("[‘’‚‛ʼ`´]", "'")
        .replaceAll("[“”„‟«»]", "\"");
  }
}
