package refrain.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import refrain.domain.DayOfSpeech;
import refrain.domain.Findings;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.extract.RuleExtractor;
import refrain.ladder.Ladder;
import refrain.link.Linker;
import refrain.link.Unit;
import refrain.novelty.Asked;
import refrain.novelty.News;
import refrain.pipeline.Pipeline;
import refrain.pipeline.Pipeline.Analysis;
import refrain.reactions.Reactions;
import refrain.resolve.Actors;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.Conclusions;

/**
 * Works out what follows from all documents of an archive, as the commands do that read files: what
 * an archive tells is what one run over the same documents tells.
 */
final class Concluding {

  private final Pipeline pipeline;
  private final News news;

  /**
   * @param threads how many, at least one
   * @param ladders to judge days by: for a speaker the first that holds on the day
   */
  Concluding(int threads, List<Ladder> ladders) {
    this.pipeline = linking(threads);
    this.news = new News(ladders);
  }

  /** Stages for documents that were analysed before: what would analyse them does not matter. */
  static Pipeline linking(int threads) {
    return Pipeline.of(
        new RuleExtractor(),
        Actors.standard(),
        new Linker(Unit.PASSAGE, new ThreadedWorkers(threads)));
  }

  /**
   * Compares all documents and puts what follows into the archive. Days are judged from the
   * earliest on that a document added since the last time has words of, or somebody who has another
   * name now: earlier ones have no other history than they had. By other ladders than the last time
   * all are judged.
   *
   * @param progress counts the documents as they are read back
   */
  void in(Archive archive, Progress progress) throws ArchiveException {
    Set<Id> waiting = Set.copyOf(archive.waiting());
    boolean all = archive.overview().concluded().isEmpty() || archive.laddersChanged();
    List<Analysis.Analysed> settled = Gathering.of(archive, () -> progress.done(1)).analysed();
    progress.then("comparing …");
    archive.conclude(
        of(settled, all ? Optional.of(LocalDate.MIN) : earliest(archive, settled, waiting)));
  }

  /**
   * What follows from documents.
   *
   * @param since the first day to judge; empty for none
   */
  private Conclusions of(List<Analysis.Analysed> settled, Optional<LocalDate> since) {
    Findings findings = pipeline.link(settled);
    return new Conclusions(
        settled.stream().flatMap(a -> a.reports().stream()).toList(),
        findings,
        Pipeline.speakers(settled),
        Reactions.among(findings.statements()),
        since.map(day -> days(settled, day)).orElse(List.of()));
  }

  private List<DayOfSpeech> days(List<Analysis.Analysed> settled, LocalDate since) {
    return news.of(
            Pipeline.reports(settled, Pipeline.Statements.SAID),
            new Asked(
                Optional.of(since),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Asked.ABSENT_DAYS,
                Asked.EXPECTED))
        .days();
  }

  private static Optional<LocalDate> earliest(
      Archive archive, Collection<Analysis.Analysed> settled, Set<Id> waiting)
      throws ArchiveException {
    List<Report> reports = settled.stream().flatMap(a -> a.reports().stream()).toList();
    return Stream.concat(
            reports.stream().filter(r -> waiting.contains(r.article().id())),
            archive.ofAnotherSpeaker(reports).stream())
        .flatMap(r -> News.day(r).stream())
        .min(Comparator.naturalOrder());
  }
}
