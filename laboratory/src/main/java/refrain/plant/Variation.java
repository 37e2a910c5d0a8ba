package refrain.plant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import refrain.plant.Sentence.Phrase;
import refrain.plant.Sentence.Role;

/** Changes sentences the way outlets, speakers and translators do. */
final class Variation {

  private static final int FEWEST_WORDS = 9;
  private static final double REWORDED = 0.4;
  private static final int TRIES = 20;

  private final Dice dice;
  private final Lexicon lexicon;
  private final Grammar grammar;

  Variation(Dice dice, Lexicon lexicon, Grammar grammar) {
    this.dice = dice;
    this.lexicon = lexicon;
    this.grammar = grammar;
  }

  /**
   * Leaves out one or two phrases, the core never.
   *
   * @param dots whether dots stand for what is left out
   */
  Sentence cut(Sentence sentence, boolean dots) {
    List<Integer> loose = new ArrayList<>();
    for (int i = 0; i < sentence.phrases().size(); i++) {
      if (sentence.phrases().get(i).role() != Role.CORE) {
        loose.add(i);
      }
    }
    Collections.shuffle(loose, new Random(dice.number(0, Integer.MAX_VALUE - 1)));
    List<Phrase> phrases = new ArrayList<>(sentence.phrases());
    int gone = 0;
    for (int at : loose) {
      Phrase old = phrases.get(at);
      phrases.set(
          at, dots ? new Phrase(old.role(), List.of(Token.of("…", Token.Kind.ELLIPSIS))) : EMPTY);
      if (new Sentence(kept(phrases)).words() < FEWEST_WORDS) {
        phrases.set(at, old);
      } else if (++gone == 2 || dice.chance(0.6)) {
        break;
      }
    }
    return new Sentence(kept(phrases));
  }

  private static final Phrase EMPTY = new Phrase(Role.ADJUNCT, List.of());

  private static List<Phrase> kept(List<Phrase> phrases) {
    return phrases.stream().filter(p -> !p.tokens().isEmpty()).toList();
  }

  /** Puts other words in place of one to three. */
  Sentence alter(Sentence sentence, Story story) {
    Sentence out = sentence;
    int changes = dice.number(1, 3);
    while (changes > 0) {
      Sentence next = alterOne(out, story);
      if (!next.equals(out)) {
        out = next;
        changes--;
      }
    }
    return out;
  }

  private Sentence alterOne(Sentence sentence, Story story) {
    List<Phrase> phrases = new ArrayList<>(sentence.phrases());
    int at = dice.number(0, phrases.size() - 1);
    List<Token> tokens = new ArrayList<>(phrases.get(at).tokens());
    int t = dice.number(0, tokens.size() - 1);
    Token old = tokens.get(t);
    if (!old.isContent() && old.kind() != Token.Kind.MODAL) {
      return sentence;
    }
    // A phrase of the grammar has words of every class before long.
    for (int i = 0; i < TRIES; i++) {
      for (Token other : grammar.phrase(story, Role.CORE).tokens()) {
        if (other.kind() == old.kind() && !other.base().equals(old.base())) {
          tokens.set(t, old.with(other.base()));
          phrases.set(at, new Phrase(phrases.get(at).role(), tokens));
          return new Sentence(phrases);
        }
      }
    }
    return sentence;
  }

  /** Says the same in other words and another order; may fail to find enough other words. */
  Sentence reword(Sentence sentence) {
    List<Phrase> phrases = new ArrayList<>();
    for (Phrase phrase : sentence.phrases()) {
      phrases.add(new Phrase(phrase.role(), phrase.tokens().stream().map(this::reworded).toList()));
    }
    Phrase first = phrases.getFirst();
    Phrase last = phrases.getLast();
    if (first.role() == Role.OPENER) {
      phrases.removeFirst();
      int core =
          phrases.indexOf(
              phrases.stream().filter(p -> p.role() == Role.CORE).findFirst().orElseThrow());
      phrases.add(core + 1, new Phrase(Role.ADJUNCT, first.tokens()));
    } else if (last.role() == Role.ADJUNCT) {
      phrases.removeLast();
      phrases.addFirst(new Phrase(Role.OPENER, last.tokens()));
    }
    return new Sentence(phrases);
  }

  private Token reworded(Token token) {
    List<String> others =
        lexicon.synonyms().getOrDefault(token.kind() + " " + token.base(), List.of());
    return others.isEmpty() || dice.chance(0.1) ? token : token.with(dice.pick(others));
  }

  /** Whether enough words of content were changed for it to be another rendering. */
  static boolean isReworded(Sentence before, Sentence after) {
    List<String> left = new ArrayList<>(after.content().stream().map(Token::base).toList());
    List<Token> content = before.content();
    long gone = content.stream().filter(t -> !left.remove(t.base())).count();
    return gone >= REWORDED * content.size();
  }

  /** What becomes of a formula on another day: mostly the same, a word or a phrase else. */
  Sentence vary(Sentence sentence, Story story) {
    if (dice.chance(0.4)) {
      return sentence;
    }
    if (dice.chance(0.5)) {
      return alterOne(sentence, story);
    }
    if (dice.chance(0.5)) {
      return cut(sentence, false);
    }
    List<Phrase> phrases = new ArrayList<>(sentence.phrases());
    int core = 0;
    while (phrases.get(core).role() != Role.CORE) {
      core++;
    }
    phrases.add(core + 1, grammar.phrase(story, Role.ADJUNCT));
    return new Sentence(phrases);
  }
}
