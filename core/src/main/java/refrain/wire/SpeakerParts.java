package refrain.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import refrain.domain.Evidence;
import refrain.domain.Speaker;

/**
 * Reads the speakers and the evidence of one document; what is equal is one object, since a
 * document has few of either and many uses of them.
 */
final class SpeakerParts {

  private final Cursor json;
  private final Map<Speaker, Speaker> speakers = new HashMap<>();
  private final Map<Evidence, Evidence> evidences = new HashMap<>();

  SpeakerParts(Cursor json) {
    this.json = json;
  }

  Speaker speaker() {
    return json.object(new OfSpeaker());
  }

  List<Speaker> speakers() {
    return json.objects(OfSpeaker::new);
  }

  Evidence evidence(
      @Nullable String rule, @Nullable String version, double confidence, @Nullable String reason) {
    Evidence read =
        new Evidence(
            Cursor.required(rule, "rule"),
            Cursor.required(version, "version"),
            confidence,
            Optional.ofNullable(reason));
    return evidences.computeIfAbsent(read, e -> e);
  }

  private final class OfSpeaker implements Cursor.Members<Speaker> {

    private @Nullable String name;
    private @Nullable String role;
    private @Nullable String body;
    private @Nullable String country;

    @Override
    public void member(String key) {
      switch (key) {
        case "name" -> name = json.string();
        case "role" -> role = json.string();
        case "body" -> body = json.string();
        case "country" -> country = json.string();
        // The id follows from the name.
        default -> json.skip();
      }
    }

    @Override
    public Speaker whole() {
      Speaker read =
          new Speaker(
              Optional.ofNullable(name),
              Optional.ofNullable(role),
              Optional.ofNullable(body),
              Optional.ofNullable(country));
      return speakers.computeIfAbsent(read, s -> s);
    }
  }
}
