package refrain.plant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import refrain.domain.Report;
import refrain.plant.Said.Uttered;
import refrain.plant.World.Body;

/** Invents the documents of one archive. */
final class Stocking {

  /** Attributions of an article. */
  private static final int FEWEST = 12;

  private static final int MOST = 28;

  /** Statements that other outlets may still print. */
  private static final int OPEN = 60;

  private static final double FORMULAS = 0.13;
  private static final double REPRINTS = 0.25;

  private final int wanted;
  private final Dice dice;
  private final Lexicon lexicon = Lexicon.load();
  private final World world;
  private final Grammar grammar;
  private final Variation variation;
  private final Calendar calendar;
  private final Truth truth = new Truth();
  private final Press press;
  private final Acting acting;
  private final Concluded concluded;
  private final Map<Body, List<Formula>> formulas = new HashMap<>();
  private final List<Wire> wires = new ArrayList<>();
  private final List<PlantedStock.Document> documents = new ArrayList<>();
  private int families;
  private int reports;

  /** A wording that its body says again and again. */
  private record Formula(int family, Sentence sentence) {}

  /** A statement that outlets print on one day. */
  private record Wire(int family, Calendar.Day day, Story story, Said said) {}

  Stocking(int wanted, long seed) {
    this.wanted = wanted;
    dice = new Dice(seed);
    world = World.of(dice);
    grammar = new Grammar(dice, lexicon);
    variation = new Variation(dice, lexicon, grammar);
    calendar = new Calendar(dice, grammar, world);
    press = new Press(dice, grammar, truth);
    acting = new Acting(dice);
    concluded = new Concluded(dice);
  }

  PlantedStock stock() {
    for (Body body : world.bodies()) {
      if (body.name().equals("Central Bank")) {
        new Issues(body, issues()).print();
      }
    }
    while (reports < wanted) {
      article();
    }
    return concluded.stock(documents);
  }

  /** Issues of each series: more in a larger archive, a monthly one of thirteen years at most. */
  private int issues() {
    return Math.clamp(wanted / 2500, 3, 160);
  }

  private void article() {
    Body body = dice.often(world.bodies());
    Calendar.Day day = calendar.day();
    Story story = Story.of(dice, lexicon, world, body);
    if (!wires.isEmpty() && dice.chance(0.7)) {
      Wire wire = dice.pick(wires);
      day = wire.day();
      story = wire.story();
    }
    List<Said> said = new ArrayList<>();
    List<Press.Manner> manners = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (int n = dice.number(FEWEST, MOST); n > 0; n--) {
      said.add(next(story, day, taken));
      manners.add(press.anyhow());
    }
    finish(
        press.news(calendar.facts(dice.pick(world.outlets()), day, story), story, said, manners));
  }

  private Said next(Story story, Calendar.Day day, Set<Integer> taken) {
    Body body = dice.chance(0.6) ? story.body() : dice.often(world.bodies());
    if (dice.chance(FORMULAS)) {
      return formula(body, story, day);
    }
    if (dice.chance(REPRINTS)) {
      List<Wire> open =
          wires.stream().filter(w -> w.day().equals(day) && !taken.contains(w.family())).toList();
      Wire wire = open.isEmpty() ? wire(body, story, day) : dice.pick(open);
      taken.add(wire.family());
      return wire.said();
    }
    return said(body, List.of(Uttered.of(grammar.sentence(story), null)), story);
  }

  /** One to three sentences by somebody of the body. */
  private Said said(Body body, List<Uttered> first, Story story) {
    List<Uttered> all = new ArrayList<>(first);
    while (all.size() < 3 && dice.chance(0.3)) {
      all.add(Uttered.of(grammar.sentence(story), null));
    }
    return new Said(dice.often(body.speakers()), body.full(), all);
  }

  private Said formula(Body body, Story story, Calendar.Day day) {
    List<Formula> known = formulas.computeIfAbsent(body, b -> new ArrayList<>());
    boolean anew = known.isEmpty() || dice.chance(0.1);
    if (anew) {
      known.add(new Formula(++families, grammar.telling(story)));
    }
    Formula formula = anew ? known.getLast() : dice.often(known);
    Sentence words =
        anew || dice.chance(0.5) ? formula.sentence() : variation.vary(formula.sentence(), story);
    Member member = new Member(formula.family(), Plan.RECURRING, day.number(), body.full(), anew);
    return said(body, List.of(Uttered.of(words, member)), story);
  }

  private Wire wire(Body body, Story story, Calendar.Day day) {
    Member member = new Member(++families, Plan.COPIED, 0, body.full(), true);
    Said said =
        new Said(
            dice.often(body.speakers()),
            body.full(),
            List.of(
                Uttered.of(grammar.telling(story), member),
                Uttered.of(grammar.sentence(story), member)));
    Wire wire = new Wire(families, day, story, said);
    if (wires.size() == OPEN) {
      wires.set(dice.number(0, OPEN - 1), wire);
    } else {
      wires.add(wire);
    }
    return wire;
  }

  private void finish(List<Report> printed) {
    List<Report> acted = printed.stream().map(acting::with).toList();
    documents.add(new PlantedStock.Document(acted.getFirst().article(), acted));
    reports += acted.size();
    concluded.add(acted, truth);
  }

  /** A central bank's decisions: of each some sentences stay and some go. */
  private final class Issues {

    private static final int SENTENCES = 9;

    private final Body body;
    private final int number;

    Issues(Body body, int number) {
      this.body = body;
      this.number = number;
    }

    void print() {
      Story story = Story.of(dice, lexicon, world, body);
      List<Sentence> sentences = new ArrayList<>();
      while (sentences.size() < SENTENCES) {
        sentences.add(grammar.sentence(story));
      }
      Calendar.Day day = calendar.early();
      for (int i = 0; i < number; i++) {
        int at = dice.number(0, SENTENCES - 1);
        sentences.set(at, variation.vary(sentences.get(at), story));
        if (dice.chance(0.3)) {
          sentences.set(dice.number(0, SENTENCES - 1), grammar.sentence(story));
        }
        Press.Facts facts = calendar.facts(body.full().substring(4), day, story);
        finish(
            press.release(
                new Press.Facts(
                    facts.outlet(),
                    facts.address(),
                    "Decision of the " + body.full().substring(4) + ", " + day.date(),
                    facts.day()),
                new Said(
                    body.speakers().getFirst(),
                    body.full(),
                    sentences.stream().map(s -> Uttered.of(s, null)).toList())));
        day = new Calendar.Day(day.number() + 28);
      }
    }
  }
}
