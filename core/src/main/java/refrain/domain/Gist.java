package refrain.domain;

import java.util.List;
import java.util.Optional;

/**
 * What a statement does by its words.
 *
 * @param act what it does to somebody; empty for a remark
 * @param strength how strong its wording is; empty where no wording is on the ladder
 * @param cited the documents that it cites, in order of place
 */
public record Gist(Optional<Act> act, Optional<Strength> strength, List<CitedDocument> cited) {

  /** Of a statement that nobody has looked at. */
  public static final Gist NONE = new Gist(Optional.empty(), Optional.empty(), List.of());

  public Gist {
    cited = List.copyOf(cited);
  }
}
