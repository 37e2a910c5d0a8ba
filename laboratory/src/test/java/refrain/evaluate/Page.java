package refrain.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text with its gold and predicted attributions, each role written as the words themselves.
 *
 * @param text the text
 * @param folder where the three files are written
 */
record Page(String text, Path folder) {

  static Page of(String text, Path folder) throws IOException {
    Files.writeString(folder.resolve("page.txt"), text);
    return new Page(text, folder);
  }

  /** JSON of an attribution; each role's pieces are found at their first place in the text. */
  String attribution(List<String> source, List<String> cue, List<String> content) {
    return "{\"source\": %s, \"cue\": %s, \"content\": %s}"
        .formatted(pieces(source), pieces(cue), pieces(content));
  }

  String attribution(String source, String cue, String content) {
    return attribution(List.of(source), List.of(cue), List.of(content));
  }

  AttributionScore score(List<String> gold, List<String> predicted) throws Exception {
    return AttributionScorer.score(
        Annotations.read(write("gold.jsonl", gold)),
        Annotations.read(write("pred.jsonl", predicted)),
        new Texts(List.of(folder)));
  }

  List<SpanScore> spans(List<String> gold, List<String> predicted) throws Exception {
    return SpanScorer.score(
        Annotations.read(write("gold.jsonl", gold)),
        Annotations.read(write("pred.jsonl", predicted)),
        new Texts(List.of(folder)));
  }

  private Path write(String name, List<String> attributions) throws IOException {
    String line = attributions.stream().collect(Collectors.joining(", ", "[", "]"));
    return Files.writeString(
        folder.resolve(name), "{\"doc\": \"page\", \"attributions\": " + line + "}\n");
  }

  private String pieces(List<String> words) {
    return words.stream()
        .filter(w -> !w.isEmpty())
        .map(
            w -> {
              int at = text.indexOf(w);
              if (at < 0) {
                throw new IllegalArgumentException("not in the text: " + w);
              }
              return Stream.of(at, at + w.length())
                  .map(i -> Integer.toString(text.codePointCount(0, i)))
                  .collect(Collectors.joining(", ", "[", "]"));
            })
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
