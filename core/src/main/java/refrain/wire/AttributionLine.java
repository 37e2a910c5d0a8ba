package refrain.wire;

import java.util.List;
import java.util.Optional;
import refrain.domain.CueSense;
import refrain.domain.Dated;
import refrain.domain.Evidence;
import refrain.domain.Form;
import refrain.domain.Id;
import refrain.domain.UnsourcedReason;

/**
 * One attribution of an article line.
 *
 * @param id the attribution's id
 * @param source the words that name the source; empty where there are none
 * @param cue the words that express the attribution; may be empty
 * @param sense how the cue is meant
 * @param content the words said to have been said, at least one piece
 * @param form how they stand in the text
 * @param resolution whom the source stands for
 * @param unsourced why no source is named, where none is
 * @param saidOn the day of speaking
 * @param occasion the words that say what set it off
 * @param occasionAt where they stand
 * @param gist at whom it is aimed and what it does
 * @param evidence which rule found the attribution; the confidence is rounded to four places
 * @param within id of the attribution inside whose content this one stands
 */
public record AttributionLine(
    Id id,
    List<Stretch> source,
    List<Stretch> cue,
    CueSense sense,
    List<Stretch> content,
    Form form,
    ResolutionLine resolution,
    Optional<UnsourcedReason> unsourced,
    Optional<Dated> saidOn,
    Optional<String> occasion,
    Optional<Stretch> occasionAt,
    GistLine gist,
    Evidence evidence,
    Optional<Id> within) {

  public AttributionLine {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
