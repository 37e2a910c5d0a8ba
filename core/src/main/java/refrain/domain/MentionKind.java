package refrain.domain;

/** How words refer to someone. */
public enum MentionKind {
  /** A person's name, whole or in part. */
  NAME,
  /** A role or office without a name: "the spokesman". */
  ROLE,
  /** A personal, relative or possessive pronoun. */
  PRONOUN,
  /** A ministry, party, company or other body. */
  BODY,
  /** A country, or its capital or government standing for it. */
  COUNTRY,
  /** A group or an unnamed person: "officials", "a source". */
  DESCRIPTION
}
