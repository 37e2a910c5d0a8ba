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

  private final List<Report> reports;
  private final Vocabulary vocabulary;
  private final List<Phrase> phrases = new ArrayList<>();
  private final List<List<Segment>> segments = new ArrayList<>();
  private final Printings printings;
  private final double least;

  /**
   * @param reports in order of time
   * @param cuts the segments of each report
   * @param least bits that an alignment needs
   * @param last whether the runs will not be asked again for what they share
   */
  Comparison(
      List<Report> reports,
      Map<Id, List<Cut>> cuts,
      Vocabulary vocabulary,
      double least,
      Unit unit,
      Alignments alignments,
      boolean last) {
    Matcher matcher = unit.matcher(vocabulary);
    this.reports = reports;
    this.printings = new Printings(reports);
    this.vocabulary = vocabulary;
    this.least = least;
    vocabulary.weigh();
    int[] phraseOf = new int[alignments.size()];
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
    Collocations collocations = new Collocations(phrases, vocabulary);
    for (Phrase p : phrases) {
      p.weigh(collocations, reports.get(p.segments().get(0).report()));
    }
    for (Phrase phrase : phrases) {
      count(phrase);
      Run run = phrase.run();
      for (Found found : run.found()) {
        int to = phraseOf[found.besides(run).number()];
        Alignment x = found.seenFrom(run);
        double score = matcher.score(phrase, phrases.get(to), x);
        if (score >= least && alignments.holds(found, least)) {
          phrase.arcs().add(new Arc(to, new Alignment(x.a(), x.b(), score)));
        }
      }
      if (last) {
        run.found().clear();
      }
      phrase.sortArcs();
    }
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
