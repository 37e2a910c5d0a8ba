package refrain.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import refrain.domain.Article;
import refrain.domain.Id;
import refrain.domain.Report;

/**
 * Documents that stay, with what was read from each and what follows from all. Many may read at
 * once, also from other processes, while one writes. It may be used by several threads.
 */
public final class Archive implements AutoCloseable {

  private Archive() {}

  /**
   * Opens an archive for reading.
   *
   * @throws ArchiveException if there is none, it is damaged, foreign, or of a newer version
   */
  public static Archive open(Place place) throws ArchiveException {
    throw new UnsupportedOperationException(place.toString());
  }

  /**
   * Opens an archive for writing and reading; makes one where there is none; an older version is
   * brought up to date first.
   *
   * @throws ArchiveException if another process writes, the place cannot be written, or what is
   *     there is damaged, foreign, or of a newer version
   */
  public static Archive openToWrite(Place place) throws ArchiveException {
    throw new UnsupportedOperationException(place.toString());
  }

  /**
   * Adds a document, whole or not at all; when this returns it stays, whatever happens then.
   *
   * @return false if it was there already
   */
  public boolean add(Article article, List<Report> reports) throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /**
   * Puts new conclusions in the place of the former ones, whole or not at all; readers see one or
   * the other. Ids of what is no more lead to what has taken its place.
   */
  public void conclude(Conclusions conclusions) throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /** Every document, in order of id, with all that was read from it. */
  public void forEach(Consumer<Kept> use) throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /** Every report that fits, in the order of {@link #search}, not all in memory at once. */
  public void forEachSaid(Query query, Consumer<Said> use) throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /** Every refrain, the most telling first, with its uses. */
  public void forEachRefrain(Consumer<RefrainEntry> use) throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  public Overview overview() throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  public Optional<Kept> document(Id article) throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /** Statement and refrains of each report of a document, in order of content. */
  public List<Said> saidIn(Id article) throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  public List<Said> said(List<Id> reports) throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  public List<DocumentRow> documents(List<Id> ids) throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  public List<MonthRow> months(Id speaker) throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /** Documents, latest first. */
  public Found<DocumentRow> documents(Optional<String> outlet, Optional<String> after, int limit)
      throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /** Reports that fit: latest first; those without a day last. */
  public Found<Said> search(Query query, Optional<String> after, int limit)
      throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /** How many reports fit, counted up to a limit. */
  public long count(Query query, long limit) throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /** A statement by its id, or that of any of its reports (then {@link Lookup.Moved}). */
  public Lookup<StatementEntry> statement(Id id) throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  public Lookup<RefrainEntry> refrain(Id id) throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /**
   * Refrains.
   *
   * @param speaker only those with a use by this speaker
   * @param outlet only those with a use printed there
   * @param templates whether boilerplate is among them
   */
  public Found<RefrainRow> refrains(
      RefrainOrder order,
      Optional<Id> speaker,
      Optional<String> outlet,
      boolean templates,
      Optional<String> after,
      int limit)
      throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  public Lookup<SpeakerRow> speaker(Id id) throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /**
   * Speakers, those with most reports first.
   *
   * @param name words that the name must have; all speakers if empty
   */
  public Found<SpeakerRow> speakers(Optional<String> name, Optional<String> after, int limit)
      throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /**
   * Days with what is new on each, latest first.
   *
   * @param speaker only those of this person or body
   * @param until this day and earlier
   */
  public Found<DayRow> days(
      Optional<Id> speaker, Optional<LocalDate> until, Optional<String> after, int limit)
      throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /** Outlets by name, with the number of documents of each. */
  public List<OutletRow> outlets() throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  public Compared compare(Side a, Side b, int limit) throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /** Every series, those with most documents first. */
  public List<SeriesRow> series() throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /** The documents of a series in order of time; empty if there is no such series. */
  public List<Article> seriesDocuments(String key) throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  /**
   * Looks at everything that can be wrong with the archive.
   *
   * @return what is wrong, in words; empty if nothing is
   */
  public List<String> check() throws ArchiveException {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
