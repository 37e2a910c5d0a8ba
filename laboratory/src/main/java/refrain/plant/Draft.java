package refrain.plant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.CueSense;
import refrain.domain.Dated;
import refrain.domain.Evidence;
import refrain.domain.Form;
import refrain.domain.Id;
import refrain.domain.Quotation;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Span;
import refrain.domain.Turn;
import refrain.domain.Voice;

/** An article while it is written: its text and what stands where. */
final class Draft {

  private static final Evidence EVIDENCE = new Evidence("planted", "1", 1);

  /** What one speaker says in it. */
  private record Content(
      Said said, List<Span> content, List<Span> quoted, Span source, List<Span> cue, Form form) {}

  private record Planted(Span span, Member member) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Span> paragraphs = new ArrayList<>();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Content> contents = new ArrayList<>();
  private final List<Turn> turns = new ArrayList<>();
  private final List<Planted> places = new ArrayList<>();
  private final String doc;
  private int paragraph = -1;
  private int sentence = -1;

  Draft(String doc) {
    this.doc = doc;
  }

  /** Begins a paragraph and a sentence in it; what was open ends. */
  void paragraph() {
    endParagraph();
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    paragraph = text.length();
    sentence = text.length();
  }

  /** Begins a sentence where the text ends. */
  void sentence() {
    endSentence();
    sentence = text.length();
  }

  private void endSentence() {
    if (sentence >= 0) {
      int end = text.length();
      while (end > sentence && text.charAt(end - 1) == ' ') {
        end--;
      }
      if (end > sentence) {
        sentences.add(new Span(sentence, end));
      }
      sentence = -1;
    }
  }

  private void endParagraph() {
    endSentence();
    if (paragraph >= 0 && text.length() > paragraph) {
      paragraphs.add(new Span(paragraph, text.length()));
    }
    paragraph = -1;
  }

  /** Writes, and tells where it stands. */
  Span add(String words) {
    int begin = text.length();
    text.append(words);
    return new Span(begin, text.length());
  }

  int length() {
    return text.length();
  }

  /** The stretch is a planted passage; a second one of a family goes on from the first. */
  void plant(Span span, @Nullable Member member) {
    if (member == null) {
      return;
    }
    boolean goesOn = !places.isEmpty() && places.getLast().member().equals(member);
    int begin = goesOn ? places.removeLast().span().begin() : span.begin();
    places.add(new Planted(new Span(begin, span.end()), member));
  }

  void said(
      Said said, List<Span> content, List<Span> quoted, Span source, List<Span> cue, Form form) {
    contents.add(new Content(said, content, quoted, source, cue, form));
  }

  void turn(Turn turn) {
    turns.add(turn);
  }

  /** The reports of the finished article; its planted passages go to the truth. */
  List<Report> finish(Press.Facts facts, Voice voice, Truth truth) {
    endParagraph();
    places.forEach(p -> truth.add(doc, p.span(), p.member()));
    String whole = text.toString();
    Optional<Dated> day = Optional.of(facts.day());
    Article article =
        new Article(
            Id.of(doc, whole),
            doc,
            doc + ".txt",
            Optional.of(facts.outlet()),
            Optional.of(facts.address()),
            Optional.of(facts.title()),
            day,
            Optional.empty(),
            "en",
            voice,
            whole,
            paragraphs,
            sentences,
            List.of(),
            turns);
    List<Report> reports = new ArrayList<>();
    for (Content c : contents) {
      Attribution attribution =
          new Attribution.Sourced(
              Attribution.idOf(article.id(), c.content()),
              new Quotation(c.content(), c.quoted(), c.form()),
              List.of(c.source()),
              c.cue(),
              CueSense.SPEECH,
              EVIDENCE);
      Resolution resolution =
          new Resolution.Resolved(c.said().speaker(), Optional.empty(), EVIDENCE);
      reports.add(new Report(article, attribution, resolution, day, Optional.empty()));
    }
    return reports;
  }
}
