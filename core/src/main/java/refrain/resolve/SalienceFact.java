package refrain.resolve;

/** What speaks for or against one who may be meant by "he" or "she". */
enum SalienceFact {
  /** Sentences since the person was last named, not counting quotations; 8 at most. */
  SENTENCES,
  /** Paragraphs since then; 8 at most. */
  PARAGRAPHS,
  /** How many others have been named since; 8 at most. */
  RANK,
  /** Logarithm of how often the person was named of late. */
  OFTEN,
  /** He was last named as the first of his sentence. */
  SUBJECT,
  /** Last as whose something is. */
  OWNER,
  /** Last after a preposition, or to qualify a noun. */
  OBJECT,
  /** Last as a source. */
  SOURCE,
  /** He is the source before, whoever was named since. */
  LAST_SPEAKER,
  /** He is named in the same sentence. */
  SAME_SENTENCE,
  /** The same sentence begins with him. */
  SUBJECT_OF_SENTENCE,
  /** The sentence before begins with him. */
  SUBJECT_BEFORE,
  /** His gender is known, not only possible. */
  GENDER_KNOWN,
  /** More than capitals says that it is a person. */
  FIRM,
  /** What the pronoun says names him inside quotation marks. */
  IN_QUOTED_CONTENT,
  /** What the pronoun says names him in the reporter's words. */
  IN_OWN_CONTENT,
  /** He was last named in the same paragraph. */
  SAME_PARAGRAPH,
  /** He is a source in the sentence before. */
  SOURCE_BEFORE
}
