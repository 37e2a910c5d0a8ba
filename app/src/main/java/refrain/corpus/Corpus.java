package refrain.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import refrain.read.Document;
import refrain.read.Metadata;

/**
 * The documents below some paths: files and folders of plain text, Markdown, web pages, JSON Lines
 * and CSV. The same paths in any order give the same documents under the same names.
 */
public final class Corpus {

  /** Number of bytes that a document, or one record of a table, may have: 64 MiB. */
  public static final int LONGEST_DOCUMENT = 64 << 20;

  private final Listing listing;
  private final Optional<Path> metadata;
  private final Map<Path, List<MetadataTable>> tables = new HashMap<>();
  private final List<Item.Problem> tableProblems = new ArrayList<>();

  private Corpus(Listing listing, Optional<Path> metadata) {
    this.listing = listing;
    this.metadata = metadata;
  }

  /**
   * Lists what is below the paths; nothing is read yet.
   *
   * @param metadata a table that describes the files, beside the tables found in their folders
   */
  public static Corpus of(Collection<Path> paths, Optional<Path> metadata) {
    return new Corpus(Listing.of(paths), metadata);
  }

  /** The files named {@code actors.yaml} or {@code actors.yml} beside the documents, in order. */
  public List<Path> actorsFiles() {
    return listing.folders().stream()
        .flatMap(f -> Stream.of(f.resolve("actors.yaml"), f.resolve("actors.yml")))
        .filter(Files::isRegularFile)
        .toList();
  }

  /** Number of files that will be read. */
  public int files() {
    return listing.sources().size();
  }

  /** Number of files below named folders that were passed by because of their kind. */
  public int otherFiles() {
    return listing.otherFiles();
  }

  /** Number of bytes of the files that will be read, as far as it is known. */
  public long bytes() {
    return listing.sources().stream().mapToLong(s -> size(s.path())).sum();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      // Told when the file is read.
      return 0;
    }
  }

  /** Gives every document and problem, one at a time, in an order that only the paths decide. */
  public void read(Consumer<Item> to) {
    // Whoever reads a second time is told again what is wrong with the tables.
    tables.clear();
    listing.problems().forEach(to);
    Optional<MetadataTable> given = metadata.map(f -> MetadataTable.read(f, to::accept));
    Names names = new Names();
    List<Source> tablesOfRecords = new ArrayList<>();
    for (Source source : listing.sources()) {
      switch (source.kind()) {
        case TEXT, MARKDOWN, HTML -> to.accept(file(source, names, given));
        case JSON_LINES, CSV -> tablesOfRecords.add(source);
      }
      drain(to);
    }
    // Files keep their names whatever records stand beside them.
    tablesOfRecords.forEach(s -> new RecordFile(s, names, to).read());
  }

  private Item file(Source source, Names names, Optional<MetadataTable> given) {
    Path path = source.path();
    try (InputStream in = Files.newInputStream(path)) {
      long size = Files.size(path);
      byte[] bytes = size > LONGEST_DOCUMENT ? new byte[0] : in.readNBytes(LONGEST_DOCUMENT + 1);
      if (size > LONGEST_DOCUMENT || bytes.length > LONGEST_DOCUMENT) {
        return new Item.Problem(
            path.toString(), ProblemReason.TOO_LONG, tooLong(Math.max(size, bytes.length)));
      }
      Metadata known = given.flatMap(t -> t.find(path)).orElse(Metadata.NONE);
      for (MetadataTable table : beside(path)) {
        known = Fields.completed(known, table.find(path).orElse(Metadata.NONE));
      }
      return new Item.Found(
          new Document(names.ofFile(path), path.toString(), source.kind().format(), bytes, known));
    } catch (IOException e) {
      return new Item.Problem(
          path.toString(), ProblemReason.UNREADABLE, Listing.unreadableMessage("file", e));
    }
  }

  private List<MetadataTable> beside(Path file) {
    return tables.computeIfAbsent(
        Listing.parent(file),
        folder ->
            Stream.of("metadata.csv", "metadata.json")
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .map(f -> MetadataTable.read(f, tableProblems::add))
                .toList());
  }

  private void drain(Consumer<Item> to) {
    tableProblems.forEach(to);
    tableProblems.clear();
  }

  static String tooLong(long bytes) {
    return String.format(
        Locale.ROOT,
        "%,d bytes or more; a document may have %,d; split it, or give its articles as records of"
            + " JSON Lines or CSV",
        bytes,
        LONGEST_DOCUMENT);
  }
}
