package refrain.train;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import refrain.domain.Article;
import refrain.domain.Span;
import refrain.model.ModelWords;
import refrain.model.StatementWindow;
import refrain.model.TextEncoder;
import refrain.model.WordRange;
import refrain.read.Document;
import refrain.read.Format;
import refrain.read.Metadata;
import refrain.read.Reader;
import refrain.read.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes labelled attributions as the network of acts, occasions and addressees sees them, one JSON
 * object a line: {@code doc}, for each word of the window its {@code pieces} and {@code parts}, and
 * the labels: {@code act}, and for each word whether it is {@code occasion} and {@code addressee};
 * both are missing where only the act is labelled.
 */
public final class StatementExamples {

  private final TextEncoder encoder;
  private final Reader reader = new Reader();
  private final ObjectMapper json = JsonMapper.shared();

  public StatementExamples(TextEncoder encoder) {
    this.encoder = encoder;
  }

  /**
   * Writes the examples of a file of labels; the result is their number.
   *
   * @param labels JSON Lines: {@code doc}, {@code path} of a plain text in the folder or the {@code
   *     text} itself, {@code statements} with spans in code points
   * @param folder where the paths lead from
   * @throws IOException if a text cannot be read
   */
  public int write(Path labels, Path folder, Writer out) throws IOException {
    int written = 0;
    for (String line : Files.readAllLines(labels)) {
      JsonNode document = json.readTree(line);
      Article article = article(document, folder);
      ModelWords words = ModelWords.of(article, encoder);
      for (JsonNode statement : document.path("statements")) {
        ObjectNode example = example(article.text(), words, statement);
        if (!example.isEmpty()) {
          example.put("doc", article.doc());
          out.write(json.writeValueAsString(example) + "\n");
          written++;
        }
      }
    }
    return written;
  }

  private Article article(JsonNode document, Path folder) throws IOException {
    String doc = document.path("doc").asString();
    String path = document.path("path").asString("");
    byte[] bytes =
        document.has("text")
            ? document.path("text").asString().getBytes(StandardCharsets.UTF_8)
            : Files.readAllBytes(folder.resolve(path));
    return switch (reader.read(new Document(doc, path, Format.TEXT, bytes, Metadata.NONE))) {
      case Reading.Read read -> read.article();
      case Reading.Refused refused -> throw new IOException(doc + ": " + refused.message());
    };
  }

  private ObjectNode example(String text, ModelWords words, JsonNode statement) {
    ObjectNode out = json.createObjectNode();
    StatementWindow window =
        StatementWindow.around(
            words.text(),
            ranges(text, words, statement.path("source")),
            ranges(text, words, statement.path("cue")),
            ranges(text, words, statement.path("content")));
    if (window.words().isEmpty()) {
      return out;
    }
    ArrayNode pieces = out.putArray("pieces");
    ArrayNode parts = out.putArray("parts");
    for (int i = 0; i < window.words().size(); i++) {
      ArrayNode some = pieces.addArray();
      words.text().words().get(window.words().get(i)).pieces().forEach(some::add);
      parts.add(window.parts().get(i).input());
    }
    out.put("act", statement.path("act").asString());
    if (!statement.path("act_only").asBoolean(false)) {
      for (String key : List.of("occasion", "addressee")) {
        ArrayNode told = out.putArray(key);
        List<WordRange> ranges = ranges(text, words, statement.path(key));
        for (int w : window.words()) {
          told.add(ranges.stream().anyMatch(r -> r.contains(w)) ? 1 : 0);
        }
      }
    }
    return out;
  }

  private static List<WordRange> ranges(String text, ModelWords words, JsonNode spans) {
    List<Span> out = new ArrayList<>();
    for (JsonNode s : spans) {
      if (s.isArray()) {
        out.add(
            new Span(
                text.offsetByCodePoints(0, s.path(0).asInt()),
                text.offsetByCodePoints(0, s.path(1).asInt())));
      }
    }
    return words.ranges(out);
  }
}
