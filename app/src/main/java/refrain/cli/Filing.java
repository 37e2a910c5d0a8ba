package refrain.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import refrain.corpus.Corpus;
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
   * @param stages makes what analyses them; asked for it once, when the first document comes that
   *     is not there already
   * @param threads how many, at least one
   * @throws ArchiveException if the archive takes no more; what was added by then stays
   * @throws Misuse if the stages cannot be made
   */
  static Filing of(
      Corpus corpus, Supplier<Pipeline> stages, int threads, Progress progress, Archive archive)
      throws InterruptedException, ArchiveException {
    Clerk clerk = new Clerk(stages, archive);
    Gathering.each(corpus, threads, progress, clerk.failures, clerk::file);
    return clerk.filing();
  }

  /**
   * Tells what was not added.
   *
   * @return the exit code
   */
  int ended(Session session) throws IOException {
    session.out().flush();
    int documents = added + already;
    Input.tell(failures, documents, session);
    return !failures.isEmpty() ? Main.FAILED : documents == 0 ? Main.NOTHING : Main.DONE;
  }

  /** {@code 12 documents added, 3 there already}. */
  String line() {
    return Counted.of(added, "document")
        + " added"
        + (already == 0 ? "" : String.format(Locale.ROOT, ", %,d there already", already));
  }

  /** Does the work of several threads. */
  private static final class Clerk {

    private final Supplier<Pipeline> stages;
    private final Archive archive;
    private final Reader reader = new Reader();
    private final AtomicInteger added = new AtomicInteger();
    private final AtomicInteger already = new AtomicInteger();
    private final List<Failure> failures = Collections.synchronizedList(new ArrayList<>());
    private final AtomicReference<@Nullable Exception> broken = new AtomicReference<>();
    private @Nullable Pipeline pipeline;

    Clerk(Supplier<Pipeline> stages, Archive archive) {
      this.stages = stages;
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
        switch (pipeline().analyse(document)) {
          case Analysis.Analysed a ->
              (archive.add(a.article(), a.reports()) ? added : already).incrementAndGet();
          case Analysis.Refused r -> failures.add(Failure.of(r));
          case Analysis.Failed f -> failures.add(Failure.of(f));
        }
      } catch (ArchiveException | Misuse e) {
        broken.compareAndSet(null, e);
      }
    }

    /** To load the networks takes seconds, which a run that finds nothing new can do without. */
    private synchronized Pipeline pipeline() {
      Pipeline made = pipeline;
      if (made == null) {
        made = stages.get();
        pipeline = made;
      }
      return made;
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
      Exception e = broken.get();
      if (e instanceof Misuse misuse) {
        throw misuse;
      }
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
