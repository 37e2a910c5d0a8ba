package refrain.desk;

import java.util.List;
import java.util.Optional;
import refrain.domain.Id;
import refrain.domain.Speaker;
import refrain.domain.UnresolvedReason;
import refrain.store.DocumentRow;
import refrain.store.Said;
import refrain.wire.Stretch;

/**
 * One document with everything that was found in it.
 *
 * @param document what it is
 * @param dateline the place of its dateline
 * @param characters number of code points of its text
 * @param blocks its text in order, cut where paragraphs end; blanks between them are in none
 * @param attributions its attributions, in order of content
 */
public record ArticleAnswer(
    DocumentRow document,
    Optional<String> dateline,
    int characters,
    List<Block> blocks,
    List<Found> attributions) {

  public ArticleAnswer {
    blocks = List.copyOf(blocks);
    attributions = List.copyOf(attributions);
  }

  /** What a block of text is. */
  public enum Kind {
    /** The headline. */
    TITLE,
    /** A line of facts about the document, a byline, a credit, an end mark. */
    FURNITURE,
    /** A headline inside the article. */
    SUBHEAD,
    /** Running text. */
    PARAGRAPH,
    /** A paragraph of a reporter's question. */
    QUESTION,
    /** A paragraph of an official's turn. */
    ANSWER
  }

  /**
   * A block of text.
   *
   * @param kind what it is
   * @param at where it stands
   * @param runs its text in order, cut where a mark begins or ends
   */
  public record Block(Kind kind, Stretch at, List<Run> runs) {

    public Block {
      runs = List.copyOf(runs);
    }
  }

  /**
   * A run of characters that bear the same marks.
   *
   * @param at where it stands
   * @param text the characters
   * @param marks its marks, the outer ones first
   */
  public record Run(Stretch at, String text, List<Mark> marks) {

    public Run {
      marks = List.copyOf(marks);
    }
  }

  /** How far it is known whom a source stands for. */
  public enum Outcome {
    /** For one speaker. */
    RESOLVED,
    /** For one of several. */
    AMBIGUOUS,
    /** For several who say it together. */
    GROUP,
    /** For somebody who is described and not named. */
    DESCRIBED,
    /** For nobody who is known. */
    UNRESOLVED
  }

  /** What words are in an attribution. */
  public enum Role {
    CONTENT,
    SOURCE,
    CUE
  }

  /**
   * A mark on words.
   *
   * @param role what the words are
   * @param report in which attribution
   * @param opens whether the marked piece begins with this run
   * @param anchor whether it is the first run of the attribution's content, where a link leads to
   */
  public record Mark(Role role, Id report, boolean opens, boolean anchor) {}

  /**
   * An attribution.
   *
   * @param said what is said
   * @param source where the words stand that name the source
   * @param cue where the words stand that express the attribution
   * @param within id of the attribution inside whose content this one stands
   * @param outcome how far it is known whom the source stands for
   * @param candidates who it may be, where several fit, or who say it together
   * @param reason why nobody was found
   * @param evidence what found the attribution, in words
   * @param refrains the refrains that it has a use of, the most telling first
   */
  public record Found(
      Said said,
      List<Stretch> source,
      List<Stretch> cue,
      Optional<Id> within,
      Outcome outcome,
      List<Speaker> candidates,
      Optional<UnresolvedReason> reason,
      Optional<String> evidence,
      List<Id> refrains) {

    public Found {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      candidates = List.copyOf(candidates);
      refrains = List.copyOf(refrains);
    }
  }
}
