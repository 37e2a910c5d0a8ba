package refrain.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.domain.Speaker;

/** A search finds what looking through all documents finds, whatever database it is in. */
@ParameterizedClass
@EnumSource(Databases.class)
class SearchTest {

  private static final int MANY = 1000;

  private final Examples examples = Examples.get();

  private final Archive archive;

  SearchTest(Databases database) throws IOException, SQLException {
    archive = Archive.openToWrite(database.empty());
    examples.into(archive);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void findsWhatAScanFinds() throws ArchiveException {
    int found = 0;
    for (String query : queries()) {
      Query q = Query.parse(query);
      List<Id> expected = scan(q);
      assertThat(ids(archive.search(q, Optional.empty(), MANY).rows()))
          .as(query)
          .containsExactlyInAnyOrderElementsOf(expected);
      assertThat(archive.count(q, MANY)).as(query).isEqualTo(expected.size());
      found += expected.isEmpty() ? 0 : 1;
    }
    assertThat(found).isGreaterThan(60);
  }

  /** Written ones, and ones made of what the documents have. */
  private List<String> queries() {
    List<String> out =
        new ArrayList<>(
            List.of(
                "",
                "the",
                "THE",
                "\"the the\"",
                "firmly",
                "-the",
                "\"any form of\"",
                "zzzz",
                "-zzzz",
                "\"\"",
                "—",
                "rung:0",
                "rung:3",
                "rung:99",
                "act:reject",
                "form:turn",
                "form:direct the",
                "country:ZZ",
                "from:2023-01-01",
                "to:2023-01-01",
                "from:2023-01-01 to:2023-12-31 the -and",
                "speaker:ministry",
                "body:foreign",
                "body:\"ministry foreign\""));
    Random random = new Random(11);
    List<Report> reports = examples.conclusions().reports();
    for (int i = 0; i < 80; i++) {
      Report r = reports.get(random.nextInt(reports.size()));
      List<String> words = Folded.of(Adding.text(r)).words();
      int at = random.nextInt(words.size());
      int end = Math.min(words.size(), at + 1 + random.nextInt(4));
      String phrase = '"' + String.join(" ", words.subList(at, end)) + '"';
      String other = words.get(random.nextInt(words.size()));
      out.add(
          switch (i % 8) {
            case 0 -> phrase;
            case 1 -> phrase + " -" + other;
            case 2 -> other + " -" + phrase;
            case 3 -> speaker(r).map(s -> "speaker:" + s.id()).orElse("act:accuse");
            case 4 -> speaker(r).map(s -> "speaker:\"" + s.label() + '"').orElse("act:agree");
            case 5 -> r.article().outlet().map(o -> "outlet:\"" + o + "\" " + other).orElse(other);
            case 6 ->
                speaker(r).flatMap(Speaker::country).map(c -> "country:" + c).orElse("rung:1");
            default -> "form:" + r.attribution().quotation().form() + " " + other;
          });
    }
    return out;
  }

  private static Optional<Speaker> speaker(Report report) {
    return report.resolution().findSpeaker();
  }

  private List<Id> scan(Query query) {
    return examples.conclusions().reports().stream()
        .filter(r -> fits(query, r))
        .map(Report::id)
        .toList();
  }

  private static boolean fits(Query q, Report r) {
    List<String> words = Folded.of(Adding.text(r)).words();
    Optional<EdtfDate> day = r.saidOn().map(Dated::date).filter(d -> d.year().isPresent());
    Voiced voiced = Voiced.of(r);
    boolean dated = q.from().isPresent() || q.to().isPresent();
    return q.all().stream().allMatch(p -> has(words, p))
        && q.none().stream().noneMatch(p -> !Folded.of(p).words().isEmpty() && has(words, p))
        && q.speaker().stream()
            .allMatch(s -> voiced.speaker().filter(x -> x.id().equals(s)).isPresent())
        && q.speakerName().stream()
            .allMatch(
                n -> Marks.of(r, "", Optional.empty()).name().containsAll(Folded.of(n).words()))
        && q.body().stream()
            .allMatch(
                n -> Marks.of(r, "", Optional.empty()).body().containsAll(Folded.of(n).words()))
        && q.country().stream()
            .allMatch(c -> Marks.of(r, "", Optional.empty()).marks().contains(Marks.country(c)))
        && q.outlet().stream()
            .allMatch(o -> r.article().outlet().filter(o::equalsIgnoreCase).isPresent())
        && q.act().stream().allMatch(a -> r.gist().act().filter(x -> x.type() == a).isPresent())
        && q.rung().stream()
            .allMatch(n -> r.gist().strength().filter(s -> s.rung().number() >= n).isPresent())
        && q.form().stream().allMatch(f -> r.attribution().quotation().form() == f)
        && (!dated || day.isPresent())
        && q.from().stream().noneMatch(d -> end(day.orElseThrow()).compareTo(d.toString()) < 0)
        && q.to().stream().noneMatch(d -> day.orElseThrow().toString().compareTo(d.toString()) > 0);
  }

  /** A text that stands where the last day does that a date may be, among days as texts. */
  private static String end(EdtfDate date) {
    return date.day().isPresent() ? date.toString() : date + "-99";
  }

  private static boolean has(List<String> words, String phrase) {
    return Collections.indexOfSubList(words, Folded.of(phrase).words()) >= 0;
  }

  @Test
  void givesTheLatestFirstAndThoseWithoutADayLast() throws ArchiveException {
    List<Said> rows = archive.search(Query.parse(""), Optional.empty(), MANY).rows();
    assertThat(rows.stream().map(s -> Key.day(s.saidOn())).toList())
        .isSortedAccordingTo(Comparator.reverseOrder());
    for (int i = 1; i < rows.size(); i++) {
      Said one = rows.get(i - 1);
      Said two = rows.get(i);
      if (one.document().id().equals(two.document().id())
          && Key.day(one.saidOn()) == Key.day(two.saidOn())) {
        assertThat(one.content().get(0).begin()).isLessThanOrEqualTo(two.content().get(0).begin());
      }
    }
  }

  @Test
  void pagesAddUpToTheWhole() throws ArchiveException {
    for (String query : List.of("", "the", "-the", "from:2022-01-01")) {
      Query q = Query.parse(query);
      List<Said> paged = new ArrayList<>();
      Optional<String> after = Optional.empty();
      do {
        Found<Said> page = archive.search(q, after, 7);
        paged.addAll(page.rows());
        after = page.next();
      } while (after.isPresent());
      List<Said> all = new ArrayList<>();
      archive.forEachSaid(q, all::add);
      assertThat(paged).isEqualTo(all);
      assertThat(paged).isEqualTo(archive.search(q, Optional.empty(), MANY).rows());
    }
  }

  @Test
  void countsUpToALimit() throws ArchiveException {
    assertThat(archive.count(Query.parse("the"), 5)).isEqualTo(5);
    assertThat(archive.count(Query.parse(""), 5)).isEqualTo(5);
  }

  @Test
  void signsOfTheIndexAreWordsLikeOthers() throws ArchiveException {
    for (String hostile :
        List.of(
            "\"",
            "\"\"\"",
            "*",
            "the*",
            "^the",
            "NEAR(the of)",
            "a AND",
            "OR",
            "NOT NOT",
            "words : x".replace(":", " "),
            "(",
            ")",
            "{the}",
            "+the",
            "'; DROP TABLE report; --",
            "%",
            "_",
            "\\",
            "the\u0000of",
            "\ud800",
            "🙂",
            "--the",
            "- the")) {
      Query q = Query.parse(hostile);
      assertThat(ids(archive.search(q, Optional.empty(), MANY).rows()))
          .as(hostile)
          .containsExactlyInAnyOrderElementsOf(scan(q));
    }
    assertThat(archive.check()).isEmpty();
  }

  private static List<Id> ids(List<Said> rows) {
    return rows.stream().map(Said::report).toList();
  }
}
