package refrain.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words tell what set a statement off: {@code occasions.tsv}. */
final class OccasionTable {

  private static final String RESOURCE = "occasions.tsv";
  private static final String ANY = "-ing";

  private final Map<String, List<List<String>>> openings;
  private final Map<String, List<List<String>>> framed;
  private final Map<String, List<List<String>>> meets;
  private final Map<String, List<List<String>>> topics;
  private final Map<String, List<List<String>>> answers;
  private final Map<String, List<List<String>>> within;
  private final Set<String> first = new HashSet<>(Set.of("as"));
  private final Set<String> events;
  private final Set<String> spoken;
  private final Set<String> venues;
  private final Set<String> never;
  private final Set<String> leads;
  private final Set<String> clauses;
  private final Set<String> gatherings;
  private final Set<String> marked;
  private final Set<String> procedural;
  private final Set<String> remarks;

  private OccasionTable(WordTable table) {
    openings = phrases(table, "opening");
    framed = phrases(table, "framed");
    meets = phrases(table, "meet");
    topics = phrases(table, "topic");
    answers = phrases(table, "answering");
    within = phrases(table, "within");
    List.of(openings, framed, within).forEach(phrases -> first.addAll(phrases.keySet()));
    spoken = table.set("spoken");
    Set<String> told = new HashSet<>(table.set("event"));
    told.addAll(spoken);
    events = Collections.unmodifiableSet(told);
    venues = table.set("venue");
    never = table.set("never");
    leads = table.set("leads");
    clauses = table.set("clause");
    marked = table.set("marked");
    Set<String> all = new HashSet<>(table.set("gathering"));
    all.addAll(marked);
    gatherings = Collections.unmodifiableSet(all);
    procedural = table.set("procedural");
    remarks = table.set("remark");
  }

  static OccasionTable standard() {
    return new OccasionTable(WordTable.read(RESOURCE));
  }

  private static Map<String, List<List<String>>> phrases(WordTable table, String kind) {
    Map<String, List<List<String>>> out = new HashMap<>();
    for (String phrase : table.words(kind)) {
      List<String> words = Arrays.asList(phrase.split("_", -1));
      out.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(words);
    }
    return out;
  }

  /** Whether the word, in small letters, is the first of any that open an occasion. */
  boolean mayOpen(String word) {
    return first.contains(word);
  }

  /** How many words from this one on open an occasion, whatever follows; 0 if none do. */
  int opening(Words words, int at, int to) {
    return longest(openings, words, at, to);
  }

  /** How many words from this one on open an occasion where an event follows; 0 if none do. */
  int framed(Words words, int at, int to) {
    return longest(framed, words, at, to);
  }

  /** How many words from this one on open an occasion where a talk follows; 0 if none do. */
  int within(Words words, int at, int to) {
    return longest(within, words, at, to);
  }

  /** How many words from this one on tell what a release is about; 0 if none do. */
  int meet(Words words, int at, int to) {
    return longest(meets, words, at, to);
  }

  /** How many words from this one on stand before what a question is about; 0 if none do. */
  int topic(Words words, int at, int to) {
    return longest(topics, words, at, to);
  }

  /** How many words from this one on, a comma after them, answer the sentence before; 0 if none. */
  int answering(Words words, int at, int to) {
    int length = longest(answers, words, at, to);
    return length > 0 && words.form(at + length).equals(",") ? length : 0;
  }

  private static int longest(Map<String, List<List<String>>> phrases, Words words, int at, int to) {
    int most = 0;
    for (List<String> p : phrases.getOrDefault(words.lower(at), List.of())) {
      if (p.size() > most && at + p.size() < to && matches(p, words, at)) {
        most = p.size();
      }
    }
    return most;
  }

  private static boolean matches(List<String> phrase, Words words, int at) {
    for (int i = 1; i < phrase.size(); i++) {
      String form = words.lower(at + i);
      boolean same =
          phrase.get(i).equals(ANY)
              ? form.length() > 5 && form.endsWith(ANY.substring(1))
              : phrase.get(i).equals(form);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  boolean isEvent(String word) {
    return events.contains(word);
  }

  /** Whether the noun is an event in which others speak. */
  boolean isSpoken(String word) {
    return spoken.contains(word);
  }

  boolean isVenue(String word) {
    return venues.contains(word);
  }

  boolean isNever(String word) {
    return never.contains(word);
  }

  /** Whether the word may stand before "after": "days after". */
  boolean isLead(String word) {
    return leads.contains(word);
  }

  boolean isClause(String word) {
    return clauses.contains(word);
  }

  boolean isGathering(String word) {
    return gatherings.contains(word);
  }

  /** Whether others speak at such an event. */
  boolean isMarked(String word) {
    return marked.contains(word);
  }

  boolean isProcedural(String word) {
    return procedural.contains(word);
  }

  /** Whether the noun means the statement just told. */
  boolean isRemark(String word) {
    return remarks.contains(word);
  }
}
