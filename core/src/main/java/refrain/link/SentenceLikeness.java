package refrain.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import refrain.domain.Report;

/**
 * How far sentences say the same, 0 to 1: the information that they share as a part of what both
 * say together (the weighted Jaccard coefficient), less what speaks against it. Where the words
 * leave it open, the meaning can be asked: in a small corpus of all that may say the same, in a
 * larger one, where so many sentences are about one subject that nearness in meaning tells little,
 * only of those that do by a narrow margin of words.
 */
final class SentenceLikeness {

  // From here on two sentences say the same in a small corpus. In a larger one, where more are
  // alike without saying the same, from so much more for each bit that the threshold rises, up to
  // a limit.
  private static final double LEAST = 0.29;
  private static final double STRICTER = 0.021;
  private static final double STRICTEST = 0.35;

  /** Two sentences that contradict each other. */
  static final double APART = -1;

  /** The least share of the information in both that is worth weighing. */
  private static final double SHARE = 0.25;

  // Each halving of the bits that two share below these takes so much of their likeness. In a large
  // corpus more share much by chance: so many bits more for each bit that the threshold rises.
  private static final double MANY_BITS = 70;
  private static final double RISE = 50;
  private static final double FEW_SHARED = 0.04;

  /**
   * When meaning is asked and what it weighs.
   *
   * @param mostWords the largest corpus in which it is asked
   * @param share the least share of the information in both sentences that is worth asking for
   * @param below how far below the least likeness, by words, it is asked
   * @param most likeness by words below which it is asked
   * @param usual the cosine that changes nothing
   * @param weight of what the cosine is above or below that
   */
  private record Asking(
      long mostWords, double share, double below, double most, double usual, double weight) {}

  // Chosen on the development parts of the gold groups (decision 11): up to 2,000 sentences meaning
  // finds more, at 4,000 it is of no use for that and at 20,000 does harm; there it tells what is
  // only near in words.
  private static final Asking SMALL = new Asking(60_000, 0.13, 0.17, 0.6, 0.77, 2);
  private static final Asking LARGE = new Asking(1_000_000, SHARE, 0, 0.45, 0.8, 1);

  // Sentences that one worker encodes at a time, and those whose neighbours one worker weighs.
  private static final int PIECE = 8;
  private static final int WEIGHED_AT_ONCE = 4000;

  private final Comparison comparison;
  private final double least;
  private final List<Phrase> phrases;
  private final List<Map<Integer, Double>> likes = new ArrayList<>();

  /**
   * @param meaning what a sentence means; asked by several workers at once
   */
  SentenceLikeness(
      Comparison comparison, Optional<Function<String, Meaning>> meaning, Workers workers) {
    this.comparison = comparison;
    double larger = Math.max(0, comparison.least() - Linking.least(SMALL.mostWords()));
    this.least = Math.min(STRICTEST, LEAST + STRICTER * larger);
    this.phrases = comparison.phrases();
    phrases.forEach(p -> likes.add(new HashMap<>(0)));
    Optional<Asking> asking = asking(comparison.least()).filter(a -> meaning.isPresent());
    double share = asking.map(Asking::share).orElse(SHARE);
    Contradictions contradictions = new Contradictions(comparison);
    workers
        .<Pair>gather(
            0,
            phrases.size(),
            WEIGHED_AT_ONCE,
            (from, to, out) -> {
              for (int p = from; p < to; p++) {
                weigh(p, share, contradictions, out);
              }
            })
        .forEach(x -> put(x.one(), x.other(), x.likeness()));
    asking.ifPresent(a -> ask(a, meaning.orElseThrow(), workers));
  }

  /**
   * The least share of the information in two sentences, 0 to 1, that may be worth weighing.
   *
   * @param least bits above chance, which tell the size of the corpus
   */
  static double worthASecondLook(double least) {
    return asking(least).map(Asking::share).orElse(SHARE);
  }

  private static Optional<Asking> asking(double least) {
    return Stream.of(SMALL, LARGE).filter(a -> least <= Linking.least(a.mostWords())).findFirst();
  }

  private record Pair(int one, int other, double likeness) {}

  /** Adds how like a sentence is to those after it that share enough with it. */
  private void weigh(int p, double share, Contradictions contradictions, List<Pair> out) {
    double many = MANY_BITS + RISE * (comparison.least() - Linking.least(0));
    Phrase one = phrases.get(p);
    for (Arc arc : one.arcs()) {
      Phrase other = phrases.get(arc.to());
      double bits = arc.score();
      double jaccard = bits / (one.run().weight() + other.run().weight() - bits);
      if (p < arc.to() && jaccard >= share) {
        double few = FEW_SHARED * Math.max(0, Vocabulary.log2(many / bits));
        out.add(new Pair(p, arc.to(), jaccard - few - contradictions.less(one, other, arc)));
      }
    }
  }

  private boolean isOpen(double likeness, Asking asking) {
    return likeness > least - asking.below() && likeness < asking.most();
  }

  private void put(int p, int q, double likeness) {
    likes.get(p).put(q, bounded(likeness));
    likes.get(q).put(p, bounded(likeness));
  }

  private static double bounded(double likeness) {
    return likeness < 0 ? APART : Math.min(1, likeness);
  }

  /** Asks what the sentences mean whose words leave it open whether they say the same. */
  private void ask(Asking asking, Function<String, Meaning> meaning, Workers workers) {
    List<Integer> open = new ArrayList<>();
    for (int p = 0; p < phrases.size(); p++) {
      if (likes.get(p).values().stream().anyMatch(x -> isOpen(x, asking))) {
        open.add(p);
      }
    }
    List<Meaning> told =
        workers.gather(
            0,
            open.size(),
            PIECE,
            (from, to, out) ->
                open.subList(from, to).forEach(p -> out.add(meaning.apply(textOf(p)))));
    Map<Integer, Meaning> meanings = new HashMap<>();
    for (int i = 0; i < open.size(); i++) {
      meanings.put(open.get(i), told.get(i));
    }
    meanings.forEach(
        (p, here) -> likes.get(p).replaceAll((q, x) -> second(asking, x, here, meanings.get(q))));
  }

  private double second(Asking asking, double likeness, Meaning here, @Nullable Meaning there) {
    return there == null || !isOpen(likeness, asking)
        ? likeness
        : bounded(Math.max(0, likeness + asking.weight() * (here.cosine(there) - asking.usual())));
  }

  /** A sentence as its first report prints it. */
  private String textOf(int phrase) {
    Segment segment = phrases.get(phrase).segments().get(0);
    Report report = comparison.reports().get(segment.report());
    return segment.span(report, 0, segment.length()).in(report.article().text());
  }

  /** The likeness from which on two sentences say the same. */
  double least() {
    return least;
  }

  /** How far two sentences say the same, or {@link #APART}; 0 for those that share little. */
  double of(int p, int q) {
    return likes.get(p).getOrDefault(q, 0.0);
  }
}
