package refrain.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import refrain.domain.Article;
import refrain.domain.Id;
import refrain.domain.Report;

/**
 * Documents that stay, with what was read from each and what follows from all. Many may read at
 * once, also from other processes, while one writes. It may be used by several threads.
 */
public final class Archive implements AutoCloseable {

  /** Number of rows that one page can have. */
  private static final int MOST = 1000;

  private final Connections connections;
  private final Clock clock;
  private final AtomicReference<CountryNames.Known> countries =
      new AtomicReference<>(new CountryNames.Known(-1, Countries.UNTOLD));

  private Archive(Connections connections, Clock clock) {
    this.connections = connections;
    this.clock = clock;
  }

  /**
   * Opens an archive for reading.
   *
   * @throws ArchiveException if there is none, it is damaged, foreign, or of a newer version
   */
  public static Archive open(Place place) throws ArchiveException {
    return new Archive(Connections.toRead(dialect(place)), Clock.systemUTC());
  }

  /**
   * Opens an archive for writing and reading; makes one where there is none; an older version is
   * brought up to date first.
   *
   * @throws ArchiveException if another process writes, the place cannot be written, or what is
   *     there is damaged, foreign, or of a newer version
   */
  public static Archive openToWrite(Place place) throws ArchiveException {
    return openToWrite(place, Clock.systemUTC());
  }

  /** The same, with the time told by a clock. */
  static Archive openToWrite(Place place, Clock clock) throws ArchiveException {
    return new Archive(Connections.toWrite(dialect(place)), clock);
  }

  static Dialect dialect(Place place) {
    return switch (place) {
      case Place.File file -> new Sqlite(file.path());
      case Place.Database database -> new Postgres(database.address());
    };
  }

