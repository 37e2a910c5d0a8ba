package refrain.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One attribution as a line of JSON gives it.
 *
 * @param pieces the stretches of each role; a role that is absent has none
 * @param speaker the resolved name of the source, where the line gives one
 * @param confidence 0 to 1, where the line gives one
 */
record Annotation(
    Map<Role, List<Piece>> pieces, Optional<String> speaker, Optional<Double> confidence) {

  Annotation {
    pieces = Map.copyOf(pieces);
  }

  List<Piece> pieces(Role role) {
    return pieces.getOrDefault(role, List.of());
  }
}
