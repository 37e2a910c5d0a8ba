package refrain.gist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Report;
import refrain.domain.Speaker;
import refrain.domain.Strength;
import refrain.gist.Doers.Subject;
import refrain.ladder.Ladder;

/** Finds the strongest wording that the speaker himself uses and means. */
final class StrengthReader {

  private static final Speaker ANYBODY =
      new Speaker(Optional.of("-"), Optional.empty(), Optional.empty(), Optional.empty());

  private final List<Ladder> ladders;
  private final Doers subjects;

  StrengthReader(List<Ladder> ladders, Doers subjects) {
    this.ladders = ladders;
    this.subjects = subjects;
  }

  /**
   * The strongest wording, of equal ones the first; empty where none is on the ladder.
   *
   * @param names the speaker's own names
   */
  Optional<Strength> read(Said said, Set<String> names) {
    Optional<Ladder> ladder = ladder(said.report());
    Optional<Ladder.Match> best = Optional.empty();
    int offset = 0;
    int end;
    for (int begin = 0; begin < said.size() && ladder.isPresent(); begin = end) {
      end = said.isCue(begin) ? cueSentenceEnd(said, begin) : said.sentenceEnd(begin);
      for (Ladder.Match m : ladder.get().find(said.words().subList(begin, end))) {
        boolean stronger = best.isEmpty() || m.rung().number() > best.get().rung().number();
        if (stronger && isMeant(said, begin + m.begin(), names)) {
          best = Optional.of(new Ladder.Match(m.rung(), begin + m.begin(), begin + m.end()));
          offset = begin;
        }
      }
    }
    if (best.isEmpty()) {
      return Optional.empty();
    }
    Ladder.Match m = best.get();
    int first = offset;
    int last = said.isCue(first) ? cueSentenceEnd(said, first) : said.sentenceEnd(first);
    List<Strength.Marked> marks = new ArrayList<>();
    for (Ladder.Marked mark : ladder.orElseThrow().marks(said.words().subList(first, last))) {
      marks.add(
          new Strength.Marked(mark.mark(), said.span(first + mark.begin(), first + mark.end())));
    }
    marks.sort((x, y) -> x.words().compareTo(y.words()));
    return Optional.of(new Strength(m.rung(), said.span(m.begin(), m.end()), marks));
  }

  /** A cue and the words of the content that follow it in the sentence make one wording. */
  private static int cueSentenceEnd(Said said, int begin) {
    int end = said.sentenceEnd(begin);
    return end < said.size() && said.beginsPiece(end) ? said.sentenceEnd(end) : end;
  }

  /** Whether the wording is the speaker's: what others oppose he does not. */
  private boolean isMeant(Said said, int begin, Set<String> names) {
    if (said.isCue(begin)) {
      return true;
    }
    Subject subject = subjects.of(said, begin, names);
    boolean told = isFinite(said, begin) || (begin > 0 && said.words().get(begin - 1).equals("to"));
    return !told || (subject != Subject.ACTOR && subject != Subject.CLAUSE);
  }

  /** Whether the word may be a verb that tells what somebody does: "opposes", "condemned". */
  private static boolean isFinite(Said said, int i) {
    String printed = said.printed(i);
    return printed.endsWith("s") || printed.endsWith("ed");
  }

  private Optional<Ladder> ladder(Report report) {
    Speaker speaker = report.resolution().findSpeaker().orElse(ANYBODY);
    Optional<LocalDate> day =
        report
            .saidOn()
            .or(() -> report.article().published())
            .flatMap(d -> d.date().findLocalDate());
    return ladders.stream()
        .filter(l -> day.isPresent() ? l.holds(speaker, day.get()) : holdsAlways(l, speaker))
        .findFirst();
  }

  private static boolean holdsAlways(Ladder ladder, Speaker speaker) {
    return ladder.facts().from().isEmpty()
        && ladder.facts().until().isEmpty()
        && ladder.holds(speaker, LocalDate.EPOCH);
  }
}
