package refrain.corpus;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.read.Document;
import refrain.read.Metadata;
import tools.jackson.databind.JsonNode;

/**
 * The later versions that a record of JSON brings along: its {@code later_versions}, a list in
 * order of time of texts, or of objects with {@code text} and what else is known of that version.
 * Each is a document of its own: of the record's name with {@code -v2}, {@code -v3} and so on, and
 * of its address, title, outlet and date where the version does not say its own.
 */
final class LaterVersions {

  private static final String KEY = "later_versions";

  private LaterVersions() {}

  /** The documents and problems, in order; none where the record has no such list. */
  static List<Item> of(JsonNode record, Document first, Path file, Names names) {
    List<Item> out = new ArrayList<>();
    int number = 1;
    for (JsonNode version : record.path(KEY)) {
      number++;
      Fields own = version.isObject() ? JsonFields.of(version) : new Fields();
      Optional<String> text = version.isString() ? Optional.of(version.asString()) : own.text();
      String where = first.path() + ", version " + number;
      if (text.isEmpty() || text.get().isBlank()) {
        out.add(
            RecordFile.bad(
                where, "a version without text", "a text or an object with text", "leave it out"));
        continue;
      }
      Metadata known = Fields.completed(own.metadata(), first.metadata());
      out.add(
          new Item.Found(
              new Document(
                  names.ofRecord(file, first.doc() + "-v" + number),
                  where,
                  first.format(),
                  text.get().getBytes(StandardCharsets.UTF_8),
                  known)));
    }
    return out;
  }
}
