package refrain.plant;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import refrain.domain.LinkKind;
import refrain.evaluate.Figure;

/**
 * How much of what was planted was found, and how much of what was found was planted.
 *
 * @param plans for each plan what became of its passages
 * @param kinds for each kind what the links of this kind are
 * @param refrains what the refrains are
 */
public record PlantedScore(
    Map<Plan, Passages> plans, Map<LinkKind, Links> kinds, Refrains refrains) {

  /**
   * Planted passages of one plan; of each family all but the one that it was made from.
   *
   * @param planted how many
   * @param found those linked with another passage of their family, whatever the kind; of
   *     boilerplate, those in a refrain
   * @param right those linked so by a right kind; of boilerplate, those in a template
   */
  record Passages(long planted, long found, long right) {}

  /**
   * Found links that were given one kind; those of templates and those between boilerplate are left
   * out.
   *
   * @param found how many
   * @param planted those between two passages of one family
   * @param right those between which this kind is right
   */
  record Links(long found, long planted, long right) {}

  /**
   * Found refrains.
   *
   * @param found those that are no templates and hold something else than boilerplate
   * @param pure those of them all of whose occurrences are of one family
   * @param byChance those of them none of whose occurrences is planted
   * @param occurrences of all these refrains
   * @param planted those of the family that has most of their refrain
   * @param templates refrains that are templates
   * @param boilerplate those of them that are mostly boilerplate
   */
  record Refrains(
      long found,
      long pure,
      long byChance,
      long occurrences,
      long planted,
      long templates,
      long boilerplate) {}

  public PlantedScore {
    plans = new EnumMap<>(plans);
    kinds = new EnumMap<>(kinds);
  }

  private Passages passages(Plan plan) {
    return plans.getOrDefault(plan, new Passages(0, 0, 0));
  }

  /** All plans but boilerplate together. */
  Passages links() {
    Passages all = new Passages(0, 0, 0);
    for (Plan plan : Plan.values()) {
      if (plan != Plan.BOILERPLATE) {
        Passages p = passages(plan);
        all =
            new Passages(
                all.planted() + p.planted(), all.found() + p.found(), all.right() + p.right());
      }
    }
    return all;
  }

  /** All kinds together. */
  Links allKinds() {
    Links all = new Links(0, 0, 0);
    for (Links l : kinds.values()) {
      all =
          new Links(all.found() + l.found(), all.planted() + l.planted(), all.right() + l.right());
    }
    return all;
  }

  /** Every figure, each resting on the number of planted passages that it is about. */
  List<Figure> figures() {
    List<Figure> out = new ArrayList<>();
    for (Plan plan : Plan.values()) {
      add(out, name(plan), passages(plan));
    }
    add(out, "all", links());
    long planted = links().planted();
    for (LinkKind kind : LinkKind.values()) {
      add(out, name(kind), kinds.getOrDefault(kind, new Links(0, 0, 0)), planted);
    }
    add(out, "all", allKinds(), planted);
    out.add(new Figure("refrain pure", "all", ratio(refrains.pure(), refrains.found()), planted));
    out.add(
        new Figure(
            "refrain occurrence P",
            "all",
            ratio(refrains.planted(), refrains.occurrences()),
            planted));
    out.add(
        new Figure(
            "template P",
            "all",
            ratio(refrains.boilerplate(), refrains.templates()),
            passages(Plan.BOILERPLATE).planted()));
    return out;
  }

  private static void add(List<Figure> out, String slice, Passages p) {
    out.add(new Figure("planted found", slice, ratio(p.found(), p.planted()), p.planted()));
    out.add(new Figure("planted kind R", slice, ratio(p.right(), p.planted()), p.planted()));
  }

  private static void add(List<Figure> out, String slice, Links l, long planted) {
    out.add(new Figure("planted link P", slice, ratio(l.planted(), l.found()), planted));
    out.add(new Figure("planted kind P", slice, ratio(l.right(), l.found()), planted));
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static double ratio(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
