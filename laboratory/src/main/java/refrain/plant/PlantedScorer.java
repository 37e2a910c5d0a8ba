package refrain.plant;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Findings;
import refrain.domain.Link;
import refrain.domain.LinkKind;
import refrain.domain.Passage;
import refrain.domain.Refrain;
import refrain.domain.Span;
import refrain.plant.PlantedScore.Links;
import refrain.plant.PlantedScore.Passages;
import refrain.plant.PlantedScore.Refrains;
import refrain.plant.Truth.Place;

/**
 * Holds what was found against what was planted.
 *
 * <p>A stretch of a document covers a planted passage if it shares half of the shorter of the two.
 * A planted passage is found if a link joins it with another passage of its family, or a refrain
 * that is no template holds both; its kind is right if that link, or the later of the two uses in
 * that refrain, has a kind that is right between the two ({@link Member#kinds}). A link is right if
 * it joins two passages of one family by such a kind. Whatever else is linked counts as wrong, only
 * not boilerplate with boilerplate, which is asked whether it was set apart.
 */
final class PlantedScorer {

  /**
   * A stretch of a document that is held to be a use of something.
   *
   * @param kind how it belongs to the uses before it; empty for the first
   */
  record Use(String doc, Span span, Optional<LinkKind> kind) {

    static Use of(Passage passage, Optional<LinkKind> kind) {
      return new Use(passage.report().article().doc(), passage.span(), kind);
    }
  }

  private record Held(Place place, int use) {}

  private final Truth truth;
  private final BitSet found = new BitSet();
  private final BitSet right = new BitSet();
  private final Set<String> template = new HashSet<>();
  private final Map<LinkKind, long[]> links = new EnumMap<>(LinkKind.class);
  private final Examples examples;
  private long pure;
  private long byChance;
  private long mixed;
  private long occurrences;
  private long ofFamily;
  private long templates;
  private long boilerplate;

  PlantedScorer(Truth truth, Examples examples) {
    this.truth = truth;
    this.examples = examples;
  }

  /** Scores what the linker found. */
  static PlantedScore score(Truth truth, Findings findings, Examples examples) {
    PlantedScorer scorer = new PlantedScorer(truth, examples);
    for (Refrain r : findings.refrains()) {
      scorer.refrain(
          r.template(), r.occurrences().stream().map(o -> Use.of(o.passage(), o.link())).toList());
    }
    for (Link l : findings.links()) {
      scorer.link(
          Use.of(l.earlier(), Optional.empty()), Use.of(l.later(), Optional.empty()), l.kind());
    }
    return scorer.score();
  }

  private static String key(Use use) {
    return use.doc() + " " + use.span();
  }

  /** Counts a refrain; all refrains come before all links. */
  void refrain(boolean isTemplate, List<Use> uses) {
    Map<Integer, List<Held>> families = new HashMap<>();
    int house = 0;
    for (int u = 0; u < uses.size(); u++) {
      Use use = uses.get(u);
      Set<Integer> counted = new HashSet<>();
      boolean inHouse = false;
      for (Place place : truth.at(use.doc(), use.span())) {
        if (place.member().plan() == Plan.BOILERPLATE) {
          inHouse = true;
          found.set(place.number());
          right.set(place.number(), right.get(place.number()) || isTemplate);
        } else if (counted.add(place.member().family())) {
          families
              .computeIfAbsent(place.member().family(), f -> new ArrayList<>())
              .add(new Held(place, u));
        }
      }
      house += inHouse ? 1 : 0;
    }
    if (isTemplate) {
      templates++;
      boilerplate += 2 * house >= uses.size() ? 1 : 0;
      uses.forEach(u -> template.add(key(u)));
      if (2 * house < uses.size()) {
        examples.add("taken for a template", uses);
      }
      return;
    }
    families.values().forEach(held -> pairs(held, uses));
    if (house == uses.size()) {
      examples.add("boilerplate taken for a refrain", uses);
      return;
    }
    int most = families.values().stream().mapToInt(List::size).max().orElse(0);
    occurrences += uses.size() - house;
    ofFamily += most;
    if (most == 0) {
      byChance++;
      examples.add("a refrain of nothing planted", uses);
    } else if (most + house == uses.size()) {
      pure++;
    } else {
      mixed++;
      examples.add("a refrain that is not one family", uses);
    }
  }

