package refrain.plant;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import refrain.domain.Report;
import refrain.plant.Said.Uttered;
import refrain.plant.World.Body;

/** Plants one corpus: family after family, each plan as far as its share is not reached. */
final class Planting {

  private static final int STEP = 5000;
  private static final List<String> INTRODUCTIONS =
      List.of(
          "I think that ",
          "We said that ",
          "You know that ",
          "I mean that ",
          "We know that ",
          "So I say: ",
          "As I said, ",
          "They say that ",
          "Well, ",
          "And you see, ",
          "I told you: ",
          "That is why ",
          "For us, ",
          "On this, ",
          "Now, ");

  private final int wanted;
  private final Dice dice;
  private final Lexicon lexicon = Lexicon.load();
  private final World world;
  private final Grammar grammar;
  private final Variation variation;
  private final Calendar calendar;
  private final Truth truth = new Truth();
  private final Press press;
  private final Boilerplate boilerplate;
  private final List<Report> reports = new ArrayList<>();
  private final Map<Plan, Integer> planted = new EnumMap<>(Plan.class);
  private int families;
  private Body body;
  private Story story;

  Planting(int wanted, long seed) {
    this.wanted = wanted;
    dice = new Dice(seed);
    world = World.of(dice);
    grammar = new Grammar(dice, lexicon);
    variation = new Variation(dice, lexicon, grammar);
    calendar = new Calendar(dice, grammar, world);
    press = new Press(dice, grammar, truth);
    body = dice.pick(world.bodies());
    story = Story.of(dice, lexicon, world, body);
    boilerplate = new Boilerplate(dice, lexicon, world, wanted);
    for (Plan plan : Plan.values()) {
      planted.put(plan, 0);
    }
  }

  Corpus plant(IntConsumer progress) {
    int told = 0;
    while (reports.size() < wanted) {
      body = dice.pick(world.bodies());
      story = Story.of(dice, lexicon, world, body);
      Plan next = neediest();
      if (next == null) {
        unrelated();
      } else {
        switch (next) {
          case COPIED, CUT, CUT_WITH_DOTS, ALTERED, REWORDED -> statement(next);
          case REVISED -> revised();
          case RECURRING, RECURRING_INSIDE, ECHOED, ECHOED_INSIDE -> formula(next);
          case BOILERPLATE -> boilerplate();
        }
      }
      if (reports.size() - told >= STEP) {
        told = reports.size();
        progress.accept(told);
      }
    }
    return new Corpus(reports, truth, world);
  }

  /** The plan that is furthest behind its share; none where all have theirs. */
  private @Nullable Plan neediest() {
    Plan most = null;
    double lack = 0;
    for (Plan plan : Plan.values()) {
      double behind = plan.share() * (reports.size() + 1) - planted.getOrDefault(plan, 0);
      // A family is planted whole, so one that is a report behind waits for its turn.
      if (behind > lack) {
        lack = behind;
        most = plan;
      }
    }
    return most;
  }

  private Member member(Plan plan, int act, Body by, boolean original) {
    planted.merge(plan, 1, Integer::sum);
    return new Member(families, plan, act, by.full(), original);
  }

  /** One statement in two to four outlets. */
  private void statement(Plan plan) {
    families++;
    int outlets = plan == Plan.COPIED ? dice.number(2, 4) : dice.number(2, 3);
    List<Sentence> sentences = new ArrayList<>(List.of(tellingFor(plan)));
    while (sentences.size() < 3 && dice.chance(0.3)) {
      sentences.add(plan == Plan.REWORDED ? tellingFor(plan) : grammar.sentence(story));
    }
    var speaker = dice.pick(body.speakers());
    Calendar.Day day = calendar.day();
    List<String> papers = calendar.outlets(outlets);
    for (int i = 0; i < outlets; i++) {
      Member member = member(plan, 0, body, i == 0);
      List<Uttered> said =
          (i == 0 ? sentences : varied(plan, sentences))
              .stream().map(s -> Uttered.of(s, member)).toList();
      boolean marks = plan != Plan.COPIED && plan != Plan.REWORDED;
      article(
          calendar.facts(papers.get(i), day, story),
          new Said(speaker, body.full(), said),
          marks ? press.quoted() : press.anyhow());
    }
  }

