package refrain.wire;

import java.util.List;
import java.util.Optional;
import refrain.domain.Dated;
import refrain.domain.Profile;
import refrain.domain.Tenure;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Writes and reads a speaker across articles. */
final class ProfileSpelling {

  private ProfileSpelling() {}

  static void write(JsonGenerator json, Profile profile) {
    json.writeName("speaker");
    LineWriter.speaker(json, profile.speaker());
    json.writeNumberProperty("reports", profile.reports());
    json.writeNumberProperty("articles", profile.articles());
    period(json, profile.first(), profile.last());
    json.writeArrayPropertyStart("tenures");
    for (Tenure t : profile.tenures()) {
      json.writeStartObject();
      LineWriter.text(json, "role", t.role());
      LineWriter.text(json, "body", t.body());
      period(json, t.first(), t.last());
      json.writeNumberProperty("reports", t.reports());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void period(JsonGenerator json, Optional<Dated> first, Optional<Dated> last) {
    LineWriter.date(json, "first", first);
    LineWriter.date(json, "last", last);
  }

  static Profile read(JsonNode json) {
    List<Tenure> tenures =
        LineReader.list(
            json,
            "tenures",
            t ->
                new Tenure(
                    LineReader.find(t, "role"),
                    LineReader.find(t, "body"),
                    LineReader.date(t, "first"),
                    LineReader.date(t, "last"),
                    (int) LineReader.number(t, "reports")));
    return new Profile(
        LineReader.speaker(LineReader.object(json, "speaker")),
        tenures,
        (int) LineReader.number(json, "reports"),
        (int) LineReader.number(json, "articles"),
        LineReader.date(json, "first"),
        LineReader.date(json, "last"));
  }
}
