package refrain.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.domain.Id;
import refrain.domain.NoveltyKind;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.Found;
import refrain.store.MonthRow;
import refrain.store.Query;
import refrain.store.RefrainOrder;
import refrain.store.RefrainRow;
import refrain.store.Said;
import refrain.store.SpeakerRow;

/** Tells of one speaker. */
final class SpeakerWords {

  private static final int FORMULAS = 8;
  private static final int FIRSTS = 12;
  private static final int DAYS = 30;

  private SpeakerWords() {}

  static SpeakerAnswer of(Archive archive, SpeakerRow row, Part part) throws ArchiveException {
    Optional<Id> id = Optional.of(row.id());
    List<SpeakerAnswer.Month> months = new ArrayList<>();
    long undated = 0;
    for (MonthRow month : archive.months(row.id())) {
      if (month.month().isPresent()) {
        months.add(new SpeakerAnswer.Month(month.month().get().toString(), month.reports()));
      } else {
        undated += month.reports();
      }
    }
    Found<Said> said = archive.search(Query.of(row.id()), part.after(), part.limit());
    boolean head = part.after().isEmpty();
    List<RefrainRow> formulas =
        head
            ? archive
                .refrains(
                    RefrainOrder.USES, id, Optional.empty(), false, Optional.empty(), FORMULAS)
                .rows()
            : List.of();
    return new SpeakerAnswer(
        row,
        months,
        undated,
        formulas,
        head ? firsts(archive, id) : List.of(),
        said.rows(),
        said.next());
  }

  private static List<SpeakerAnswer.FirstUse> firsts(Archive archive, Optional<Id> speaker)
      throws ArchiveException {
    List<SpeakerAnswer.FirstUse> out = new ArrayList<>();
    List<TodayAnswer.Day> days =
        Days.of(archive, archive.days(speaker, Optional.empty(), Optional.empty(), DAYS).rows());
    for (TodayAnswer.Day day : days) {
      for (TodayAnswer.New n : day.novelties()) {
        if (n.kind() == NoveltyKind.FIRST && !n.now().isEmpty() && out.size() < FIRSTS) {
          out.add(new SpeakerAnswer.FirstUse(day.day(), n.now().getFirst(), n.bits()));
        }
      }
    }
    return out;
  }
}
