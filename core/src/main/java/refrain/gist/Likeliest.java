package refrain.gist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Act;
import refrain.domain.ActType;
import refrain.domain.Attribution;
import refrain.domain.Evidence;
import refrain.domain.Hint;
import refrain.domain.Span;

/** Weighs what a network takes a statement for against what the rules find in its words. */
final class Likeliest {

  // What a rule's finding adds to the network's probability of it; chosen on labelled statements
  // that the network was not fitted to.
  private static final double CUE = 0.2;
  private static final double WORDS = 0.1;
  private static final double REMARK = 0.2;
  // The network has seen few threats, sanctions, concessions and their like: there the words tell.
  private static final double SELDOM = 0.8;
  private static final Set<ActType> OFTEN =
      Set.of(
          ActType.ACCUSE,
          ActType.SUPPORT,
          ActType.REQUEST,
          ActType.REJECT,
          ActType.AGREE,
          ActType.CONSULT);
  // From where on another act is told beside the first.
  private static final double ALSO = 0.25;
  private static final String OF_CUE = "act-of-cue";
  private static final String RULE = "act-by-network";

  private Likeliest() {}

  /**
   * What the statement does; empty for a remark.
   *
   * @param ruled what the rules find
   */
  static Optional<Act> of(Said said, Optional<Act> ruled, Hint hint) {
    Map<ActType, Double> scores = new EnumMap<>(ActType.class);
    scores.putAll(hint.acts());
    double remark = hint.remark() + (ruled.isEmpty() ? REMARK : 0);
    ruled.ifPresent(act -> scores.merge(act.type(), weight(act), Double::sum));
    Map.Entry<ActType, Double> best =
        scores.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    ActType type = best.getKey();
    if (best.getValue() <= remark) {
      return Optional.empty();
    }
    if (ruled.filter(act -> act.type() == type).isPresent()) {
      return ruled;
    }
    return Optional.of(
        new Act(
            type,
            type.cameo(),
            words(said.report().attribution()),
            also(type, hint),
            new Evidence(RULE, hint.version(), Math.min(1, hint.acts().getOrDefault(type, 0.0)))));
  }

  private static double weight(Act ruled) {
    if (!OFTEN.contains(ruled.type())) {
      return SELDOM;
    }
    return ruled.evidence().rule().equals(OF_CUE) ? CUE : WORDS;
  }

  /** The cue; without one, what is said. */
  private static List<Span> words(Attribution a) {
    return a.cue().isEmpty() ? a.quotation().content() : a.cue();
  }

  private static List<ActType> also(ActType type, Hint hint) {
    List<Map.Entry<ActType, Double>> others = new ArrayList<>(hint.acts().entrySet());
    others.removeIf(e -> e.getKey() == type || e.getValue() < ALSO);
    others.sort(
        Comparator.comparingDouble((Map.Entry<ActType, Double> e) -> -e.getValue())
            .thenComparing(Map.Entry::getKey));
    return others.stream().map(Map.Entry::getKey).toList();
  }
}
