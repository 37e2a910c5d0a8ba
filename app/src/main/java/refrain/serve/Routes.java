package refrain.serve;

import java.util.ArrayList;
import java.util.List;
import refrain.desk.Desk;

/** Every address that the desk answers. */
final class Routes {

  private Routes() {}

  static List<Route> of(Desk desk) {
    List<Route> all = new ArrayList<>();
    all.addAll(new Lists(desk).routes());
    all.addAll(new Things(desk).routes());
    all.addAll(new Speaking(desk).routes());
    all.addAll(new Beside(desk).routes());
    return List.copyOf(all);
  }
}
