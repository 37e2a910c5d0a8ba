package refrain.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files that are scored; whatever is wrong with one is said with its place. */
final class InputFile {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /**
   * A JSON object and where it stands.
   *
   * @param json the object
   * @param place its line
   */
  record Line(JsonNode json, Place place) {}

  private InputFile() {}

  /**
   * The characters of a file in UTF-8, line ends and byte-order mark unchanged.
   *
   * @throws BadInputException if it is missing, cannot be read or is not UTF-8
   */
  static String text(Path file) throws BadInputException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new BadInputException(file + ": not UTF-8; convert it and run again");
    } catch (IOException | UncheckedIOException e) {
      throw new BadInputException(file + ": cannot be read (" + reason(file) + ")");
    }
  }

  /** The objects of a JSON Lines file in order; blank lines are skipped. */
  static List<Line> jsonLines(Path file) throws BadInputException {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : withoutMark(text(file)).lines().toList()) {
      number++;
      if (!line.isBlank()) {
        lines.add(new Line(object(line, new Place(file, number)), new Place(file, number)));
      }
    }
    return lines;
  }

  /** The objects of a JSON Lines file, or of a file that is one JSON array of objects. */
  static List<Line> jsonLinesOrArray(Path file) throws BadInputException {
    String text = withoutMark(text(file));
    if (!text.stripLeading().startsWith("[")) {
      return jsonLines(file);
    }
    Place top = new Place(file, 1);
    List<Line> lines = new ArrayList<>();
    for (JsonNode member : parse(text, top)) {
      lines.add(new Line(requireObject(member, top), top));
    }
    return lines;
  }

  /** The text of a key that must be there. */
  static String requireText(Line line, String key) throws BadInputException {
    JsonNode value = require(line, key, JsonNode::isString, "a text");
    return value.stringValue();
  }

  /** The list of a key that must be there. */
  static JsonNode requireList(Line line, String key) throws BadInputException {
    return require(line, key, JsonNode::isArray, "a list");
  }

  private static JsonNode require(
      Line line, String key, Predicate<JsonNode> isRight, String expected)
      throws BadInputException {
    JsonNode value = line.json().path(key);
    if (!isRight.test(value)) {
      throw line.place()
          .bad(
              value.isMissingNode()
                  ? "no key \"" + key + "\"; expected " + expected
                  : "\"" + key + "\" is " + shown(value) + "; expected " + expected);
    }
    return value;
  }

  /** A value as JSON, cut where it is long. */
  static String shown(JsonNode value) {
    String json = value.toString();
    return json.length() > 60 ? json.substring(0, 60) + "…" : json;
  }

  private static JsonNode object(String json, Place place) throws BadInputException {
    return requireObject(parse(json, place), place);
  }

  private static JsonNode requireObject(JsonNode json, Place place) throws BadInputException {
    if (!json.isObject()) {
      throw place.bad("found " + shown(json) + "; expected a JSON object");
    }
    return json;
  }

  private static JsonNode parse(String json, Place place) throws BadInputException {
    try {
      return MAPPER.readTree(json);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new Place(place.file(), place.line() + line - 1)
          .bad("not JSON: " + e.getOriginalMessage());
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static String reason(Path file) {
    if (!Files.exists(file)) {
      return "no such file";
    }
    return Files.isDirectory(file) ? "a folder" : "no right to read it";
  }
}
