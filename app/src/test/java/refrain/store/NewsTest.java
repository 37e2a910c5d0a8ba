package refrain.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import refrain.domain.DayOfSpeech;
import refrain.domain.Id;

/** Days with something new come before all others, whatever page they are on. */
@ParameterizedClass
@EnumSource(Databases.class)
class NewsTest {

  private final Archive archive;
  private final List<DayOfSpeech> judged = Examples.get().conclusions().days();

  NewsTest(Databases database) throws IOException, SQLException {
    archive = Archive.openToWrite(database.empty());
    Examples.get().into(archive);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private List<DayRow> all(Optional<Id> speaker, Optional<LocalDate> until, int limit)
      throws ArchiveException {
    List<DayRow> out = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Found<DayRow> page = archive.days(speaker, until, after, limit);
      assertThat(page.rows()).hasSizeLessThanOrEqualTo(limit);
      assertThat(page.next().isEmpty() || page.rows().size() == limit).isTrue();
      out.addAll(page.rows());
      after = page.next();
    } while (after.isPresent());
    return out;
  }

  private static boolean hasNews(DayRow row) {
    return !row.line().novelties().isEmpty();
  }

  @Test
  void daysWithNewsComeFirstOnPagesOfAnySize() throws ArchiveException {
    List<DayRow> all = all(Optional.empty(), Optional.empty(), 1000);
    long news = judged.stream().filter(d -> !d.novelties().isEmpty()).count();

    assertThat(news).isBetween(3L, judged.size() - 3L);
    assertThat(all).hasSameSizeAs(judged);
    assertThat(all.subList(0, (int) news)).allMatch(NewsTest::hasNews);
    assertThat(all.subList((int) news, all.size())).noneMatch(NewsTest::hasNews);
    for (List<DayRow> part :
        List.of(all.subList(0, (int) news), all.subList((int) news, all.size()))) {
      assertThat(part)
          .extracting(DayRow::day)
          .isSortedAccordingTo(Comparator.<LocalDate>naturalOrder().reversed());
    }
    for (int limit : new int[] {1, 2, (int) news - 1, (int) news, (int) news + 1}) {
      assertThat(all(Optional.empty(), Optional.empty(), limit)).as("by " + limit).isEqualTo(all);
    }
  }

  @Test
  void soAreThoseOfOneSpeakerAndUntilADay() throws ArchiveException {
    List<DayRow> all = all(Optional.empty(), Optional.empty(), 1000);
    int narrowed = 0;
    for (DayRow day : all) {
      List<DayRow> expected =
          all.stream()
              .filter(d -> d.speaker().equals(day.speaker()) && !d.day().isAfter(day.day()))
              .toList();
      assertThat(all(Optional.of(day.speaker()), Optional.of(day.day()), 2)).isEqualTo(expected);
      narrowed += expected.size() > 2 ? 1 : 0;
    }
    assertThat(narrowed).isPositive();
  }

  @Test
  void findsWhatIsNewOnSomeDays() throws ArchiveException {
    List<DayRow> news =
        new ArrayList<>(
            all(Optional.empty(), Optional.empty(), 1000).stream()
                .filter(NewsTest::hasNews)
                .toList());
    TreeSet<LocalDate> days = new TreeSet<>();
    judged.forEach(d -> days.add(d.day()));

    assertThat(archive.news(days)).containsExactlyElementsOf(news.reversed());
    LocalDate one = news.getFirst().day();
    assertThat(archive.news(new TreeSet<>(List.of(one))))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            news.stream().filter(d -> d.day().equals(one)).toList());
    assertThat(archive.news(new TreeSet<>(List.of(LocalDate.of(1999, 1, 1))))).isEmpty();
  }

  @Test
  void refusesACursorOfAnotherList() {
    for (String cursor : List.of("d1", "", "z", "y-1")) {
      assertThatThrownBy(
              () -> archive.days(Optional.empty(), Optional.empty(), Optional.of(cursor), 5))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("was not handed out by this list");
    }
  }
}
