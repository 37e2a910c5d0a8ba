package refrain.store;

import java.util.List;
import java.util.Optional;
import refrain.domain.ActType;
import refrain.domain.Dated;
import refrain.domain.Form;
import refrain.domain.Id;
import refrain.domain.Rung;
import refrain.domain.Speaker;
import refrain.wire.Stretch;

/**
 * One report of a statement, as a list shows it.
 *
 * @param report its id
 * @param statement the statement that it is a report of; empty for questions of reporters and for
 *     what was not yet compared
 * @param document where it stands
 * @param content where its words stand there, in code points
 * @param text its words as printed, pieces joined by " … "
 * @param form direct, indirect …
 * @param speaker who says it, with the office of that day; empty where nobody was found
 * @param speakerLabel how to name who says it where nobody was found, in the words of the text
 * @param saidOn the day
 * @param act what it does
 * @param rung how strong
 * @param occasion the words for what set it off
 * @param cited ids of the documents that it cites
 * @param confidence that the attribution is right, 0 to 1
 */
public record Said(
    Id report,
    Optional<Id> statement,
    DocumentRow document,
    List<Stretch> content,
    String text,
    Form form,
    Optional<Speaker> speaker,
    Optional<String> speakerLabel,
    Optional<Dated> saidOn,
    Optional<ActType> act,
    Optional<Rung> rung,
    Optional<String> occasion,
    List<String> cited,
    double confidence) {

  public Said {
    content = List.copyOf(content);
    cited = List.copyOf(cited);
  }
}
