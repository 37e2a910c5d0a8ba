package refrain.novelty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import refrain.domain.Dated;
import refrain.domain.DayOfSpeech;
import refrain.domain.Report;
import refrain.domain.Speaker;
import refrain.ladder.Ladder;
import refrain.words.Background;

/** Finds what is new in what people and bodies say, day by day. */
public final class News {

  private final Background background = Background.load();
  private final List<Ladder> ladders;

  /**
   * @param ladders the ladders to judge strength by: for a speaker the first that holds on the day
   */
  public News(List<Ladder> ladders) {
    this.ladders = List.copyOf(ladders);
  }

  /**
   * What was found.
   *
   * @param days the days judged, in order of time, then of who spoke
   * @param undated number of reports left out because the day of speaking is not fully known
   * @param nameless number of reports left out because nobody was resolved as their speaker
   * @param otherLanguages number of reports left out because they are not in English
   */
  public record Found(List<DayOfSpeech> days, int undated, int nameless, int otherLanguages) {

    public Found {
      days = List.copyOf(days);
    }
  }

  /** Judges reports: the same whatever their order; a report given twice counts once. */
  public Found of(List<Report> reports, Asked asked) {
    OwnWords own = new OwnWords(reports);
    Voices voices = new Voices(reports, asked.speaker().isPresent());
    Map<String, Line> lines = new TreeMap<>();
    int undated = 0;
    int nameless = 0;
    int otherLanguages = 0;
    for (Report r : own.reports()) {
      Optional<Speaker> voice = voices.of(r);
      Optional<LocalDate> day = day(r);
      if (!r.article().language().equals("en")) {
        otherLanguages++;
      } else if (voice.isEmpty()) {
        nameless++;
      } else if (day.isEmpty()) {
        undated++;
      } else if (wanted(voice.get(), asked) && until(day.get(), asked)) {
        Speaker speaker = voice.get();
        lines
            .computeIfAbsent(
                speaker.label() + "\t" + speaker.id(), k -> new Line(speaker, new TreeMap<>()))
            .said()
            .computeIfAbsent(day.get(), k -> new ArrayList<>())
            .add(r);
      }
    }
    Optional<LocalDate> latest =
        lines.values().stream().map(l -> l.said().lastKey()).max(Comparator.naturalOrder());
    List<DayOfSpeech> days = new ArrayList<>();
    for (Line line : lines.values()) {
      LocalDate since = asked.since().or(() -> latest).orElseThrow();
      if (!line.said().lastKey().isBefore(since)) {
        Speech speech = new Speech(line.said(), own);
        days.addAll(
            new Judge(line.speaker(), speech, background, ladders, asked)
                .walk(d -> !d.isBefore(since)));
      }
    }
    days.sort(Comparator.comparing(DayOfSpeech::day));
    return new Found(days, undated, nameless, otherLanguages);
  }

  /** Everything that one speaker said, by day. */
  private record Line(Speaker speaker, NavigableMap<LocalDate, List<Report>> said) {}

  private static boolean until(LocalDate day, Asked asked) {
    return asked.until().isEmpty() || !day.isAfter(asked.until().get());
  }

  private static boolean wanted(Speaker voice, Asked asked) {
    return (asked.speaker().isEmpty() || Voices.named(Speaker::name, voice, asked.speaker().get()))
        && (asked.body().isEmpty()
            || Voices.named(Speaker::body, voice, asked.body().get())
            || Voices.named(Speaker::name, voice, asked.body().get()));
  }

  /** The day as of which a report is judged: that of speaking, else that of printing. */
  public static Optional<LocalDate> day(Report report) {
    return report
        .saidOn()
        .or(() -> report.article().published())
        .map(Dated::date)
        .flatMap(d -> d.findLocalDate());
  }
}
