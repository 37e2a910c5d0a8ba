package refrain.evaluate;

import java.util.List;

/**
 * The attributions that one line gives for one document.
 *
 * @param doc the document's name
 * @param publisher the outlet that the line names, or the document's name up to its first low line;
 *     {@code -} where there is neither
 * @param annotations in the order of the line
 * @param place where the line stands
 */
record AnnotatedDocument(String doc, String publisher, List<Annotation> annotations, Place place) {

  AnnotatedDocument {
    annotations = List.copyOf(annotations);
  }
}
