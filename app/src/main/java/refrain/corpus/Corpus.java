package refrain.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
    long bytes = 0;
    for (Source s : listing.sources()) {
      try {
        bytes += Files.size(s.path());
      } catch (IOException e) {
        // Told when the file is read.
        continue;
      }
    }
    return bytes;
  }

  /** Gives every document and problem, one at a time, in an order that only the paths decide. */
  public void read(Consumer<Item> to) {
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
    tablesOfRecords.forEach(s -> records(s, names, to));
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
          new Document(
              names.ofFile(path), path.toString(), source.kind().format(), bytes, known));
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

  private void records(Source source, Names names, Consumer<Item> to) {
    Path path = source.path();
    boolean csv = source.kind() == Source.Kind.CSV;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      Records records = new Records(in, csv, LONGEST_DOCUMENT);
      Optional<CsvFields> head = Optional.empty();
      for (Optional<Records.Raw> r = records.next(); r.isPresent(); r = records.next()) {
        Records.Raw raw = r.get();
        String where = path + ":" + raw.line();
        switch (raw.outcome()) {
          case TOO_LONG ->
              to.accept(
                  new Item.Problem(
                      where, ProblemReason.TOO_LONG, tooLong(LONGEST_DOCUMENT + 1L)));
          case UNCLOSED ->
              to.accept(
                  bad(where, "a quotation mark that is never closed", "records in CSV", "close it"));
          case WHOLE -> {
            Optional<String> text = Fields.decode(raw.bytes());
            if (text.isEmpty()) {
              to.accept(bad(where, "bytes that are not UTF-8", "UTF-8", "convert the file"));
            } else if (!text.get().isBlank()) {
              try {
                if (csv && head.isEmpty()) {
                  head = Optional.of(CsvFields.ofHead(text.get()));
                  if (!hasText(head.get())) {
                    to.accept(
                        bad(
                            where,
                            "columns " + String.join(", ", head.get().head()),
                            "a column named text",
                            "rename the column that holds the articles, or leave the file out"));
                    return;
                  }
                } else {
                  Fields fields = csv ? head.orElseThrow().of(text.get()) : object(text.get());
                  to.accept(record(path, raw.line(), fields, names));
                }
              } catch (IllegalArgumentException e) {
                to.accept(
                    bad(
                        where,
                        String.valueOf(e.getMessage()),
                        csv ? "a row of the table" : "an object a line with the key text",
                        "correct the record"));
              }
            }
          }
        }
      }
    } catch (IOException e) {
      to.accept(
          new Item.Problem(
              path.toString(), ProblemReason.UNREADABLE, Listing.unreadableMessage("file", e)));
    }
  }

  private static boolean hasText(CsvFields head) {
    return head.head().stream().anyMatch(c -> c.strip().equalsIgnoreCase("text"));
  }

  private static Fields object(String line) {
    tools.jackson.databind.JsonNode node = JsonFields.parse(line);
    if (!node.isObject()) {
      throw new IllegalArgumentException("JSON that is no object");
    }
    return JsonFields.of(node);
  }

  private static Item record(Path path, long line, Fields fields, Names names) {
    String where = path + ":" + line;
    Optional<String> text = fields.text();
    if (text.isEmpty()) {
      return bad(
          where,
          fields.names().isEmpty() ? "no values" : "no text, only " + String.join(", ", fields.names()),
          "the article under the key text",
          "add it, or leave the record out");
    }
    String name = names.ofRecord(path, fields.id().orElse(Source.stem(path) + "-" + line));
    return new Item.Found(
        new Document(
            name,
            where,
            Source.Kind.TEXT.format(),
            text.get().getBytes(StandardCharsets.UTF_8),
            fields.metadata()));
  }

  private static Item.Problem bad(String where, String found, String expected, String todo) {
    return new Item.Problem(
        where,
        ProblemReason.BAD_RECORD,
        found + "; expected " + expected + "; " + todo);
  }

  private static String tooLong(long bytes) {
    return String.format(
        Locale.ROOT,
        "%,d bytes or more; a document may have %,d; split it, or give its articles as records of"
            + " JSON Lines or CSV",
        bytes,
        LONGEST_DOCUMENT);
  }
}
