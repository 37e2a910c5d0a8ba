package refrain.resolve;

/**
 * What speaks for or against one whom a description may mean, beside {@link SalienceFact}; those
 * that begin with {@code NOBODY} speak for nobody who is named.
 */
enum DescriptionFact {
  /** He is named before, but not of late. */
  LONG_BEFORE,
  /** Sentences until he is named, where he is named only after; 8 at most. */
  LATER,
  /** How often he is named, as a part of how often the most named is. */
  SHARE,
  /** The description tells a gender, and it is his. */
  GENDER,
  /** The noun, or one that may stand for it, was told of him before. */
  NOUN_BEFORE,
  /** It is told of him only after. */
  NOUN_AFTER,
  /** He bears the role. */
  BEARER,
  /** He bears a post, and this one cannot be sought beside it. */
  OTHER_POST,
  /** The description tells the country that he is of. */
  SAME_COUNTRY,
  /** It tells another. */
  OTHER_COUNTRY,
  /** The title names him. */
  IN_TITLE,
  /** Always. */
  NOBODY,
  /** "a", "one". */
  NOBODY_INDEFINITE,
  /** No article. */
  NOBODY_BARE,
  /** "his", "Roe's". */
  NOBODY_OWNED,
  /** More is told after the noun: "the mayor of Caldar". */
  NOBODY_MORE,
  /** The noun is of those whom news does not name as a rule. */
  NOBODY_UNNAMED,
  /** The noun is not known to be of a person. */
  NOBODY_THING,
  /** The noun names a post. */
  NOBODY_POST,
  /** It stands in the title. */
  NOBODY_IN_TITLE
}
