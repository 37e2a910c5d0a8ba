package refrain.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import refrain.domain.ActType;
import refrain.domain.Dated;
import refrain.domain.Difference;
import refrain.domain.Edit;
import refrain.domain.EdtfDate;
import refrain.domain.Id;
import refrain.domain.Redline;
import refrain.domain.Rung;
import refrain.domain.Speaker;
import refrain.wire.Stretch;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The one spelling of answers in JSON: a record is an object whose keys are its components in snake
 * case, in their order, absent facts are absent keys. What {@code docs/formats/wire.md} spells too
 * is spelled as there: a date is up to three keys, a redline and a rung are several, offsets are
 * code points, numbers that are no counts have at most four decimals.
 */
public final class Json {

  private static final JsonFactory JSON = new JsonFactory();

  /** The components of each class of record, looked up once. */
  private static final ClassValue<List<Component>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
          RecordComponent[] components = type.getRecordComponents();
          return components == null
              ? List.of()
              : List.of(components).stream()
                  .map(c -> new Component(c, snakeCase(c.getName())))
                  .toList();
        }
      };

  private record Component(RecordComponent of, String key) {

    Object value(Object in) {
      try {
        of.getAccessor().setAccessible(true);
        return of.getAccessor().invoke(in);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("record without " + of, e);
      }
    }
  }

  private Json() {}

  /** The description of the interface for programs: OpenAPI 3.1 in JSON, UTF-8. */
  public static byte[] description() {
    try (InputStream in = Json.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("built without openapi.json");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * An answer, UTF-8.
   *
   * @throws IllegalArgumentException if something in it is of a class that has no spelling
   */
  public static byte[] write(Record answer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      value(json, answer);
    }
    return out.toByteArray();
  }

  /** The same as text. */
  public static String text(Record answer) {
    return new String(write(answer), UTF_8);
  }

  private static void property(JsonGenerator json, String key, Object value) {
    switch (value) {
      case Optional<?> o -> o.ifPresent(v -> property(json, key, v));
      case OptionalInt o -> o.ifPresent(v -> property(json, key, v));
      case Dated d -> dated(json, key, d);
      case Rung r -> {
        json.writeNumberProperty("rung", r.number());
        json.writeStringProperty("rung_name", r.name());
        json.writeStringProperty("ladder", r.ladder());
      }
      case Redline r -> {
        json.writeName(key);
        value(json, r.edits());
        json.writeName("differences");
        value(json, r.differences());
      }
      default -> {
        json.writeName(key);
        value(json, value);
      }
    }
  }

  private static void dated(JsonGenerator json, String key, Dated d) {
    json.writeStringProperty(key, d.date().toString());
    json.writeStringProperty(key + "_origin", name(d.origin()));
    if (!d.candidateYears().isEmpty()) {
      json.writeName(key + "_candidates");
      value(json, d.candidateYears());
    }
  }

  private static void value(JsonGenerator json, Object value) {
    switch (value) {
      case String s -> json.writeString(s);
      case Integer n -> json.writeNumber(n);
      case Long n -> json.writeNumber(n);
      case Double n -> json.writeNumber(Math.round(n * 10_000) / 10_000.0);
      case Boolean b -> json.writeBoolean(b);
      case Id id -> json.writeString(id.value());
      case ActType act -> json.writeString(act.name());
      case Enum<?> e -> json.writeString(name(e));
      case EdtfDate date -> json.writeString(date.toString());
      case LocalDate day -> json.writeString(day.toString());
      case Instant moment -> json.writeString(moment.toString());
      case Stretch at -> {
        json.writeStartArray();
        json.writeNumber(at.begin());
        json.writeNumber(at.end());
        json.writeEndArray();
      }
      case Collection<?> list -> {
        json.writeStartArray();
        list.forEach(v -> value(json, v));
        json.writeEndArray();
      }
      case Record r -> {
        json.writeStartObject();
        object(json, r);
        json.writeEndObject();
      }
      default ->
          throw new IllegalArgumentException("no spelling in JSON: " + value.getClass().getName());
    }
  }

  private static void object(JsonGenerator json, Record value) {
    switch (value) {
      case Edit e -> json.writeStringProperty(name(e.kind()), e.text());
      case Difference d -> difference(json, d);
      case Rung r -> {
        json.writeStringProperty("ladder", r.ladder());
        json.writeNumberProperty("rung", r.number());
        json.writeStringProperty("name", r.name());
      }
      case Speaker s -> {
        json.writeStringProperty("id", s.id().value());
        components(json, s);
      }
      default -> components(json, value);
    }
  }

  private static void components(JsonGenerator json, Record value) {
    for (Component c : COMPONENTS.get(value.getClass())) {
      property(json, c.key(), c.value(value));
    }
  }

  private static void difference(JsonGenerator json, Difference d) {
    json.writeStringProperty("kind", name(d.kind()));
    if (!d.before().isEmpty()) {
      json.writeStringProperty("before", d.before());
    }
    if (!d.after().isEmpty()) {
      json.writeStringProperty("after", d.after());
    }
    if (d.changesSense()) {
      json.writeBooleanProperty("changes_sense", true);
    }
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String snakeCase(String name) {
    StringBuilder out = new StringBuilder();
    name.codePoints()
        .forEach(
            c -> {
              if (Character.isUpperCase(c)) {
                out.append('_');
              }
              out.appendCodePoint(Character.toLowerCase(c));
            });
    return out.toString();
  }
}
