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
          "say",
          "think",
          "believe",
          "write",
          "argue",
          "claim",
          "insist",
          "suggest",
          "maintain",
          "contend",
          "know",
          "feel",
          "hope",
          "note",
          "add",
          "report",
          "acknowledge",
          "admit",
          "concede",
          "predict",
          "stress",
          "reveal",
          "announce");

  // "is convinced that": the subject of the passive is who thinks so.
  private static final Set<String> FEELING =
      Set.of(
          "respond",
          "convince",
          "assure",
          "focus",
          "begin",
          "incline",
          "conclude",
          "split",
          "devote",
          "enamor",
          "engage",
          "concern",
          "worry",
          "divide",
          "commit",
          "interest",
          "determine",
          "prepare",
          "please",
          "disappoint",
          "surprise",
          "shock",
          "alarm",
          "oppose",
          "confident",
          "dedicate",
          "poise");

  private final Line line;
  private final int begin;
  private final int end;
  private final CueLexicon lexicon;
  private final List<Predicate> predicates;
  private final Subjects subjects;
  private final TrailingCues trailingCues;
  private final boolean spoken;
  private final List<Draft> drafts = new ArrayList<>();
  private @Nullable Draft announced;

  SentenceDrafts(Line line, Span sentence, CueLexicon lexicon, Inflections inflections) {
    this(line, sentence, lexicon, inflections, false);
  }

  /**
   * Drafts of one sentence.
   *
   * @param spoken whether an official says it: he opens with "As the minister said in May, ..."
   *     what a reporter puts after the words
   */
  SentenceDrafts(
      Line line, Span sentence, CueLexicon lexicon, Inflections inflections, boolean spoken) {
    this.spoken = spoken;
    this.line = line;
    this.begin = sentence.begin();
    this.end = sentence.end();
    this.lexicon = lexicon;
    this.predicates = Predicate.find(line, begin, end, inflections);
    this.subjects = new Subjects(line, begin, end, predicates);
    this.trailingCues = new TrailingCues(line, begin, end, lexicon);
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

  // "Orsk: Nobody Will Come" and a name, a colon and a quotation
  private void namesBeforeColons() {
    for (int i = begin + 1; i + 1 < end; i++) {
      if (!line.is(i, ":") || line.isQuoted(i)) {
        continue;
      }
      int b = PhraseBefore.begin(line, begin, i);
      boolean quote = line.quoteAt(i + 1) >= 0;
      boolean starts = b <= begin + 1;
      if (b >= i || i - b > 10 || (!quote && !starts) || line.tag(i - 1).isVerb()) {
        continue;
      }
      int to = quote ? line.wordAfter(line.quoteAt(i + 1)) : end;
      Source source = new Source(b, i, Source.Kind.PHRASE);
      String frame = "COLON" + (quote ? "-QUOTE" : "") + (starts ? "-FIRST" : "");
      List<String> features = Features.of(line, "v::", frame, i, i, source, i + 1, to);
      ContentPieces content = new ContentPieces(line, end);
      content.add(i + 1, to);
      add("name-colon", features, Source.span(line, source), line.span(i, i + 1), content, false);
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
    ContentPieces content = new ContentPieces(line, end);
    int before = line.is(p.head() - 1, ",") ? p.head() - 1 : p.head();
    if (before > begin + 1) {
      content.add(begin, before);
    }
    int after = skipComma(sourceEnd);
    if (after < end && (content.isEmpty() || line.quoteAt(after) >= 0)) {
      content.add(after, end);
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
    Complement c = Complement.ofVerb(line, p, end, CLAUSAL.contains(p.lemma()));
    Source source = subjects.of(number);
    Optional<Draft> trailing = source == null ? Optional.empty() : trailingCues.find(p, c, source);
    if (trailing.isPresent()) {
      keep(trailing.get());
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
              Source.span(line, source),
              cue,
              List.of(),
              false,
              features);
    }
    if (c.begin() >= end || c.frame().equals("END")) {
      return;
    }
    int from = c.begin();
    if (c.frame().equals("COMMA") || (isAs(source) && isAdjunct(c))) {
      parenthesis(p, source);
      return;
    }
    int to = ClauseEnd.find(line, from, end, kind(c.frame()));
    List<String> features =
        Features.of(line, "v:" + p.lemma(), frame, p.begin(), p.head(), source, from, to);
    ContentPieces content = new ContentPieces(line, end);
    if (p.shape() == Predicate.Shape.PASSIVE || isSeeming(p)) {
      Source subject = subjects.left(p.begin());
      if (subject != null) {
        content.add(subject.begin(), subject.end());
      }
      content.add(from, to);
      Source agent = p.shape() == Predicate.Shape.PASSIVE ? source : null;
      if (agent == null && subject != null && FEELING.contains(p.lemma())) {
        content.removeFirst();
        agent = subject;
      }
      add(
          "passive-" + c.frame(),
          features,
          Source.span(line, agent),
          line.span(p.begin(), cueEnd(p, c)),
          content,
          true);
      return;
    }
    content.add(from, to);
    add(
        "verb-" + c.frame(),
        features,
        Source.span(line, source),
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

  private boolean isAs(@Nullable Source source) {
    return spoken && source != null && source.begin() > begin && line.is(source.begin() - 1, "as");
  }

  // "As the minister said in May, ...", "as he noted while visiting, ...", "as she put it, ..."
  private boolean isAdjunct(Complement c) {
    int at = c.begin();
    return c.frame().startsWith("P:")
        || c.frame().equals("WH")
        || (line.hasTag(at, Tag.SCONJ) && !line.is(at, "that"))
        || (line.is(at, "it") && line.is(at + 1, ","));
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
      ContentPieces content = new ContentPieces(line, end);
      content.add(comma + 1, end);
      List<String> features =
          Features.of(
              line, "v:" + p.lemma(), "AS-VERB", p.begin(), p.head(), source, comma + 1, end);
      add(
          "as-verb",
          features,
          Source.span(line, source),
          line.span(p.begin(), p.end()),
          content,
          false);
    }
  }

  private void add(
      String rule,
      List<String> features,
      @Nullable Span source,
      Span cue,
      ContentPieces content,
      boolean passive) {
    List<Span> pieces = content.inOrder();
    if (!pieces.isEmpty()) {
      keep(new Draft(rule, lexicon.score(features), source, cue, pieces, passive, features));
    }
  }

  private void keep(Draft draft) {
    if (lexicon.isLikely(draft.features())) {
      subjects.hide(draft);
    }
    drafts.add(draft);
  }
}
