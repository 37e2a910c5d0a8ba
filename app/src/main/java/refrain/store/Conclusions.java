package refrain.store;

import java.util.List;
import refrain.domain.Answered;
import refrain.domain.DayOfSpeech;
import refrain.domain.Findings;
import refrain.domain.Profile;
import refrain.domain.Report;

/**
 * What follows from all documents of an archive together.
 *
 * @param reports every report, with one name and country for each person in all
 * @param findings statements, links and refrains
 * @param profiles who speaks
 * @param answered which statements set off which
 * @param days what is new, for the days that were judged; those judged earlier stay
 */
public record Conclusions(
    List<Report> reports,
    Findings findings,
    List<Profile> profiles,
    List<Answered> answered,
    List<DayOfSpeech> days) {

  public Conclusions {
    reports = List.copyOf(reports);
    profiles = List.copyOf(profiles);
    answered = List.copyOf(answered);
    days = List.copyOf(days);
  }
}
