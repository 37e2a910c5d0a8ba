package refrain.domain;

import java.util.Optional;

/**
 * What one article says that someone said: an attribution with its facts. Several reports may be of
 * one {@link Statement}.
 *
 * @param article where it stands
 * @param attribution source, cue and content
 * @param resolution whom the source stands for
 * @param saidOn the day of speaking, as far as it is known
 * @param occasion the words that say what set it off
 */
public record Report(
    Article article,
    Attribution attribution,
    Resolution resolution,
    Optional<Dated> saidOn,
    Optional<Span> occasion) {

  /** The attribution's id: an article reports one content once. */
  public Id id() {
    return attribution.id();
  }
}
