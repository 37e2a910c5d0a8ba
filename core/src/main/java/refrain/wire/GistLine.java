package refrain.wire;

import java.util.List;
import java.util.Optional;
import refrain.domain.ActType;
import refrain.domain.Evidence;
import refrain.domain.Mark;
import refrain.domain.Rung;
import refrain.domain.Speaker;

/**
 * At whom a statement is aimed and what it does, as part of its attribution's line.
 *
 * @param addressees at whom it is aimed
 * @param subjects whom and what it names
 * @param act what it does to somebody
 * @param strength how strong its wording is
 * @param cited the documents that it cites
 */
public record GistLine(
    List<Addressed> addressees,
    List<Named> subjects,
    Optional<Done> act,
    Optional<Strong> strength,
    List<Cited> cited) {

  public GistLine {
    addressees = List.copyOf(addressees);
    subjects = List.copyOf(subjects);
    cited = List.copyOf(cited);
  }

  /**
   * An addressee.
   *
   * @param at where the words stand
   * @param text the words
   * @param speaker who that is, where known
   */
  public record Addressed(Stretch at, String text, Optional<Speaker> speaker) {}

  /**
   * A subject.
   *
   * @param at where it is named first
   * @param speaker who or what it is
   */
  public record Named(Stretch at, Speaker speaker) {}

  /**
   * An act.
   *
   * @param type its type
   * @param cameo its code of CAMEO
   * @param at the words that tell, at least one
   * @param also what else it does
   * @param evidence which rule decided
   */
  public record Done(
      ActType type, String cameo, List<Stretch> at, List<ActType> also, Evidence evidence) {

    public Done {
      at = List.copyOf(at);
      also = List.copyOf(also);
    }
  }

  /**
   * The strength of a wording.
   *
   * @param rung where it stands
   * @param at where the words stand
   * @param text the words
   * @param marks its marks
   */
  public record Strong(Rung rung, Stretch at, String text, List<Marked> marks) {

    public Strong {
      marks = List.copyOf(marks);
    }
  }

  /**
   * A mark of a wording.
   *
   * @param mark which
   * @param at where its words stand
   */
  public record Marked(Mark mark, Stretch at) {}

  /**
   * A cited document.
   *
   * @param id one for all its spellings
   * @param name its usual name
   * @param at where it is cited
   */
  public record Cited(String id, String name, Stretch at) {}
}
