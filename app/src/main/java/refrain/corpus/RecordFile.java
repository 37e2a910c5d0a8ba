package refrain.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import refrain.read.Document;
import tools.jackson.databind.JsonNode;

/**
 * A file of many documents: JSON Lines or CSV, with the article under {@code text}. It is read one
 * record at a time; a bad record is told with its line and the rest read.
 */
final class RecordFile {

  private final Path path;
  private final boolean csv;
  private final Names names;
  private final Consumer<Item> to;
  private Optional<CsvFields> head = Optional.empty();
  private boolean usable = true;

  RecordFile(Source source, Names names, Consumer<Item> to) {
    this.path = source.path();
    this.csv = source.kind() == Source.Kind.CSV;
    this.names = names;
    this.to = to;
  }

  void read() {
    try (InputStream in = Files.newInputStream(path)) {
      Records records = new Records(in, csv, Corpus.LONGEST_DOCUMENT);
      Optional<Records.Raw> raw = records.next();
      if (raw.isEmpty()) {
        to.accept(bad(path.toString(), "an empty file", "records", "leave it out"));
      }
      while (raw.isPresent() && usable) {
        take(raw.get());
        raw = records.next();
      }
    } catch (IOException e) {
      to.accept(
          new Item.Problem(
              path.toString(), ProblemReason.UNREADABLE, Listing.unreadableMessage("file", e)));
    }
  }

  private void take(Records.Raw raw) {
    String where = path + ":" + raw.line();
    switch (raw.outcome()) {
      case TOO_LONG ->
          to.accept(
              new Item.Problem(
                  where, ProblemReason.TOO_LONG, Corpus.tooLong(Corpus.LONGEST_DOCUMENT + 1L)));
      case UNCLOSED ->
          to.accept(bad(where, "a quotation mark that is never closed", "rows of CSV", "close it"));
      case WHOLE -> {
        Optional<String> text = Fields.decode(raw.bytes());
        if (text.isEmpty()) {
          to.accept(bad(where, "bytes that are not UTF-8", "UTF-8", "convert the file"));
        } else if (!text.get().isBlank()) {
          take(where, raw.line(), text.get());
        }
      }
    }
  }

  private void take(String where, long line, String record) {
    try {
      if (!csv) {
        JsonNode node = object(record);
        Item first = document(where, line, JsonFields.of(node));
        to.accept(first);
        if (first instanceof Item.Found found) {
          LaterVersions.of(node, found.document(), path, names).forEach(to);
        }
      } else if (head.isPresent()) {
        to.accept(document(where, line, head.get().of(record)));
      } else {
        head(where, CsvFields.ofHead(record));
      }
    } catch (IllegalArgumentException e) {
      to.accept(
          bad(
              where,
              String.valueOf(e.getMessage()),
              csv ? "a row of the table" : "an object with the key text",
              "correct the record"));
    }
  }

  private void head(String where, CsvFields found) {
    head = Optional.of(found);
    if (found.head().stream().noneMatch(c -> c.strip().equalsIgnoreCase("text"))) {
      usable = false;
      to.accept(
          bad(
              where,
              "columns " + String.join(", ", found.head()),
              "a column named text",
              "rename the column that holds the articles, or leave the file out"));
    }
  }

  private static JsonNode object(String line) {
    JsonNode node = JsonFields.parse(line);
    if (!node.isObject()) {
      throw new IllegalArgumentException("JSON that is no object");
    }
    return node;
  }

  private Item document(String where, long line, Fields fields) {
    Optional<String> text = fields.text();
    if (text.isEmpty()) {
      String found =
          fields.names().isEmpty()
              ? "no values"
              : "no text, only " + String.join(", ", fields.names());
      return bad(where, found, "the article under text", "add it, or leave the record out");
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

  static Item.Problem bad(String where, String found, String expected, String todo) {
    return new Item.Problem(
        where, ProblemReason.BAD_RECORD, found + "; expected " + expected + "; " + todo);
  }
}
