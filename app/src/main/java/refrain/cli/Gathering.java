package refrain.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import refrain.corpus.Corpus;
import refrain.corpus.Item;
import refrain.pipeline.Pipeline;
import refrain.pipeline.Pipeline.Analysis;
import refrain.read.Document;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.Countries;

/**
 * Every document of a corpus, analysed on several threads, in an order that does not depend on
 * them.
 *
 * @param analysed by document name, then by path; one person has one name in all
 * @param failures by path
 * @param countries how countries are named
 */
record Gathering(List<Analysis.Analysed> analysed, List<Failure> failures, Countries countries) {

  private static final Comparator<Analysis.Analysed> ORDER =
      Comparator.comparing((Analysis.Analysed a) -> a.article().doc())
          .thenComparing(a -> a.article().path());

  static Gathering of(
      Corpus corpus, Pipeline pipeline, Countries countries, int threads, Progress progress)
      throws InterruptedException {
    List<Analysis.Analysed> analysed = Collections.synchronizedList(new ArrayList<>());
    List<Failure> failures = Collections.synchronizedList(new ArrayList<>());
    each(corpus, threads, progress, failures, d -> analyse(d, pipeline, analysed, failures));
    failures.sort(Comparator.naturalOrder());
    return new Gathering(settled(analysed), List.copyOf(failures), countries);
  }

  /**
   * Every document of an archive, in the same order, as if it were analysed now.
   *
   * @param read is run after each
   */
  static Gathering of(Archive archive, Runnable read) throws ArchiveException {
    List<Analysis.Analysed> kept = new ArrayList<>();
    archive.forEach(
        k -> {
          kept.add(new Analysis.Analysed(k.article(), k.reports()));
          read.run();
        });
    return new Gathering(settled(kept), List.of(), archive.countries());
  }

  /** How those who speak are told. */
  Who who() {
    return new Who(countries);
  }

  /**
   * Gives every document of a corpus to a task, on several threads.
   *
   * @param failures takes what is no document; must bear several threads if the task adds to it
   */
  static void each(
      Corpus corpus,
      int threads,
      Progress progress,
      Collection<Failure> failures,
      Consumer<Document> task)
      throws InterruptedException {
    try (Crew crew = new Crew(threads)) {
      corpus.read(
          item -> {
            switch (item) {
              case Item.Problem problem -> failures.add(Failure.of(problem));
              case Item.Found found ->
                  crew.add(
                      () -> {
                        try {
                          task.accept(found.document());
                        } finally {
                          progress.done(found.document().bytes().length);
                        }
                      });
            }
          });
      crew.finish();
    }
  }

  private static List<Analysis.Analysed> settled(Collection<Analysis.Analysed> analysed) {
    return Pipeline.settled(analysed.stream().sorted(ORDER).toList());
  }

  private static void analyse(
      Document document,
      Pipeline pipeline,
      List<Analysis.Analysed> analysed,
      List<Failure> failures) {
    switch (pipeline.analyse(document)) {
      case Analysis.Analysed a -> analysed.add(a);
      case Analysis.Refused r -> failures.add(Failure.of(r));
      case Analysis.Failed f -> failures.add(Failure.of(f));
    }
  }
}
