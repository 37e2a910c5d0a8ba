package refrain.train;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import refrain.domain.Article;
import refrain.domain.Span;
import refrain.domain.Token;
import refrain.model.EncodedWord;
import refrain.model.ModelWords;
import refrain.model.TextEncoder;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes texts as the network sees them, one JSON object a line, for the fitting program: {@code
 * doc}, {@code words} (begin and end in code points), {@code paragraphs} (first word and after the
 * last), and for each word {@code pieces}, {@code shape} and {@code quote}.
 */
public final class Examples {

  private final TextEncoder encoder;
  private final ObjectMapper json = JsonMapper.shared();

  public Examples(TextEncoder encoder) {
    this.encoder = encoder;
  }

  /**
   * Writes a line for each text of the folder; the result is their number.
   *
   * @throws IOException if a text cannot be read
   */
  public int write(Folder folder, Writer out) throws IOException {
    List<Path> files = folder.files();
    for (Path file : files) {
      out.write(line(Folder.read(file)) + "\n");
    }
    return files.size();
  }

  String line(Article article) {
    ModelWords words = ModelWords.of(article, encoder);
    ObjectNode node = json.createObjectNode();
    node.put("doc", article.doc());
    ArrayNode bounds = node.putArray("words");
    CodePoints points = new CodePoints(article.text());
    for (Token token : words.tokens()) {
      Span span = token.span();
      bounds.addArray().add(points.at(span.begin())).add(points.at(span.end()));
    }
    ArrayNode paragraphs = node.putArray("paragraphs");
    List<Integer> starts = words.text().paragraphs();
    for (int p = 0; p < starts.size(); p++) {
      int end = p + 1 < starts.size() ? starts.get(p + 1) : words.tokens().size();
      paragraphs.addArray().add(starts.get(p)).add(end);
    }
    ArrayNode pieces = node.putArray("pieces");
    ArrayNode shape = node.putArray("shape");
    ArrayNode quote = node.putArray("quote");
    for (EncodedWord word : words.text().words()) {
      ArrayNode some = pieces.addArray();
      word.pieces().forEach(some::add);
      shape.add(word.shape().input());
      quote.add(word.quote().input());
    }
    return json.writeValueAsString(node);
  }
}
