package refrain.link;

import java.util.Arrays;
import java.util.List;

/**
 * Compares whole sentences: pairs equal words, then near ones, wherever they stand, and keeps two
 * sentences whose shared information is a good part of what either says: the weighted Jaccard
 * coefficient, each word weighed by its bits ({@link Vocabulary#evened}).
 */
final class SentenceMatcher implements Matcher {

  private final Vocabulary vocabulary;
  // For each word what it can share with the run at most, where its stamp is the run's.
  private float[] most = new float[0];
  private int[] stamps = new int[0];
  private int stamp;
  private int[] partner = new int[64];
  private boolean[] taken = new boolean[64];

  SentenceMatcher(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public void compareWith(Run run) {
    if (stamps.length < vocabulary.size()) {
      stamps = Arrays.copyOf(stamps, vocabulary.size() * 2);
      most = Arrays.copyOf(most, stamps.length);
    }
    stamp++;
    for (int word : run.words()) {
      canShare(word, vocabulary.evened(word));
      int[] near = vocabulary.near(word);
      for (int k = 0; k < near.length; k++) {
        float less = Math.min(vocabulary.evened(word), vocabulary.evened(near[k]));
        canShare(near[k], vocabulary.nearness(word)[k] * less);
      }
    }
  }

  private void canShare(int word, float bits) {
    most[word] = stamps[word] == stamp ? Math.max(most[word], bits) : bits;
    stamps[word] = stamp;
  }

  @Override
  public List<Alignment> align(Run run, Run other, double least) {
    double both = run.weight() + other.weight();
    double mostShared = 0;
    for (int word : other.words()) {
      mostShared += stamps[word] == stamp ? most[word] : 0;
    }
    if (!isLike(mostShared, both, least)) {
      return List.of();
    }
    boolean first = run.isBefore(other, vocabulary);
    Run x = first ? run : other;
    Run y = first ? other : run;
    int n = x.words().length;
    if (partner.length < n) {
      partner = new int[n * 2];
    }
    if (taken.length < y.words().length) {
      taken = new boolean[y.words().length * 2];
    }
    Arrays.fill(partner, 0, n, -1);
    Arrays.fill(taken, 0, y.words().length, false);
    double shared = equalWords(x, y);
    if (shared > 0) {
      shared += nearWords(x, y);
    }
    if (!isLike(shared, both, least)) {
      return List.of();
    }
    Alignment out = alignment(n, shared);
    return List.of(first ? out : out.swap());
  }

  private static boolean isLike(double shared, double both, double least) {
    return shared >= least && shared >= SentenceLikeness.worthASecondLook(least) * (both - shared);
  }

  private double equalWords(Run x, Run y) {
    int[] a = x.words();
    int[] b = y.words();
    double shared = 0;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        if (a[i] == b[j] && !taken[j]) {
          taken[j] = true;
          partner[i] = j;
          shared += vocabulary.evened(a[i]);
          break;
        }
      }
    }
    return shared;
  }

  private double nearWords(Run x, Run y) {
    int[] a = x.words();
    int[] b = y.words();
    double shared = 0;
    for (int i = 0; i < a.length; i++) {
      int[] near = vocabulary.near(a[i]);
      for (int j = 0; partner[i] < 0 && near.length > 0 && j < b.length; j++) {
        for (int k = 0; !taken[j] && k < near.length; k++) {
          if (near[k] == b[j]) {
            taken[j] = true;
            partner[i] = j;
            float less = Math.min(vocabulary.evened(a[i]), vocabulary.evened(b[j]));
            shared += vocabulary.nearness(a[i])[k] * less;
          }
        }
      }
    }
    return shared;
  }

  private Alignment alignment(int n, double shared) {
    int count = 0;
    for (int i = 0; i < n; i++) {
      count += partner[i] < 0 ? 0 : 1;
    }
    byte[] a = new byte[count];
    byte[] b = new byte[count];
    count = 0;
    for (int i = 0; i < n; i++) {
      if (partner[i] >= 0) {
        a[count] = (byte) i;
        b[count++] = (byte) partner[i];
      }
    }
    return new Alignment(a, b, shared);
  }

  @Override
  public double score(Phrase phrase, Phrase other, Alignment x) {
    return x.score();
  }
}
