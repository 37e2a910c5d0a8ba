package refrain.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import refrain.domain.Report;
import refrain.domain.Voice;

/** Reports drawn from a seed, for tests. */
final class Invented {

  private Invented() {}

  /** Reports that draw sentences from one stock and change a word now and then. */
  static List<Report> reports(long seed, int count) {
    Random random = new Random(seed);
    String[] nouns = {
      "granite", "lantern", "harvest", "cobalt", "thistle", "marble", "falcon", "ember", "willow",
      "anchor", "saffron", "meadow", "copper", "velvet", "juniper", "quarry", "glacier", "orchard"
    };
    List<String> stock = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      StringBuilder s = new StringBuilder("The ministry");
      for (int w = 0; w < 8; w++) {
        s.append(w % 3 == 2 ? " and the " : " ").append(nouns[random.nextInt(nouns.length)]);
      }
      stock.add(s.toString());
    }
    List<Report> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 3; k++) {
        String sentence = stock.get(random.nextInt(stock.size()));
        if (random.nextInt(3) == 0) {
          sentence = sentence.replaceFirst(" and the ", " or some ");
        }
        text.append(sentence).append(". ");
      }
      String date =
          random.nextInt(4) == 0
              ? "-"
              : String.format(Locale.ROOT, "2020-%02d-%02d", 1 + i % 12, 1 + i % 28);
      String who =
          random.nextBoolean() ? "Ilse Korhonen, Ministry of Trade, NV" : "Petr Salas, -, OV";
      out.addAll(
          Reports.of(
              String.format(
                  Locale.ROOT,
                  "doc-%03d | %s | %s | %s | [%s]",
                  i,
                  i % 3 == 0 ? "Gazette" : "Herald",
                  date,
                  who,
                  text.toString().strip()),
              Voice.REPORT));
    }
    return out;
  }

  /** Sentences of many words, some of them the same but for a few. */
  static List<Report> variations(long seed, int count) {
    Random random = new Random(seed);
    List<List<String>> stock = new ArrayList<>();
    List<Report> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean fresh = stock.isEmpty() || random.nextInt(3) == 0;
      List<String> words = new ArrayList<>();
      if (fresh) {
        for (int w = 0; w < 14; w++) {
          words.add(w % 4 == 3 ? "the" : made(random));
        }
        stock.add(words);
      } else {
        words.addAll(stock.get(random.nextInt(stock.size())));
        for (int edits = random.nextInt(5); edits > 0; edits--) {
          words.set(random.nextInt(words.size()), made(random));
        }
      }
      out.addAll(
          Reports.of(
              String.format(
                  Locale.ROOT,
                  "varied-%03d | Gazette | - | Petr Salas, -, OV | [%s]",
                  i,
                  String.join(" ", words)),
              Voice.REPORT));
    }
    return out;
  }

  private static String made(Random random) {
    String consonants = "bdfgklmnprtvz";
    String vowels = "aeiou";
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      word.append(consonants.charAt(random.nextInt(consonants.length())))
          .append(vowels.charAt(random.nextInt(vowels.length())));
    }
    return word.append('k').toString();
  }
}
