package refrain.novelty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import refrain.domain.Article;
import refrain.domain.Passage;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Voice;
import refrain.domain.Wording;
import refrain.words.WordClass;
import refrain.words.Words;

/**
 * Everything that one speaker said, in order of time: words as numbers in one row, sentences and
 * days as stretches of it. Between two sentences stands a gap, so that no run of words crosses.
 * Figures are all one word: another number is no other wording.
 */
final class Speech {

  static final int GAP = -1;

  /** What a word can tell. */
  enum Kind {
    /** An article, a pronoun, a preposition, an auxiliary verb. */
    SMALL,
    /** A noun, verb, adjective or adverb. */
    CONTENT,
    /** A negation, modal, word of scope, condition or intensity. */
    MARKED,
    /** A number. */
    NUMERAL,
    /** By its capital a name. */
    NAME;

    boolean tells() {
      return this == CONTENT || this == MARKED;
    }
  }

  /**
   * A sentence, or the piece of one that is the speaker's own.
   *
   * @param report number of the report it stands in
   * @param day number of the day
   * @param document number of the document
   * @param span its characters
   * @param begin its first word in the row
   * @param end after its last
   */
  record Sentence(int report, int day, int document, Span span, int begin, int end) {

    int length() {
      return end - begin;
    }
  }

  private static final Comparator<Report> ORDER =
      Comparator.comparing((Report r) -> r.article().doc())
          .thenComparing(r -> r.article().id())
          .thenComparing(r -> r.attribution().quotation().content().get(0))
          .thenComparing(Report::id);
  // A sentence longer than this is no sentence; what is compared must stay small.
  private static final int LONGEST = 240;
  private static final int FEWEST = 3;
  private static final int LONGEST_GAP = 182;
  // A line most of whose words are names is a title or a list.
  private static final double LIST = 0.6;
  private static final String FIGURE = "0";

  private final List<String> vocabulary;
  private final Map<String, Integer> numbers;
  private final List<Report> reports = new ArrayList<>();
  private final List<LocalDate> days = new ArrayList<>();
  private final List<Integer> watched = new ArrayList<>();
  private final List<Integer> firstSentence = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  // The same sentence twice on a day is one: a copy in another document, or in another form of it.
  private final Set<List<String>> saidToday = new HashSet<>();
  private final Map<String, Integer> listed = new HashMap<>();
  private int documents;
  private int[] words = new int[1 << 10];
  private int[] begins = new int[1 << 10];
  private int[] ends = new int[1 << 10];
  private Kind[] kinds = new Kind[1 << 10];
  // Words after which a mark stands, so that what follows is no longer of the same run.
  private final BitSet marked = new BitSet();
  private int size;

  Speech(NavigableMap<LocalDate, List<Report>> byDay, OwnWords own) {
    vocabulary = new ArrayList<>();
    numbers = new HashMap<>();
    Map<Article, Integer> documentOf = new HashMap<>();
    byDay.forEach(
        (day, said) -> {
          firstSentence.add(sentences.size());
          saidToday.clear();
          said.stream()
              .sorted(ORDER)
              .forEach(
                  r -> {
                    int document = documentOf.computeIfAbsent(r.article(), a -> documentOf.size());
                    add(r, own.of(r), days.size(), document);
                  });
          int gap =
              days.isEmpty()
                  ? 0
                  : (int) Math.min(LONGEST_GAP, ChronoUnit.DAYS.between(days.getLast(), day));
          watched.add(gap + (watched.isEmpty() ? 0 : watched.getLast()));
          days.add(day);
        });
    documents = documentOf.size();
    firstSentence.add(sentences.size());
    words = Arrays.copyOf(words, size);
  }

  private void add(Report report, List<Span> own, int day, int document) {
    reports.add(report);
    List<Span> all = report.article().sentences();
    for (Span piece : own) {
      int at = first(all, piece);
      boolean any = false;
      for (; at < all.size() && all.get(at).begin() < piece.end(); at++) {
        Span s = all.get(at);
        any = true;
        add(
            report.article().text(),
            new Span(Math.max(s.begin(), piece.begin()), Math.min(s.end(), piece.end())),
            day,
            document);
      }
      if (!any) {
        add(report.article().text(), piece, day, document);
      }
    }
  }

  private static int first(List<Span> sentences, Span piece) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (sentences.get(mid).end() <= piece.begin()) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  private void add(String text, Span span, int day, int document) {
    Wording wording = Words.of(text, List.of(span));
    int n = wording.words().size();
    if (isList(text, wording)) {
      // Who stands in a list of votes is no statement, but is not new the next time.
      wording.words().forEach(w -> listed.putIfAbsent(w, day));
      return;
    }
    if (n < FEWEST || !saidToday.add(wording.words())) {
      return;
    }
    for (int from = 0; from < n; from += LONGEST) {
      int to = Math.min(n, from + LONGEST);
      int begin = size;
      for (int i = from; i < to; i++) {
        append(wording.words().get(i), wording.spans().get(i), kind(text, wording, i, span));
        if (i + 1 < n && isMarked(text, wording.spans().get(i), wording.spans().get(i + 1))) {
          marked.set(size - 1);
        }
      }
      Span part =
          n <= LONGEST
              ? span
              : new Span(wording.spans().get(from).begin(), wording.spans().get(to - 1).end());
      sentences.add(new Sentence(reports.size() - 1, day, document, part, begin, size));
      append(GAP, 0, 0, Kind.SMALL);
    }
  }

