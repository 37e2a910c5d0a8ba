package refrain.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import refrain.domain.Span;

/** Drafts the attributions whose cues are verbs of one outer sentence. */
final class SentenceDrafts {

  private static final double ANNOUNCED = 0.5;

  private static final Set<String> CLAUSAL =
      Set.of(
          "say", "think", "believe", "write", "argue", "claim", "insist", "suggest", "maintain",
          "contend", "know", "feel", "hope", "note", "add", "report", "acknowledge", "admit",
          "concede", "predict", "stress", "reveal", "announce");

  // "is convinced that": the subject of the passive is who thinks so.
  private static final Set<String> FEELING =
      Set.of(
          "respond", "convince", "assure", "focus", "begin", "incline", "conclude", "split",
          "devote", "enamor", "engage", "concern", "worry", "divide", "commit", "interest",
          "determine", "prepare", "please", "disappoint", "surprise", "shock", "alarm", "oppose",
          "confident", "dedicate", "poise");

  private final Line line;
  private final int begin;
  private final int end;
  private final CueLexicon lexicon;
  private final List<Predicate> predicates;
  private final Subjects subjects;
  private final List<Draft> drafts = new ArrayList<>();
  private @Nullable Draft announced;

  SentenceDrafts(Line line, Span sentence, CueLexicon lexicon, Inflections inflections) {
    this.line = line;
    this.begin = sentence.begin();
    this.end = sentence.end();
    this.lexicon = lexicon;
    this.predicates = Predicate.find(line, begin, end, inflections);
    this.subjects = new Subjects(line, begin, end, predicates);
  }

  /** The attribution whose content is the next paragraph: "He went on:". */
  Optional<Draft> findAnnounced() {
    return Optional.ofNullable(announced).filter(d -> d.score() > ANNOUNCED);
  }

  List<Draft> find() {
    for (int i = 0; i < predicates.size(); i++) {
      Predicate p = predicates.get(i);
      if (line.is(p.head(), "according") && line.is(p.head() + 1, "to")) {
        accordingTo(p);
      } else {
        verb(i, p);
      }
    }
    namesBeforeColons();
    new NounCues(line, new Span(begin, end), lexicon, predicates, subjects).find(drafts);
    return drafts;
  }

  // "Pence: Nobody Will Come", "David Smith: "Indiana is ...""
  private void namesBeforeColons() {
    for (int i = begin + 1; i + 1 < end; i++) {
      if (!line.is(i, ":") || line.isQuoted(i)) {
        continue;
      }
      int b = Phrases.nounBegin(line, begin, i);
      boolean quote = line.quoteAt(i + 1) >= 0;
      boolean starts = b <= begin + 1;
      if (b >= i || i - b > 10 || !quote && !starts || line.tag(i - 1).isVerb()) {
        continue;
      }
      int to = quote ? line.wordAfter(line.quoteAt(i + 1), i + 1) : end;
      Source source = new Source(b, i, Source.Kind.PHRASE);
      String frame = "COLON" + (quote ? "-QUOTE" : "") + (starts ? "-FIRST" : "");
      List<String> features = Features.of(line, "v::", frame, i, i, source, i + 1, to);
      List<Span> content = new ArrayList<>();
      addPiece(content, i + 1, to);
      add("name-colon", features, span(source), line.span(i, i + 1), content, false);
    }
  }

  private void accordingTo(Predicate p) {
    int from = p.head() + 2;
    int e = Phrases.phraseEnd(line, from, end);
    if (e == from) {
      return;
    }
    int sourceEnd = p.head() <= begin + 1 ? e : subjects.withApposition(e);
    Span source = line.span(from, sourceEnd);
    Span cue = line.span(p.head(), from);
    List<Span> content = new ArrayList<>();
    int before = line.is(p.head() - 1, ",") ? p.head() - 1 : p.head();
    if (before > begin + 1) {
      addPiece(content, begin, before);
    }
    int after = skipComma(sourceEnd);
    if (after < end && (content.isEmpty() || line.quoteAt(after) >= 0)) {
      addPiece(content, after, end);
    }
    add("according-to", List.of("f:according-to"), source, cue, content, false);
  }

