package refrain.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Article;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;
import refrain.domain.Series;
import refrain.domain.Span;

/**
 * Follows every sentence through a series of documents. Each document is aligned with the latest
 * one that is like it; a sentence that is edited goes on in the same strand, one that was out and
 * comes back in an old or nearly the last wording goes on in its own.
 */
public final class SeriesTracer {

  private static final int LOOK_BACK = 6;
  private static final double AS_LIKE = 0.85;
  private static final double COMES_BACK = 0.75;
  private static final int TELLING = 4;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Strands strands = new Strands();
  private final List<Read> done = new ArrayList<>();

  /** A document as it is compared; the strand of each sentence is filled in, -1 until then. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Read(
      String text,
      List<Span> units,
      List<Sentence> sentences,
      Set<Integer> words,
      int[] strandOf) {}

  private SeriesTracer() {}

  /** The series that some documents make; the order in which they are given makes no difference. */
  public static Series of(List<Article> articles) {
    SeriesTracer tracer = new SeriesTracer();
    List<Article> inOrder = Chronology.inOrder(articles);
    inOrder.forEach(tracer::add);
    List<Optional<EdtfDate>> dates =
        inOrder.stream().map(a -> Chronology.date(a).map(Dated::date)).toList();
    return new Series(inOrder, dates, tracer.strands.finished());
  }

  private void add(Article article) {
    Read now = read(article);
    int at = done.size();
    List<SentenceMatch> matches = List.of();
    Optional<Read> base = base(now);
    if (base.isPresent()) {
      matches = SentenceAligner.align(base.get().sentences(), now.sentences());
    }
    for (SentenceMatch m : matches) {
      goOn(base.get(), now, m, at);
    }
    for (int j = 0; j < now.units().size(); j++) {
      if (now.strandOf()[j] < 0) {
        Sentence s = now.sentences().get(j);
        String words = now.units().get(j).in(now.text());
        int strand = strands.comesBack(s, at, TELLING, COMES_BACK).orElseGet(strands::open);
        put(now, j, strand, at, words);
      }
    }
    done.add(now);
  }

  private Read read(Article article) {
    List<Span> units =
        SentenceUnits.of(article.text(), article.sentences()).stream()
            .filter(u -> isRunning(u, article.sentences()))
            .toList();
    List<Sentence> sentences = Sentence.of(article.text(), units, numbers);
    Set<Integer> words = new HashSet<>();
    for (Sentence s : sentences) {
      for (int w : s.words()) {
        words.add(w);
      }
    }
    int[] strandOf = new int[units.size()];
    Arrays.fill(strandOf, -1);
    return new Read(article.text(), units, sentences, words, strandOf);
  }

  /** Whether there is a sentence of running text in the unit, and not a header or title alone. */
  private static boolean isRunning(Span unit, List<Span> sentences) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (sentences.get(mid).end() <= unit.begin()) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low < sentences.size() && sentences.get(low).overlaps(unit);
  }

  /** The latest of the last documents that is about as like this one as the likest. */
  private Optional<Read> base(Read now) {
    double best = 0;
    for (int k = done.size() - 1; k >= Math.max(0, done.size() - LOOK_BACK); k--) {
      best = Math.max(best, likeness(done.get(k), now));
    }
    for (int k = done.size() - 1; k >= Math.max(0, done.size() - LOOK_BACK); k--) {
      if (likeness(done.get(k), now) >= AS_LIKE * best) {
        return Optional.of(done.get(k));
      }
    }
    return Optional.empty();
  }

  /** Words in common by words of both together. */
  private static double likeness(Read x, Read y) {
    long common = x.words().stream().filter(y.words()::contains).count();
    long all = x.words().size() + y.words().size() - common;
    return all == 0 ? 0 : (double) common / all;
  }

  /** One sentence goes on; of several that were split or merged, the two that share most. */
  private void goOn(Read base, Read now, SentenceMatch m, int at) {
    int bestA = -1;
    int bestB = -1;
    double most = -1;
    for (int i = m.a0(); i < m.a1(); i++) {
      for (int j = m.b0(); j < m.b1(); j++) {
        double shared = NearSentences.shared(base.sentences().get(i), now.sentences().get(j));
        if (shared > most && !strands.isIn(base.strandOf()[i], at)) {
          most = shared;
          bestA = i;
          bestB = j;
        }
      }
    }
    if (bestA >= 0) {
      put(now, bestB, base.strandOf()[bestA], at, now.units().get(bestB).in(now.text()));
    }
  }

  private void put(Read now, int j, int strand, int at, String words) {
    now.strandOf()[j] = strand;
    strands.add(strand, at, now.units().get(j), words, now.sentences().get(j));
  }
}
