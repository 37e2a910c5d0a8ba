package refrain.plant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import refrain.plant.Sentence.Phrase;
import refrain.plant.Sentence.Role;

/** Makes sentences of a story: frames filled with words, the common ones more often. */
final class Grammar {

  private static final int MOST_DEPTH = 2;
  private static final int FEW = 4;
  private static final double SET_PHRASES_LEFT_OUT = 0.8;
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> ARTICLES =
      List.of(
          "the", "the", "the", "the", "a", "this", "our", "their", "every", "any", "no", "that");

  private static final List<String> COINS =
      List.of("crowns", "marks", "thalers", "florins", "ducats", "pesetas", "drams", "shillings");
  private static final List<String> PREPOSITIONS =
      List.of(
          "for", "in", "with", "on", "under", "after", "before", "from", "through", "over", "near",
          "against", "behind", "into", "without", "beyond", "around", "within", "across");

  private final Dice dice;
  private final Lexicon lexicon;
  private final Set<String> used = new HashSet<>();

  Grammar(Dice dice, Lexicon lexicon) {
    this.dice = dice;
    this.lexicon = lexicon;
  }

  /** One of 6 to 45 words, mostly about 20. */
  Sentence sentence(Story story) {
    used.clear();
    boolean plain = dice.chance(0.5);
    List<Phrase> phrases = new ArrayList<>();
    if (dice.chance(0.25)) {
      phrases.add(phrase(story, Role.OPENER));
    }
    phrases.add(phrase(story, Role.CORE));
    int adjuncts = plain ? dice.number(0, 1) : dice.number(1, 2);
    for (int i = 0; i < adjuncts; i++) {
      phrases.add(phrase(story, Role.ADJUNCT));
    }
    if (dice.chance(0.4)) {
      phrases.add(phrase(story, Role.CLAUSE));
    }
    return new Sentence(phrases);
  }

  /** One that says enough to be known again, and that something can be left out of. */
  Sentence telling(Story story) {
    while (true) {
      Sentence sentence = sentence(story);
      int words = sentence.words();
      if (words >= 14
          && words <= 45
          && sentence.phrases().size() >= 3
          && sentence.content().size() >= 6) {
        return sentence;
      }
    }
  }

  /** A new phrase of this role. */
  Phrase phrase(Story story, Role role) {
    String name =
        switch (role) {
          case OPENER -> "opener";
          case CORE -> "core";
          case ADJUNCT -> "adjunct";
          case CLAUSE -> "clause";
        };
    String frame = dice.pick(lexicon.frames(name));
    // Set phrases are rarer than what is said freely.
    while (frame.indexOf('|') >= 0 && dice.chance(SET_PHRASES_LEFT_OUT)) {
      frame = dice.pick(lexicon.frames(name));
    }
    List<Token> tokens = new ArrayList<>();
    fill(frame, story, tokens);
    return new Phrase(role, tokens);
  }

  private void fill(String frame, Story story, List<Token> out) {
    int at = 0;
    while (at < frame.length()) {
      char c = frame.charAt(at);
      if (c == '{') {
        int end = frame.indexOf('}', at);
        slot(frame.substring(at + 1, end), story, out);
        at = end + 1;
      } else if (c == '|') {
        int end = frame.indexOf('|', at + 1);
        out.add(Token.of(frame.substring(at + 1, end), Token.Kind.FRAME));
        at = end + 1;
      } else {
        int end = at;
        while (end < frame.length() && frame.charAt(end) != '{' && frame.charAt(end) != '|') {
          end++;
        }
        String words = frame.substring(at, end).strip();
        if (!words.isEmpty()) {
          out.add(Token.plain(words));
        }
        at = end;
      }
    }
  }