  private static int limit(int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit of " + limit + "; expected 1 to " + MOST);
    }
    return limit;
  }

  /**
   * Adds a document, whole or not at all; when this returns it stays, whatever happens then.
   *
   * @return false if it was there already
   */
  public boolean add(Article article, List<Report> reports) throws ArchiveException {
    if (reports.size() > Key.PLACES) {
      throw new ArchiveException(
          article.doc()
              + ": "
              + reports.size()
              + " attributions; an archive takes at most "
              + Key.PLACES
              + " of one document; cut it into several");
    }
    Kept kept = new Kept(article, reports);
    byte[] record = Records.write(kept);
    return connections.write(sql -> new Adding(sql, connections.dialect()).add(kept, record));
  }

  /**
   * Puts new conclusions in the place of the former ones, whole or not at all; readers see one or
   * the other. Ids of what is no more lead to what has taken its place.
   */
  public void conclude(Conclusions conclusions) throws ArchiveException {
    connections.write(
        sql -> {
          new Concluding(sql, connections.dialect(), conclusions).conclude(clock.instant());
          return true;
        });
  }

  /**
   * Everything that another archive takes in to be equal, of one state, in the order for that.
   *
   * @param secrets whether the addresses that questions tell are among it, with keys and messages
   * @param lost takes of each document that cannot be read which it is, and why
   */
  public void leave(boolean secrets, Consumer<Moving> use, Consumer<String> lost)
      throws ArchiveException {
    connections.read(
        sql -> {
          new Leaving(sql, secrets, use, lost).all();
          return true;
        });
  }

  /** Takes in what left another archive; with secrets it tells the addresses of questions too. */
  public Arriving arriving(boolean secrets) {
    return new Arriving(this, connections, secrets);
  }

  /** Every document, in order of id, with all that was read from it. */
  public void forEach(Consumer<Kept> use) throws ArchiveException {
    connections.read(
        sql -> {
          sql.each(
              "SELECT k.record FROM document d JOIN kept k ON k.document = d.key ORDER BY d.id",
              row -> use.accept(Records.read(row.bytes())));
          return true;
        });
  }

  /** Every report that fits, in the order of {@link #search}, not all in memory at once. */
  public void forEachSaid(Query query, Consumer<Said> use) throws ArchiveException {
    connections.read(
        sql -> {
          new Searching(sql, connections.dialect()).each(query, use);
          return true;
        });
  }

  /** Every refrain, the most telling first, with its uses. */
  public void forEachRefrain(Consumer<RefrainEntry> use) throws ArchiveException {
    connections.read(
        sql -> {
          new Looking(sql).eachRefrain(use);
          return true;
        });
  }

  public Overview overview() throws ArchiveException {
    return connections.read(sql -> new Listing(sql).overview());
  }

  /** Whether a document is there. */
  public boolean has(Id article) throws ArchiveException {
    return connections.read(
        sql ->
            sql.find("SELECT id FROM document WHERE id = ?", Row::id, article.value()).isPresent());
  }

  public Optional<Kept> document(Id article) throws ArchiveException {
    return connections.read(sql -> new Looking(sql).document(article));
  }

  /** Statement and refrains of each report of a document, in order of content. */
  public List<Said> saidIn(Id article) throws ArchiveException {
    return connections.read(sql -> new Looking(sql).saidIn(article));
  }

  /** Reports by their ids, those that are known, in the order asked. */
  public List<Said> said(List<Id> reports) throws ArchiveException {
    return connections.read(sql -> new Batches(sql).said(reports));
  }

  /** Documents by their ids, those that are known, in the order asked. */
  public List<DocumentRow> documents(List<Id> ids) throws ArchiveException {
    return connections.read(sql -> new Batches(sql).documents(ids));
  }

  /** The refrains that each of these reports has a use of; a report without any is left out. */
  public Map<Id, List<Id>> refrainsOf(List<Id> reports) throws ArchiveException {
    return connections.read(sql -> new Batches(sql).refrainsOf(reports));
  }

  /** Where the lead wordings of refrains stand, of those that are known, in the order asked. */
  public List<LeadRow> leads(List<Id> refrains) throws ArchiveException {
    return connections.read(sql -> new Batches(sql).leads(refrains));
  }

  /** Ids of the documents that were added since the documents were last compared, in order. */
  public List<Id> waiting() throws ArchiveException {
    return connections.read(
        sql -> sql.list("SELECT id FROM document WHERE waiting = 1 ORDER BY id", Row::id));
  }

  /** Those of some reports that conclusions were drawn of and that had another speaker then. */
  public List<Report> ofAnotherSpeaker(List<Report> reports) throws ArchiveException {
    return connections.read(sql -> TellingSpeakers.changed(sql, reports));
  }

  /**
   * In which months a speaker spoke, with the number of reports; last those of which year or month
   * is not known.
   */
  public List<MonthRow> months(Id speaker) throws ArchiveException {
    return connections.read(sql -> new Periods(sql, speaker).months());
  }

  /** The number of a speaker's reports by year; those of which it is not known are in none. */
  public Map<Integer, Long> years(Id speaker) throws ArchiveException {
    return connections.read(sql -> new Periods(sql, speaker).years());
  }

  /** Tells names of countries; of one that has a name already this is the name from now on. */
  public void tell(Countries countries) throws ArchiveException {
    connections.write(sql -> new CountryNames(sql).tell(countries));
  }

  /** The names of countries that were told. */
  public Countries countries() throws ArchiveException {
    CountryNames.Known before = countries.get();
    CountryNames.Known known =
        connections.read(
            sql -> {
              CountryNames names = new CountryNames(sql);
              return names.revision() == before.revision() ? before : names.known();
            });
    countries.set(known);
    return known.countries();
  }

  /**
   * Keeps a ladder, to be asked before those that it keeps already; one that is there stays where
   * it is.
   *
   * @return false if another text is kept under its name: that one stays
   */
  public boolean tell(LadderText ladder) throws ArchiveException {
    return connections.write(sql -> new LadderTexts(sql).tell(ladder));
  }

  /** The ladders that it keeps, the first that is asked first. */
  public List<LadderText> ladders() throws ArchiveException {
    return connections.read(sql -> new LadderTexts(sql).all());
  }

  /** Whether a ladder was told since its days were last judged. */
  public boolean laddersChanged() throws ArchiveException {
    return connections.read(sql -> new LadderTexts(sql).changed());
  }

  /** Documents, latest first. */
  public Found<DocumentRow> documents(Optional<String> outlet, Optional<String> after, int limit)
      throws ArchiveException {
    return connections.read(sql -> new Listing(sql).documents(outlet, after, limit(limit)));
  }

  /** Reports that fit: latest first; those without a day last. */
  public Found<Said> search(Query query, Optional<String> after, int limit)
      throws ArchiveException {
    return connections.read(
        sql -> new Searching(sql, connections.dialect()).page(query, after, limit(limit)));
  }

  /** How many reports fit, counted up to a limit. */
  public long count(Query query, long limit) throws ArchiveException {
    return connections.read(sql -> new Searching(sql, connections.dialect()).count(query, limit));
  }

  /** A statement by its id, or that of any of its reports (then {@link Lookup.Moved}). */
  public Lookup<StatementEntry> statement(Id id) throws ArchiveException {
    return connections.read(sql -> new Looking(sql).statement(id));
  }

  public Lookup<RefrainEntry> refrain(Id id) throws ArchiveException {
    return connections.read(sql -> new Looking(sql).refrain(id, 0, Integer.MAX_VALUE));
  }

  /** The same with some of its uses alone: those from a number on, in order of time. */
  public Lookup<RefrainEntry> refrain(Id id, int from, int limit) throws ArchiveException {
    return connections.read(sql -> new Looking(sql).refrain(id, from, limit(limit)));
  }

  /** Every use of a refrain without its words, in order of time, not all in memory at once. */
  public void forEachPoint(Id refrain, Consumer<PointRow> use) throws ArchiveException {
    connections.read(
        sql -> {
          new Uses(sql).eachPoint(refrain, use);
          return true;
        });
  }

  /** The words of some uses of a refrain, by number. */
  public Map<Integer, String> useTexts(Id refrain, List<Integer> numbers) throws ArchiveException {
    return connections.read(sql -> new Uses(sql).texts(refrain, numbers));
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
    return connections.read(
        sql -> new Listing(sql).refrains(order, speaker, outlet, templates, after, limit(limit)));
  }

  public Lookup<SpeakerRow> speaker(Id id) throws ArchiveException {
    return connections.read(sql -> new Looking(sql).speaker(id));
  }

  /**
   * Speakers, those with most reports first.
   *
   * @param name words that the name must have; all speakers if empty
   */
  public Found<SpeakerRow> speakers(Optional<String> name, Optional<String> after, int limit)
      throws ArchiveException {
    return connections.read(sql -> new Listing(sql).speakers(name, after, limit(limit)));
  }

  /**
   * Days with what is new on each: those that have something new, latest first, then those that
   * have nothing new, latest first.
   *
   * @param speaker only those of this person or body
   * @param until this day and earlier
   */
  public Found<DayRow> days(
      Optional<Id> speaker, Optional<LocalDate> until, Optional<String> after, int limit)
      throws ArchiveException {
    return connections.read(sql -> new Listing(sql).days(speaker, until, after, limit(limit)));
  }

  /**
   * What speakers have new on each of some days, earliest first; who has nothing new is left out.
   */
  public List<DayRow> news(SortedSet<LocalDate> days) throws ArchiveException {
    return connections.read(sql -> new Listing(sql).news(days));
  }

  /** Outlets by name, with the number of documents of each. */
  public List<OutletRow> outlets() throws ArchiveException {
    return connections.read(sql -> new Listing(sql).outlets());
  }

  public Compared compare(Side a, Side b, int limit) throws ArchiveException {
    return connections.read(sql -> new Comparing(sql).compare(a, b, limit(limit)));
  }

  /** Every series, those with most documents first. */
  public List<SeriesRow> series() throws ArchiveException {
    return connections.read(sql -> new Listing(sql).series());
  }

  /** The documents of a series in order of time; empty if there is no such series. */
  public List<Article> seriesDocuments(String key) throws ArchiveException {
    return connections.read(sql -> new Looking(sql).seriesDocuments(key));
  }

  /**
   * Looks at everything that can be wrong with the archive.
   *
   * @return what is wrong, in words; empty if nothing is
   */
  public List<String> check() throws ArchiveException {
    return connections.readAfresh(sql -> new Checking(sql, connections.dialect()).check());
  }

  /** Saved questions; also of an archive that was opened for reading. */
  public Questions questions() {
    return new Questions(connections);
  }

  /** Messages to those who are told what answers saved questions; as {@link #questions}. */
  public Deliveries deliveries() {
    return new Deliveries(connections);
  }

  @Override
  public void close() {
    connections.close();
  }
}
