package refrain.evaluate;

/**
 * One occurrence of a refrain.
 *
 * @param doc the document
 * @param begin index of the first code point
 * @param end index after the last code point
 */
record Use(String doc, int begin, int end) {

  /**
   * Whether both are in the same document and share so much of the shorter of the two.
   *
   * @param share from 0 to 1
   */
  boolean covers(Use other, double share) {
    int shared = Math.min(end, other.end) - Math.max(begin, other.begin);
    return doc.equals(other.doc)
        && shared >= share * Math.min(end - begin, other.end - other.begin);
  }
}
