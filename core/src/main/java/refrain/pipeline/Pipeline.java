package refrain.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.CueSense;
import refrain.domain.Findings;
import refrain.domain.Hint;
import refrain.domain.Id;
import refrain.domain.Profile;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.TurnKind;
import refrain.extract.Extractor;
import refrain.gist.GistReader;
import refrain.hint.HintReader;
import refrain.ladder.Ladder;
import refrain.link.Linker;
import refrain.link.Possibilities;
import refrain.link.Workers;
import refrain.read.Document;
import refrain.read.Reader;
import refrain.read.Reading;
import refrain.read.RefusalReason;
import refrain.resolve.Actors;
import refrain.resolve.Profiles;
import refrain.resolve.Resolver;
import refrain.resolve.Roll;

/**
 * The stages in order: read, extract, hint, resolve, gist for each document, then link over all. It
 * holds no state between documents, so one pipeline may serve several threads.
 */
public final class Pipeline {

  /** A stage of the pipeline. */
  public enum Stage {
    READ,
    EXTRACT,
    HINT,
    RESOLVE,
    GIST
  }

  /** Which attributions are compared. */
  public enum Statements {
    /** What was said or written, and acts that are done by that: {@link CueSense#isSaid()}. */
    SAID,
    /** Beliefs, wishes, plans, other acts and perceptions too. */
    ALL,
    /** The running text of every article as one; nobody is asked who says what in it. */
    TEXT,
    /** Every sentence of the running texts as a whole. */
    SENTENCES;

    /** The name as commands take it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What became of one document. */
  public sealed interface Analysis {

    /**
     * An article with what it says that others said.
     *
     * @param article the article
     * @param reports its attributions with their facts, in order of content
     */
    record Analysed(Article article, List<Report> reports) implements Analysis {

      public Analysed {
        reports = List.copyOf(reports);
      }
    }

    /**
     * No article.
     *
     * @param path where the document comes from
     * @param reason why
     * @param message what was found, what was expected and what to do
     */
    record Refused(String path, RefusalReason reason, String message) implements Analysis {}

    /**
     * A stage broke on this document: a defect of Refrain.
     *
     * @param path where the document comes from
     * @param stage which one
     * @param message what it threw
     */
    record Failed(String path, Stage stage, String message) implements Analysis {}
  }

  private final Function<Document, Reading> read;
  private final Function<Article, List<Attribution>> extract;
  private final BiFunction<Article, List<Attribution>, Map<Id, Hint>> hint;
  private final Resolving resolve;
  private final BiFunction<List<Report>, Map<Id, Hint>, List<Report>> gist;
  private final Function<List<Report>, Findings> link;

  /** What resolves the attributions of an article. */
  @FunctionalInterface
  interface Resolving {
    List<Report> resolve(Article article, List<Attribution> attributions, Map<Id, Hint> hints);
  }

  Pipeline(
      Function<Document, Reading> read,
      Function<Article, List<Attribution>> extract,
      BiFunction<Article, List<Attribution>, Map<Id, Hint>> hint,
      Resolving resolve,
      BiFunction<List<Report>, Map<Id, Hint>, List<Report>> gist,
      Function<List<Report>, Findings> link) {
    this.read = read;
    this.extract = extract;
    this.hint = hint;
    this.resolve = resolve;
    this.gist = gist;
    this.link = link;
  }

  /**
   * The stages as Refrain ships them.
   *
   * @param extractor what finds the attributions
   * @param actors who is known
   */
  public static Pipeline of(Extractor extractor, Actors actors) {
    return of(extractor, actors, new Linker());
  }

  /**
   * The same.
   *
   * @param linker what compares the reports
   */
  public static Pipeline of(Extractor extractor, Actors actors, Linker linker) {
    return of(extractor, Optional.empty(), actors, Ladder.shipped(), linker);
  }

  /**
   * The same.
   *
   * @param hints the network that is asked about each attribution, if one is; rules alone decide
   *     without
   * @param ladders the first that holds for a speaker and day is his; without any, what statements
   *     do is not looked at
   */
  public static Pipeline of(
      Extractor extractor,
      Optional<HintReader> hints,
      Actors actors,
      List<Ladder> ladders,
      Linker linker) {
    return new Pipeline(
        new Reader()::read,
        extractor::extract,
        hints.isEmpty() ? (article, attributions) -> Map.of() : hints.get()::read,
        new Resolver(actors)::resolve,
        ladders.isEmpty() ? (reports, told) -> reports : new GistReader(ladders)::read,
        linker.withMeaning(Meanings::of)::link);
  }

