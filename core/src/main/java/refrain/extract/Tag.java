package refrain.extract;

/** The class of a word in its sentence. */
enum Tag {
  NOUN,
  PROPN,
  /** A base or present form of a verb: "plan". */
  VB,
  /** A third person present: "plans". */
  VBZ,
  /** A past tense or past participle: "planned". */
  VBD,
  /** A present participle or gerund: "planning". */
  VBG,
  /** A form of "be", "have", "do" beside another verb, or "be" alone. */
  AUX,
  /** "will", "must". */
  MOD,
  ADJ,
  ADV,
  /** A preposition. */
  ADP,
  /** "that", "if", "because" before a clause. */
  SCONJ,
  CCONJ,
  DET,
  PRON,
  /** "to" before a verb, "not", "'s" of possession. */
  PART,
  NUM,
  PUNCT;

  boolean isVerb() {
    return this == VB || this == VBZ || this == VBD || this == VBG;
  }

  /** Whether a clause can have it as its finite verb, or the first part of that. */
  boolean isFinite() {
    return this == VB || this == VBZ || this == VBD || this == AUX || this == MOD;
  }

  boolean isNominal() {
    return this == NOUN || this == PROPN || this == NUM;
  }
}