  /** Whether a word of the row stood in a title or list before that day. */
  boolean wasListed(int at, int day) {
    return listed.getOrDefault(spelling(word(at)), Integer.MAX_VALUE) < day;
  }

  private static boolean isList(String text, Wording wording) {
    int capitals = 0;
    int content = 0;
    for (int i = 0; i < wording.words().size(); i++) {
      Span s = wording.spans().get(i);
      if (WordClass.of(Words.fold(s.in(text))) == WordClass.CONTENT) {
        content++;
        capitals += Character.isUpperCase(text.codePointAt(s.begin())) ? 1 : 0;
      }
    }
    return content == 0 || capitals > content * LIST;
  }

  private static Kind kind(String text, Wording wording, int i, Span sentence) {
    Span at = wording.spans().get(i);
    String printed = at.in(text);
    String word = wording.words().get(i);
    WordClass c = word.equals("not") ? WordClass.NEGATION : WordClass.of(Words.fold(printed));
    boolean capital = Character.isUpperCase(printed.codePointAt(0));
    boolean opens = i == 0 || opens(text, sentence, at.begin());
    boolean acronym =
        printed.length() > 1 && printed.chars().skip(1).anyMatch(Character::isUpperCase);
    return switch (c) {
      case NUMERAL -> Kind.NUMERAL;
      case NEGATION, MODAL, SCOPE, CONDITION, INTENSITY ->
          capital && !opens ? Kind.NAME : Kind.MARKED;
      case DETERMINER, AUXILIARY -> Kind.SMALL;
      case FUNCTION -> acronym ? Kind.NAME : Kind.SMALL;
      case CONTENT -> acronym || (capital && !opens) ? Kind.NAME : Kind.CONTENT;
    };
  }

  /** Whether a capital there says nothing: after a colon, a quotation mark or the like. */
  private static boolean opens(String text, Span sentence, int at) {
    int i = at - 1;
    while (i >= sentence.begin() && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i < sentence.begin() || ":“\"‘•*.!?".indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isMarked(String text, Span word, Span next) {
    for (int i = word.end(); i < next.begin(); i++) {
      if (",;:()[]—–\"“”/!?•*".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void append(String word, Span at, Kind kind) {
    String key = WordClass.isFigure(word) ? FIGURE : word;
    Integer number = numbers.get(key);
    if (number == null) {
      number = vocabulary.size();
      vocabulary.add(key);
      numbers.put(key, number);
    }
    append(number, at.begin(), at.end(), kind);
  }

  private void append(int word, int begin, int end, Kind kind) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      begins = Arrays.copyOf(begins, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
    }
    words[size] = word;
    begins[size] = begin;
    ends[size] = end;
    kinds[size++] = kind;
  }

  int[] row() {
    return words;
  }

  int word(int at) {
    return words[at];
  }

  Kind kind(int at) {
    return kinds[at];
  }

  /** Whether no comma or other mark stands between the words of a stretch. */
  boolean isOneRun(int begin, int end) {
    int mark = marked.nextSetBit(begin);
    return mark < 0 || mark >= end - 1;
  }

  /** A word in comparable form. */
  String spelling(int word) {
    return vocabulary.get(word);
  }

  int vocabulary() {
    return vocabulary.size();
  }

  /** The words of some texts that are in the vocabulary. */
  BitSet known(Iterable<String> texts) {
    BitSet out = new BitSet();
    for (String text : texts) {
      for (String w : Words.of(text, List.of(new Span(0, text.length()))).words()) {
        Integer number = numbers.get(w);
        if (number != null) {
          out.set(number);
        }
      }
    }
    return out;
  }

  int days() {
    return days.size();
  }

  LocalDate date(int day) {
    return days.get(day);
  }

  /**
   * Number of calendar days from one day with statements to another, as far as they were watched: a
   * gap of more than half a year counts as half a year, for nobody knows what was said in it.
   */
  int watched(int from, int to) {
    return watched.get(to) - watched.get(from);
  }

  /** Number of the day's first sentence; for the number of days the number of sentences. */
  int firstSentence(int day) {
    return firstSentence.get(day);
  }

  Sentence sentence(int number) {
    return sentences.get(number);
  }

  int sentences() {
    return sentences.size();
  }

  int documents() {
    return documents;
  }

  /** Whether the institution itself put the sentence in writing. */
  boolean isPrepared(Sentence sentence) {
    return report(sentence).article().voice() == Voice.RELEASE;
  }

  Report report(Sentence sentence) {
    return reports.get(sentence.report());
  }

  /** The characters from one word to before another. */
  Span span(int begin, int end) {
    return new Span(begins[begin], ends[end - 1]);
  }

  Passage passage(Sentence sentence, int begin, int end) {
    return new Passage(report(sentence), span(begin, end));
  }

  List<Report> reports(int day) {
    List<Report> out = new ArrayList<>();
    int last = -1;
    for (int s = firstSentence(day); s < firstSentence(day + 1); s++) {
      int report = sentences.get(s).report();
      if (report != last) {
        out.add(reports.get(report));
        last = report;
      }
    }
    return out;
  }
}
