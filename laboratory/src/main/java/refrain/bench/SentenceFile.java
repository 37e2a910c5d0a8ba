package refrain.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import refrain.corpus.Corpus;
import refrain.corpus.Item;
import refrain.domain.Article;
import refrain.domain.RegionKind;
import refrain.domain.Span;
import refrain.evaluate.BadInputException;
import refrain.read.Reader;
import refrain.read.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sentences with names: cut from what people have, or read from JSON Lines. */
public final class SentenceFile {

  private SentenceFile() {}

  /**
   * Cuts documents into sentences as the product does; headlines, datelines, bylines, credits and
   * the like are left out. The same paths give the same, whatever their order.
   *
   * @param paths files and folders, as for {@code refrain extract}
   * @param fewestWords of a sentence, counted by blanks
   * @param most how many; where there are more, every so-manieth is left out, evenly
   * @param to is given each sentence's name, {@code <doc>.<number>}, and its words on one line
   */
  public static void cut(
      List<Path> paths, int fewestWords, int most, BiConsumer<String, String> to) {
    Map<String, String> all = new LinkedHashMap<>();
    Reader reader = new Reader();
    Corpus.of(paths, Optional.empty())
        .read(
            item -> {
              if (item instanceof Item.Found found
                  && reader.read(found.document()) instanceof Reading.Read read) {
                add(read.article(), fewestWords, all);
              }
            });
    long total = all.size();
    long at = 0;
    for (Map.Entry<String, String> sentence : all.entrySet()) {
      if (at * most / total != (at + 1) * most / total || total <= most) {
        to.accept(sentence.getKey(), sentence.getValue());
      }
      at++;
    }
  }

  private static void add(Article article, int fewestWords, Map<String, String> to) {
    int number = 0;
    for (Span sentence : article.sentences()) {
      String words = sentence.in(article.text()).replaceAll("\\s+", " ").strip();
      number++;
      boolean furniture =
          article.regions().stream()
              .anyMatch(r -> r.kind() != RegionKind.DATELINE && r.span().contains(sentence));
      if (!furniture && words.split(" ", -1).length >= fewestWords) {
        to.put(String.format(Locale.ROOT, "%s.%d", article.doc(), number), words);
      }
    }
  }

  /**
   * Reads {@code {"id": NAME, "text": TEXT}} lines; other keys are ignored.
   *
   * @throws BadInputException if the file cannot be read, or a line is not of this form
   */
  static Map<String, String> read(Path file) throws BadInputException {
    Map<String, String> out = new LinkedHashMap<>();
    try {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        JsonNode json = JsonMapper.shared().readTree(line);
        if (!json.path("id").isString() || !json.path("text").isString()) {
          throw new BadInputException(file + ":" + number + ": expected \"id\" and \"text\"");
        }
        String text = json.path("text").stringValue().replaceAll("\\s+", " ").strip();
        if (out.put(json.path("id").stringValue().replaceAll("\\s", "_"), text) != null) {
          throw new BadInputException(file + ":" + number + ": this id is there twice");
        }
      }
    } catch (IOException | JacksonException e) {
      throw new BadInputException(file + ": cannot be read (" + e.getMessage() + ")");
    }
    return out;
  }

  /** Writes a name, a tab and the words a line, which contestants need no JSON for. */
  static void writePlain(Map<String, String> sentences, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    sentences.forEach((id, text) -> lines.add(id + "\t" + text));
    Files.write(file, lines);
  }

  /** Reads that back. */
  static Map<String, String> readPlain(Path file) throws IOException {
    Map<String, String> out = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      int tab = line.indexOf('\t');
      out.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return out;
  }

  /** The words as every contestant counts them: runs of letters and digits, case folded. */
  static Set<String> words(String text) {
    Set<String> out = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+", -1)) {
      if (!word.isEmpty()) {
        out.add(word);
      }
    }
    return out;
  }
}
