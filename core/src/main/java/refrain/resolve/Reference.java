package refrain.resolve;

import java.util.List;
import java.util.Optional;
import refrain.domain.Span;

/** What a source's words say by themselves, before the article is asked. */
sealed interface Reference {

  /** A personal or relative pronoun at a word. */
  record Pronoun(String form, int word, Span span) implements Reference {}

  /** A name. */
  record Named(NameMention mention, Span span) implements Reference {}

  /**
   * A role without a name.
   *
   * @param definite true for "the spokesman", false for "a spokesman"
   */
  record Role(Description description, boolean definite, int word, Span span)
      implements Reference {}

  /** A body by its name. */
  record OfBody(String name, Optional<String> country, Span span) implements Reference {}

  /** A country or its government. */
  record OfCountry(String code, Span span) implements Reference {}

  /**
   * A noun for a body named elsewhere: "the ministry", "the Times".
   *
   * @param printed the noun where it is capitalised like a name
   */
  record HeadNoun(
      String noun, Optional<String> country, Optional<String> printed, int word, Span span)
      implements Reference {}

  /** Two or more named sources of one statement. */
  record Several(List<NameMention> mentions, Span span) implements Reference {

    public Several {
      mentions = List.copyOf(mentions);
    }
  }

  /** People whom nobody could name. */
  record Unnamed(Span span) implements Reference {}

  /** A name that is neither a known person nor a known body. */
  record Unknown(Span span) implements Reference {}
}
