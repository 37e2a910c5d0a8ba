package refrain.read;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells a text's language by its script, or by its commonest small words; or that it is unknown.
 */
final class Languages {

  /** The code for a language that is not known, of ISO 639-2. */
  static final String UNKNOWN = "und";

  private static final int LONGEST_SAMPLE = 20_000;
  private static final double SMALLEST_SHARE = 0.10;

  private static final Map<String, String> WORDS_OF = wordsOf();
  private static final List<String> LATIN = List.copyOf(WORDS_OF.keySet());
  // To each small word the languages that have it, by their places in the list.
  private static final Map<String, int[]> SMALL_WORDS = smallWords();
  private static final int LONGEST_SMALL_WORD =
      SMALL_WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);
  private static final int[] NONE = {};

  private Languages() {}

  /** A code of ISO 639-1, or {@link #UNKNOWN}. */
  static String of(String text, int from) {
    int end = Math.min(text.length(), from + LONGEST_SAMPLE);
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    int latin = 0;
    int letters = 0;
    int ukrainian = 0;
    int persian = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (isAscii(c)) {
        latin++;
      } else if (Character.isLetter(c)) {
        letters++;
        scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
        ukrainian += "іїєґІЇЄҐ".indexOf(c) >= 0 ? 1 : 0;
        persian += "پچژگ".indexOf(c) >= 0 ? 1 : 0;
      }
    }
    letters += latin;
    if (letters == 0) {
      return UNKNOWN;
    }
    scripts.merge(UnicodeScript.LATIN, latin, Integer::sum);
    int kana =
        scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
    if ((han + kana) * 2 > letters) {
      return kana * 10 > han ? "ja" : "zh";
    }
    for (Map.Entry<UnicodeScript, Integer> e : scripts.entrySet()) {
      if (e.getValue() * 2 > letters) {
        return switch (e.getKey()) {
          case HANGUL -> "ko";
          case CYRILLIC -> ukrainian * 40 > letters ? "uk" : "ru";
          case ARABIC -> persian * 50 > letters ? "fa" : "ar";
          case HEBREW -> "he";
          case GREEK -> "el";
          case THAI -> "th";
          case DEVANAGARI -> "hi";
          case LATIN -> latin(text.substring(from, end));
          default -> UNKNOWN;
        };
      }
    }
    return UNKNOWN;
  }

  private static boolean isAscii(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static String latin(String sample) {
    int[] hits = new int[LATIN.size()];
    int words = 0;
    int begin = -1;
    String lower = sample.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); i++) {
      if (i < lower.length() && Character.isLetter(lower.charAt(i))) {
        begin = begin < 0 ? i : begin;
      } else if (begin >= 0) {
        words++;
        if (i - begin <= LONGEST_SMALL_WORD) {
          for (int language : SMALL_WORDS.getOrDefault(lower.substring(begin, i), NONE)) {
            hits[language]++;
          }
        }
        begin = -1;
      }
    }
    String best = UNKNOWN;
    int most = 0;
    int second = 0;
    for (int language = 0; language < hits.length; language++) {
      if (hits[language] > most) {
        second = most;
        most = hits[language];
        best = LATIN.get(language);
      } else {
        second = Math.max(second, hits[language]);
      }
    }
    return most >= words * SMALLEST_SHARE && most * 10 >= second * 11 && most >= 2 ? best : UNKNOWN;
  }

  private static Map<String, int[]> smallWords() {
    Map<String, int[]> out = new HashMap<>();
    for (int language = 0; language < LATIN.size(); language++) {
      for (String word : Words.of(WORDS_OF.getOrDefault(LATIN.get(language), ""))) {
        int[] before = out.getOrDefault(word, new int[0]);
        int[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = language;
        out.put(word, all);
      }
    }
    return Collections.unmodifiableMap(out);
  }

  private static Map<String, String> wordsOf() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(
        "en",
        "the of and to in is that for it was on with as be by at are this have from has not said will we");
    words.put(
        "fr",
        "le la les de des du et un une est que qui dans pour pas sur au aux avec ce il elle nous son sa");
    words.put(
        "de",
        "der die das und ist den von zu mit sich des auf für nicht ein eine dem im es auch als wir hat sie");
    words.put(
        "es",
        "el la los las de del y que en un una es por para con no se su al lo como más ha sobre");
    words.put(
        "it",
        "il la i gli le di del della e che un una è per con non si da dei nel sono ha alla al");
    words.put(
        "pt",
        "o a os as de do da dos das e que em um uma é por para com não se no na ao mais sobre");
    words.put(
        "nl", "de het een en van is dat die in te op voor met niet zijn aan er om ook als wij");
    words.put("pl", "i w na z że do się nie o jest to za od po przez oraz dla jak ale który");
    words.put("tr", "ve bir bu için ile da de olarak olan daha çok gibi ise kadar ancak sonra");
    words.put("sv", "och i att det som en på är av för med den till inte ett om har de vi");
    words.put(
        "id", "yang dan di dengan untuk ini itu dari pada tidak dalam akan ke oleh juga kami");
    return Collections.unmodifiableMap(words);
  }
}
