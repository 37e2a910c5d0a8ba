package refrain.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import refrain.domain.Basis;
import refrain.domain.DayOfSpeech;
import refrain.domain.History;
import refrain.domain.Speaker;

/**
 * What one speaker said on one day and what is new in it, as one line of {@code refrain new}.
 *
 * @param speaker whose words are judged
 * @param day the day
 * @param docs the documents that have the day's statements, in order
 * @param statements number of statements of the day
 * @param words number of words of the day
 * @param history what was read of the speaker before; absent on the first day
 * @param basis how far that carries
 * @param novelties what is new, the least expected first
 */
public record DayLine(
    Speaker speaker,
    LocalDate day,
    List<String> docs,
    int statements,
    int words,
    Optional<History> history,
    Basis basis,
    List<NoveltyLine> novelties) {

  public DayLine {
    docs = List.copyOf(docs);
    novelties = List.copyOf(novelties);
  }

  /** What the wire says of a day. */
  public static DayLine of(DayOfSpeech day) {
    return new DayLine(
        day.speaker(),
        day.day(),
        day.reports().stream().map(r -> r.article().doc()).distinct().toList(),
        day.reports().size(),
        day.words(),
        day.history(),
        day.basis(),
        day.novelties().stream().map(NoveltyLine::of).toList());
  }
}