  private void slot(String slot, Story story, List<Token> out) {
    if (slot.endsWith("?")) {
      if (dice.chance(0.35)) {
        slot(slot.substring(0, slot.length() - 1), story, out);
      }
      return;
    }
    switch (slot) {
      case "np" -> nounPhrase(story, out, 0);
      case "verb" -> out.add(Token.of(verb(story), Token.Kind.VERB));
      case "ved" -> out.add(new Token(verb(story), Token.Form.PAST, Token.Kind.VERB));
      case "ving" -> out.add(new Token(verb(story), Token.Form.GERUND, Token.Kind.VERB));
      case "adj" -> out.add(adjective(story));
      case "adv" -> out.add(Token.of(dice.often(lexicon.general().adverbs()), Token.Kind.ADVERB));
      case "noun" -> out.add(Token.of(noun(story), Token.Kind.NOUN));
      case "nouns" -> out.add(nouns(story));
      case "modal" -> out.add(Token.of(dice.often(lexicon.frames("modal")), Token.Kind.MODAL));
      case "prep" -> out.add(Token.plain(dice.pick(PREPOSITIONS)));
      case "num" -> out.add(number());
      case "money" -> {
        out.add(number());
        out.add(
            Token.plain(
                dice.pick(List.of("million", "thousand", "billion")) + " " + dice.pick(COINS)));
      }
      default -> out.add(Token.of(name(slot, story), Token.Kind.NAME));
    }
  }

  /** The name of a month, from 1 to 12. */
  static String month(int number) {
    return MONTHS.get(number - 1);
  }

  private String name(String slot, Story story) {
    return switch (slot) {
      case "place" -> dice.pick(story.places());
      case "person" -> dice.pick(story.persons());
      case "country" -> dice.chance(0.6) ? story.country().name() : story.body().country().name();
      case "body" -> story.body().full();
      case "project" -> story.project();
      case "month" -> dice.pick(MONTHS);
      default -> throw new IllegalStateException("frames.txt: unknown slot " + slot);
    };
  }

  private void nounPhrase(Story story, List<Token> out, int depth) {
    int kind = dice.number(1, 20);
    if (kind <= 8) {
      out.add(Token.plain(dice.pick(ARTICLES)));
      if (dice.chance(0.4)) {
        out.add(adjective(story));
      }
      out.add(Token.of(noun(story), Token.Kind.NOUN));
    } else if (kind <= 11) {
      out.add(adjective(story));
      out.add(nouns(story));
    } else if (kind <= 14 && depth < MOST_DEPTH) {
      out.add(Token.plain("the"));
      out.add(Token.of(noun(story), Token.Kind.NOUN));
      out.add(Token.plain(dice.pick(dice.chance(0.5) ? List.of("of") : PREPOSITIONS)));
      nounPhrase(story, out, depth + 1);
    } else if (kind <= 16) {
      out.add(nouns(story));
      out.add(Token.plain("and"));
      out.add(nouns(story));
    } else if (kind <= 18) {
      out.add(Token.of(story.project(), Token.Kind.NAME));
    } else if (kind == 19) {
      out.add(Token.plain("the"));
      out.add(Token.of(dice.pick(story.places()), Token.Kind.NAME));
      out.add(Token.of(noun(story), Token.Kind.NOUN));
    } else {
      out.add(nouns(story));
    }
  }

  private Token adjective(Story story) {
    boolean own = dice.chance(0.35);
    return Token.of(
        own ? dice.pick(story.topic().adjectives()) : dice.often(lexicon.general().adjectives()),
        Token.Kind.ADJECTIVE);
  }

  private Token nouns(Story story) {
    return new Token(noun(story), Token.Form.PLURAL, Token.Kind.NOUN);
  }

  /** A noun that the sentence does not have yet, as far as there is one. */
  private String noun(Story story) {
    String noun = anyNoun(story);
    for (int i = 0; i < FEW && !used.add(noun); i++) {
      noun = anyNoun(story);
    }
    return noun;
  }

  private String anyNoun(Story story) {
    int kind = dice.number(1, 10);
    return kind <= 5
        ? dice.pick(story.nouns())
        : kind <= 7 ? dice.often(story.topic().nouns()) : dice.often(lexicon.general().nouns());
  }

  private String verb(Story story) {
    return dice.chance(0.25)
        ? dice.often(story.topic().verbs())
        : dice.often(lexicon.general().verbs());
  }

  private Token number() {
    return Token.of(
        Integer.toString(dice.chance(0.5) ? dice.number(2, 40) : dice.number(41, 990)),
        Token.Kind.NUMBER);
  }
}
