package refrain.extract;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import refrain.domain.Article;
import refrain.domain.Span;
import refrain.domain.Voice;

/**
 * Everything in an article that could be an attribution, before it is weighed: what the weights in
 * {@code cues.tsv} are fitted to. The same code finds it that finds attributions; the only
 * difference is that every verb and noun is taken for a cue.
 *
 * <p>The weights have one part in the finding all the same: words inside the content of a likely
 * attribution are no source of the next. So fitting goes in rounds, each with the weights of the
 * one before.
 */
public final class CueCandidates {

  private final Tagger tagger;
  private final Inflections inflections;
  private final CueLexicon lexicon;

  /**
   * Something that could be an attribution. Spans count UTF-16 units of the article's text.
   *
   * @param rule name of the rule that found it
   * @param source the source in one piece, or nothing
   * @param cue the cue in one piece, or nothing
   * @param content the content's pieces in order, at least one
   * @param features what can be seen of it, keys of {@code cues.tsv}; one may be there twice
   */
  public record Candidate(
      String rule, List<Span> source, List<Span> cue, List<Span> content, List<String> features) {

    public Candidate {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      content = List.copyOf(content);
      features = List.copyOf(features);
    }

    private static Candidate of(Draft draft) {
      return new Candidate(
          draft.rule(),
          draft.source() == null ? List.of() : List.of(draft.source()),
          draft.cue() == null ? List.of() : List.of(draft.cue()),
          draft.content(),
          draft.features());
    }
  }

  /**
   * Finds with weights of your own.
   *
   * @param weights lines like those of {@code cues.tsv}: feature, tab, log odds; none is fine
   * @throws java.io.UncheckedIOException if they cannot be read
   * @throws IllegalArgumentException if a line is neither comment nor weight
   */
  public CueCandidates(Reader weights) {
    WordClasses classes = WordClasses.load();
    this.tagger = new Tagger(classes);
    this.inflections = Inflections.load(classes);
    this.lexicon = CueLexicon.ofEveryWord(weights);
  }

  /**
   * The candidates of a report, sentence by sentence; those of one sentence in the order in which
   * they are found. An article of another voice has none.
   */
  public List<Candidate> of(Article article) {
    List<Candidate> out = new ArrayList<>();
    if (article.voice() != Voice.REPORT) {
      return out;
    }
    for (Line line : ReportAttributor.lines(article, tagger)) {
      for (Span sentence : line.sentences()) {
        for (Draft draft : new SentenceDrafts(line, sentence, lexicon, inflections).find()) {
          out.add(Candidate.of(draft));
        }
      }
    }
    return out;
  }
}
