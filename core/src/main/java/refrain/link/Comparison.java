package refrain.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import refrain.domain.Id;
import refrain.domain.Report;

/**
 * Reports in order of time with their phrases, weighed in the corpus that they make up, and with
 * the alignments between these that are more than chance in it.
 */
final class Comparison {

  // Phrases that one worker weighs at a time.
  private static final int PIECE = 4000;

  private final List<Report> reports;
  private final Vocabulary vocabulary;
  private final Matcher matcher;
  private final List<Phrase> phrases = new ArrayList<>();
  private final List<List<Segment>> segments = new ArrayList<>();
  private final Printings printings;
  private final double least;
  // By number of its run; -1 where no report has it.
  private final int[] phraseOf;

  /**
   * One whose phrases are not connected yet.
   *
   * @param reports in order of time
   * @param cuts the segments of each report
   * @param least bits that an alignment needs
   * @param runs how many there are
   * @param workers what weighs them
   */
  Comparison(
      List<Report> reports,
      Map<Id, List<Cut>> cuts,
      Vocabulary vocabulary,
      double least,
      Unit unit,
      int runs,
      Workers workers) {
    this.reports = reports;
    this.printings = new Printings(reports);
    this.vocabulary = vocabulary;
    this.matcher = unit.matcher(vocabulary);
    this.least = least;
    vocabulary.weigh();
    this.phraseOf = new int[runs];
    Arrays.fill(phraseOf, -1);
    for (int r = 0; r < reports.size(); r++) {
      List<Segment> here = new ArrayList<>();
      for (Cut cut : cuts.getOrDefault(reports.get(r).id(), List.of())) {
        Segment segment = new Segment(r, here.size(), cut);
        here.add(segment);
        int run = cut.run().number();
        if (phraseOf[run] < 0) {
          phraseOf[run] = phrases.size();
          phrases.add(new Phrase(cut.run(), vocabulary));
        }
        phrases.get(phraseOf[run]).segments().add(segment);
      }
      segments.add(here);
    }
    Collocations collocations = new Collocations(vocabulary);
    phrases.forEach(p -> collocations.add(p.words()));
    workers.each(
        0,
        phrases.size(),
        PIECE,
        (from, to) ->
            phrases
                .subList(from, to)
                .forEach(
                    p -> {
                      p.weigh(collocations, reports.get(p.segments().get(0).report()));
                      count(p);
                    }));
  }

  /** Whether what two runs share is more than chance in the corpus, seen from either. */
  boolean isMoreThanChance(Found found) {
    return arc(found, found.run()).score() >= least || arc(found, found.other()).score() >= least;
  }

  /**
   * Connects the phrases.
   *
   * @param last whether the runs will not be asked again for what they share
   */
  void connect(Alignments alignments, boolean last) {
    for (Phrase phrase : phrases) {
      Run run = phrase.run();
      List<Arc> arcs = new ArrayList<>();
      for (Found found : run.found()) {
        Arc arc = arc(found, run);
        if (arc.score() >= least && alignments.holds(found, least)) {
          arcs.add(arc);
        }
      }
      phrase.connect(arcs);
      if (last) {
        run.forget();
      }
    }
  }

  private Arc arc(Found found, Run from) {
    Phrase phrase = phrases.get(phraseOf[from.number()]);
    int to = phraseOf[found.besides(from).number()];
    Alignment x = found.seenFrom(from);
    return new Arc(to, x.a(), x.b(), matcher.score(phrase, phrases.get(to), x));
  }

  private void count(Phrase phrase) {
    if (phrase.segments().size() == 1) {
      phrase.setArticles(1);
      return;
    }
    Set<Id> articles = new HashSet<>();
    for (Segment s : phrase.segments()) {
      articles.add(reports.get(s.report()).article().id());
    }
    phrase.setArticles(articles.size());
  }

  List<Report> reports() {
    return reports;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Every distinct run, in order of its first segment. */
  List<Phrase> phrases() {
    return phrases;
  }

  /** The segments of each report. */
  List<List<Segment>> segments() {
    return segments;
  }

  /** Which articles are printings of one document. */
  Printings printings() {
    return printings;
  }

  /** Bits that an alignment needs to be taken for more than chance. */
  double least() {
    return least;
  }
}
