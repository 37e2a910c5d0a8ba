package refrain.extract;

/**
 * The words found as a source, as positions in a line.
 *
 * @param begin first word
 * @param end after the last
 * @param kind how it was found
 */
record Source(int begin, int end, Kind kind) {

  enum Kind {
    /** A noun phrase beside the verb. */
    PHRASE,
    /** A pronoun beside the verb. */
    PRONOUN,
    /** "who", "which". */
    RELATIVE,
    /** The subject of another verb of the sentence. */
    SHARED,
    /** "by" and a phrase after a passive. */
    AGENT
  }
}