  private Sentence tellingFor(Plan plan) {
    Sentence sentence = grammar.telling(story);
    while (plan == Plan.REWORDED && !Variation.isReworded(sentence, variation.reword(sentence))) {
      sentence = grammar.telling(story);
    }
    return sentence;
  }

  private List<Sentence> varied(Plan plan, List<Sentence> sentences) {
    List<Sentence> out = new ArrayList<>(sentences);
    int at = dice.number(0, sentences.size() - 1);
    switch (plan) {
      case CUT, CUT_WITH_DOTS -> out.set(0, variation.cut(out.get(0), plan == Plan.CUT_WITH_DOTS));
      case ALTERED -> out.set(at, variation.alter(out.get(at), story));
      case REWORDED -> out.replaceAll(this::reworded);
      case COPIED, REVISED, RECURRING, RECURRING_INSIDE, ECHOED, ECHOED_INSIDE, BOILERPLATE -> {}
    }
    return out;
  }

  private Sentence reworded(Sentence sentence) {
    Sentence other = variation.reword(sentence);
    while (!Variation.isReworded(sentence, other)) {
      other = variation.reword(sentence);
    }
    return other;
  }

  /** One document in two versions: one sentence in one of its statements is another. */
  private void revised() {
    Calendar.Day day = calendar.day();
    Press.Facts facts = calendar.facts(calendar.outlets(1).getFirst(), day, story);
    int statements = dice.number(1, 2);
    int changed = dice.number(0, statements - 1);
    List<Said> before = new ArrayList<>();
    List<Said> after = new ArrayList<>();
    List<Press.Manner> manners = new ArrayList<>();
    for (int i = 0; i < statements; i++) {
      families++;
      Member first = member(Plan.REVISED, 0, body, true);
      Member second = member(Plan.REVISED, 0, body, false);
      var speaker = dice.pick(body.speakers());
      List<Sentence> old =
          new ArrayList<>(List.of(grammar.telling(story), grammar.sentence(story)));
      List<Sentence> now = new ArrayList<>(old);
      if (i == changed) {
        now.set(
            0,
            dice.chance(0.6)
                ? variation.alter(old.get(0), story)
                : variation.cut(old.get(0), false));
      }
      before.add(said(speaker, old, first));
      after.add(said(speaker, now, second));
      manners.add(press.anyhow());
    }
    reports.addAll(press.news(facts, story, before, manners));
    reports.addAll(press.news(facts, story, after, manners));
  }

  private Said said(refrain.domain.Speaker speaker, List<Sentence> sentences, Member member) {
    return new Said(
        speaker, body.full(), sentences.stream().map(s -> Uttered.of(s, member)).toList());
  }

  /** A formula that comes back on other days; few families are used often. */
  private void formula(Plan plan) {
    families++;
    boolean echo = plan == Plan.ECHOED || plan == Plan.ECHOED_INSIDE;
    boolean inside = plan == Plan.RECURRING_INSIDE || plan == Plan.ECHOED_INSIDE;
    int uses =
        echo ? dice.number(2, 3) : dice.chance(0.05) ? dice.number(10, 30) : dice.number(2, 5);
    Sentence formula = grammar.telling(story);
    Story about = story;
    List<Body> bodies = calendar.bodies(body, uses);
    Calendar.Day day = calendar.early();
    for (int i = 0; i < uses; i++) {
      Body by = echo ? bodies.get(i) : body;
      Member member = member(plan, i, by, i == 0);
      Sentence now = i == 0 ? formula : variation.vary(formula, about);
      Story own = Story.of(dice, lexicon, world, by);
      if (inside && i > 0) {
        answer(by, own, now, member, day);
      } else {
        use(by, own, now, member, day);
      }
      day = calendar.later(day);
    }
  }

