package refrain.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import refrain.corpus.Corpus;
import refrain.corpus.Item;
import refrain.pipeline.Pipeline;
import refrain.pipeline.Pipeline.Analysis;
import refrain.read.Document;
import refrain.read.Reader;
import refrain.read.Reading;
import refrain.store.Archive;
import refrain.store.ArchiveException;

/**
 * What became of the documents of a corpus that were put into an archive, each as soon as it was
 * read: whatever stops the run, those counted so far stay.
 *
 * @param added number of documents added
 * @param already number of those that were there
 * @param failures by path
 */
record Filing(int added, int already, List<Failure> failures) {

  Filing {
    failures = List.copyOf(failures);
  }

  /**
   * Analyses documents on several threads and adds each.
   *
   * @param threads how many, at least one
   * @throws ArchiveException if the archive takes no more; what was added by then stays
   */
  static Filing of(
      Corpus corpus, Pipeline pipeline, int threads, Progress progress, Archive archive)
      throws InterruptedException, ArchiveException {
    Clerk clerk = new Clerk(pipeline, archive);
    try (Crew crew = new Crew(threads)) {
      corpus.read(
          item -> {
            switch (item) {
              case Item.Problem problem -> clerk.failures.add(Failure.of(problem));
              case Item.Found found ->
                  crew.add(
                      () -> {
                        clerk.file(found.document());
                        progress.done(found.document().bytes().length);
                      });
            }
          });
      crew.finish();
    }
    return clerk.filing();
  }

  /** {@code 12 documents added, 3 there already}. */
  String line() {
    return Counted.of(added, "document")
        + " added"
        + (already == 0 ? "" : String.format(Locale.ROOT, ", %,d there already", already));
  }

  /** Does the work of several threads. */
  private static final class Clerk {

    private final Pipeline pipeline;
    private final Archive archive;
    private final Reader reader = new Reader();
    private final AtomicInteger added = new AtomicInteger();
    private final AtomicInteger already = new AtomicInteger();
    private final List<Failure> failures = Collections.synchronizedList(new ArrayList<>());
    private final AtomicReference<@Nullable ArchiveException> broken = new AtomicReference<>();

    Clerk(Pipeline pipeline, Archive archive) {
      this.pipeline = pipeline;
      this.archive = archive;
    }

    void file(Document document) {
      if (broken.get() != null) {
        return;
      }
      try {
        if (isThere(document)) {
          already.incrementAndGet();
          return;
        }
        switch (pipeline.analyse(document)) {
          case Analysis.Analysed a ->
              (archive.add(a.article(), a.reports()) ? added : already).incrementAndGet();
          case Analysis.Refused r -> failures.add(Failure.of(r));
          case Analysis.Failed f -> failures.add(Failure.of(f));
        }
      } catch (ArchiveException e) {
        broken.compareAndSet(null, e);
      }
    }

    /** To read a document takes a moment; to find who says what in it takes far longer. */
    private boolean isThere(Document document) throws ArchiveException {
      try {
        return reader.read(document) instanceof Reading.Read read
            && archive.has(read.article().id());
      } catch (RuntimeException e) {
        // The pipeline will say so, and of which stage.
        return false;
      }
    }

    Filing filing() throws ArchiveException {
      ArchiveException e = broken.get();
      if (e != null) {
        throw new ArchiveException(
            e.getMessage() + "; " + Counted.of(added.get(), "document") + " added before that", e);
      }
      List<Failure> sorted = new ArrayList<>(failures);
      sorted.sort(Comparator.naturalOrder());
      return new Filing(added.get(), already.get(), sorted);
    }
  }
}
