package refrain.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Pairs of sentences that refrains hold together, against pairs of gold groups. A document is one
 * sentence and has its id; one that gold does not have is in a group of its own.
 *
 * @param pairs every pair counts once, however many refrains hold it
 * @param wrong what the refrains hold that belongs apart, most wrong pairs first
 * @param missed what the refrains leave apart of gold groups, most missed pairs first
 */
record GroupsScore(Hits pairs, List<Fault> wrong, List<Fault> missed) {

  /**
   * A refrain or a group, and pairs of it.
   *
   * @param name the lead wording of the refrain, or the name of the group
   * @param sentences how many it has
   * @param pairs how many pairs of them are wrong or missed
   */
  record Fault(String name, int sentences, long pairs) {}

  GroupsScore {
    wrong = List.copyOf(wrong);
    missed = List.copyOf(missed);
  }

  /**
   * Counts the pairs.
   *
   * @param shares whether a use is long enough, for its sentence, to count
   */
  static GroupsScore of(List<GroupedSentence> gold, List<Family> predicted, Predicate<Use> shares) {
    Map<String, Integer> numbers = new HashMap<>();
    Map<Integer, String> groups = new HashMap<>();
    Map<String, List<Integer>> members = new LinkedHashMap<>();
    for (GroupedSentence sentence : gold) {
      int number = number(sentence.id(), numbers);
      groups.put(number, sentence.group());
      members.computeIfAbsent(sentence.group(), g -> new ArrayList<>()).add(number);
    }
    Map<Integer, BitSet> together = new HashMap<>();
    List<Fault> wrong = new ArrayList<>();
    for (Family refrain : predicted) {
      int[] held =
          refrain.uses().stream()
              .filter(shares)
              .mapToInt(u -> number(u.doc(), numbers))
              .distinct()
              .sorted()
              .toArray();
      long apart = 0;
      for (int i = 0; i < held.length; i++) {
        for (int j = i + 1; j < held.length; j++) {
          together.computeIfAbsent(held[i], h -> new BitSet()).set(held[j]);
          apart += isRight(held[i], held[j], groups) ? 0 : 1;
        }
      }
      if (apart > 0) {
        wrong.add(new Fault(refrain.lead().orElse(refrain.id()), held.length, apart));
      }
    }
    long all = 0;
    long right = 0;
    for (Map.Entry<Integer, BitSet> first : together.entrySet()) {
      all += first.getValue().cardinality();
      right += first.getValue().stream().filter(s -> isRight(first.getKey(), s, groups)).count();
    }
    List<Fault> missed = new ArrayList<>();
    long goldPairs = 0;
    for (Map.Entry<String, List<Integer>> group : members.entrySet()) {
      int size = group.getValue().size();
      goldPairs += (long) size * (size - 1) / 2;
      long absent = missed(group.getValue(), together);
      if (absent > 0) {
        missed.add(new Fault(group.getKey(), size, absent));
      }
    }
    Comparator<Fault> most =
        Comparator.comparingLong((Fault f) -> -f.pairs()).thenComparing(Fault::name);
    wrong.sort(most);
    missed.sort(most);
    return new GroupsScore(new Hits(right, all, right, goldPairs), wrong, missed);
  }

  private static long missed(List<Integer> group, Map<Integer, BitSet> together) {
    return IntStream.range(0, group.size())
        .mapToLong(
            i ->
                group.subList(i + 1, group.size()).stream()
                    .filter(j -> !together.getOrDefault(group.get(i), new BitSet()).get(j))
                    .count())
        .sum();
  }

  private static boolean isRight(int first, int second, Map<Integer, String> groups) {
    String group = groups.get(first);
    return group != null && group.equals(groups.get(second));
  }

  private static int number(String id, Map<String, Integer> numbers) {
    Integer known = numbers.putIfAbsent(id, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }
}
