package refrain.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import refrain.words.Stem;
import refrain.words.WordClass;

/**
 * A number that a sentence states, in figures or in words: "17", "seventeen", "17th", "2.3
 * million", "six decades". "One", "first", "second" and "zero" are often no number and count as
 * none.
 *
 * @param value what it comes to
 * @param begin its first word
 * @param end its last word, exclusive
 */
record Quantity(double value, int begin, int end) {

  // Two reports of one event round by so much; smaller numbers are not rounded.
  private static final double ROUNDING = 0.07;
  private static final double LEAST_ROUNDED = 15;
  private static final int TENS = 10;
  private static final int HUNDRED = 100;
  private static final int TWENTY = 20;

  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,4})(?:st|nd|rd|th)");

  private static final Map<String, Double> SPELLED = spelled();
  private static final Map<String, Double> MAGNITUDES =
      Map.of(
          Stem.of("hundred"), 1e2,
          Stem.of("thousand"), 1e3,
          Stem.of("million"), 1e6,
          Stem.of("billion"), 1e9,
          Stem.of("trillion"), 1e12,
          Stem.of("dozen"), 12.0,
          Stem.of("decade"), 10.0,
          Stem.of("century"), 100.0);

  private static Map<String, Double> spelled() {
    Map<String, Double> out = new HashMap<>();
    String[] small =
        ("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                + " sixteen seventeen eighteen nineteen")
            .split(" ", -1);
    for (int i = 0; i < small.length; i++) {
      out.put(Stem.of(small[i]), i + 2.0);
    }
    String[] ordinals =
        "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ", -1);
    for (int i = 0; i < ordinals.length; i++) {
      out.put(Stem.of(ordinals[i]), i + 3.0);
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    for (int i = 0; i < tens.length; i++) {
      out.put(Stem.of(tens[i]), (double) (i + 2) * TENS);
    }
    return out;
  }

  /** Those of a sentence of comparable words, in order. */
  static List<Quantity> in(List<String> words) {
    List<Quantity> out = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      OptionalDouble first = number(words.get(i));
      int begin = i++;
      if (first.isEmpty()) {
        continue;
      }
      double value = first.getAsDouble();
      if (i < words.size() && isTens(words.get(begin), value) && isDigit(words.get(i))) {
        value += number(words.get(i++)).orElse(0);
      }
      while (i < words.size() && MAGNITUDES.containsKey(words.get(i))) {
        value *= MAGNITUDES.getOrDefault(words.get(i++), 1.0);
      }
      out.add(new Quantity(value, begin, i));
    }
    return out;
  }

  private static boolean isTens(String word, double value) {
    return !WordClass.isFigure(word) && value >= TWENTY && value < HUNDRED;
  }

  private static boolean isDigit(String word) {
    return !WordClass.isFigure(word) && number(word).orElse(TENS) < TENS;
  }

  private static OptionalDouble number(String word) {
    if (WordClass.isFigure(word)) {
      try {
        return OptionalDouble.of(Double.parseDouble(word));
      } catch (NumberFormatException e) {
        return OptionalDouble.empty();
      }
    }
    Matcher ordinal = ORDINAL.matcher(word);
    if (ordinal.matches()) {
      return OptionalDouble.of(Double.parseDouble(ordinal.group(1)));
    }
    Double value = SPELLED.get(word);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** Whether the word states a number by itself. */
  static boolean isNumber(String word) {
    return number(word).isPresent();
  }

  /** Whether the two may be one number, as it is or rounded: one of two near ones is rounder. */
  boolean agrees(Quantity other) {
    double most = Math.max(value, other.value);
    return value == other.value
        || (most >= LEAST_ROUNDED
            && Math.abs(value - other.value) <= ROUNDING * most
            && digits(value) != digits(other.value));
  }

  /** Number of digits before the noughts at the end. */
  private static int digits(double value) {
    long rest = Math.round(value * HUNDRED);
    while (rest > 0 && rest % TENS == 0) {
      rest /= TENS;
    }
    return Long.toString(rest).length();
  }
}
