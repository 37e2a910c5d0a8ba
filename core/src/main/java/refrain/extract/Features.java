package refrain.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names what can be seen of a possible attribution, as keys of the cue lexicon. */
final class Features {

  /** That a content holds a quotation of several words. */
  static final String LONG = "quoted:long";

  private static final int LONG_QUOTE = 5;

  private Features() {}

  /**
   * Features of a cue.
   *
   * @param word {@code v:} or {@code n:} and the base form
   * @param frame the complement with the shape of the cue
   * @param begin first word of the cue
   * @param head its verb or noun
   * @param from first word of the content
   * @param to after its last word
   */
  static List<String> of(
      Line line,
      String word,
      String frame,
      int begin,
      int head,
      @Nullable Source source,
      int from,
      int to) {
    List<String> out = new ArrayList<>();
    out.add(word);
    out.add("f:" + frame);
    out.add(word + "|" + frame);
    out.add("tag:" + line.tag(head) + "|" + word.charAt(0));
    out.add("source:" + kind(source));
    if (source != null) {
      describe(line, source, out);
    }
    for (int i = begin; i < head; i++) {
      if (line.tag(i) == Tag.MOD || line.tag(i) == Tag.AUX) {
        out.add("with:" + line.word(i).lower());
      } else if (line.is(i, "not") || line.is(i, "n't") || line.is(i, "never")) {
        out.add("with:not");
      }
    }
    out.add("before:" + (begin == 0 ? "^" : before(line, begin - 1)));
    if (line.heading()) {
      out.add("heading");
    }
    int length = to - from;
    out.add("length:" + (length < 2 ? 1 : length < 4 ? 3 : length < 8 ? 7 : length < 16 ? 15 : 31));
    int longest = 0;
    int run = 0;
    for (int i = from; i < to; i++) {
      run = line.isQuoted(i) ? run + (line.word(i).isMark() ? 0 : 1) : 0;
      longest = Math.max(longest, run);
    }
    if (longest > 0) {
      out.add("quoted");
      out.add(longest >= LONG_QUOTE ? LONG : longest > 1 ? "quoted:short" : "quoted:word");
      out.add("quoted|" + word);
    }
    if (from < to) {
      out.add("first:" + line.tag(from));
      if (line.word(from).kind() == Word.Kind.LETTERS && line.tag(from) != Tag.PROPN) {
        out.add("first:" + line.word(from).lower());
      }
      int object = Phrases.nounEnd(line, from, to);
      if (object > from && line.tag(object - 1) == Tag.NOUN) {
        out.add("object:" + line.word(object - 1).lower());
      } else if (object > from) {
        out.add("object:" + line.tag(object - 1));
      }
      if (to < line.size()) {
        out.add("after:" + before(line, to));
      }
      out.add("verb:" + hasFinite(line, from, to));
    }
    return out;
  }

  private static boolean hasFinite(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.tag(i).isFinite()) {
        return true;
      }
    }
    return false;
  }

  private static String before(Line line, int i) {
    Word w = line.word(i);
    return w.isMark() ? (line.isQuoteMark(i) ? "Q" : w.text()) : line.tag(i).toString();
  }

  private static String kind(@Nullable Source source) {
    return source == null ? "none" : source.kind().toString();
  }

  private static void describe(Line line, Source source, List<String> out) {
    int last = source.begin();
    while (last + 1 < source.end()
        && !line.is(last + 1, ",")
        && !line.is(last + 1, "of")
        && !line.is(last + 1, "for")
        && !line.is(last + 1, "in")
        && !line.is(last + 1, "from")
        && !line.is(last + 1, "who")) {
      last++;
    }
    Word w = line.word(last);
    if (line.tag(last) == Tag.PROPN) {
      out.add("who:name");
    } else {
      out.add("who:" + w.lower());
      out.add("who:" + line.tag(last) + (w.lower().endsWith("s") ? "s" : ""));
    }
    int length = source.end() - source.begin();
    out.add("who:" + (length > 20 ? "long" : length > 8 ? "middling" : "short"));
    if (source.begin() > 0 && source.kind() != Source.Kind.SHARED) {
      out.add("beyond:" + before(line, source.begin() - 1));
    }
  }
}
