package refrain.read;

import refrain.domain.Article;

/** What reading a document gave. */
public sealed interface Reading {

  /**
   * An article.
   *
   * @param article the article
   */
  record Read(Article article) implements Reading {}

  /**
   * No article.
   *
   * @param reason why
   * @param message what was found, what was expected and what to do, without the file's name
   */
  record Refused(RefusalReason reason, String message) implements Reading {}
}
