package refrain.domain;

import java.util.List;
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
 * @param addressees at whom it is aimed, in order of place
 * @param subjects the persons, bodies and countries that it names, in order of place
 * @param gist what it does by its words
 */
public record Report(
    Article article,
    Attribution attribution,
    Resolution resolution,
    Optional<Dated> saidOn,
    Optional<Span> occasion,
    List<Addressee> addressees,
    List<Subject> subjects,
    Gist gist) {

  public Report {
    addressees = List.copyOf(addressees);
    subjects = List.copyOf(subjects);
  }

  /** One aimed at nobody and naming nobody, whose words nobody has looked at. */
  public Report(
      Article article,
      Attribution attribution,
      Resolution resolution,
      Optional<Dated> saidOn,
      Optional<Span> occasion) {
    this(article, attribution, resolution, saidOn, occasion, List.of(), List.of(), Gist.NONE);
  }

  /** The same, with what it does by its words. */
  public Report with(Gist what) {
    return new Report(
        article, attribution, resolution, saidOn, occasion, addressees, subjects, what);
  }

  /** The same of another attribution. */
  public Report with(Attribution of) {
    return new Report(article, of, resolution, saidOn, occasion, addressees, subjects, gist);
  }

  /** The same, of another speaker. */
  public Report with(Resolution who) {
    return new Report(article, attribution, who, saidOn, occasion, addressees, subjects, gist);
  }

  /** The same, said on another day. */
  public Report with(Optional<Dated> day) {
    return new Report(article, attribution, resolution, day, occasion, addressees, subjects, gist);
  }

  /** The attribution's id: an article reports one content once. */
  public Id id() {
    return attribution.id();
  }
}