  private int skipComma(int i) {
    return i < end && line.is(i, ",") ? i + 1 : i;
  }

  private void verb(int number, Predicate p) {
    if (!lexicon.knows("v:" + p.lemma())) {
      return;
    }
    Complement c =
        Complement.ofVerb(line, p, end, CLAUSAL.contains(p.lemma()));
    Source source = subjects.of(number);
    if (trailing(p, c, source)) {
      return;
    }
    String frame = prefix(p) + c.frame();
    if (c.begin() >= end && c.frame().endsWith("COLON") && end == line.size()) {
      List<String> features =
          Features.of(line, "v:" + p.lemma(), frame, p.begin(), p.head(), source, end, end);
      Span cue = line.span(p.begin(), cueEnd(p, c));
      announced =
          new Draft(
              "announced",
              lexicon.score(features),
              span(source),
              cue,
              List.of(),
              false,
              features);
    }
    if (c.begin() >= end || c.frame().equals("END")) {
      return;
    }
    int from = c.begin();
    if (c.frame().equals("COMMA")) {
      parenthesis(p, source);
      return;
    }
    int to = ClauseEnd.find(line, from, end, kind(c.frame()));
    List<String> features =
        Features.of(line, "v:" + p.lemma(), frame, p.begin(), p.head(), source, from, to);
    List<Span> content = new ArrayList<>();
    if (p.shape() == Predicate.Shape.PASSIVE || isSeeming(p)) {
      Source subject = subjects.left(p.begin());
      if (subject != null) {
        addPiece(content, subject.begin(), subject.end());
      }
      addPiece(content, from, to);
      Source agent = p.shape() == Predicate.Shape.PASSIVE ? source : null;
      if (agent == null && subject != null && FEELING.contains(p.lemma())) {
        content.remove(0);
        agent = subject;
      }
      add(
          "passive-" + c.frame(),
          features,
          span(agent),
          line.span(p.begin(), cueEnd(p, c)),
          content,
          true);
      return;
    }
    addPiece(content, from, to);
    add(
        "verb-" + c.frame(),
        features,
        span(source),
        line.span(p.begin(), cueEnd(p, c)),
        content,
        false);
  }

  private static int cueEnd(Predicate p, Complement c) {
    return Math.max(p.end(), c.cueEnd());
  }

  private static boolean isSeeming(Predicate p) {
    return p.lemma().equals("seem") || p.lemma().equals("appear");
  }

  static String prefix(Predicate p) {
    return switch (p.shape()) {
      case FINITE -> "";
      case PARTICIPLE -> "I:";
      case INFINITIVE -> "T:";
      case PASSIVE -> "P:";
    };
  }

  private static ClauseEnd.Kind kind(String frame) {
    return switch (frame) {
      case "THAT",
          "CLAUSE",
          "WH",
          "QUOTE",
          "COLON",
          "NP.THAT",
          "NP.CLAUSE",
          "NP.QUOTE",
          "NP.WH",
          "NP.COLON" ->
          ClauseEnd.Kind.CLAUSE;
      case "TO", "NP.TO" -> ClauseEnd.Kind.INFINITIVE;
      default -> ClauseEnd.Kind.PHRASE;
    };
  }

  // As the ministry noted, ... ; the plan, she said, is ...
  private void parenthesis(Predicate p, @Nullable Source source) {
    if (source == null) {
      return;
    }
    int left = Math.min(p.begin(), source.begin());
    int right = Math.max(p.end(), source.end() > p.end() ? source.end() : p.end());
    int comma = right;
    while (comma < end && !line.is(comma, ",")) {
      comma++;
    }
    if (left > begin && line.is(left - 1, "as") && comma + 1 < end) {
      List<Span> content = new ArrayList<>();
      addPiece(content, comma + 1, end);
      List<String> features =
          Features.of(
              line, "v:" + p.lemma(), "AS-VERB", p.begin(), p.head(), source, comma + 1, end);
      add("as-verb", features, span(source), line.span(p.begin(), p.end()), content, false);
    }
  }

