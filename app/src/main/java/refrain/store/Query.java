package refrain.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import refrain.domain.ActType;
import refrain.domain.Form;
import refrain.domain.Id;
import refrain.domain.Span;

/**
 * A question to the archive's reports; what is empty does not matter, what is given must all hold.
 *
 * @param all words and phrases that the words said must have; a phrase has blanks between its words
 * @param none words and phrases that they must not have
 * @param speaker id of the person, body or country
 * @param speakerName words that the speaker's name must have; a country's name is the one that the
 *     archive knows
 * @param body words that the speaker's body must have
 * @param country code or name of the country spoken for
 * @param outlet who printed it
 * @param act what it does
 * @param rung the rung, at least
 * @param form how it stands in the text
 * @param cited id of a document that it cites
 * @param from said on this day or later; a date of which the day or month is not known fits if it
 *     may be so, one of which the year is not known does not, nor what has no date
 * @param to said on this day or earlier; the same
 */
public record Query(
    List<String> all,
    List<String> none,
    Optional<Id> speaker,
    Optional<String> speakerName,
    Optional<String> body,
    Optional<String> country,
    Optional<String> outlet,
    Optional<ActType> act,
    OptionalInt rung,
    Optional<Form> form,
    Optional<String> cited,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  public Query {
    all = List.copyOf(all);
    none = List.copyOf(none);
  }

  /** The question for all that a speaker said. */
  public static Query of(Id speaker) {
    return new Query(
        List.of(),
        List.of(),
        Optional.of(speaker),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Where the words and phrases asked for stand in a text, in order, none overlapping. */
  public List<Span> places(String text) {
    Folded folded = Folded.of(text);
    List<Span> out = new ArrayList<>();
    List<List<String>> phrases = Asked.words(all);
    int at = 0;
    while (at < folded.words().size()) {
      int words = longest(phrases, folded.words(), at);
      if (words > 0) {
        out.add(new Span(folded.spans().get(at).begin(), folded.spans().get(at + words - 1).end()));
      }
      at += Math.max(1, words);
    }
    return List.copyOf(out);
  }

  private static int longest(List<List<String>> phrases, List<String> words, int at) {
    int longest = 0;
    for (List<String> phrase : phrases) {
      int end = at + phrase.size();
      if (phrase.size() > longest && end <= words.size() && words.subList(at, end).equals(phrase)) {
        longest = phrase.size();
      }
    }
    return longest;
  }

  /**
   * Reads what a person types: words, {@code "a phrase"}, {@code -word}, and fields {@code
   * speaker:}, {@code body:}, {@code country:}, {@code outlet:}, {@code act:}, {@code rung:9},
   * {@code form:}, {@code cited:}, {@code from:2024-01-01}, {@code to:}, whose values with blanks
   * stand in quotation marks.
   *
   * @throws IllegalArgumentException if a field or its value is none; says what was found, what was
   *     expected
   */
  public static Query parse(String text) {
    return QueryReader.read(text);
  }
}
