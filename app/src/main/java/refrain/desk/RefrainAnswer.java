package refrain.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import refrain.domain.Dated;
import refrain.domain.Id;
import refrain.domain.LinkKind;
import refrain.domain.Redline;
import refrain.store.RefrainRow;
import refrain.store.Said;

/**
 * One refrain: who used it, when and where, and in which words.
 *
 * @param refrain what it is
 * @param aliases ids that it had or took over
 * @param lead where its lead wording stands
 * @param points every use in order of time, undated ones last, as a chart draws it; at most {@value
 *     #MOST_POINTS}
 * @param speakers who used it, those with most uses first
 * @param outlets who printed it, those with most uses first
 * @param years how often in each year, from the first to the last; undated uses are in none
 * @param undated number of uses without a year
 * @param occurrences uses in order of time, undated ones last
 * @param next to be given for the part after this one; absent on the last
 */
public record RefrainAnswer(
    RefrainRow refrain,
    List<Id> aliases,
    Lead lead,
    List<Point> points,
    List<Share> speakers,
    List<Printed> outlets,
    List<Year> years,
    int undated,
    List<Occurrence> occurrences,
    Optional<String> next) {

  /** Most points that one answer has. */
  public static final int MOST_POINTS = 2000;

  public RefrainAnswer {
    aliases = List.copyOf(aliases);
    points = List.copyOf(points);
    speakers = List.copyOf(speakers);
    outlets = List.copyOf(outlets);
    years = List.copyOf(years);
    occurrences = List.copyOf(occurrences);
  }

  /**
   * Where the lead wording stands.
   *
   * @param report id of the attribution
   * @param number the use, as in the occurrences
   * @param document id of the document
   * @param begin number of code points before the words
   * @param end number of code points up to their end
   * @param text the words
   */
  public record Lead(Id report, int number, Id document, int begin, int end, String text) {}

  /**
   * A use, as a chart draws it.
   *
   * @param number its place in order of time, from 0
   * @param statement the statement
   * @param speaker who, in words
   * @param speakerId who
   * @param outlet who printed it
   * @param saidOn the day
   */
  public record Point(
      int number,
      Optional<Id> statement,
      Optional<String> speaker,
      Optional<Id> speakerId,
      Optional<String> outlet,
      Optional<Dated> saidOn) {}

  /**
   * A speaker's part in a refrain, and the refrain's part in what the speaker says.
   *
   * @param speaker who, in words; absent for uses of which nobody is known to be the speaker
   * @param speakerId who
   * @param uses number of uses
   * @param reports number of attributions of this speaker in the archive
   * @param share how many of these have the refrain, 0 to 1, in ten-thousandths
   */
  public record Share(
      Optional<String> speaker,
      Optional<Id> speakerId,
      int uses,
      OptionalInt reports,
      Optional<Double> share) {}

  /**
   * An outlet's part in a refrain.
   *
   * @param outlet the outlet; absent for uses in documents of which none is known
   * @param uses number of uses
   */
  public record Printed(Optional<String> outlet, int uses) {}

  /**
   * How often a refrain was used in a year.
   *
   * @param year the year
   * @param uses number of uses
   * @param reports number of attributions, in that year, of the speakers who ever used it; only of
   *     the first few of them
   */
  public record Year(int year, int uses, int reports) {}

  /**
   * A use.
   *
   * @param number its place in order of time, from 0
   * @param begin number of code points before the words
   * @param end number of code points up to their end
   * @param text the words
   * @param link how it belongs to those before; absent for the first
   * @param nearest number of the earlier use from whose words these differ least
   * @param said the report that they stand in
   * @param redline from the lead to these words
   * @param sinceNearest from the words of the nearest earlier use to these; absent for the first
   */
  public record Occurrence(
      int number,
      int begin,
      int end,
      String text,
      Optional<LinkKind> link,
      OptionalInt nearest,
      Said said,
      Redline redline,
      Optional<Change> sinceNearest) {}

  /**
   * How earlier words became these.
   *
   * @param redline from the earlier to the later
   */
  public record Change(Redline redline) {}
}
