package refrain.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import refrain.read.Metadata;

/**
 * The named values of one record, whatever its form. Names are compared without case; a blank value
 * is no value.
 */
final class Fields {

  private static final List<String> ID = List.of("id", "doc");
  private static final List<String> FILE = List.of("file", "filename", "doc", "id");
  private static final List<String> OUTLET = List.of("outlet", "source", "publisher");
  private static final List<String> PUBLISHED = List.of("published", "date");
  private static final List<String> TITLE = List.of("title", "headline");
  private static final List<String> ADDRESS = List.of("url", "address", "link");

  private final Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  void put(String name, String value) {
    if (!value.isBlank()) {
      values.putIfAbsent(name.strip(), value);
    }
  }

  Optional<String> text() {
    return Optional.ofNullable(values.get("text"));
  }

  Optional<String> id() {
    return first(ID);
  }

  Optional<String> file() {
    return first(FILE);
  }

  Metadata metadata() {
    return new Metadata(first(OUTLET), first(PUBLISHED), first(TITLE), first(ADDRESS));
  }

  Collection<String> names() {
    return values.keySet();
  }

  private Optional<String> first(List<String> names) {
    return names.stream()
        .filter(values::containsKey)
        .map(n -> String.valueOf(values.get(n)).strip())
        .findFirst();
  }

  /** What the first source knows, completed by the second. */
  static Metadata completed(Metadata first, Metadata second) {
    return new Metadata(
        first.outlet().or(second::outlet),
        first.published().or(second::published),
        first.title().or(second::title),
        first.address().or(second::address));
  }

  /** The text of UTF-8 bytes without a byte-order mark; empty if they are not valid UTF-8. */
  static Optional<String> decode(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