  private boolean trailing(Predicate p, Complement c, @Nullable Source source) {
    if (p.shape() == Predicate.Shape.PASSIVE || source == null) {
      return false;
    }
    if (source.kind() == Source.Kind.SHARED) {
      return false;
    }
    int left = Math.min(p.begin(), source.begin());
    boolean inverted = source.begin() >= p.end();
    if (left <= begin + 1) {
      return false;
    }
    int quoteBefore = line.quoteBefore(left);
    boolean title =
        quoteBefore >= 0 && Complement.isTitle(line, line.firstWordOf(quoteBefore, left - 1));
    boolean afterQuote =
        quoteBefore >= 0 && !(title && line.firstWordOf(quoteBefore, left - 1) > begin);
    boolean afterComma = line.is(left - 1, ",") || quoteBefore >= 0 && line.is(left - 2, ",");
    boolean afterDash =
        line.is(left - 1, "\u2014") || line.is(left - 1, "\u2013") || line.is(left - 1, "-");
    if (!afterQuote && !afterComma && !afterDash) {
      return false;
    }
    int right = inverted ? source.end() : p.end();
    Complement rest = inverted ? Complement.after(line, right, end) : c;
    String f = rest.frame();
    boolean closes =
        f.equals("END")
            || f.equals("COMMA")
            || f.startsWith("P:")
            || f.equals("QUOTE") && afterQuote
            || f.equals("COLON") && afterQuote
            || afterQuote
                && isSpoken(p)
                && (inverted
                    || f.startsWith("NP")
                    || f.equals("OTHER")
                    || f.equals("AND")
                    || f.equals("AS")
                    || f.equals("WH")
                    || f.equals("ING"));
    if (!closes || f.startsWith("P:") && !(afterQuote || adjunctCloses(right))) {
      return false;
    }
    double share =
        Math.max(lexicon.share(p.lemma(), prefix(p) + "END"), lexicon.share(p.lemma(), "QUOTE"));
    List<Span> content = new ArrayList<>();
    int contentEnd = afterQuote ? left : left - 1;
    int contentBegin = contentBegin(contentEnd);
    int tail = tail(right, afterQuote, f);
    boolean needsRest = !afterQuote && !hasFinite(contentBegin, contentEnd);
    if (needsRest) {
      int after = nextComma(right);
      if (after >= end) {
        return false;
      }
      if (startsNominal(contentBegin, contentEnd)) {
        addPiece(content, contentBegin, contentEnd);
      }
      addPiece(content, after + 1, end);
    } else {
      addPiece(content, contentBegin, contentEnd);
      if (tail > 0) {
        addPiece(content, tail, tailEnd(tail));
      }
    }
    int cueEnd = inverted ? p.end() : Math.max(p.end(), adjunctEnd(p.end()));
    String rule = (afterQuote ? "quote" : "clause") + (inverted ? "-verb-source" : "-source-verb");
    List<String> features =
        Features.of(
            line,
            "v:" + p.lemma(),
            f.equals("COMMA") ? rule + ".COMMA" : rule,
            p.begin(),
            p.head(),
            source,
            contentBegin,
            contentEnd);
    add(rule, features, span(source), line.span(p.begin(), cueEnd), content, false);
    return true;
  }

  private boolean isSpoken(Predicate p) {
    return lexicon.share("v:" + p.lemma(), "QUOTE") > 0.6;
  }

  private boolean startsNominal(int from, int to) {
    Tag tag = line.tag(from);
    return to - from <= 14
            && tag != Tag.ADP
            && tag != Tag.CCONJ
            && tag != Tag.ADV
            && tag != Tag.SCONJ
        || line.isQuoted(from);
  }

