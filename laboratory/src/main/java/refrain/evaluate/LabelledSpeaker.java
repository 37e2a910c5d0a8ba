package refrain.evaluate;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Whom a statement is of, by a gold label or a prediction.
 *
 * @param kind {@code person}, {@code body}, {@code country}, {@code group}, {@code unnamed}, {@code
 *     unknown}; of a prediction as its keys tell
 * @param name a person's name, fullest form
 * @param body the institution
 * @param country its code
 * @param members of a group, those that are known
 */
public record LabelledSpeaker(
    String kind,
    Optional<String> name,
    Optional<String> body,
    Optional<String> country,
    List<LabelledSpeaker> members) {

  public LabelledSpeaker {
    members = List.copyOf(members);
  }

  /**
   * What a label in one word says: {@code p:} person, {@code b:} body, {@code c:} country, {@code
   * g:} group of names between semicolons, {@code u:} described and not named, else unknown.
   */
  public static LabelledSpeaker of(String label) {
    Optional<String> name =
        Optional.of(label.substring(Math.min(2, label.length()))).filter(n -> !n.isBlank());
    Optional<String> none = Optional.empty();
    return switch (label.substring(0, Math.min(2, label.length()))) {
      case "p:" -> new LabelledSpeaker("person", name, none, none, List.of());
      case "b:" -> new LabelledSpeaker("body", none, name, none, List.of());
      case "c:" -> new LabelledSpeaker("country", none, none, name, List.of());
      case "g:" ->
          new LabelledSpeaker(
              "group",
              none,
              none,
              none,
              name.map(n -> List.of(n.split("; ", -1))).orElse(List.of()).stream()
                  .map(n -> of("p:" + n))
                  .toList());
      case "u:" -> new LabelledSpeaker("unnamed", none, none, none, List.of());
      default -> new LabelledSpeaker("unknown", none, none, none, List.of());
    };
  }

  /** What a line of gold says. */
  static LabelledSpeaker gold(JsonNode statement) {
    JsonNode s = statement.path("speaker");
    return new LabelledSpeaker(
        s.path("kind").asString("unknown"),
        text(s, "name"),
        text(s, "body"),
        text(s, "country"),
        members(statement.path("members")));
  }

  /** What a line of {@code refrain extract} says of an attribution. */
  static LabelledSpeaker predicted(JsonNode attribution) {
    JsonNode resolution = attribution.path("resolution");
    return switch (resolution.path("outcome").asString("")) {
      case "group" ->
          new LabelledSpeaker(
              "group",
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              members(resolution.path("members")));
      case "described" ->
          new LabelledSpeaker(
              "unnamed",
              Optional.empty(),
              text(resolution, "body"),
              text(resolution, "country"),
              List.of());
      default -> one(attribution.path("speaker"));
    };
  }

  private static List<LabelledSpeaker> members(JsonNode list) {
    return list.valueStream().map(LabelledSpeaker::one).toList();
  }

  private static LabelledSpeaker one(JsonNode s) {
    Optional<String> name = text(s, "name");
    Optional<String> body = text(s, "body");
    Optional<String> country = text(s, "country");
    String kind =
        name.isPresent()
            ? "person"
            : text(s, "role").isPresent()
                ? "unnamed"
                : body.isPresent() ? "body" : country.isPresent() ? "country" : "unknown";
    return new LabelledSpeaker(kind, name, body, country, List.of());
  }

  private static Optional<String> text(JsonNode json, String key) {
    return json.path(key).asStringOpt().filter(s -> !s.isBlank());
  }
}
