package refrain.plant;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A planted sentence, as the phrases that it can be taken apart into.
 *
 * @param phrases in order, exactly one of them the core
 */
record Sentence(List<Phrase> phrases) {

  private static final Pattern ARTICLE = Pattern.compile("\\ba (?=[aeioAEIO])");

  /** What a phrase does in its sentence. */
  enum Role {
    /** Before the core, with a comma after it; may be left out. */
    OPENER,
    CORE,
    /** After the core; may be left out. */
    ADJUNCT,
    /** After the core with a comma before it; may be left out. */
    CLAUSE
  }

  /** A run of words with one role. */
  record Phrase(Role role, List<Token> tokens) {

    Phrase {
      tokens = List.copyOf(tokens);
    }
  }

  Sentence {
    phrases = List.copyOf(phrases);
  }

  /** The words, with a capital in front and without a mark at the end. */
  String text() {
    return Token.capital(inner());
  }

  /** The words as they stand after others: without a capital and without a mark at the end. */
  String inner() {
    StringBuilder out = new StringBuilder();
    Role before = Role.CORE;
    for (Phrase phrase : phrases) {
      if (!out.isEmpty()) {
        boolean comma = before == Role.OPENER || phrase.role() == Role.CLAUSE;
        boolean dots = phrase.tokens().getFirst().kind() == Token.Kind.ELLIPSIS;
        out.append(comma && !dots ? ", " : " ");
      }
      out.append(String.join(" ", phrase.tokens().stream().map(Token::text).toList()));
      before = phrase.role();
    }
    return ARTICLE.matcher(out).replaceAll("an ").replace(" ,", ",");
  }

  /** How many words it has. */
  int words() {
    return inner().split(" ", -1).length;
  }

  /** The words of content, in order. */
  List<Token> content() {
    List<Token> out = new ArrayList<>();
    phrases.forEach(p -> p.tokens().stream().filter(Token::isContent).forEach(out::add));
    return out;
  }
}
