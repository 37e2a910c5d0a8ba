package refrain.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import refrain.domain.Span;
import refrain.domain.Turn;
import refrain.domain.TurnKind;
import refrain.domain.UnsourcedReason;
import refrain.domain.Voice;

/**
 * An article of a case: header lines before "---", then the text with its sources in square
 * brackets. A source's content is what its sentence has in quotation marks, else what follows the
 * word after the source; the source of a turn has the whole turn. With "nested" in the header what
 * stands in a turn or release is part of it; with "cue: act" the cues are acts.
 */
record MarkedArticle(Article article, List<Attribution> attributions) {

  private static final Evidence MARKED = new Evidence("marked", "1", 1);
  private static final Pattern SENTENCE_END = Pattern.compile("(?<!Mrs?|Jan|\\b[A-Z])[.?!][\"”]? ");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern LABEL = Pattern.compile("([A-Z][^:.]{0,30}): ");

  static MarkedArticle parse(String source) {
    int rule = source.startsWith("---\n") ? 0 : source.indexOf("\n---\n") + 1;
    Map<String, String> header = new HashMap<>();
    for (String line : source.substring(0, rule).lines().toList()) {
      String[] parts = line.split(": ", 2);
      header.put(parts[0], parts[1]);
    }
    String marked = rule == 0 ? source : source.substring(rule + 4);
    StringBuilder text = new StringBuilder();
    List<Span> sources = new ArrayList<>();
    int open = 0;
    for (char c : marked.strip().toCharArray()) {
      switch (c) {
        case '[' -> open = text.length();
        case ']' -> sources.add(new Span(open, text.length()));
        default -> text.append(c);
      }
    }
    return build(header, text.toString(), sources);
  }

  private static MarkedArticle build(Map<String, String> header, String text, List<Span> sources) {
    Voice voice = Voice.valueOf(header.getOrDefault("voice", "report").toUpperCase(Locale.ROOT));
    List<Span> paragraphs = new ArrayList<>();
    List<Span> sentences = new ArrayList<>();
    List<Turn> turns = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      Span paragraph = new Span(begin, begin + line.length());
      paragraphs.add(paragraph);
      sentences.addAll(sentences(text, paragraph));
      Matcher label = LABEL.matcher(line);
      if (voice == Voice.TRANSCRIPT && label.lookingAt()) {
        boolean asks = label.group(1).matches("Q|QUESTION|.* Daily");
        turns.add(
            new Turn(
                Optional.of(new Span(begin, begin + label.end(1))),
                List.of(new Span(begin + label.end(), paragraph.end())),
                asks ? TurnKind.QUESTION : TurnKind.ANSWER));
      }
      begin = paragraph.end() + 1;
    }
    Optional<Dated> published =
        Optional.ofNullable(header.get("published"))
            .map(
                d ->
                    new Dated(
                        EdtfDate.parse(d).orElseThrow(),
                        DateOrigin.GIVEN,
                        header.containsKey("years") ? numbers(header.get("years")) : List.of()));
    Article article =
        new Article(
            Id.of("article", text),
            "case",
            "case.md",
            Optional.ofNullable(header.get("outlet")),
            Optional.empty(),
            Optional.ofNullable(header.get("title")),
            published,
            Optional.ofNullable(header.get("dateline")),
            "en",
            voice,
            text,
            paragraphs,
            sentences,
            List.of(),
            turns);
    List<Attribution> attributions = new ArrayList<>();
    for (Span s : sources) {
      Attribution.Sourced a = sourced(article, s);
      boolean act = header.getOrDefault("cue", "").equals("act") && !a.cue().isEmpty();
      attributions.add(
          new Attribution.Sourced(
              a.id(),
              a.quotation(),
              a.source(),
              a.cue(),
              act ? CueSense.ACT : a.sense(),
              a.evidence(),
              header.containsKey("nested") ? outer(article, s) : Optional.empty()));
    }
    if (voice == Voice.RELEASE) {
      Quotation all = new Quotation(paragraphs, List.of(), Form.RELEASE);
      attributions.add(
          new Attribution.Unsourced(
              Attribution.idOf(article.id(), paragraphs),
              all,
              List.of(),
              CueSense.WRITING,
              UnsourcedReason.INSTITUTION,
              MARKED));
    }
    return new MarkedArticle(article, attributions);
  }

  private static List<Integer> numbers(String text) {
    List<Integer> out = new ArrayList<>();
    for (String n : text.split(" ", -1)) {
      out.add(Integer.parseInt(n));
    }
    return out;
  }

  private static List<Span> sentences(String text, Span paragraph) {
    List<Span> out = new ArrayList<>();
    Matcher end = SENTENCE_END.matcher(paragraph.in(text));
    int begin = paragraph.begin();
    while (end.find()) {
      out.add(new Span(begin, paragraph.begin() + end.end() - 1));
      begin = paragraph.begin() + end.end();
    }
    out.add(new Span(begin, paragraph.end()));
    return out;
  }

  /** The turn in whose words a source stands, or the release. */
  private static Optional<Id> outer(Article article, Span source) {
    if (article.voice() == Voice.RELEASE) {
      return Optional.of(Attribution.idOf(article.id(), article.paragraphs()));
    }
    return article.turns().stream()
        .filter(t -> t.paragraphs().stream().anyMatch(p -> p.contains(source)))
        .map(t -> Attribution.idOf(article.id(), t.paragraphs()))
        .findFirst();
  }

  private static Attribution.Sourced sourced(Article article, Span source) {
    for (Turn t : article.turns()) {
      if (t.label().orElseThrow().equals(source)) {
        Quotation words = new Quotation(t.paragraphs(), List.of(), Form.TURN);
        return sourced(article, words, source, List.of());
      }
    }
    Span sentence =
        article.sentences().stream().filter(s -> s.contains(source)).findFirst().orElseThrow();
    List<Span> quoted = new ArrayList<>();
    Matcher marks = QUOTED.matcher(sentence.in(article.text()));
    while (marks.find()) {
      quoted.add(new Span(sentence.begin() + marks.start(), sentence.begin() + marks.end()));
    }
    int that = article.text().indexOf(" that ", source.end());
    int rest = that >= 0 && that < sentence.end() ? that + 1 : source.end();
    List<Span> content = quoted.isEmpty() ? List.of(new Span(rest, sentence.end())) : quoted;
    int cueEnd = Math.min(source.end() + 5, sentence.end());
    Span cue = new Span(source.end(), cueEnd);
    Form form = quoted.isEmpty() ? Form.INDIRECT : Form.DIRECT;
    return sourced(article, new Quotation(content, quoted, form), source, List.of(cue));
  }

  private static Attribution.Sourced sourced(
      Article article, Quotation quotation, Span source, List<Span> cue) {
    return new Attribution.Sourced(
        Attribution.idOf(article.id(), quotation.content()),
        quotation,
        List.of(source),
        cue,
        CueSense.SPEECH,
        MARKED);
  }
}
