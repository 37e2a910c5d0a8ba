package refrain.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import refrain.domain.Span;

/**
 * Drafts the attributions whose cues are nouns: "his claim that ...", "support for ...", "made a
 * promise to ...".
 */
final class NounCues {

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "for",
          "on",
          "about",
          "against",
          "to",
          "over",
          "with",
          "from",
          "toward",
          "in",
          "that",
          "as",
          "at",
          "between",
          "into",
          "regarding");

  private static final Set<String> AGENTS = Set.of("by", "from", "among");

  private final Line line;
  private final int begin;
  private final int end;
  private final CueLexicon lexicon;
  private final List<Predicate> predicates;
  private final Subjects subjects;

  NounCues(
      Line line, Span sentence, CueLexicon lexicon, List<Predicate> predicates, Subjects subjects) {
    this.line = line;
    this.begin = sentence.begin();
    this.end = sentence.end();
    this.lexicon = lexicon;
    this.predicates = predicates;
    this.subjects = subjects;
  }

  void find(List<Draft> out) {
    int predicate = 0;
    for (int i = begin; i + 2 < end; i++) {
      while (predicate < predicates.size() && predicates.get(predicate).head() < i) {
        predicate++;
      }
      if (line.tag(i) == Tag.NOUN
          && !line.isQuoted(i)
          && lexicon.knows("n:" + singular(line.word(i).lower()))) {
        noun(i, predicate - 1, out);
      }
    }
  }

  static String singular(String noun) {
    if (noun.endsWith("ies") && noun.length() > 4) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    return noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 3
        ? noun.substring(0, noun.length() - 1)
        : noun;
  }

  private void noun(int head, int before, List<Draft> out) {
    int i = head + 1;
    int agentEnd = -1;
    @Nullable Source source = null;
    if (AGENTS.contains(line.word(i).lower())) {
      agentEnd = Phrases.namedEnd(line, i + 1, end);
      if (agentEnd > i + 1) {
        source = new Source(i + 1, agentEnd, Source.Kind.AGENT);
        i = agentEnd;
      }
    }
    if (i + 1 >= end || (line.isQuoted(i) && !line.isQuoteMark(i))) {
      return;
    }
    String next = line.word(i).lower();
    boolean clause = next.equals("that") && line.tag(i) == Tag.SCONJ;
    boolean infinitive = next.equals("to") && line.tag(i) == Tag.PART;
    boolean phrase =
        !clause && !infinitive && line.tag(i) == Tag.ADP && PREPOSITIONS.contains(next);
    boolean colon = next.equals(":");
    if (!clause && !infinitive && !phrase && !colon) {
      return;
    }
    int nounBegin = head;
    while (nounBegin > begin && isModifier(nounBegin - 1)) {
      nounBegin--;
    }
    String frame = clause ? "that" : infinitive ? "to" : next;
    int cueBegin = nounBegin;
    String shape = source == null ? "N:" : "NA:";
    if (source == null && nounBegin > begin) {
      int p = nounBegin - 1;
      if (Phrases.isPossessive(line.word(p))) {
        source = new Source(p, p + 1, Source.Kind.PRONOUN);
        shape = "NP:";
      } else if (Phrases.isPossessiveMark(line, p) && line.tag(p) == Tag.PART && p > begin) {
        int b = PhraseBefore.begin(line, begin, p);
        if (b < p) {
          source = new Source(b, p, Source.Kind.PHRASE);
          shape = "NP:";
        }
      } else if (before >= 0) {
        Predicate verb = predicates.get(before);
        if (verb.end() == nounBegin && verb.shape() != Predicate.Shape.PASSIVE) {
          source = subjects.of(before);
          cueBegin = verb.begin();
          shape = "NV:";
        }
      }
    }
    int from = phrase || colon ? i + 1 : i;
    if (from >= end) {
      return;
    }
    int to = contentEnd(from, clause, infinitive);
    int cueEnd = agentEnd < 0 || i == head + 1 ? (phrase || colon ? i + 1 : head + 1) : head + 1;
    List<Span> content = new ArrayList<>();
    int e = ClauseEnd.trim(line, from, to);
    if (e <= from) {
      return;
    }
    content.add(line.span(from, e));
    String word = "n:" + singular(line.word(head).lower());
    List<String> features = Features.of(line, word, shape + frame, cueBegin, head, source, from, e);
    out.add(
        new Draft(
            "noun-" + frame,
            lexicon.score(features),
            source == null ? null : line.span(source.begin(), source.end()),
            line.span(cueBegin, cueEnd),
            content,
            true,
            features));
  }

  private boolean isModifier(int i) {
    Tag tag = line.tag(i);
    return !line.isQuoted(i)
        && (tag == Tag.ADJ
            || tag == Tag.NOUN
            || tag == Tag.DET
            || tag == Tag.NUM
            || tag == Tag.VBG
            || (tag == Tag.ADV && line.tag(i + 1) == Tag.ADJ))
        && !(tag == Tag.VBG && i > begin && line.tag(i - 1) == Tag.AUX);
  }

  // "His claim that they were freed drew laughter": the second verb belongs to the claim.
  private int secondVerb(int from, int to) {
    boolean headed = false;
    for (int k = from + 1; k < to; k++) {
      if (line.isQuoted(k)) {
        continue;
      }
      Tag tag = line.tag(k);
      boolean link =
          tag == Tag.CCONJ
              || tag == Tag.SCONJ
              || line.is(k, ",")
              || Phrases.isRelative(line.word(k))
              || tag == Tag.PRON;
      if (link) {
        headed = false;
      } else if (headed && tag.isFinite() && line.tag(k - 1) != Tag.PART) {
        return k;
      } else if (tag.isVerb()) {
        headed = true;
      }
    }
    return to;
  }

  private int contentEnd(int from, boolean clause, boolean infinitive) {
    if (clause || infinitive) {
      int e =
          ClauseEnd.find(
              line, from, end, clause ? ClauseEnd.Kind.CLAUSE : ClauseEnd.Kind.INFINITIVE);
      boolean subject = predicates.isEmpty() || predicates.get(0).begin() >= from;
      return subject ? secondVerb(from, e) : e;
    }
    int e = Phrases.phraseEnd(line, from, end);
    if (e > from && e < end && (line.tag(e).isFinite() || line.is(e, ","))) {
      return e;
    }
    return ClauseEnd.find(line, from, end, ClauseEnd.Kind.PHRASE);
  }
}
