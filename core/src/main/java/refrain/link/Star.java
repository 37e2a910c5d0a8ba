package refrain.link;

import java.util.List;

/**
 * A lead passage with every passage that aligns with it: a refrain in the making.
 *
 * @param phrase the lead's phrase
 * @param begin its first word
 * @param end its last word, exclusive
 * @param members the lead itself first, then the others in order of phrases
 */
record Star(int phrase, int begin, int end, List<Member> members) {

  /**
   * A passage that belongs to a star.
   *
   * @param phrase its phrase
   * @param begin its first word
   * @param end its last word, exclusive
   * @param shared bits it shares with the lead
   * @param likeness shared bits over the bits of the longer of the two, 0 to 1
   * @param from the first word of the lead that it shares
   * @param to the last one, exclusive
   */
  record Member(int phrase, int begin, int end, double shared, double likeness, int from, int to) {}
}
