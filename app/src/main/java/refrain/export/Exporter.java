package refrain.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Id;
import refrain.domain.Profile;
import refrain.redline.Differ;
import refrain.store.Archive;
import refrain.store.Found;
import refrain.store.Moving;
import refrain.store.RefrainEntry;
import refrain.store.SpeakerRow;
import refrain.wire.Wire;

/** Writes what an archive holds, one thing after the other, never all in memory. */
public final class Exporter {

  private static final int PAGE = 500;

  private final Archive archive;
  private final Runnable counted;
  private final List<String> lost = new ArrayList<>();

  /**
   * @param counted called after each thing that was written
   */
  public Exporter(Archive archive, Runnable counted) {
    this.archive = archive;
    this.counted = counted;
  }

  /**
   * Writes text.
   *
   * @return how many things were written
   * @throws IllegalArgumentException if the format is bytes
   */
  public long write(Request request, Writer out) throws IOException {
    if (request.format().isBinary()) {
      throw new IllegalArgumentException(request.format() + " is no text");
    }
    return write(request, new Place(Optional.of(out), Optional.empty()));
  }

  /**
   * Writes to a file: it is there whole or not at all.
   *
   * @return how many things were written
   * @throws java.nio.file.FileAlreadyExistsException if there is one and it is not to be replaced
   */
  public long write(Request request, Path file, boolean replace) throws IOException {
    try (WholeFile whole = WholeFile.at(file, replace, request.secrets())) {
      long n =
          write(
              request,
              request.format().isBinary()
                  ? new Place(Optional.empty(), Optional.of(whole.bytes()))
                  : new Place(Optional.of(whole.text()), Optional.empty()));
      whole.finish();
      return n;
    }
  }

  /** Documents that could not be read and were left out, each with the reason. */
  public List<String> lost() {
    return List.copyOf(lost);
  }

  /** Where it goes, as text or as bytes. */
  private record Place(Optional<Writer> text, Optional<OutputStream> bytes) {

    Writer writer() {
      return text.orElseThrow();
    }
  }

  private long write(Request request, Place to) throws IOException {
    Iris iris = new Iris(request.desk());
    try {
      return switch (request.what()) {
        case STATEMENTS -> statements(request, table(StatementTable.of(), request, to));
        case EVENTS -> events(request, table(EventTable.of(), request, to));
        case ANNOTATIONS -> statements(request, Annotations.to(to.writer(), iris));
        case QUOTATIONS -> statements(request, Quotations.to(to.writer(), iris));
        case CITATIONS ->
            statements(
                request,
                request.format() == Format.RIS
                    ? new RisRows(to.writer())
                    : new BibtexRows(to.writer()));
        case REFRAINS ->
            request.format() == Format.JSONL
                ? refrains(RefrainLines.to(to.writer()))
                : uses(table(UseTable.of(archive.countries()), request, to));
        case SPEAKERS ->
            speakers(
                request.format() == Format.JSONL
                    ? new Lines<>(to.writer(), r -> Wire.write(profile(r)))
                    : table(SpeakerTable.of(archive.countries()), request, to));
        case ARCHIVE -> archive(request, new Lines<>(to.writer(), Moving::line));
      };
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static <R> Rows<R> table(Table<R> table, Request request, Place to) throws IOException {
    return switch (request.format()) {
      case CSV -> new CsvRows<>(table, to.writer(), !request.verbatim());
      case JSONL -> JsonRows.to(to.writer(), table);
      case PARQUET -> new ParquetRows<>(table, to.bytes().orElseThrow());
      case JSONLD, RIS, BIBTEX ->
          throw new IllegalArgumentException("no form of a table: " + request.format());
    };
  }

  private long statements(Request request, Rows<Told> rows) throws IOException {
    Reports reports = new Reports(archive);
    Writing<Told> writing = new Writing<>(rows);
    archive.forEachSaid(request.query(), said -> writing.write(() -> reports.told(said)));
    return writing.done();
  }

  /** Each statement once: by the first of its reports that tells its act. */
  private long events(Request request, Rows<Told> rows) throws IOException {
    Reports reports = new Reports(archive);
    Writing<Told> writing = new Writing<>(rows);
    Set<Id> seen = new HashSet<>();
    archive.forEachSaid(
        request.query(),
        said -> {
          if (said.act().isPresent() && said.statement().map(seen::add).orElse(true)) {
            writing.write(() -> reports.told(said));
          }
        });
    return writing.done();
  }

  private long refrains(Rows<RefrainEntry> rows) throws IOException {
    Writing<RefrainEntry> writing = new Writing<>(rows);
    archive.forEachRefrain(refrain -> writing.write(() -> refrain));
    return writing.done();
  }

  private long uses(Rows<UseTable.Used> rows) throws IOException {
    Differ differ = new Differ();
    Writing<UseTable.Used> writing = new Writing<>(rows);
    archive.forEachRefrain(
        refrain ->
            refrain
                .uses()
                .forEach(use -> writing.write(() -> UseTable.Used.of(refrain, use, differ))));
    return writing.done();
  }

  private long speakers(Rows<SpeakerRow> rows) throws IOException {
    Writing<SpeakerRow> writing = new Writing<>(rows);
    Optional<String> after = Optional.empty();
    do {
      Found<SpeakerRow> page = archive.speakers(Optional.empty(), after, PAGE);
      page.rows().forEach(row -> writing.write(() -> row));
      after = page.next();
    } while (after.isPresent());
    return writing.done();
  }

  /** Counts its documents alone. */
  private long archive(Request request, Rows<Moving> rows) throws IOException {
    long[] documents = new long[1];
    archive.leave(
        request.secrets(),
        moving -> {
          try {
            rows.write(moving);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          if (moving instanceof Moving.Document) {
            documents[0]++;
            counted.run();
          }
        },
        lost::add);
    rows.close();
    return documents[0];
  }

  private static Profile profile(SpeakerRow row) {
    return new Profile(
        row.speaker(), row.tenures(), row.reports(), row.articles(), row.first(), row.last());
  }

  /** Something that reads may fail to give. */
  @FunctionalInterface
  private interface Given<R> {
    R get() throws IOException;
  }

  private final class Writing<R> {

    private final Rows<R> rows;
    private long n;

    Writing(Rows<R> rows) {
      this.rows = rows;
    }

    void write(Given<R> row) {
      try {
        rows.write(row.get());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      n++;
      counted.run();
    }

    long done() throws IOException {
      rows.close();
      return n;
    }
  }
}
