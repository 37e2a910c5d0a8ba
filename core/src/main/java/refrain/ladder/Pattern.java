package refrain.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.snakeyaml.engine.v2.nodes.Node;
import refrain.domain.Span;
import refrain.domain.Wording;
import refrain.words.Words;
import refrain.yaml.YamlFile;

/**
 * A wording with slots, compared by comparable words, so that inflection does not count: {@code
 * call on}, {@code (deep|grave) concern}, {@code [the] strongest terms}, {@code urge ... to stop},
 * where dots stand for up to four words of any kind.
 *
 * @param text the pattern as it was written
 */
public record Pattern(String text, List<Element> elements) {

  private static final int MOST_WORDS_IN_SLOT = 4;
  private static final java.util.regex.Pattern PART =
      java.util.regex.Pattern.compile(
          "\\[(?<optional>[^\\[\\]()]+)\\]|\\((?<choice>[^\\[\\]()]+)\\)|(?<slot>\\.\\.\\.|…)|(?<word>[^\\s\\[\\]().…|]+)|(?<bad>[\\[\\]().|])");

  public Pattern {
    elements = List.copyOf(elements);
  }

  /**
   * One place of a pattern.
   *
   * @param words what may stand there, in comparable form; empty for a slot
   * @param optional whether it may be missing
   */
  public record Element(Set<String> words, boolean optional) {

    public Element {
      words = Set.copyOf(words);
    }

    boolean isSlot() {
      return words.isEmpty();
    }
  }

  /**
   * Reads a pattern of a file.
   *
   * @throws IllegalArgumentException if it is none; the message names the line
   */
  public static Pattern read(YamlFile file, Node node) {
    String text = file.text(node, "a pattern");
    try {
      return parse(text);
    } catch (IllegalArgumentException e) {
      throw file.wrong(
          node,
          "the pattern “" + text + "” with " + e.getMessage(),
          "words, (one|other), [optional] and ... between words",
          "correct the pattern");
    }
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it is none; the message says what is wrong with it
   */
  public static Pattern parse(String text) {
    List<Element> out = new ArrayList<>();
    Matcher m = PART.matcher(text);
    while (m.find()) {
      if (m.group("bad") != null) {
        throw new IllegalArgumentException("“" + m.group("bad") + "” without its other half");
      } else if (m.group("slot") != null) {
        out.add(new Element(Set.of(), false));
      } else if (m.group("choice") != null) {
        out.add(new Element(alternatives(m.group("choice")), false));
      } else if (m.group("optional") != null) {
        out.add(new Element(alternatives(m.group("optional")), true));
      } else {
        for (String w : printed(m.group("word"))) {
          out.add(new Element(forms(w), false));
        }
      }
    }
    if (out.isEmpty() || !isFixed(out.get(0)) || !isFixed(out.get(out.size() - 1))) {
      throw new IllegalArgumentException("a slot or an optional word at its begin or end");
    }
    return new Pattern(text, out);
  }

  private static boolean isFixed(Element e) {
    return !e.isSlot() && !e.optional();
  }

  private static Set<String> alternatives(String list) {
    Set<String> out = new TreeSet<>();
    for (String word : list.split("\\|", -1)) {
      List<String> words = printed(word);
      if (words.size() != 1) {
        throw new IllegalArgumentException("“" + word.strip() + "” where one word may stand");
      }
      out.addAll(forms(words.get(0)));
    }
    return out;
  }

  private static List<String> printed(String word) {
    return comparable(word).spans().stream().map(s -> s.in(word)).toList();
  }

  /** Its comparable form; of a verb in e, such as "urge" or "agree", that of its past too. */
  private static Set<String> forms(String word) {
    Set<String> out = new TreeSet<>(comparable(word).words());
    if (word.length() > 3 && word.endsWith("e")) {
      out.addAll(comparable(word + "d").words());
    }
    return out;
  }

  private static Wording comparable(String word) {
    return Words.of(word, List.of(new Span(0, word.length())));
  }

  /** What may stand at its begin. */
  public Set<String> first() {
    return elements.get(0).words();
  }

  /** Where a match that begins at this word ends, the shortest one. */
  public Optional<Integer> end(List<String> words, int begin) {
    int end = end(words, begin, 0);
    return end < 0 ? Optional.empty() : Optional.of(end);
  }

  private int end(List<String> words, int at, int element) {
    if (element == elements.size()) {
      return at;
    }
    Element e = elements.get(element);
    if (e.isSlot()) {
      for (int n = 0; n <= MOST_WORDS_IN_SLOT && at + n <= words.size(); n++) {
        int end = end(words, at + n, element + 1);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }
    if (at < words.size() && e.words().contains(words.get(at))) {
      int end = end(words, at + 1, element + 1);
      if (end >= 0) {
        return end;
      }
    }
    return e.optional() ? end(words, at, element + 1) : -1;
  }
}
