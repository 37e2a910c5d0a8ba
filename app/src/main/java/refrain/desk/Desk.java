package refrain.desk;

import java.time.LocalDate;
import java.util.Optional;
import refrain.domain.Id;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.Lookup;
import refrain.store.RefrainOrder;
import refrain.store.Side;

/**
 * Answers what people ask an archive. It may be used by several threads. A part that follows no
 * other, as an id that is none of the archive's, is told by the archive: the first by an {@link
 * IllegalArgumentException} with a sentence, the second by a {@link Lookup}.
 */
@SuppressWarnings("DoNotCallSuggester") // until the archive answers
public final class Desk {

  private final Archive archive;

  private Desk(Archive archive) {
    this.archive = archive;
  }

  public static Desk of(Archive archive) {
    return new Desk(archive);
  }

  /** A number that grows with each change of the archive: answers hold while it is the same. */
  public long revision() throws ArchiveException {
    return archive.overview().revision();
  }

  /**
   * What is new.
   *
   * @param speaker of whom alone; of all if empty
   * @param until on this day and earlier
   * @return {@link Lookup.Here} if no speaker is given
   */
  public Lookup<TodayAnswer> today(Optional<Id> speaker, Optional<LocalDate> until, Part part)
      throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /**
   * Refrains in a list.
   *
   * @param speaker only those of which this speaker has a use
   * @param outlet only those that it printed
   * @param templates whether boilerplate is among them
   * @return {@link Lookup.Here} if no speaker is given
   */
  public Lookup<RefrainsAnswer> refrains(
      RefrainOrder order,
      Optional<Id> speaker,
      Optional<String> outlet,
      boolean templates,
      Part part)
      throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /** One refrain with its uses. */
  public Lookup<RefrainAnswer> refrain(Id id, Part part) throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /** One statement, by its id or that of any report of it. */
  public Lookup<StatementAnswer> statement(Id id) throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /** One document with all that was found in it; empty if the archive has none by that id. */
  public Optional<ArticleAnswer> article(Id id) throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /** One person, body or country. */
  public Lookup<SpeakerAnswer> speaker(Id id, Part part) throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /**
   * Who speaks.
   *
   * @param name words that the name must have; all if empty
   */
  public SpeakersAnswer speakers(Optional<String> name, Part part) throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /** Who prints. */
  public OutletsAnswer outlets() throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /**
   * Documents, latest first.
   *
   * @param outlet whose; all if empty
   */
  public DocumentsAnswer documents(Optional<String> outlet, Part part) throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /**
   * Reports that fit a question.
   *
   * @param query as people type it: {@link refrain.store.Query#parse}
   */
  public SearchAnswer search(String query, Part part) throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /**
   * Two sides beside each other.
   *
   * @param limit at most so many refrains in each of its lists
   */
  public CompareAnswer compare(Side a, Side b, int limit) throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /** Which series of documents there are. */
  public SeriesListAnswer series() throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /**
   * One series.
   *
   * @param before the document to redline from; the one before {@code after} if empty
   * @param after the document to redline to; the last if empty
   * @return empty if there is no such series, or a document that is asked for is not in it
   */
  public Optional<SeriesAnswer> series(String key, Optional<Id> before, Optional<Id> after)
      throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /** How one document became another; empty if the archive lacks one of them. */
  public Optional<RedlineAnswer> redline(Id before, Id after) throws ArchiveException {
    throw new UnsupportedOperationException();
  }
}
