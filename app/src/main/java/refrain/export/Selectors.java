package refrain.export;

import refrain.domain.Span;
import refrain.wire.Stretch;
import tools.jackson.core.JsonGenerator;

/**
 * Says where words stand as the Web Annotation Data Model does (W3C, 2017, 4.2.4 and 4.2.5): by the
 * words with what stands around them, and by their place in code points.
 */
final class Selectors {

  /** Code points before and after the words. */
  private static final int AROUND = 32;

  private Selectors() {}

  static void write(JsonGenerator json, String text, Span span, Stretch at) {
    json.writeArrayPropertyStart("selector");
    json.writeStartObject();
    json.writeStringProperty("type", "TextQuoteSelector");
    json.writeStringProperty("exact", span.in(text));
    json.writeStringProperty("prefix", text.substring(before(text, span.begin()), span.begin()));
    json.writeStringProperty("suffix", text.substring(span.end(), after(text, span.end())));
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringProperty("type", "TextPositionSelector");
    json.writeNumberProperty("start", at.begin());
    json.writeNumberProperty("end", at.end());
    json.writeEndObject();
    json.writeEndArray();
  }

  private static int before(String text, int index) {
    int from = index;
    for (int n = 0; n < AROUND && from > 0; n++) {
      from = text.offsetByCodePoints(from, -1);
    }
    return from;
  }

  private static int after(String text, int index) {
    int to = index;
    for (int n = 0; n < AROUND && to < text.length(); n++) {
      to = text.offsetByCodePoints(to, 1);
    }
    return to;
  }
}