  private void use(Body by, Story own, Sentence formula, Member member, Calendar.Day day) {
    List<Uttered> said = new ArrayList<>(List.of(Uttered.of(formula, member)));
    while (said.size() < 3 && dice.chance(0.45)) {
      said.add(dice.number(0, said.size()), Uttered.of(grammar.sentence(own), null));
    }
    story = own;
    article(
        calendar.facts(calendar.outlets(1).getFirst(), day, own),
        new Said(dice.pick(by.speakers()), by.full(), said),
        press.anyhow());
  }

  private void answer(Body by, Story own, Sentence formula, Member member, Calendar.Day day) {
    List<Uttered> said = new ArrayList<>();
    int length = dice.number(6, 12);
    int at = dice.number(1, length - 2);
    for (int i = 0; i < length; i++) {
      if (i != at) {
        said.add(Uttered.of(grammar.sentence(own), null));
      } else if (dice.chance(0.5)) {
        said.add(Uttered.of(formula, member));
      } else {
        String before = dice.pick(INTRODUCTIONS);
        String after = dice.chance(0.5) ? ", and " + grammar.sentence(own).inner() : "";
        said.add(new Uttered(before, formula.inner(), formula.inner(), after, member));
      }
    }
    Press.Facts facts = calendar.facts(by.full().substring(4), day, own);
    reports.addAll(
        press.transcript(facts, own, null, new Said(dice.pick(by.speakers()), by.full(), said)));
  }

  private void boilerplate() {
    int before = reports.size();
    Boilerplate.Institution institution = boilerplate.pick();
    Body by = institution.body();
    story = Story.of(dice, lexicon, world, by);
    Member member =
        new Member(-1 - institution.number(), Plan.BOILERPLATE, before, by.full(), false);
    List<Uttered> own = new ArrayList<>();
    for (int i = dice.number(2, 6); i > 0; i--) {
      own.add(Uttered.of(grammar.sentence(story), null));
    }
    Calendar.Day day = calendar.day();
    Press.Facts facts = calendar.facts(by.full().substring(4), day, story);
    String words = institution.text(calendar.number(day));
    Uttered formula = new Uttered("", words, words, "", member);
    var speaker = institution.speaker();
    if (institution.opens()) {
      reports.addAll(press.transcript(facts, story, formula, new Said(speaker, by.full(), own)));
    } else {
      own.add(institution.first() ? 0 : own.size(), formula);
      reports.addAll(press.release(facts, new Said(speaker, by.full(), own)));
    }
    planted.merge(Plan.BOILERPLATE, 1, Integer::sum);
  }

  /** An article with one planted statement and at times an unrelated one of the same story. */
  private void article(Press.Facts facts, Said said, Press.Manner manner) {
    List<Said> all = new ArrayList<>(List.of(said));
    List<Press.Manner> manners = new ArrayList<>(List.of(manner));
    if (dice.chance(0.4)) {
      int at = dice.number(0, 1);
      all.add(at, free());
      manners.add(at, press.anyhow());
    }
    reports.addAll(press.news(facts, story, all, manners));
  }

  /** What somebody says that nobody says again. */
  private Said free() {
    List<Uttered> sentences = new ArrayList<>(List.of(Uttered.of(grammar.sentence(story), null)));
    while (sentences.size() < 4 && dice.chance(0.45)) {
      sentences.add(Uttered.of(grammar.sentence(story), null));
    }
    return new Said(dice.pick(story.body().speakers()), story.body().full(), sentences);
  }

  /** Articles of one story within days, by several outlets, with unrelated statements. */
  private void unrelated() {
    Calendar.Day day = calendar.day();
    List<String> papers = calendar.outlets(dice.number(1, 2));
    for (String paper : papers) {
      List<Said> said = new ArrayList<>();
      List<Press.Manner> manners = new ArrayList<>();
      for (int i = dice.number(1, 4); i > 0; i--) {
        said.add(free());
        manners.add(press.anyhow());
      }
      reports.addAll(press.news(calendar.facts(paper, day, story), story, said, manners));
    }
  }
}
