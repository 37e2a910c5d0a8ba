package refrain.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Occurrences that belong together: a gold family or a predicted refrain.
 *
 * @param id its name; empty if the file gives none
 * @param lead its wording, where the file gives one
 * @param uses its occurrences, in the order of the file
 * @param place where it stands
 */
record Family(String id, Optional<String> lead, List<Use> uses, Place place) {

  Family {
    uses = List.copyOf(uses);
  }

  /**
   * Reads one object a line, or an array of objects: {@code {"id", "lead", "occurrences": [{"doc",
   * "begin", "end"}]}}. Other keys are ignored.
   *
   * @throws BadInputException if an object is not of this form
   */
  static List<Family> read(Path file) throws BadInputException {
    List<Family> families = new ArrayList<>();
    for (InputFile.Line line : InputFile.jsonLinesOrArray(file)) {
      List<Use> uses = new ArrayList<>();
      for (JsonNode use : InputFile.requireList(line, "occurrences")) {
        uses.add(use(use, line.place()));
      }
      families.add(
          new Family(
              line.json().path("id").asString(""),
              line.json().path("lead").asStringOpt(),
              uses,
              line.place()));
    }
    return families;
  }

  private static Use use(JsonNode use, Place place) throws BadInputException {
    boolean isComplete =
        use.path("doc").isString() && use.path("begin").isInt() && use.path("end").isInt();
    int begin = isComplete ? use.path("begin").intValue() : -1;
    int end = isComplete ? use.path("end").intValue() : -1;
    if (begin < 0 || end < begin) {
      throw place.bad(
          "occurrence %s; expected \"doc\", \"begin\" and \"end\", 0 <= begin <= end"
              .formatted(InputFile.shown(use)));
    }
    return new Use(use.path("doc").stringValue(), begin, end);
  }
}
