package refrain.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.alert.Feeds;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.Compared;
import refrain.store.Countries;
import refrain.store.DayRow;
import refrain.store.DocumentRow;
import refrain.store.Found;
import refrain.store.Kept;
import refrain.store.LeadRow;
import refrain.store.Lookup;
import refrain.store.Overview;
import refrain.store.Query;
import refrain.store.RefrainOrder;
import refrain.store.RefrainRow;
import refrain.store.Said;
import refrain.store.Side;
import refrain.store.SpeakerRow;
import refrain.store.StatementEntry;

/**
 * Answers what people ask an archive. It may be used by several threads. A part that follows no
 * other, as an id that is none of the archive's, is told by the archive: the first by an {@link
 * IllegalArgumentException} with a sentence, the second by a {@link Lookup}.
 */
public final class Desk {

  /** How many of the latest documents are told of. */
  private static final int LATEST = 10;

  private final Archive archive;
  private final SeriesTables tables = new SeriesTables();

  private Desk(Archive archive) {
    this.archive = archive;
  }

  public static Desk of(Archive archive) {
    return new Desk(archive);
  }

  /** How much the archive holds; answers hold while its revision is the same. */
  public Overview overview() throws ArchiveException {
    return archive.overview();
  }

  /** Names of countries, of which the answers tell the codes. */
  public Countries countries() throws ArchiveException {
    return archive.countries();
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
    Optional<SpeakerRow> who = Optional.empty();
    if (speaker.isPresent()) {
      Lookup<SpeakerRow> found = archive.speaker(speaker.get());
      if (!(found instanceof Lookup.Here<SpeakerRow> here)) {
        return elsewhere(found);
      }
      who = Optional.of(here.found());
    }
    Found<DayRow> days = archive.days(speaker, until, part.after(), part.limit());
    List<DocumentRow> latest =
        part.after().isPresent() || speaker.isPresent() || until.isPresent()
            ? List.of()
            : archive.documents(Optional.empty(), Optional.empty(), LATEST).rows();
    return new Lookup.Here<>(
        new TodayAnswer(
            archive.overview(), who, until, Days.of(archive, days.rows()), latest, days.next()));
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
    Optional<SpeakerRow> who = Optional.empty();
    if (speaker.isPresent()) {
      Lookup<SpeakerRow> found = archive.speaker(speaker.get());
      if (!(found instanceof Lookup.Here<SpeakerRow> here)) {
        return elsewhere(found);
      }
      who = Optional.of(here.found());
    }
    Found<RefrainRow> rows =
        archive.refrains(order, speaker, outlet, templates, part.after(), part.limit());
    return new Lookup.Here<>(
        new RefrainsAnswer(order, who, outlet, templates, rows.rows(), rows.next()));
  }

  /** One refrain with its uses. */
  public Lookup<RefrainAnswer> refrain(Id id, Part part) throws ArchiveException {
    return RefrainUses.of(archive, id, part);
  }

  /** One statement, by its id or that of any report of it. */
  public Lookup<StatementAnswer> statement(Id id) throws ArchiveException {
    Lookup<StatementEntry> found = archive.statement(id);
    return found instanceof Lookup.Here<StatementEntry> here
        ? new Lookup.Here<>(StatementReports.of(archive, here.found()))
        : elsewhere(found);
  }

  /** One document with all that was found in it; empty if the archive has none by that id. */
  public Optional<ArticleAnswer> article(Id id) throws ArchiveException {
    Optional<Kept> kept = archive.document(id);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    List<Id> reports = kept.get().reports().stream().map(Report::id).toList();
    return Optional.of(ArticleText.of(kept.get(), archive.saidIn(id), archive.refrainsOf(reports)));
  }

  /** One person, body or country. */
  public Lookup<SpeakerAnswer> speaker(Id id, Part part) throws ArchiveException {
    Lookup<SpeakerRow> found = archive.speaker(id);
    return found instanceof Lookup.Here<SpeakerRow> here
        ? new Lookup.Here<>(SpeakerWords.of(archive, here.found(), part))
        : elsewhere(found);
  }

  /**
   * Who speaks.
   *
   * @param name words that the name must have; all if empty
   */
  public SpeakersAnswer speakers(Optional<String> name, Part part) throws ArchiveException {
    Found<SpeakerRow> rows = archive.speakers(name, part.after(), part.limit());
    return new SpeakersAnswer(name, rows.rows(), rows.next());
  }

  /** Who prints. */
  public OutletsAnswer outlets() throws ArchiveException {
    return new OutletsAnswer(archive.outlets());
  }

  /**
   * Documents, latest first.
   *
   * @param outlet whose; all if empty
   */
  public DocumentsAnswer documents(Optional<String> outlet, Part part) throws ArchiveException {
    Found<DocumentRow> rows = archive.documents(outlet, part.after(), part.limit());
    return new DocumentsAnswer(outlet, rows.rows(), rows.next());
  }

