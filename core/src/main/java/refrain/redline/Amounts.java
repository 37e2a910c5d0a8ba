package refrain.redline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import refrain.words.Words;

/**
 * Writes numbers, amounts and dates in one way, so that "3 per cent" and "3%", "twenty-five" and
 * "25", "$3 million" and "3m dollars", "14 Jan." and "January 14" are told from a changed number.
 */
final class Amounts {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<fraction>(?:\\d+[-‑ ])?\\d+/\\d+)"
              + "|(?<figure>\\d+(?:[.,]\\d+)*)(?<tail>\\p{L}*)"
              + "|(?<half>[¼½¾⅓⅔⅛])"
              + "|(?<word>\\p{L}+(?:['’]\\p{L}+)*)"
              + "|(?<sign>[%$€£¥])"
              + "|(?<dash>[-‐‑–—])");
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));
  private static final Map<String, Integer> POWERS =
      Map.ofEntries(
          Map.entry("hundred", 2),
          Map.entry("thousand", 3),
          Map.entry("k", 3),
          Map.entry("million", 6),
          Map.entry("mn", 6),
          Map.entry("m", 6),
          Map.entry("billion", 9),
          Map.entry("bn", 9),
          Map.entry("b", 9),
          Map.entry("trillion", 12),
          Map.entry("tn", 12));
  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("half", "1/2"),
          Map.entry("third", "1/3"),
          Map.entry("thirds", "1/3"),
          Map.entry("quarter", "1/4"),
          Map.entry("quarters", "1/4"),
          Map.entry("fifths", "1/5"),
          Map.entry("tenths", "1/10"),
          Map.entry("¼", "1/4"),
          Map.entry("½", "1/2"),
          Map.entry("¾", "3/4"),
          Map.entry("⅓", "1/3"),
          Map.entry("⅔", "2/3"),
          Map.entry("⅛", "1/8"));
  private static final Map<String, String> ORDINALS =
      Map.ofEntries(
          Map.entry("first", "1"),
          Map.entry("second", "2"),
          Map.entry("fourth", "4"),
          Map.entry("fifth", "5"),
          Map.entry("sixth", "6"),
          Map.entry("seventh", "7"),
          Map.entry("eighth", "8"),
          Map.entry("ninth", "9"),
          Map.entry("tenth", "10"),
          Map.entry("eleventh", "11"),
          Map.entry("twelfth", "12"));
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("percent", "%"),
          Map.entry("pct", "%"),
          Map.entry("%", "%"),
          Map.entry("dollar", "$"),
          Map.entry("dollars", "$"),
          Map.entry("usd", "$"),
          Map.entry("$", "$"),
          Map.entry("euro", "€"),
          Map.entry("euros", "€"),
          Map.entry("€", "€"),
          Map.entry("pound", "£"),
          Map.entry("pounds", "£"),
          Map.entry("£", "£"),
          Map.entry("yen", "¥"),
          Map.entry("¥", "¥"));
  private static final Set<String> SIGNS = Set.of("%", "$", "€", "£", "¥");
  // Of "percent", "per cent", "dollars".
  private static final int MOST_LETTERS_OF_UNIT = 7;
  private static final Pattern DAY = Pattern.compile("#?\\d{1,2}");
  private static final int DIGITS = 6;

  private final List<String> out = new ArrayList<>();
  private BigDecimal sum = BigDecimal.ZERO;
  private BigDecimal group = BigDecimal.ZERO;
  private boolean open;
  private boolean telling;
  private String currency = "";

  private Amounts() {}

  /**
   * Whether both runs say the same numbers and units, in figures or in words, with the same words
   * around them.
   */
  static boolean same(String x, String y) {
    Optional<List<String>> a = x.isEmpty() || y.isEmpty() ? Optional.empty() : of(x);
    Optional<List<String>> b = a.isEmpty() ? a : of(y);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    // "14th" of a month is "14"; "third" is not "three".
    boolean figures = hasDigit(x) && hasDigit(y);
    return figures ? plain(a.get()).equals(plain(b.get())) : a.equals(b);
  }

  private static boolean hasDigit(String run) {
    return run.chars().anyMatch(Character::isDigit);
  }

  private static List<String> plain(List<String> amounts) {
    return amounts.stream().map(w -> w.startsWith("#") ? w.substring(1) : w).toList();
  }

  /** Whether the run has a mark of a unit: "%", "$". */
  static boolean hasSign(String run) {
    return SIGNS.stream().anyMatch(run::contains);
  }

  /** The unit that the run is and nothing else, whether a sign or a word. */
  static Optional<String> unit(String run) {
    long letters = run.chars().filter(Character::isLetter).limit(MOST_LETTERS_OF_UNIT + 1).count();
    Optional<List<String>> all = letters > MOST_LETTERS_OF_UNIT ? Optional.empty() : of(run);
    return all.isPresent() && all.get().size() == 1 && SIGNS.contains(all.get().getFirst())
        ? Optional.of(all.get().getFirst())
        : Optional.empty();
  }

  /** The run in one spelling; nothing if it has neither number, unit nor month. */
  static Optional<List<String>> of(String run) {
    Amounts amounts = new Amounts();
    Matcher m = TOKEN.matcher(run);
    while (m.find()) {
      amounts.take(m, run);
    }
    amounts.close();
    amounts.datesInOneOrder();
    return amounts.telling ? Optional.of(amounts.out) : Optional.empty();
  }

  private void take(Matcher m, String run) {
    if (m.group("fraction") != null) {
      String[] parts = m.group("fraction").split("[-‑ ]", -1);
      if (parts.length == 2) {
        add(new BigDecimal(parts[0]));
      }
      add(fraction(parts[parts.length - 1]));
    } else if (m.group("figure") != null) {
      figure(m.group("figure"), Words.fold(m.group("tail")));
    } else if (m.group("half") != null) {
      add(fraction(PARTS.getOrDefault(m.group("half"), "1/2")));
    } else if (m.group("sign") != null) {
      unit(UNITS.getOrDefault(m.group("sign"), m.group("sign")), !m.group("sign").equals("%"));
    } else if (m.group("dash") != null) {
      // "3-5" is "3 to 5"; any other dash joins words or stands for a blank.
      boolean range =
          m.start() > 0
              && m.end() < run.length()
              && Character.isDigit(run.charAt(m.start() - 1))
              && Character.isDigit(run.charAt(m.end()));
      if (range) {
        close();
        out.add("to");
      }
    } else {
      word(Words.fold(m.group("word")).replace('’', '\''));
    }
  }

  private void figure(String figure, String tail) {
    String plain =
        figure.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?") ? figure.replace(",", "") : figure;
    if (Set.of("st", "nd", "rd", "th").contains(tail)) {
      close();
      out.add("#" + plain);
      telling = true;
      return;
    }
    if (plain.matches("\\d+(\\.\\d+)?")) {
      if (open) {
        close();
      }
      add(new BigDecimal(plain));
    } else {
      close();
      out.add(plain);
      telling = true;
    }
    if (!tail.isEmpty()) {
      word(tail);
    }
  }

  private void word(String word) {
    if (SMALL.containsKey(word)) {
      boolean tens = group.signum() != 0 && group.remainder(BigDecimal.TEN).signum() != 0;
      if (open && tens) {
        close();
      }
      add(BigDecimal.valueOf(SMALL.getOrDefault(word, 0)));
    } else if (open && POWERS.containsKey(word)) {
      int power = POWERS.getOrDefault(word, 0);
      BigDecimal of = group.signum() == 0 ? BigDecimal.ONE : group;
      if (power == 2) {
        group = of.scaleByPowerOfTen(power);
      } else {
        sum = sum.add(of.scaleByPowerOfTen(power));
        group = BigDecimal.ZERO;
      }
    } else if (word.equals("dozen")) {
      part(BigDecimal.valueOf(12));
    } else if (PARTS.containsKey(word)) {
      part(fraction(PARTS.getOrDefault(word, "1/2")));
    } else if (ORDINALS.containsKey(word)) {
      close();
      out.add("#" + ORDINALS.getOrDefault(word, ""));
      telling = true;
    } else if (word.equals("cent") && !out.isEmpty() && out.getLast().equals("per")) {
      out.removeLast();
      unit("%", false);
    } else if (UNITS.containsKey(word)) {
      unit(UNITS.getOrDefault(word, ""), false);
    } else if (!(word.equals("and") && open)) {
      close();
      out.add(Calendar.full(word));
      telling |= Calendar.isMonth(word);
    }
  }

  /** "Three quarters", "a quarter", "one and a half". */
  private void part(BigDecimal part) {
    if (open && group.signum() != 0 && group.compareTo(BigDecimal.TEN) < 0) {
      group = group.multiply(part);
      return;
    }
    if (!out.isEmpty() && !open && out.getLast().equals("a")) {
      out.removeLast();
    }
    add(part);
  }

  private void add(BigDecimal value) {
    group = group.add(value);
    open = true;
    telling = true;
  }

  private void unit(String unit, boolean before) {
    if (before && !open) {
      currency = unit;
      telling = true;
      return;
    }
    close();
    out.add(unit);
    telling = true;
  }

  private void close() {
    if (open) {
      BigDecimal value = sum.add(group).setScale(DIGITS, RoundingMode.HALF_UP);
      out.add(value.stripTrailingZeros().toPlainString());
      open = false;
      sum = BigDecimal.ZERO;
      group = BigDecimal.ZERO;
    }
    if (!currency.isEmpty()) {
      out.add(currency);
      currency = "";
    }
  }

  /** A day before its month goes behind it. */
  private void datesInOneOrder() {
    for (int i = 0; i + 1 < out.size(); i++) {
      boolean day = isDay(out.get(i));
      boolean of = day && i + 2 < out.size() && out.get(i + 1).equals("of");
      int month = of ? i + 2 : i + 1;
      if (day && Calendar.mayBeMonth(out.get(month))) {
        String number = out.get(i).replace("#", "");
        String name = out.get(month);
        out.subList(i, month + 1).clear();
        out.addAll(i, List.of(name, number));
        i++;
      } else if (Calendar.mayBeMonth(out.get(i))
          && out.get(i + 1).startsWith("#")
          && isDay(out.get(i + 1))) {
        out.set(i + 1, out.get(i + 1).replace("#", ""));
      }
    }
  }

  private static boolean isDay(String word) {
    return DAY.matcher(word).matches();
  }

  private static BigDecimal fraction(String written) {
    String[] parts = written.split("/", -1);
    BigDecimal below = new BigDecimal(parts[1]);
    return below.signum() == 0
        ? new BigDecimal(parts[0])
        : new BigDecimal(parts[0]).divide(below, 2 * DIGITS, RoundingMode.HALF_UP);
  }
}
