package refrain.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import refrain.corpus.Corpus;
import refrain.corpus.Item;
import refrain.pipeline.Pipeline;
import refrain.pipeline.Pipeline.Analysis;
import refrain.read.Document;

/**
 * Every document of a corpus, analysed on several threads, in an order that does not depend on
 * them.
 *
 * @param analysed by document name, then by path; one person has one name in all
 * @param failures by path
 */
record Gathering(List<Analysis.Analysed> analysed, List<Failure> failures) {

  static Gathering of(Corpus corpus, Pipeline pipeline, int threads, Progress progress)
      throws InterruptedException {
    List<Analysis.Analysed> analysed = Collections.synchronizedList(new ArrayList<>());
    List<Failure> failures = Collections.synchronizedList(new ArrayList<>());
    try (Crew crew = new Crew(threads)) {
      corpus.read(
          item -> {
            switch (item) {
              case Item.Problem problem -> failures.add(Failure.of(problem));
              case Item.Found found ->
                  crew.add(
                      () -> {
                        try {
                          analyse(found.document(), pipeline, analysed, failures);
                        } finally {
                          progress.done(found.document().bytes().length);
                        }
                      });
            }
          });
      crew.finish();
    }
    analysed.sort(
        Comparator.comparing((Analysis.Analysed a) -> a.article().doc())
            .thenComparing(a -> a.article().path()));
    failures.sort(Comparator.naturalOrder());
    return new Gathering(Pipeline.settled(analysed), List.copyOf(failures));
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
