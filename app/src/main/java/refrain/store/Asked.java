package refrain.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question as the index is asked it.
 *
 * @param phrases words said, one or several in a row
 * @param not words said, one or several in a row, of which none may stand there
 * @param name words of the speaker's name
 * @param body words of the body
 * @param marks the marks
 * @param from the first key
 * @param before the key before which all stand
 */
record Asked(
    List<List<String>> phrases,
    List<List<String>> not,
    List<String> name,
    List<String> body,
    List<String> marks,
    long from,
    long before) {

  static Asked of(Query query) {
    List<String> marks = new ArrayList<>();
    query.speaker().ifPresent(s -> marks.add(Marks.speaker(s)));
    query.country().ifPresent(c -> marks.add(Marks.country(c)));
    query.outlet().ifPresent(o -> marks.add(Marks.outlet(o)));
    query.act().ifPresent(a -> marks.add(Marks.act(a)));
    query.rung().ifPresent(r -> marks.add(Marks.rung(r)));
    query.form().ifPresent(f -> marks.add(Marks.form(f)));
    query.cited().ifPresent(c -> marks.add(Marks.cited(c)));
    boolean dated = query.from().isPresent() || query.to().isPresent();
    return new Asked(
        words(query.all()),
        words(query.none()),
        words(query.speakerName()),
        words(query.body()),
        marks,
        query.from().map(Key::from).orElse(dated ? Key.dated() : 0L),
        query.to().map(Key::after).orElse(Long.MAX_VALUE));
  }

  /** The words of each phrase that has any. */
  static List<List<String>> words(List<String> phrases) {
    return phrases.stream().map(p -> Folded.of(p).words()).filter(w -> !w.isEmpty()).toList();
  }

  private static List<String> words(Optional<String> text) {
    return text.map(t -> Folded.of(t).words()).orElse(List.of());
  }

  /** The same of what stands before a key. */
  Asked below(long key) {
    return new Asked(phrases, not, name, body, marks, from, Math.min(before, key));
  }

  /** The same of reports with a key between two, both among them. */
  Asked within(long lowest, long highest) {
    long first = Math.max(from, lowest);
    long end = Math.min(before, highest + 1);
    return new Asked(phrases, not, name, body, marks, first, end);
  }

  /** Whether the index is not needed: only time matters. */
  boolean isOfTimeAlone() {
    return phrases.isEmpty()
        && not.isEmpty()
        && name.isEmpty()
        && body.isEmpty()
        && marks.isEmpty();
  }
}
