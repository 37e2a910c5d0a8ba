package refrain.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import refrain.domain.Speaker;

/**
 * A question as the index is asked it.
 *
 * @param phrases words said, one or several in a row
 * @param not words said, one or several in a row, of which none may stand there
 * @param name words of the speaker's name
 * @param selves marks of countries with such a name, any of which does in place of its words
 * @param body words of the body
 * @param countries marks of countries spoken for, one of which must be there; none if it does not
 *     matter
 * @param marks marks that must all be there
 * @param period the days
 * @param from the first key
 * @param before the key before which all stand
 */
record Asked(
    List<List<String>> phrases,
    List<List<String>> not,
    List<String> name,
    List<String> selves,
    List<String> body,
    List<String> countries,
    List<String> marks,
    Period period,
    long from,
    long before) {

  /**
   * A question.
   *
   * @param named how countries are named, by which they may be asked for
   */
  static Asked of(Query query, Countries named) {
    List<String> marks = new ArrayList<>();
    query.speaker().ifPresent(s -> marks.add(Marks.speaker(s)));
    query.outlet().ifPresent(o -> marks.add(Marks.outlet(o)));
    query.act().ifPresent(a -> marks.add(Marks.act(a)));
    query.rung().ifPresent(r -> marks.add(Marks.rung(r)));
    query.form().ifPresent(f -> marks.add(Marks.form(f)));
    query.cited().ifPresent(c -> marks.add(Marks.cited(c)));
    List<String> name = words(query.speakerName());
    Period period = new Period(query.from(), query.to());
    return new Asked(
        words(query.all()),
        words(query.none()),
        name,
        named.having(name).stream().map(c -> Marks.speaker(Speaker.ofCountry(c).id())).toList(),
        words(query.body()),
        query.country().stream()
            .flatMap(c -> Stream.concat(Stream.of(c), named.called(c).stream()))
            .map(Marks::country)
            .distinct()
            .toList(),
        marks,
        period,
        period.isAny() ? 0 : period.lowest(),
        period.end());
  }

  /** Whether a question may ask for a country by its name. */
  static boolean mayNameACountry(Query query) {
    return query.country().isPresent() || query.speakerName().isPresent();
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
    return between(from, Math.min(before, key));
  }

  /** The same of reports with a key between two, both among them. */
  Asked within(long lowest, long highest) {
    return between(Math.max(from, lowest), Math.min(before, highest + 1));
  }

  private Asked between(long first, long end) {
    return new Asked(phrases, not, name, selves, body, countries, marks, period, first, end);
  }

  /** Whether the index is not needed: only time matters. */
  boolean isOfTimeAlone() {
    return phrases.isEmpty()
        && not.isEmpty()
        && name.isEmpty()
        && body.isEmpty()
        && countries.isEmpty()
        && marks.isEmpty();
  }
}
