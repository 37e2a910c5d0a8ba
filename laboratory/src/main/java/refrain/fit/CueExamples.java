package refrain.fit;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import refrain.domain.Article;
import refrain.domain.Span;
import refrain.extract.CueCandidates;
import refrain.extract.CueCandidates.Candidate;
import refrain.read.Document;
import refrain.read.Format;
import refrain.read.Metadata;
import refrain.read.Reader;
import refrain.read.Reading;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the candidate attributions of texts as JSON Lines, one candidate a line: {@code doc},
 * {@code rule}, {@code source}, {@code cue} and {@code content} as lists of {@code [begin, end)} in
 * Unicode code points, and {@code features}.
 */
public final class CueExamples {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final Reader reader = new Reader();
  private final CueCandidates candidates;

  /**
   * With weights of your own.
   *
   * @param weights lines like those of {@code cues.tsv}; none is fine
   */
  public CueExamples(java.io.Reader weights) {
    this.candidates = new CueCandidates(weights);
  }

  /**
   * What was written.
   *
   * @param documents texts that are articles
   * @param refused texts that are none
   * @param examples lines
   */
  public record Count(int documents, int refused, int examples) {}

  /**
   * Writes the candidates of every text of a folder, in order of the files' names.
   *
   * @throws IOException if a text cannot be read or the writer fails
   */
  public Count write(TextFolder folder, Writer out) throws IOException {
    int documents = 0;
    int refused = 0;
    int examples = 0;
    for (Path file : folder.files()) {
      String doc = TextFolder.doc(file);
      Document document =
          new Document(doc, file.toString(), Format.TEXT, Files.readAllBytes(file), Metadata.NONE);
      switch (reader.read(document)) {
        case Reading.Refused unused -> refused++;
        case Reading.Read read -> {
          documents++;
          examples += write(doc, read.article(), out);
        }
      }
    }
    return new Count(documents, refused, examples);
  }

  private int write(String doc, Article article, Writer out) throws IOException {
    int[] codePoints = codePoints(article.text());
    List<Candidate> found = candidates.of(article);
    for (Candidate candidate : found) {
      ObjectNode line = JsonNodeFactory.instance.objectNode();
      line.put("doc", doc);
      line.put("rule", candidate.rule());
      line.set("source", pairs(candidate.source(), codePoints));
      line.set("cue", pairs(candidate.cue(), codePoints));
      line.set("content", pairs(candidate.content(), codePoints));
      ArrayNode features = line.putArray("features");
      candidate.features().forEach(features::add);
      out.write(MAPPER.writeValueAsString(line));
      out.write('\n');
    }
    return found.size();
  }

  // For each index of a UTF-16 unit, how many code points begin before it.
  private static int[] codePoints(String text) {
    int[] before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean second =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      before[i + 1] = before[i] + (second ? 0 : 1);
    }
    return before;
  }

  private static ArrayNode pairs(List<Span> spans, int[] codePoints) {
    ArrayNode pairs = JsonNodeFactory.instance.arrayNode();
    for (Span span : spans) {
      pairs.addArray().add(codePoints[span.begin()]).add(codePoints[span.end()]);
    }
    return pairs;
  }
}