  private void pairs(List<Held> held, List<Use> uses) {
    for (int i = 0; i < held.size(); i++) {
      for (int j = i + 1; j < held.size(); j++) {
        Place earlier = held.get(i).place();
        Place later = held.get(j).place();
        if (held.get(i).use() != held.get(j).use() && earlier.number() != later.number()) {
          note(earlier, later, uses.get(held.get(j).use()).kind());
        }
      }
    }
  }

  private void note(Place a, Place b, Optional<LinkKind> kind) {
    found.set(a.number());
    found.set(b.number());
    if (kind.isPresent() && a.member().kinds(b.member()).contains(kind.get())) {
      right.set(a.number());
      right.set(b.number());
    }
  }

  /** Counts a link. */
  void link(Use earlier, Use later, LinkKind kind) {
    if (template.contains(key(earlier)) && template.contains(key(later))) {
      return;
    }
    List<Place> before = truth.at(earlier.doc(), earlier.span());
    List<Place> after = truth.at(later.doc(), later.span());
    boolean house = inHouse(before) && inHouse(after);
    boolean isPlanted = false;
    boolean isRight = false;
    for (Place a : before) {
      for (Place b : after) {
        boolean family = a.number() != b.number() && a.member().family() == b.member().family();
        if (family && a.member().plan() != Plan.BOILERPLATE) {
          note(a, b, Optional.of(kind));
          isPlanted = true;
          isRight |= a.member().kinds(b.member()).contains(kind);
        }
      }
    }
    if (house && !isPlanted) {
      return;
    }
    long[] counts = links.computeIfAbsent(kind, k -> new long[3]);
    counts[0]++;
    counts[1] += isPlanted ? 1 : 0;
    counts[2] += isRight ? 1 : 0;
    if (!isRight) {
      String what = isPlanted ? "planted, but not as " : "not planted, given as ";
      examples.add(what + PlantedScore.name(kind), List.of(earlier, later));
    }
  }

  private static boolean inHouse(List<Place> places) {
    return places.stream().anyMatch(p -> p.member().plan() == Plan.BOILERPLATE);
  }

  PlantedScore score() {
    Map<Plan, long[]> plans = new EnumMap<>(Plan.class);
    Map<Integer, Place> originals = new HashMap<>();
    for (Place place : truth.places()) {
      Member member = place.member();
      if (member.original()) {
        originals.put(member.family(), place);
        continue;
      }
      long[] counts = plans.computeIfAbsent(member.plan(), p -> new long[3]);
      counts[0]++;
      counts[1] += found.get(place.number()) ? 1 : 0;
      counts[2] += right.get(place.number()) ? 1 : 0;
      Place original = originals.get(member.family());
      if (!found.get(place.number()) && original != null) {
        examples.add(
            "missed " + PlantedScore.name(member.plan()), List.of(use(original), use(place)));
      }
    }
    Map<Plan, Passages> passages = new EnumMap<>(Plan.class);
    plans.forEach((plan, c) -> passages.put(plan, new Passages(c[0], c[1], c[2])));
    Map<LinkKind, Links> kinds = new EnumMap<>(LinkKind.class);
    links.forEach((kind, c) -> kinds.put(kind, new Links(c[0], c[1], c[2])));
    return new PlantedScore(
        passages,
        kinds,
        new Refrains(
            pure + byChance + mixed,
            pure,
            byChance,
            occurrences,
            ofFamily,
            templates,
            boilerplate));
  }

  private static Use use(Place place) {
    return new Use(place.doc(), place.span(), Optional.empty());
  }
}
