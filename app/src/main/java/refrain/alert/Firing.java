package refrain.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import refrain.domain.ActType;
import refrain.domain.EdtfDate;
import refrain.domain.Id;
import refrain.domain.Rung;
import refrain.store.FiringRow;
import refrain.wire.Stretch;

/**
 * Something that answered a saved question, with all that is needed to tell it: what is told stays
 * as it was when it was found.
 *
 * @param id its id: the same thing answers the same question under one id
 * @param question id of the question
 * @param name the question's name
 * @param at when it was found
 * @param cause what happened
 * @param source the words that it happened in, and where they stand
 */
public record Firing(Id id, Id question, String name, Instant at, Cause cause, Source source) {

  /**
   * Reads a firing that an archive keeps.
   *
   * @throws IllegalArgumentException if it is none; says what was expected
   */
  public static Firing of(FiringRow row) {
    return FiringSpelling.read(row.body());
  }

  /** The firing in one line, safe to show. */
  public String headline() {
    return Headline.of(this);
  }

  /** The firing as a line of JSON, without its line end. */
  public String json() {
    return FiringSpelling.write(this);
  }

  /**
   * Where the words stand.
   *
   * @param report id of the report
   * @param statement id of its statement, as it was then
   * @param speaker how to name who says it; empty where nobody is named
   * @param speakerId the speaker's id; empty where nobody was found
   * @param saidOn the day, as far as it is known
   * @param text the words, as printed; after {@value #LONGEST} code points cut
   * @param cut whether they were
   * @param act what it does
   * @param rung how strong its wording is
   * @param document id of the document
   * @param doc the document's name
   * @param title its title
   * @param outlet who printed it
   * @param address where it stands on the web; as given, so not to be trusted
   * @param content where the words stand in it, in code points
   */
  public record Source(
      Id report,
      Optional<Id> statement,
      Optional<String> speaker,
      Optional<Id> speakerId,
      Optional<EdtfDate> saidOn,
      String text,
      boolean cut,
      Optional<ActType> act,
      Optional<Rung> rung,
      Id document,
      String doc,
      Optional<String> title,
      Optional<String> outlet,
      Optional<String> address,
      List<Stretch> content) {

    /** Longest text, in code points. */
    public static final int LONGEST = 2000;

    public Source {
      content = List.copyOf(content);
    }
  }
}
