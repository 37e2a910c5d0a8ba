package refrain.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import refrain.read.Metadata;
import tools.jackson.databind.JsonNode;

/**
 * What a {@code metadata.csv} or {@code metadata.json} says of files: a row or object for each,
 * with {@code file}, {@code outlet}, {@code published}, {@code title}, {@code url}, of which any
 * may be missing but the first.
 */
final class MetadataTable {

  private final Map<String, Metadata> byFile = new HashMap<>();

  /**
   * Reads a table; what is wrong in it is told and the rest read.
   *
   * @param problems told of every row or file that cannot be used
   */
  static MetadataTable read(Path file, Consumer<Item.Problem> problems) {
    MetadataTable table = new MetadataTable();
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json")) {
        table.readJson(file, bytes, problems);
      } else {
        table.readCsv(file, bytes, problems);
      }
    } catch (IOException e) {
      problems.accept(
          new Item.Problem(
              file.toString(),
              ProblemReason.UNREADABLE,
              Listing.unreadableMessage("table of metadata", e)));
    }
    return table;
  }

  /** What is said of a file, by its name with or without its extension or folder. */
  Optional<Metadata> find(Path file) {
    return Optional.ofNullable(byFile.get(String.valueOf(file.getFileName())))
        .or(() -> Optional.ofNullable(byFile.get(Source.stem(file))));
  }

  private void readCsv(Path file, byte[] bytes, Consumer<Item.Problem> problems)
      throws IOException {
    Records records = new Records(new ByteArrayInputStream(bytes), true, Corpus.LONGEST_DOCUMENT);
    Optional<CsvFields> head = Optional.empty();
    for (Optional<Records.Raw> raw = records.next(); raw.isPresent(); raw = records.next()) {
      String where = file + ":" + raw.get().line();
      Optional<String> row = Fields.decode(raw.get().bytes());
      if (row.isEmpty()) {
        problems.accept(bad(where, "a row that is not UTF-8"));
      } else if (!row.get().isBlank()) {
        try {
          if (head.isEmpty()) {
            head = Optional.of(CsvFields.ofHead(row.get()));
          } else {
            put(where, head.get().of(row.get()), problems);
          }
        } catch (IllegalArgumentException e) {
          problems.accept(bad(where, String.valueOf(e.getMessage())));
        }
      }
    }
  }

  private void readJson(Path file, byte[] bytes, Consumer<Item.Problem> problems) {
    Optional<String> text = Fields.decode(bytes);
    if (text.isEmpty()) {
      problems.accept(bad(file.toString(), "bytes that are not UTF-8"));
      return;
    }
    try {
      JsonNode root = JsonFields.parse(text.get());
      if (root.isArray()) {
        int n = 0;
        for (JsonNode node : root) {
          n++;
          put(file + ", object " + n, JsonFields.of(node), problems);
        }
      } else if (root.isObject()) {
        for (Map.Entry<String, JsonNode> e : root.properties()) {
          byFile.putIfAbsent(e.getKey(), JsonFields.of(e.getValue()).metadata());
        }
      } else {
        problems.accept(bad(file.toString(), "neither a list nor an object"));
      }
    } catch (IllegalArgumentException e) {
      problems.accept(bad(file.toString(), String.valueOf(e.getMessage())));
    }
  }

  private void put(String where, Fields fields, Consumer<Item.Problem> problems) {
    Optional<String> name = fields.file();
    if (name.isEmpty()) {
      problems.accept(bad(where, "no file named"));
      return;
    }
    String last = name.get().substring(name.get().replace('\\', '/').lastIndexOf('/') + 1);
    byFile.putIfAbsent(last, fields.metadata());
  }

  private static Item.Problem bad(String where, String found) {
    return new Item.Problem(
        where,
        ProblemReason.BAD_METADATA,
        found + "; expected columns file, outlet, published, title, url; correct it and run again");
  }
}
