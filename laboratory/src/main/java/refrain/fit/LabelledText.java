package refrain.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.domain.Article;
import refrain.domain.Span;
import refrain.evaluate.LabelledSpeaker;
import refrain.read.Document;
import refrain.read.Format;
import refrain.read.Metadata;
import refrain.read.Reader;
import refrain.read.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article whose sources are labelled with whom they stand for.
 *
 * @param origin whose text it is: the outlet where the name begins with one, else the folder
 */
record LabelledText(Article article, String origin, List<Label> labels) {

  private static final JsonMapper MAPPER = new JsonMapper();

  LabelledText {
    labels = List.copyOf(labels);
  }

  /**
   * One label.
   *
   * @param source the first piece of the source
   */
  record Label(Span source, LabelledSpeaker speaker) {}

  /**
   * Reads the labelled texts that are files of their own.
   *
   * @param folder where their paths lead from
   * @param gold JSON Lines: {@code doc}, {@code path}, {@code statements} with {@code source} and
   *     {@code speaker}
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if no text is there
   */
  static List<LabelledText> read(Path folder, Path gold) throws IOException {
    List<LabelledText> out = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      JsonNode node = MAPPER.readTree(line);
      Path file = folder.resolve(node.path("path").asString());
      if (Files.isRegularFile(file)) {
        read(node, file).ifPresent(out::add);
      }
    }
    if (out.isEmpty()) {
      throw new IllegalArgumentException("no text of " + gold + " is in " + folder);
    }
    return out;
  }

  private static Optional<LabelledText> read(JsonNode node, Path file) throws IOException {
    String doc = node.path("doc").asString();
    Format format = file.toString().endsWith(".md") ? Format.MARKDOWN : Format.TEXT;
    Document document =
        new Document(doc, file.toString(), format, Files.readAllBytes(file), Metadata.NONE);
    if (!(new Reader().read(document) instanceof Reading.Read read)) {
      return Optional.empty();
    }
    String text = read.article().text();
    List<Label> labels = new ArrayList<>();
    for (JsonNode s : node.path("statements")) {
      JsonNode at = s.path("source").path(0);
      if (at.isArray() && s.has("speaker")) {
        labels.add(
            new Label(
                new Span(
                    text.offsetByCodePoints(0, at.path(0).asInt()),
                    text.offsetByCodePoints(0, at.path(1).asInt())),
                LabelledSpeaker.of(s.path("speaker").asString())));
      }
    }
    int outlet = doc.indexOf('_');
    String path = node.path("path").asString();
    return Optional.of(
        new LabelledText(
            read.article(),
            outlet > 0
                ? doc.substring(0, outlet)
                : path.substring(0, Math.max(0, path.indexOf('/'))),
            labels));
  }

  /** The label of the source that begins here; empty if none does. */
  Optional<LabelledSpeaker> speakerAt(int begin) {
    return labels.stream().filter(l -> l.source().begin() == begin).map(Label::speaker).findFirst();
  }
}
