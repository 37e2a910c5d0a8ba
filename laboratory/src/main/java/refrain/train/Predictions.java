package refrain.train;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.Span;
import refrain.extract.Extractor;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what an extractor finds, one JSON object a line, for {@code lab evaluate}. */
public final class Predictions {

  private final Extractor extractor;

  public Predictions(Extractor extractor) {
    this.extractor = extractor;
  }

  /**
   * Writes a line for each text of the folder; the result is the number of attributions.
   *
   * @throws IOException if a text cannot be read
   */
  public int write(Folder folder, Writer out) throws IOException {
    int found = 0;
    for (Path file : folder.files()) {
      Article article = Folder.read(file);
      List<Attribution> some = extractor.extract(article);
      found += some.size();
      out.write(line(article, some) + "\n");
    }
    return found;
  }

  static String line(Article article, List<Attribution> some) {
    ObjectMapper json = JsonMapper.shared();
    ObjectNode node = json.createObjectNode();
    node.put("doc", article.doc());
    ArrayNode array = node.putArray("attributions");
    for (Attribution a : some) {
      ObjectNode one = array.addObject();
      spans(article, a.source(), one.putArray("source"));
      spans(article, a.cue(), one.putArray("cue"));
      spans(article, a.quotation().content(), one.putArray("content"));
      one.put("confidence", a.evidence().confidence());
    }
    return json.writeValueAsString(node);
  }

  private static void spans(Article article, List<Span> spans, ArrayNode out) {
    String text = article.text();
    for (Span s : spans) {
      int begin = text.codePointCount(0, s.begin());
      out.addArray().add(begin).add(begin + text.codePointCount(s.begin(), s.end()));
    }
  }
}