  private boolean hasFinite(int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.tag(i).isFinite()) {
        return true;
      }
    }
    return false;
  }

  private int nextComma(int from) {
    for (int i = from; i < end; i++) {
      if (line.is(i, ",") && !line.isQuoted(i)) {
        return i;
      }
      if (line.quoteAt(i) >= 0) {
        return i - 1;
      }
    }
    return end;
  }

  // "... in a statement." and "... on Tuesday," end the attribution.
  private boolean adjunctCloses(int from) {
    int e = adjunctEnd(from);
    return e > from && (e >= end || line.is(e, ",") || Complement.isFinal(line, e, end));
  }

  private int adjunctEnd(int from) {
    int i = from;
    while (i < end && line.tag(i) == Tag.ADV) {
      i++;
    }
    for (int round = 0; round < 4 && i < end; round++) {
      int next = i;
      if (line.tag(i) == Tag.ADP) {
        next = Phrases.phraseEnd(line, i + 1, end);
        next = next == i + 1 ? i : next;
      } else if (Phrases.isDate(line.word(i))
          || line.tag(i) == Tag.NOUN
          || line.tag(i) == Tag.ADJ
          || line.tag(i) == Tag.DET) {
        next = Phrases.nounEnd(line, i, end);
      }
      if (next == i) {
        break;
      }
      i = next;
    }
    return i;
  }

  // "..., she said, "B."": the second piece begins at the quotation after the comma.
  private int tail(int right, boolean afterQuote, String frame) {
    if (!afterQuote) {
      return 0;
    }
    int limit = Math.min(end, right + 30);
    for (int i = right; i < limit; i++) {
      if (line.quoteAt(i) >= 0) {
        boolean introduced =
            i == right
                || line.is(i - 1, ",")
                || line.is(i - 1, ":")
                || line.is(i - 1, ".")
                || line.is(i - 1, ";");
        return introduced && line.lengthOf(line.quoteAt(i), i) > 2 ? i : 0;
      }
      if (line.is(i, "adding") || line.is(i, "saying")) {
        return 0;
      }
    }
    return frame.equals("QUOTE") && right < end ? right + 1 : 0;
  }

  private int tailEnd(int tail) {
    return line.quoteAt(tail) >= 0 ? line.wordAfter(line.quoteAt(tail), tail) : end;
  }

  private int contentBegin(int contentEnd) {
    int q = contentEnd > 0 ? line.quoteOf()[contentEnd - 1] : -1;
    if (q >= 0) {
      int first = line.firstWordOf(q, contentEnd - 1);
      if (first <= begin) {
        return begin;
      }
      // A quotation after a colon or after the end of another clause stands alone.
      if (line.is(first - 1, ":")
          || line.is(first - 1, ",") && Complement.isSpeech(line, first)
          || line.is(first - 1, ".")) {
        return first;
      }
    }
    return begin;
  }

  private @Nullable Span span(@Nullable Source s) {
    return s == null ? null : line.span(s.begin(), s.end());
  }

  private void addPiece(List<Span> content, int from, int to) {
    int e = ClauseEnd.trim(line, from, Math.min(to, end));
    int b = from;
    while (b < e && (line.is(b, ",") || line.is(b, ":")) && !line.isQuoted(b)) {
      b++;
    }
    if (e > b) {
      content.add(line.span(b, e));
    }
  }

  private void add(
      String rule,
      List<String> features,
      @Nullable Span source,
      Span cue,
      List<Span> content,
      boolean passive) {
    if (content.isEmpty()) {
      return;
    }
    List<Span> ordered = new ArrayList<>(content);
    ordered.sort(null);
    for (int i = 1; i < ordered.size(); i++) {
      if (ordered.get(i).begin() < ordered.get(i - 1).end()) {
        return;
      }
    }
    Draft draft =
        new Draft(rule, lexicon.score(features), source, cue, ordered, passive, features);
    if (lexicon.isLikely(features)) {
      subjects.hide(draft);
    }
    drafts.add(draft);
  }
}
