package refrain.desk;

import java.util.List;
import java.util.Optional;
import refrain.store.DocumentRow;

/**
 * Documents, latest first.
 *
 * @param outlet whose; absent for all
 * @param documents the documents
 * @param next to be given for the part after this one; absent on the last
 */
public record DocumentsAnswer(
    Optional<String> outlet, List<DocumentRow> documents, Optional<String> next) {

  public DocumentsAnswer {
    documents = List.copyOf(documents);
  }
}
