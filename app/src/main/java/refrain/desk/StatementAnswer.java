package refrain.desk;

import java.util.List;
import java.util.Optional;
import refrain.domain.Difference;
import refrain.domain.DifferenceKind;
import refrain.domain.Id;
import refrain.domain.Redline;
import refrain.domain.Speaker;
import refrain.store.DocumentRow;
import refrain.store.RefrainRow;
import refrain.store.Said;
import refrain.wire.Stretch;

/**
 * One act of saying, with every report of it.
 *
 * @param id that of its earliest report
 * @param reports its reports in order of time, at most {@value #MOST_REPORTS}; not empty
 * @param ofReports number of its reports
 * @param addressees at whom it is aimed, as its reports tell
 * @param cited the documents that it cites
 * @param refrains the refrains that it has a use of
 * @param answers what set it off
 * @param answeredBy what it set off, in order of time
 * @param sideBySide its reports beside the fullest of them, of at most {@value #MOST_DOCUMENTS}
 *     documents; absent where one document alone has it
 */
public record StatementAnswer(
    Id id,
    List<Said> reports,
    int ofReports,
    List<Addressed> addressees,
    List<Cited> cited,
    List<RefrainRow> refrains,
    Optional<Said> answers,
    List<Said> answeredBy,
    Optional<SideBySide> sideBySide) {

  /** Most reports that one answer has. */
  public static final int MOST_REPORTS = 40;

  /** Most documents that are put side by side: the earliest ones. */
  public static final int MOST_DOCUMENTS = 12;

  public StatementAnswer {
    reports = List.copyOf(reports);
    addressees = List.copyOf(addressees);
    cited = List.copyOf(cited);
    refrains = List.copyOf(refrains);
    answeredBy = List.copyOf(answeredBy);
  }

  /**
   * At whom a statement is aimed.
   *
   * @param text the words for it
   * @param speaker who that is, where known
   */
  public record Addressed(String text, Optional<Speaker> speaker) {}

  /**
   * A document that a statement cites.
   *
   * @param id one for all its spellings
   * @param name its usual name
   */
  public record Cited(String id, String name) {}

  /**
   * What each document carried of a statement.
   *
   * @param fullest id of the document with the longest version of it
   * @param version where that version's words stand in that document
   * @param words their number
   * @param changesSense the kinds of difference that change the sense in any report
   * @param carried what each document carried, the fullest first, then in order of time
   */
  public record SideBySide(
      Id fullest,
      List<Stretch> version,
      int words,
      List<DifferenceKind> changesSense,
      List<Carried> carried) {

    public SideBySide {
      version = List.copyOf(version);
      changesSense = List.copyOf(changesSense);
      carried = List.copyOf(carried);
    }
  }

  /**
   * What one document carried.
   *
   * @param document the document
   * @param words number of words of the version among it
   * @param share their share, 0 to 1, in thousandths
   * @param pieces the whole version in order, cut into what this document carried and what it left
   *     out; marks and blanks alone are never left out
   * @param excerpts its reports of the statement
   */
  public record Carried(
      DocumentRow document,
      int words,
      double share,
      List<VersionPiece> pieces,
      List<Excerpt> excerpts) {

    public Carried {
      pieces = List.copyOf(pieces);
      excerpts = List.copyOf(excerpts);
    }
  }

  /**
   * A piece of the fullest version.
   *
   * @param kept whether the document carried it
   * @param at where it stands in the fullest document
   * @param text its characters
   */
  public record VersionPiece(boolean kept, Stretch at, String text) {}

  /**
   * One report of the statement.
   *
   * @param report the attribution
   * @param content where its words stand in its document
   * @param from the whole sentences of the fullest document that its words answer to
   * @param redline from what was said there to these words
   * @param quoted those differences that stand inside quotation marks on both sides
   */
  public record Excerpt(
      Id report,
      List<Stretch> content,
      Optional<Stretch> from,
      Redline redline,
      List<Difference> quoted) {

    public Excerpt {
      content = List.copyOf(content);
      quoted = List.copyOf(quoted);
    }
  }
}
