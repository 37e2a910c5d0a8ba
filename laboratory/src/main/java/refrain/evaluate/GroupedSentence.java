package refrain.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A gold sentence: those of one group state the same in more or less changed words, and a hard
 * distractor is alone in its group.
 *
 * @param id its name, unlike every other
 * @param group the name of its group
 * @param part which part of the set it is in, {@code dev} or {@code held}, where the file says so
 * @param nearest the largest share of words (Jaccard) that a sentence of its group has in common
 *     with one of another group, 0 where the file does not say
 * @param source where its words stand
 */
record GroupedSentence(
    String id, String group, Optional<String> part, double nearest, Source source) {

  /** Where the words of a sentence stand. */
  sealed interface Source {}

  /** The words are in the gold file. */
  record Written(String text) implements Source {}

  /**
   * The words are in a text that the repository does not have.
   *
   * @param folder the folder below that of all texts
   * @param file the file in it
   * @param record in a JSON Lines file, the "id" of the line whose "text" is meant
   * @param begin index of the first code point
   * @param end index after the last
   * @param digest SHA-256 of the characters in UTF-8, as hexadecimal digits
   * @param place the line of the gold file
   */
  record Pointed(
      String folder,
      String file,
      Optional<String> record,
      int begin,
      int end,
      String digest,
      Place place)
      implements Source {}

  /**
   * Reads one sentence a line: {@code {"id", "group", "part", "text"}} or, in place of the text,
   * {@code "folder", "file", "record", "begin", "end", "digest"}.
   *
   * @param selection which of them
   * @throws BadInputException if a line is not of this form, or no sentence is selected
   */
  static List<GroupedSentence> read(Path file, Selection selection) throws BadInputException {
    List<GroupedSentence> sentences = new ArrayList<>();
    for (InputFile.Line line : InputFile.jsonLines(file)) {
      GroupedSentence sentence =
          new GroupedSentence(
              InputFile.requireText(line, "id"),
              InputFile.requireText(line, "group"),
              line.json().path("part").asStringOpt(),
              line.json().path("nearest").asDouble(0),
              source(line));
      if (selection.holds(sentence)) {
        sentences.add(sentence);
      }
    }
    if (sentences.isEmpty()) {
      throw new BadInputException(file + ": none of its sentences is selected");
    }
    return sentences;
  }

  private static Source source(InputFile.Line line) throws BadInputException {
    if (line.json().path("text").isString()) {
      return new Written(line.json().path("text").stringValue());
    }
    int begin = line.json().path("begin").asInt(-1);
    int end = line.json().path("end").asInt(-1);
    if (begin < 0 || end < begin) {
      throw line.place().bad("no \"text\" and no \"begin\" and \"end\", 0 <= begin <= end");
    }
    return new Pointed(
        InputFile.requireText(line, "folder"),
        InputFile.requireText(line, "file"),
        line.json().path("record").asStringOpt(),
        begin,
        end,
        InputFile.requireText(line, "digest"),
        line.place());
  }
}
