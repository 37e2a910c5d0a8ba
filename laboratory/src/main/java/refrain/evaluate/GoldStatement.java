package refrain.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a gold line says of one attributed statement. Spans are of code points.
 *
 * @param source the words that name the source; may be empty
 * @param content what is said, at least one span
 * @param mention how the source refers: name, role, pronoun, relative, body, country, group,
 *     unnamed, none
 * @param speaker whom it stands for
 * @param facts the further labels; empty for a document of which only speakers are labelled
 */
record GoldStatement(
    List<int[]> source,
    List<int[]> content,
    String mention,
    LabelledSpeaker speaker,
    Optional<Facts> facts) {

  /**
   * Further labels of a statement.
   *
   * @param saidOn the day that the text tells, EDTF
   * @param question whether it answers the question before it
   * @param occasion what set it off; empty where nothing is told
   * @param addressee at whom it is aimed
   * @param cited documents
   * @param act the main type of act, {@code NONE} for a remark
   * @param actAlso others
   * @param rung of the neutral ladder
   */
  record Facts(
      Optional<String> saidOn,
      boolean question,
      List<int[]> occasion,
      List<int[]> addressee,
      List<int[]> cited,
      String act,
      List<String> actAlso,
      Optional<Integer> rung) {}

  /**
   * The statements of one document.
   *
   * @param doc its name
   * @param corpus the folder of the shared texts that it is in
   */
  record Document(String doc, String corpus, List<GoldStatement> statements) {}

  /**
   * Reads the documents of one part of the set, or of all.
   *
   * @throws BadInputException if a line is not of this form, or no document is of that part
   */
  static List<Document> read(Path file, Optional<String> part) throws BadInputException {
    List<Document> out = new ArrayList<>();
    for (InputFile.Line line : InputFile.jsonLines(file)) {
      if (part.isPresent() && !part.equals(line.json().path("part").asStringOpt())) {
        continue;
      }
      boolean full = line.json().path("full").asBoolean(false);
      List<GoldStatement> statements = new ArrayList<>();
      for (JsonNode s : InputFile.requireList(line, "statements")) {
        statements.add(
            new GoldStatement(
                spans(s.path("source")),
                spans(s.path("content")),
                s.path("mention").asString("none"),
                LabelledSpeaker.gold(s),
                full ? Optional.of(facts(s)) : Optional.empty()));
      }
      String path = InputFile.requireText(line, "path");
      out.add(
          new Document(
              InputFile.requireText(line, "doc"),
              path.substring(0, Math.max(0, path.indexOf('/'))),
              statements));
    }
    if (out.isEmpty()) {
      throw new BadInputException(file + ": no document of part " + part.orElse("any"));
    }
    return out;
  }

  private static Facts facts(JsonNode s) {
    return new Facts(
        s.path("said_on").asStringOpt(),
        s.path("occasion").valueStream().anyMatch(JsonNode::isString),
        spans(s.path("occasion")),
        spans(s.path("addressee")),
        spans(s.path("cited")),
        s.path("act").asString("NONE"),
        s.path("act_also").valueStream().map(n -> n.asString()).toList(),
        s.path("rung").isNumber() ? Optional.of(s.path("rung").asInt()) : Optional.empty());
  }

  static List<int[]> spans(JsonNode list) {
    return list.valueStream()
        .filter(JsonNode::isArray)
        .map(p -> new int[] {p.path(0).asInt(), p.path(1).asInt()})
        .toList();
  }
}
