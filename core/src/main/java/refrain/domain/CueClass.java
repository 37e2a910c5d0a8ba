package refrain.domain;

/**
 * What a cue says that its source did with the content. The annotation of PolNeAR, which the
 * attributions follow, holds beliefs, wishes and acts as well as speech.
 */
public enum CueClass {
  /** Said aloud, or given as said: "told reporters", "according to". */
  SPEECH,
  /** Written or printed: "wrote", "tweeted", "said in a statement". */
  WRITING,
  /** Believed, wished, felt, planned, expected: "wants", "is worried about". */
  THOUGHT,
  /** Done: "voted for", "signed"; by speaking too: "refused", "promised", "accused". */
  ACT,
  /** Seen, heard, found out: "watched", "learned that". */
  PERCEPTION
}
