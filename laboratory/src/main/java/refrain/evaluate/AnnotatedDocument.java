package refrain.evaluate;

import java.util.List;

/**
 * The attributions that one line gives for one document.
 *
 * @param doc the document's name
 * @param annotations in the order of the line
 * @param place where the line stands
 */
record AnnotatedDocument(String doc, List<Annotation> annotations, Place place) {

  AnnotatedDocument {
    annotations = List.copyOf(annotations);
  }
}
