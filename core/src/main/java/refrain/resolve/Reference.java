package refrain.resolve;

import java.util.List;
import java.util.Optional;
import refrain.domain.Span;

/** What a source's words say by themselves, before the article is asked. */
sealed interface Reference {

  /** The words. */
  Span span();

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
   * @param bare whether only an article stands before the noun
   */
  record HeadNoun(
      String noun,
      Optional<String> country,
      Optional<String> printed,
      boolean bare,
      int word,
      Span span)
      implements Reference {}

  /**
   * Something written or shown that speaks for somebody: "the report".
   *
   * @param owner whose it is, where its own words say so
   * @param around the body and country that its words name without saying that they made it
   */
  record Writing(String noun, Optional<Reference> owner, Description around, int word, Span span)
      implements Reference {}

  /**
   * Those who work for one person: "his campaign".
   *
   * @param owner who he is; empty for "the campaign"
   */
  record Camp(String noun, Optional<Reference> owner, int word, Span span) implements Reference {}

  /** Several sources of one statement. */
  record Group(List<Reference> members, Span span) implements Reference {

    public Group {
      members = List.copyOf(members);
    }
  }

  /**
   * People who are only described: "US officials", "the two ministers", "critics".
   *
   * @param noun the head as it stands, in small letters
   * @param description what they are and whose; its role is one of them
   * @param plural whether they are more than one
   * @param definite true for "the officials", false for "officials"
   * @param number how many, where a word tells; else 0
   */
  record Described(
      String noun,
      Description description,
      boolean plural,
      boolean definite,
      int number,
      int word,
      Span span)
      implements Reference {}

  /** A name, as it is printed, that is neither a known person nor a known body. */
  record Unknown(String name, Span span) implements Reference {}
}
