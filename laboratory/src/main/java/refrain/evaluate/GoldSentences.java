package refrain.evaluate;

import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes gold sentences out, with unrelated ones beside them. */
public final class GoldSentences {

  /** Sentences that share so many of their words are never drawn together. */
  private static final double ALIKE = 0.3;

  private static final int FEWEST_WORDS = 10;
  private static final int MOST_WORDS = 35;

  private static final List<String> FOLDERS =
      List.of(
          "polnear/train", "news-dev", "wikinews", "whitehouse", "pm-au", "mfa", "unsc", "state");

  private GoldSentences() {}

  /**
   * Sentences as documents of JSON Lines, which Refrain reads.
   *
   * @param sentences their words by id, in order
   */
  public static List<String> lines(Map<String, String> sentences) {
    return sentences.entrySet().stream()
        .map(
            s ->
                JsonNodeFactory.instance
                    .objectNode()
                    .put("id", s.getKey())
                    .put("text", s.getValue())
                    .toString())
        .toList();
  }

  /**
   * The words of every sentence by its id, in the order of the file, then of unrelated sentences
   * {@code u00001} and so on.
   *
   * <p>Unrelated sentences are drawn from the same texts, the same ones every time: each has 10 to
   * 35 words and shares under 0.3 of its words (Jaccard) with every other and every gold one.
   *
   * @param gold one sentence a line
   * @param selection which gold sentences; the unrelated ones are unlike all, selected or not
   * @param texts the folder of all texts; only looked into where it is needed
   * @param unrelated how many unrelated sentences, at most as many as the texts have
   * @throws BadInputException if the gold or a text of it cannot be read
   */
  public static Map<String, String> read(Path gold, Selection selection, Path texts, int unrelated)
      throws BadInputException {
    SharedLibrary library = new SharedLibrary(texts);
    Map<String, String> all = new LinkedHashMap<>();
    for (GroupedSentence sentence : GroupedSentence.read(gold, Selection.ALL)) {
      all.put(sentence.id(), words(sentence, library));
    }
    Map<String, String> sentences = new LinkedHashMap<>();
    for (GroupedSentence sentence : GroupedSentence.read(gold, selection)) {
      sentences.put(sentence.id(), all.getOrDefault(sentence.id(), ""));
    }
    if (unrelated > 0) {
      int number = 0;
      for (String text : unrelated(List.copyOf(all.values()), library, unrelated)) {
        sentences.put(String.format(Locale.ROOT, "u%05d", ++number), text);
      }
    }
    return sentences;
  }

  private static String words(GroupedSentence sentence, SharedLibrary library)
      throws BadInputException {
    return switch (sentence.source()) {
      case GroupedSentence.Written written -> written.text();
      case GroupedSentence.Pointed pointed -> library.words(pointed);
    };
  }

  private static List<String> unrelated(List<String> gold, SharedLibrary library, int count)
      throws BadInputException {
    List<String> offered = new ArrayList<>();
    for (String folder : FOLDERS) {
      library.folder(folder).values().forEach(text -> addSentences(text, offered));
    }
    // The digest makes an order that has nothing to do with who wrote what when.
    offered.sort(Comparator.comparing(SharedLibrary::digest).thenComparing(s -> s));
    UnlikeSentences unlike = new UnlikeSentences(ALIKE, offered);
    gold.forEach(unlike::keep);
    List<String> drawn = new ArrayList<>();
    for (String sentence : offered) {
      if (drawn.size() == count) {
        break;
      }
      if (unlike.offer(sentence)) {
        drawn.add(sentence);
      }
    }
    return drawn;
  }

  private static void addSentences(String text, List<String> to) {
    for (String paragraph : text.split("\\n\\s*\\n", -1)) {
      String line = SharedLibrary.oneLine(paragraph);
      BreakIterator cut = BreakIterator.getSentenceInstance(Locale.ROOT);
      cut.setText(line);
      int begin = cut.first();
      for (int end = cut.next(); end != BreakIterator.DONE; begin = end, end = cut.next()) {
        String sentence = line.substring(begin, end).strip();
        long words = sentence.chars().filter(c -> c == ' ').count() + 1;
        if (words >= FEWEST_WORDS
            && words <= MOST_WORDS
            && Character.isUpperCase(sentence.charAt(0))) {
          to.add(sentence);
        }
      }
    }
  }
}
