package refrain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import refrain.domain.Id;
import refrain.domain.NoveltyKind;
import refrain.store.ArchiveException;
import refrain.store.DocumentRow;
import refrain.store.Lookup;
import refrain.store.Side;

/** What is told of days, speakers, searches and sides. */
class DeskTest {

  @RegisterExtension static final OpenDesk OPEN = new OpenDesk();

  private static ExampleDesk examples() {
    return OPEN.examples();
  }

  private static Desk desk() {
    return examples().desk();
  }

  @Test
  void tellsTheDaysWithSomethingNewFirstWithTheirEvidence() throws ArchiveException {
    TodayAnswer today = examples().today();
    assertThat(today.days()).isNotEmpty();
    assertThat(today.days())
        .isSortedAccordingTo(
            Comparator.comparing((TodayAnswer.Day d) -> d.novelties().isEmpty())
                .thenComparing(TodayAnswer.Day::day, Comparator.reverseOrder()));
    List<TodayAnswer.New> novelties =
        today.days().stream().flatMap(d -> d.novelties().stream()).toList();
    assertThat(novelties)
        .extracting(TodayAnswer.New::kind)
        .contains(NoveltyKind.FIRST, NoveltyKind.DROPPED);
    for (TodayAnswer.New n : novelties) {
      for (TodayAnswer.Place place : n.now()) {
        assertThat(examples().words(place.document().orElseThrow(), place.begin(), place.end()))
            .isEqualTo(place.text());
      }
    }
    assertThat(today.latest()).hasSize(10);
  }

  @Test
  void tellsOfOneSpeakerAndOfTheDaysUntilOne() throws ArchiveException {
    TodayAnswer all = examples().today();
    Id speaker = all.days().getLast().speaker().id();
    LocalDate day = all.days().getLast().day();
    TodayAnswer of =
        ExampleDesk.here(desk().today(Optional.of(speaker), Optional.of(day), ExampleDesk.ALL));
    assertThat(of.days()).isNotEmpty().allMatch(d -> d.speaker().id().equals(speaker));
    assertThat(of.days()).noneMatch(d -> d.day().isAfter(day));
    assertThat(of.speaker()).isPresent();
  }

  @Test
  void tellsThatItNeverHeardOfAnId() throws ArchiveException {
    Id none = new Id("0123456789abcdef");
    assertThat(desk().statement(none)).isEqualTo(new Lookup.Unknown<>());
    assertThat(desk().refrain(none, Part.FIRST)).isEqualTo(new Lookup.Unknown<>());
    assertThat(desk().speaker(none, Part.FIRST)).isEqualTo(new Lookup.Unknown<>());
    assertThat(desk().today(Optional.of(none), Optional.empty(), Part.FIRST))
        .isEqualTo(new Lookup.Unknown<>());
    assertThat(desk().article(none)).isEmpty();
    assertThat(desk().redline(none, none)).isEmpty();
    assertThat(desk().series("none", Optional.empty(), Optional.empty())).isEmpty();
  }

  @Test
  void countsWhatASpeakerSaysByMonth() throws ArchiveException {
    List<SpeakerAnswer> speakers = examples().speakers();
    assertThat(speakers).hasSizeGreaterThan(5);
    for (SpeakerAnswer speaker : speakers) {
      assertThat(
              speaker.undated()
                  + speaker.months().stream().mapToLong(SpeakerAnswer.Month::reports).sum())
          .isEqualTo(speaker.statements().size());
      assertThat(speaker.months()).extracting(SpeakerAnswer.Month::month).isSorted();
      assertThat(speaker.statements())
          .allMatch(s -> s.speaker().map(w -> w.id().equals(speaker.speaker().id())).orElse(false));
    }
    assertThat(speakers).anyMatch(s -> !s.formulas().isEmpty());
    assertThat(speakers).anyMatch(s -> !s.firsts().isEmpty());
    assertThat(speakers).anyMatch(s -> !s.speaker().tenures().isEmpty());
  }

  @Test
  void marksTheWordsThatWereAskedFor() throws ArchiveException {
    SearchAnswer.Hits hits =
        (SearchAnswer.Hits) desk().search("\"ANY form\" shoals -exchanges", ExampleDesk.ALL);
    assertThat(hits.hits()).isNotEmpty();
    assertThat(hits.count()).isEqualTo(hits.hits().size());
    for (SearchAnswer.Hit hit : hits.hits()) {
      StringBuilder all = new StringBuilder();
      hit.pieces().forEach(p -> all.append(p.text()));
      assertThat(all.toString()).isEqualTo(hit.said().text()).doesNotContain("exchanges");
      assertThat(hit.pieces())
          .filteredOn(SearchAnswer.Piece::match)
          .extracting(p -> p.text().toLowerCase(java.util.Locale.ROOT))
          .contains("any form");
    }
  }

  @Test
  void tellsWhatIsWrongWithAQuestion() throws ArchiveException {
    assertThat(desk().search("rung:high", Part.FIRST))
        .isInstanceOfSatisfying(
            SearchAnswer.Misread.class,
            m -> {
              assertThat(m.query()).isEqualTo("rung:high");
              assertThat(m.fault()).contains("high");
            });
  }

  @Test
  void walksThroughDocumentsAndHitsInParts() throws ArchiveException {
    List<DocumentRow> documents = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      DocumentsAnswer part = desk().documents(Optional.empty(), new Part(next, 3));
      documents.addAll(part.documents());
      next = part.next();
    } while (next.isPresent());
    assertThat(documents).isEqualTo(examples().documents());
    List<Id> hits = new ArrayList<>();
    do {
      SearchAnswer.Hits part = (SearchAnswer.Hits) desk().search("the", new Part(next, 4));
      part.hits().forEach(h -> hits.add(h.said().report()));
      next = part.next();
    } while (next.isPresent());
    assertThat(hits)
        .doesNotHaveDuplicates()
        .hasSize((int) ((SearchAnswer.Hits) desk().search("the", Part.FIRST)).count());
    assertThatThrownBy(() -> desk().search("the", new Part(Optional.of("!"), 4)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Part(Optional.empty(), 201)).hasMessageContaining("201");
  }

  @Test
  void comparesTwoSides() throws ArchiveException {
    CompareAnswer outlets = examples().compared();
    assertThat(outlets.a().reports()).isPositive();
    assertThat(outlets.shared()).allMatch(p -> p.usesOfA() > 0 && p.usesOfB() > 0);
    assertThat(outlets.onlyA()).allMatch(p -> p.usesOfA() > 0 && p.usesOfB() == 0);
    Id speaker = examples().speakers().getFirst().speaker().id();
    Side early =
        new Side(
            Optional.empty(),
            Optional.of(speaker),
            Optional.empty(),
            Optional.of(LocalDate.of(2021, 12, 31)));
    Side late =
        new Side(
            Optional.empty(),
            Optional.of(speaker),
            Optional.of(LocalDate.of(2022, 1, 1)),
            Optional.empty());
    CompareAnswer periods = desk().compare(early, late, 10);
    assertThat(periods.a().speaker().orElseThrow().id()).isEqualTo(speaker);
    assertThat(periods.a().reports() + periods.b().reports())
        .isLessThanOrEqualTo(examples().speakers().getFirst().speaker().reports());
    assertThatThrownBy(() -> desk().compare(early, late, 0)).hasMessageContaining("limit 0");
  }
}
