package refrain.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import refrain.domain.BaseRate;
import refrain.domain.Basis;
import refrain.domain.EdtfDate;
import refrain.domain.History;
import refrain.domain.Id;
import refrain.domain.NoveltyKind;
import refrain.domain.Redline;
import refrain.domain.Rung;
import refrain.domain.Speaker;
import refrain.store.DocumentRow;
import refrain.store.Overview;
import refrain.store.SpeakerRow;
import refrain.wire.Stretch;

/**
 * What is new, day by day, and what was added last.
 *
 * @param archive how much there is
 * @param speaker of whom alone it tells
 * @param until the latest day that it may tell of
 * @param days days with what is new on each: those that have something new, latest first, then
 *     those that have nothing new, latest first
 * @param latest the documents of the latest dates; empty on later parts
 * @param next to be given for the part after this one; absent on the last
 */
public record TodayAnswer(
    Overview archive,
    Optional<SpeakerRow> speaker,
    Optional<LocalDate> until,
    List<Day> days,
    List<DocumentRow> latest,
    Optional<String> next) {

  public TodayAnswer {
    days = List.copyOf(days);
    latest = List.copyOf(latest);
  }

  /**
   * What one person or body said on one day.
   *
   * @param speaker who
   * @param day the day
   * @param docs names of the documents that have the day's statements
   * @param statements number of statements of the day
   * @param words number of words of the day
   * @param history what was read of the speaker before; absent on the first day
   * @param basis how far that carries
   * @param novelties what is new, the least expected first
   */
  public record Day(
      Speaker speaker,
      LocalDate day,
      List<String> docs,
      int statements,
      int words,
      Optional<History> history,
      Basis basis,
      List<New> novelties) {

    public Day {
      docs = List.copyOf(docs);
      novelties = List.copyOf(novelties);
    }
  }

  /**
   * Something new.
   *
   * @param kind in what way
   * @param ofSubject true where the words are new because what is spoken of is
   * @param now where the words stand now; empty for a sentence that is missing
   * @param before for words that left a formula or gave way to others: their last use
   * @param redline from the earlier sentence to the one of now
   * @param earlier other earlier uses, latest first
   * @param rate how usual the words were
   * @param rungs the usual rung, then the new one; empty for other kinds
   * @param bits weight of the evidence
   * @param expected how many such things so many words of this speaker bring by chance
   */
  public record New(
      NoveltyKind kind,
      boolean ofSubject,
      List<Place> now,
      Optional<Place> before,
      Optional<Redline> redline,
      List<Place> earlier,
      BaseRate rate,
      List<Rung> rungs,
      double bits,
      double expected) {

    public New {
      now = List.copyOf(now);
      earlier = List.copyOf(earlier);
      rungs = List.copyOf(rungs);
    }
  }

  /**
   * Where words stand.
   *
   * @param doc the document's name
   * @param document its id; absent where the archive has it no more
   * @param title its title, where it has one and the archive has it still
   * @param begin number of code points before the words
   * @param end number of code points up to their end
   * @param text the words
   * @param sentenceAt where the sentence around them stands
   * @param sentence the sentence
   * @param report id of the attribution; that of a statement, too, or leads to it
   * @param day when they were said, where known
   */
  public record Place(
      String doc,
      Optional<Id> document,
      Optional<String> title,
      int begin,
      int end,
      String text,
      Stretch sentenceAt,
      String sentence,
      Id report,
      Optional<EdtfDate> day) {}
}
