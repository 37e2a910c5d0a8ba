package refrain.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import refrain.domain.Report;
import refrain.words.Background;

/** All segments of a list of reports, gathered into phrases and aligned with one another. */
final class Comparison {

  /** How many candidates a phrase is aligned with at most when all are compared. */
  static final int MOST = 90;

  private static final int FEWEST_TELLING_WORDS = 2;
  // A thousandth of a chance hit is expected for one sentence in the whole corpus.
  private static final double CHANCE_BITS = 10;
  private static final int USUAL_LENGTH = 25;
  // A handful of articles is a sample of a news stream: names alone must not pass there.
  private static final int SMALLEST_CORPUS = 10_000;

  private final List<Report> reports;
  private final Vocabulary vocabulary;
  private final List<Phrase> phrases = new ArrayList<>();
  private final List<List<Segment>> segments = new ArrayList<>();
  private final Aligner aligner = new Aligner();
  private final RareWordIndex index;
  private final double least;

  Comparison(List<Report> reports, Shares shares, Background background) {
    this.reports = reports;
    this.vocabulary = new Vocabulary(background);
    Segmenter segmenter = new Segmenter(vocabulary, shares);
    for (int r = 0; r < reports.size(); r++) {
      segments.add(segmenter.cut(r, reports.get(r)));
    }
    vocabulary.weigh();
    this.least =
        log2((double) USUAL_LENGTH * Math.max(SMALLEST_CORPUS, vocabulary.total())) + CHANCE_BITS;
    this.index = new RareWordIndex(vocabulary, least * 0.6);
    gather();
    align();
  }

  private void gather() {
    Map<Run, Integer> known = new HashMap<>();
    for (List<Segment> of : segments) {
      for (Segment s : of) {
        Integer at = known.get(new Run(s.words()));
        if (at == null) {
          at = phrases.size();
          known.put(new Run(s.words()), at);
          phrases.add(new Phrase(s.words(), vocabulary));
        }
        phrases.get(at).segments().add(s);
      }
    }
    for (Phrase p : phrases) {
      Set<String> articles = new HashSet<>();
      for (Segment s : p.segments()) {
        articles.add(reports.get(s.report()).article().id().value());
      }
      p.setArticles(articles.size());
    }
  }

  private void align() {
    for (int p = 0; p < phrases.size(); p++) {
      Phrase phrase = phrases.get(p);
      if (phrase.bits(0, phrase.length()) >= least) {
        for (int q : index.find(phrase.words(), MOST)) {
          for (Alignment found : align(p, q)) {
            phrase.arcs().add(new Arc(q, found));
            phrases.get(q).arcs().add(new Arc(p, found.swap()));
          }
        }
      }
      index.add(phrase.words());
    }
    phrases.forEach(Phrase::sortArcs);
  }

  /** The passages that two phrases share. */
  List<Alignment> align(int p, int q) {
    Phrase a = phrases.get(p);
    Phrase b = phrases.get(q);
    List<Alignment> out = new ArrayList<>();
    for (Alignment x : aligner.align(a, b, least)) {
      if (telling(a, x.a()) >= FEWEST_TELLING_WORDS) {
        out.add(x);
      }
    }
    return out;
  }

  private int telling(Phrase phrase, int[] places) {
    int count = 0;
    for (int i : places) {
      if (!vocabulary.isFunction(phrase.words()[i])) {
        count++;
      }
    }
    return count;
  }

  /** Every phrase worth comparing with this one, earlier and later, itself excepted. */
  int[] candidates(int p, int most) {
    return Arrays.stream(index.find(phrases.get(p).words(), most)).filter(q -> q != p).toArray();
  }

  List<Report> reports() {
    return reports;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  List<Phrase> phrases() {
    return phrases;
  }

  List<List<Segment>> segments() {
    return segments;
  }

  /** Bits that an alignment needs to be taken for more than chance. */
  double least() {
    return least;
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }

  /** A word run as a key. */
  private static final class Run {
    private final int[] words;

    Run(int[] words) {
      this.words = words;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Run run && Arrays.equals(words, run.words);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(words);
    }
  }
}
