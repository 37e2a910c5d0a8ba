package refrain.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.domain.Dated;
import refrain.domain.Speaker;
import refrain.domain.Voice;
import refrain.store.Countries;

/**
 * A report as literature programs cite it. Every text is on one line.
 *
 * @param key names it in a bibliography: ASCII letters, digits and hyphens
 * @param printed whether a news article prints it; else it is a transcript or release
 * @param author who says it, one name that is not cut into parts
 * @param title of the document
 * @param outlet who published it
 * @param published when it was published, else when it was said
 * @param address its web address
 * @param language ISO 639-1
 * @param words what was said
 * @param notes who that is, the day, where it stands
 * @param keywords what it does
 */
record Cited(
    String key,
    boolean printed,
    Optional<String> author,
    Optional<String> title,
    Optional<String> outlet,
    Optional<Dated> published,
    Optional<String> address,
    String language,
    String words,
    List<String> notes,
    List<String> keywords) {

  private static final int KEY_LETTERS = 24;

  Cited {
    notes = List.copyOf(notes);
    keywords = List.copyOf(keywords);
  }

  static Cited of(Told told) {
    Optional<Speaker> speaker = told.said().speaker();
    Optional<String> author =
        speaker
            .flatMap(
                s -> Countries.isCountry(s) ? Optional.of(told.label(s)) : s.name().or(s::body))
            .or(told::speakerLabel)
            .map(Words::line)
            .filter(s -> !s.isBlank());
    Optional<Dated> published = told.article().published().or(() -> told.said().saidOn());
    return new Cited(
        key(told, author, published),
        told.article().voice() == Voice.REPORT,
        author,
        told.article().title().map(Words::line),
        told.article().outlet().map(Words::line),
        published,
        Iris.web(told.article().address()),
        told.article().language(),
        Words.line(told.said().text()),
        notes(told),
        StatementTable.act(told).map(a -> a.type().name()).stream().toList());
  }

  private static String key(Told told, Optional<String> author, Optional<Dated> date) {
    StringBuilder key = new StringBuilder();
    author
        .orElse("")
        .chars()
        .filter(c -> c < 128 && Character.isLetter(c))
        .limit(KEY_LETTERS)
        .forEach(c -> key.append((char) Character.toLowerCase(c)));
    date.map(d -> d.date().year()).ifPresent(y -> y.ifPresent(key::append));
    return (key.isEmpty() ? "statement" : key) + "-" + told.said().report();
  }

  private static List<String> notes(Told told) {
    List<String> notes = new ArrayList<>();
    told.said().speaker().ifPresent(s -> notes.add("Said by " + told.full(s)));
    told.said().saidOn().ifPresent(d -> notes.add("Said on " + d.date()));
    told.line().occasion().ifPresent(o -> notes.add("Occasion: " + o));
    notes.add(
        "Words at code points "
            + told.extent().begin()
            + " to "
            + told.extent().end()
            + " of "
            + told.article().doc());
    told.said().statement().ifPresent(s -> notes.add("Refrain statement " + s));
    return notes.stream().map(Words::line).toList();
  }
}
