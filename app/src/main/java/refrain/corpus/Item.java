package refrain.corpus;

import refrain.read.Document;

/** What a corpus holds: documents, and places where there should have been one. */
public sealed interface Item {

  /**
   * A document, not yet read.
   *
   * @param document its bytes with its name and metadata
   */
  record Found(Document document) implements Item {}

  /**
   * No document.
   *
   * @param where the path as the user named it, for a record with its line: {@code news.csv:12}
   * @param reason why
   * @param message what was found, what was expected and what to do
   */
  record Problem(String where, ProblemReason reason, String message) implements Item {}
}
