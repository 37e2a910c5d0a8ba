package refrain.wire;

import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Lines of whole documents. */
final class KeptLines {

  /** Texts are longer than the strings that JSON is expected to have. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  /** For texts with half a surrogate pair: UTF-8 has no bytes for that, an escape has. */
  private static final JsonFactory ESCAPING =
      JSON.rebuild().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private KeptLines() {}

  static String write(KeptLine kept) {
    String line = LineWriter.write(JSON, json -> KeptWriter.write(json, kept));
    return isWellFormed(line)
        ? line
        : LineWriter.write(ESCAPING, json -> KeptWriter.write(json, kept));
  }

  private static boolean isWellFormed(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isSurrogate(line.charAt(i))) {
        if (i + 1 == line.length()
            || !Character.isSurrogatePair(line.charAt(i), line.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  static KeptLine readKept(String line) {
    return read(() -> JSON.createParser(ObjectReadContext.empty(), line));
  }

  static KeptLine readKept(byte[] line) {
    return read(() -> JSON.createParser(ObjectReadContext.empty(), line));
  }

  private static KeptLine read(Supplier<JsonParser> line) {
    try (JsonParser json = line.get()) {
      Cursor cursor = new Cursor(json);
      KeptLine kept = cursor.object(new KeptReader(cursor));
      if (json.nextToken() != null) {
        throw new IllegalArgumentException("not one object of JSON: more stands after it");
      }
      return kept;
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
  }
}
