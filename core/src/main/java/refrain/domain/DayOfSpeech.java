package refrain.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one person or body said on one day, and what is new in it.
 *
 * @param speaker whose words are judged: a body, or a person
 * @param day the day
 * @param reports what was said, in order
 * @param words number of words
 * @param history what was read of the speaker before; empty on the first day
 * @param basis how far the history carries; where it is too little, there are no novelties
 * @param novelties what is new, the least expected first
 */
public record DayOfSpeech(
    Speaker speaker,
    LocalDate day,
    List<Report> reports,
    int words,
    Optional<History> history,
    Basis basis,
    List<Novelty> novelties) {

  public DayOfSpeech {
    reports = List.copyOf(reports);
    novelties = List.copyOf(novelties);
  }
}
