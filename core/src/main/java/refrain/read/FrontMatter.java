package refrain.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import refrain.domain.Span;

/**
 * The YAML head between two lines of {@code ---} that Markdown files carry. Each key is read by
 * itself, so that one that is no YAML spoils no other and nesting stays shallow.
 *
 * @param span from the first mark to the end of the last; empty at 0 if there is no head
 * @param metadata what it tells
 */
record FrontMatter(Span span, Metadata metadata) {

  private static final int LONGEST = 65_536;
  private static final Set<String> TITLES = Set.of("title", "headline");
  private static final Set<String> DATES =
      Words.of("date published published_time datepublished pubdate published_at publish_date");
  private static final Set<String> ADDRESSES =
      Words.of("source_url url link permalink canonical canonical_url source");
  private static final Set<String> OUTLETS =
      Words.of("outlet publisher publication site site_name sitename newspaper");

  private static final FrontMatter ABSENT = new FrontMatter(new Span(0, 0), Metadata.NONE);

  static FrontMatter of(String text) {
    if (!text.startsWith("---")) {
      return ABSENT;
    }
    int first = lineEnd(text, 0);
    if (!text.substring(0, first).strip().equals("---")) {
      return ABSENT;
    }
    TreeMap<String, String> fields = new TreeMap<>();
    @Nullable String key = null;
    StringBuilder value = new StringBuilder();
    int limit = Math.min(text.length(), LONGEST);
    int begin = first + 1;
    while (begin < limit) {
      int end = lineEnd(text, begin);
      String line = text.substring(begin, Math.min(end, limit)).stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        put(fields, key, value);
        return fields.isEmpty()
            ? ABSENT
            : new FrontMatter(new Span(0, begin + line.length()), metadata(fields));
      }
      int colon = line.indexOf(':');
      boolean indented = line.isEmpty() || line.charAt(0) == ' ' || line.charAt(0) == '\t';
      if (!indented && colon > 0 && line.charAt(0) != '-' && line.charAt(0) != '#') {
        put(fields, key, value);
        key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        value = new StringBuilder(line.substring(colon + 1));
      } else if (indented && key != null) {
        value.append('\n').append(line);
      } else if (!indented && line.charAt(0) != '-' && line.charAt(0) != '#') {
        return ABSENT;
      }
      begin = end + 1;
    }
    return ABSENT;
  }

  private static int lineEnd(String text, int from) {
    int i = from;
    while (i < text.length() && !Blanks.isLineEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static void put(
      TreeMap<String, String> fields, @Nullable String key, StringBuilder value) {
    if (key == null) {
      return;
    }
    String raw = value.toString().strip();
    if (raw.isEmpty() || raw.charAt(0) == '[' || raw.charAt(0) == '{' || raw.charAt(0) == '-') {
      fields.putIfAbsent(key, "");
      return;
    }
    fields.putIfAbsent(key, scalar(raw));
  }

  private static String scalar(String raw) {
    char first = raw.charAt(0);
    if (first != '"' && first != '\'' && first != '|' && first != '>') {
      return raw;
    }
    try {
      LoadSettings settings = LoadSettings.builder().setMaxAliasesForCollections(0).build();
      Object value = new Load(settings).loadFromString("v: " + raw.replace("\n", "\n  "));
      return value instanceof java.util.Map<?, ?> map && map.get("v") instanceof String s ? s : raw;
    } catch (YamlEngineException e) {
      return raw;
    }
  }

  private static Metadata metadata(TreeMap<String, String> fields) {
    return new Metadata(
        find(fields, OUTLETS),
        find(fields, DATES),
        find(fields, TITLES).map(t -> t.replaceAll("[\\s\\u00a0\\u2060]+", " ").strip()),
        find(fields, ADDRESSES).filter(a -> a.startsWith("http")));
  }

  private static Optional<String> find(TreeMap<String, String> fields, Set<String> names) {
    return fields.entrySet().stream()
        .filter(e -> names.contains(e.getKey()) && !e.getValue().isBlank())
        .map(e -> e.getValue().strip())
        .findFirst();
  }
}