  /**
   * Reports that fit a question.
   *
   * @param query as people type it: {@link refrain.store.Query#parse}
   */
  public SearchAnswer search(String query, Part part) throws ArchiveException {
    Query read;
    try {
      read = Query.parse(query);
    } catch (IllegalArgumentException e) {
      return new SearchAnswer.Misread(query, String.valueOf(e.getMessage()));
    }
    Found<Said> rows = archive.search(read, part.after(), part.limit());
    long count = archive.count(read, SearchAnswer.Hits.MOST_COUNTED + 1);
    return new SearchAnswer.Hits(
        query,
        read,
        Math.min(count, SearchAnswer.Hits.MOST_COUNTED),
        count > SearchAnswer.Hits.MOST_COUNTED,
        rows.rows().stream().map(s -> hit(s, read)).toList(),
        rows.next());
  }

  /**
   * Two sides beside each other.
   *
   * @param limit at most so many refrains in each of its lists
   */
  public CompareAnswer compare(Side a, Side b, int limit) throws ArchiveException {
    if (limit < 1 || limit > Part.MOST) {
      throw new IllegalArgumentException("limit " + limit + ": expected 1 to " + Part.MOST);
    }
    Compared both = archive.compare(a, b, limit);
    return new CompareAnswer(
        asked(a, both.reportsOfA()),
        asked(b, both.reportsOfB()),
        both.shared(),
        both.onlyA(),
        both.onlyB());
  }

  /** Which series of documents there are. */
  public SeriesListAnswer series() throws ArchiveException {
    return new SeriesListAnswer(archive.series());
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
    Optional<SeriesTable> table = tables.get(archive, key);
    if (table.isEmpty()) {
      return Optional.empty();
    }
    SeriesTable t = table.get();
    return t.redline(before, after)
        .map(
            redline ->
                new SeriesAnswer(t.row(), t.issues(), t.sentences(), t.ofSentences(), redline));
  }

  /** How one document became another; empty if the archive lacks one of them. */
  public Optional<RedlineAnswer> redline(Id before, Id after) throws ArchiveException {
    Optional<Kept> earlier = archive.document(before);
    Optional<Kept> later = archive.document(after);
    return earlier.isEmpty() || later.isEmpty()
        ? Optional.empty()
        : Optional.of(
            DocumentRedlines.of(
                earlier.get().article(),
                ArticleText.row(earlier.get()),
                later.get().article(),
                ArticleText.row(later.get())));
  }

  /**
   * The saved questions, with what answered them.
   *
   * @throws IllegalArgumentException if the part follows none that was told
   */
  public QuestionsAnswer questions(Part part) throws ArchiveException {
    return SavedQuestions.of(archive, part);
  }

  /**
   * A page of the feed of a saved question: Atom in UTF-8.
   *
   * @param base where readers find the desk, as far as the path
   * @param before the number of the answer behind which the page begins; empty for the first page
   * @return empty if there is no such question
   * @throws IllegalArgumentException if the base is no address of the web
   */
  public Optional<byte[]> feed(Id question, String base, Optional<Long> before)
      throws ArchiveException {
    return new Feeds(archive).find(question, base, before);
  }

  /** Reports by their ids, those that are known, in the order asked. */
  public List<Said> said(List<Id> reports) throws ArchiveException {
    return archive.said(reports);
  }

  /** Where the lead wordings of refrains stand, of those that are known, in the order asked. */
  public List<LeadRow> leads(List<Id> refrains) throws ArchiveException {
    return archive.leads(refrains);
  }

  private CompareAnswer.Asked asked(Side side, long reports) throws ArchiveException {
    Optional<SpeakerRow> speaker =
        side.speaker().isPresent()
                && archive.speaker(side.speaker().get()) instanceof Lookup.Here<SpeakerRow> here
            ? Optional.of(here.found())
            : Optional.empty();
    return new CompareAnswer.Asked(side, speaker, reports);
  }

  private static SearchAnswer.Hit hit(Said said, Query query) {
    List<SearchAnswer.Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Span match : query.places(said.text())) {
      if (at < match.begin()) {
        pieces.add(new SearchAnswer.Piece(said.text().substring(at, match.begin()), false));
      }
      pieces.add(new SearchAnswer.Piece(match.in(said.text()), true));
      at = match.end();
    }
    if (at < said.text().length()) {
      pieces.add(new SearchAnswer.Piece(said.text().substring(at), false));
    }
    return new SearchAnswer.Hit(said, pieces);
  }

  /** What was not found, of whatever it would have been told. */
  static <T> Lookup<T> elsewhere(Lookup<?> lookup) {
    return switch (lookup) {
      case Lookup.Moved<?> m -> new Lookup.Moved<>(m.to());
      case Lookup.Gone<?> g -> new Lookup.Gone<>();
      case Lookup.Unknown<?> u -> new Lookup.Unknown<>();
      case Lookup.Here<?> h -> throw new IllegalArgumentException("it is there: " + h.found());
    };
  }
}