  /**
   * The same for who asks for no more than who says what and when: occasions, addressees, subjects
   * and what statements do are not looked at.
   *
   * @param extractor what finds the attributions
   * @param actors who is known
   * @param linker what compares the reports
   */
  public static Pipeline ofSpeakers(Extractor extractor, Actors actors, Linker linker) {
    Resolver resolver = new Resolver(actors);
    return new Pipeline(
        new Reader()::read,
        extractor::extract,
        (article, attributions) -> Map.of(),
        (article, attributions, hints) -> resolver.resolveSpeakers(article, attributions),
        (reports, told) -> reports,
        linker.withMeaning(Meanings::of)::link);
  }

  /**
   * The findings with the pairs that possibly say the same in other words.
   *
   * @param workers what reads the sentences
   */
  public Findings withPossibilities(Findings findings, Workers workers) {
    return new Possibilities(Meanings::of, workers).in(findings);
  }

  /** Takes one document through reading, extraction and resolution; never throws on its content. */
  public Analysis analyse(Document document) {
    Stage stage = Stage.READ;
    try {
      switch (read.apply(document)) {
        case Reading.Refused refused -> {
          return new Analysis.Refused(document.path(), refused.reason(), refused.message());
        }
        case Reading.Read done -> {
          stage = Stage.EXTRACT;
          List<Attribution> attributions = extract.apply(done.article());
          stage = Stage.HINT;
          Map<Id, Hint> hints = hint.apply(done.article(), attributions);
          stage = Stage.RESOLVE;
          List<Report> reports = resolve.resolve(done.article(), attributions, hints);
          stage = Stage.GIST;
          return new Analysis.Analysed(done.article(), gist.apply(reports, hints));
        }
      }
    } catch (RuntimeException | StackOverflowError e) {
      // One document of millions must not end the run.
      return new Analysis.Failed(document.path(), stage, described(e));
    }
  }

  /** Links what was said in all articles: {@link #link(Collection, Statements)}. */
  public Findings link(Collection<Analysis.Analysed> analysed) {
    return link(analysed, Statements.SAID);
  }

  /**
   * Links the reports of all articles. The order in which they are given makes no difference. What
   * reporters ask in a transcript is an occasion, not a statement, and is left out; what they quote
   * of others is not.
   *
   * @param statements which reports
   */
  public Findings link(Collection<Analysis.Analysed> analysed, Statements statements) {
    return link.apply(reports(analysed, statements));
  }

  /**
   * The reports of all articles that are compared, by document, without what reporters ask in a
   * transcript.
   *
   * @param analysed settled ({@link #settled}), so that one person has one name in all
   * @param statements which reports
   */
  public static List<Report> reports(
      Collection<Analysis.Analysed> analysed, Statements statements) {
    return analysed.stream()
        .sorted(
            Comparator.comparing((Analysis.Analysed a) -> a.article().doc())
                .thenComparing(a -> a.article().path()))
        .flatMap(a -> a.reports().stream())
        .filter(r -> statements != Statements.SAID || r.attribution().sense().isSaid())
        .filter(r -> !isQuestion(r))
        .toList();
  }

  /** The same articles, in their order, with one name and country for each person in all. */
  public static List<Analysis.Analysed> settled(List<Analysis.Analysed> analysed) {
    List<Report> reports =
        Roll.settle(analysed.stream().flatMap(a -> a.reports().stream()).toList());
    List<Analysis.Analysed> out = new ArrayList<>();
    int at = 0;
    for (Analysis.Analysed a : analysed) {
      out.add(new Analysis.Analysed(a.article(), reports.subList(at, at + a.reports().size())));
      at += a.reports().size();
    }
    return List.copyOf(out);
  }

  /** Who speaks in these articles, the most frequent first; what reporters ask is left out. */
  public static List<Profile> speakers(Collection<Analysis.Analysed> analysed) {
    return Profiles.of(reports(analysed, Statements.ALL));
  }

  private static boolean isQuestion(Report report) {
    Span content = report.attribution().quotation().content().get(0);
    return report.attribution().within().isEmpty()
        && report.article().turns().stream()
            .anyMatch(
                t -> t.kind() == TurnKind.QUESTION && t.paragraphs().get(0).overlaps(content));
  }

  private static String described(Throwable thrown) {
    String message = thrown.getMessage();
    String name = thrown.getClass().getSimpleName();
    StackTraceElement[] trace = thrown.getStackTrace();
    String place =
        trace.length == 0
            ? ""
            : String.format(
                Locale.ROOT, " at %s:%d", trace[0].getFileName(), trace[0].getLineNumber());
    return name + place + (message == null ? "" : " (" + message + ")");
  }
}
