package refrain.gist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import refrain.cases.Case;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.CueSense;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;
import refrain.domain.Evidence;
import refrain.domain.Form;
import refrain.domain.Id;
import refrain.domain.Quotation;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.Turn;
import refrain.domain.TurnKind;
import refrain.domain.UnresolvedReason;
import refrain.domain.UnsourcedReason;
import refrain.domain.Voice;

/**
 * The reports of a case. In its text a source stands in square brackets, a cue in braces and a
 * content in angle brackets; a content may hold others. A text that begins with "Q:" or "A:" is a
 * turn, one of the voice "release" a release.
 */
record MarkedStatement(List<Report> reports) {

  private static final Evidence MARKED = new Evidence("marked", "1", 1);

  /** A statement as far as it was read. */
  private static final class Open {
    private final int depth;
    private final List<Span> source = new ArrayList<>();
    private final List<Span> cue = new ArrayList<>();
    private int begin = -1;
    private int end = -1;

    private Open(int depth) {
      this.depth = depth;
    }

    private boolean isClosed() {
      return end >= 0;
    }
  }

  static MarkedStatement parse(Case c) {
    StringBuilder text = new StringBuilder();
    List<Open> all = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    TreeMap<Integer, Open> waiting = new TreeMap<>();
    int word = 0;
    for (char letter : c.value("text").toCharArray()) {
      int depth = open.size();
      switch (letter) {
        case '[', '{' -> word = text.length();
        case ']' -> last(waiting, all, depth).source.add(new Span(word, text.length()));
        case '}' -> last(waiting, all, depth).cue.add(new Span(word, text.length()));
        case '<' -> {
          Open o = waiting.containsKey(depth) ? waiting.remove(depth) : added(all, depth);
          o.begin = text.length();
          open.push(o);
        }
        case '>' -> open.pop().end = text.length();
        default -> text.append(letter);
      }
    }
    return of(c, text.toString(), all);
  }

  /** Words before a content are of it; those after the last content are of that one. */
  private static Open last(TreeMap<Integer, Open> waiting, List<Open> all, int depth) {
    if (waiting.containsKey(depth)) {
      return waiting.get(depth);
    }
    Optional<Open> closed =
        all.stream().filter(o -> o.depth == depth && o.isClosed() && o.cue.isEmpty()).findFirst();
    if (closed.isPresent()) {
      return closed.get();
    }
    Open o = added(all, depth);
    waiting.put(depth, o);
    return o;
  }

  private static Open added(List<Open> all, int depth) {
    Open o = new Open(depth);
    all.add(o);
    return o;
  }

  private static MarkedStatement of(Case c, String text, List<Open> all) {
    Span whole = new Span(0, text.length());
    boolean release = c.values("voice").contains("release");
    boolean asks = text.startsWith("Q: ");
    boolean turn = asks || text.startsWith("A: ");
    Voice voice = release ? Voice.RELEASE : turn ? Voice.TRANSCRIPT : Voice.REPORT;
    List<Turn> turns =
        turn
            ? List.of(
                new Turn(
                    Optional.of(new Span(0, 1)),
                    List.of(new Span(3, text.length())),
                    asks ? TurnKind.QUESTION : TurnKind.ANSWER))
            : List.of();
    Article article =
        new Article(
            Id.of("case", text),
            "case",
            "case.md",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            c.values("day").stream()
                .findFirst()
                .map(d -> new Dated(EdtfDate.parse(d).orElseThrow(), DateOrigin.GIVEN, List.of())),
            Optional.empty(),
            "en",
            voice,
            text,
            List.of(whole),
            sentences(text),
            List.of(),
            turns);
    List<Report> reports = new ArrayList<>();
    Optional<Id> outer = Optional.empty();
    if (release || turn) {
      Span said = new Span(turn ? 3 : 0, text.length());
      Open o = new Open(-1);
      o.begin = said.begin();
      o.end = said.end();
      Report r = report(article, o, release ? Form.RELEASE : Form.TURN, speaker(c, "speaker"));
      outer = Optional.of(r.id());
      reports.add(r);
    }
    for (Open o : all) {
      boolean inner = outer.isPresent() || o.depth > 0;
      Form form =
          text.charAt(o.begin) == '"' && text.charAt(o.end - 1) == '"'
              ? Form.DIRECT
              : Form.INDIRECT;
      Report r = report(article, o, form, speaker(c, inner ? "inner" : "speaker"));
      Optional<Id> in = o.depth > 0 ? Optional.of(reports.get(0).id()) : outer;
      reports.add(
          in.isEmpty()
              ? r
              : new Report(
                  article,
                  r.attribution().within(in.get()),
                  r.resolution(),
                  r.saidOn(),
                  r.occasion()));
    }
    return new MarkedStatement(reports);
  }

  private static Report report(Article article, Open o, Form form, Optional<Speaker> speaker) {
    List<Span> content = List.of(new Span(o.begin, o.end));
    List<Span> quoted = form == Form.DIRECT ? content : List.of();
    Quotation words = new Quotation(content, quoted, form);
    Id id = Attribution.idOf(article.id(), content);
    Attribution attribution =
        o.source.isEmpty()
            ? new Attribution.Unsourced(
                id, words, o.cue, CueSense.WRITING, UnsourcedReason.INSTITUTION, MARKED)
            : new Attribution.Sourced(id, words, o.source, o.cue, CueSense.SPEECH, MARKED);
    Resolution who =
        speaker
            .map(s -> (Resolution) new Resolution.Resolved(s, Optional.empty(), MARKED))
            .orElse(new Resolution.Unresolved(Optional.empty(), UnresolvedReason.UNKNOWN));
    return new Report(article, attribution, who, Optional.empty(), Optional.empty());
  }

  /** A line such as "Ministry of Foreign Affairs, QV"; the country has a capital letter pair. */
  private static Optional<Speaker> speaker(Case c, String key) {
    return c.values(key).stream()
        .findFirst()
        .map(
            line -> {
              String[] parts = line.split(", ", 2);
              return new Speaker(
                  Optional.empty(),
                  Optional.empty(),
                  parts[0].equals("-") ? Optional.empty() : Optional.of(parts[0]),
                  Optional.of(parts[1].toUpperCase(Locale.ROOT)));
            });
  }

  private static List<Span> sentences(String text) {
    List<Span> out = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      boolean stop = ".?!".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
      if (stop && (i == 0 || !Character.isUpperCase(text.charAt(i - 1)))) {
        out.add(new Span(begin, i + 1));
        begin = i + 2;
      }
    }
    out.add(new Span(begin, text.length()));
    return out;
  }
}
