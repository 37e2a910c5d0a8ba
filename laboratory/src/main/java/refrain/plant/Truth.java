package refrain.plant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import refrain.domain.Span;

/** Where in a corpus the planted passages are. */
final class Truth {

  /**
   * A planted passage.
   *
   * @param number of the place, from 0 in the order of planting
   * @param doc the document's name
   * @param span in its text
   * @param member what is planted there
   */
  record Place(int number, String doc, Span span, Member member) {

    /** Whether the stretch shares half of the shorter of the two. */
    boolean isCoveredBy(Span other) {
      int shared = Math.min(span.end(), other.end()) - Math.max(span.begin(), other.begin());
      return 2 * shared >= Math.min(span.length(), other.length());
    }
  }

  private final List<Place> places = new ArrayList<>();
  private final Map<String, List<Place>> byDocument = new HashMap<>();

  void add(String doc, Span span, Member member) {
    Place place = new Place(places.size(), doc, span, member);
    places.add(place);
    byDocument.computeIfAbsent(doc, d -> new ArrayList<>(1)).add(place);
  }

  /** All places, in the order in which they were planted. */
  List<Place> places() {
    return Collections.unmodifiableList(places);
  }

  /** The places that a stretch of a document covers. */
  List<Place> at(String doc, Span stretch) {
    List<Place> in = byDocument.getOrDefault(doc, List.of());
    return in.stream().filter(p -> p.isCoveredBy(stretch)).toList();
  }
}
