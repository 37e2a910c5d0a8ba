package refrain.serve;

import java.util.ArrayList;
import java.util.List;
import refrain.desk.Desk;
import refrain.desk.Part;
import refrain.desk.QuestionsAnswer;
import refrain.store.ArchiveException;

/** Every address that the desk answers. */
final class Routes {

  private Routes() {}

  static List<Route> of(Desk desk) {
    List<Route> all = new ArrayList<>();
    all.addAll(new Lists(desk).routes());
    all.addAll(new Things(desk).routes());
    all.addAll(new Speaking(desk).routes());
    all.addAll(new Beside(desk).routes());
    all.add(new Route("/alerts", Tab.NONE, true, asked -> questions(desk, asked)));
    return List.copyOf(all);
  }

  private static Answer questions(Desk desk, Asked asked) throws ArchiveException {
    QuestionsAnswer answer = desk.questions(asked.part(Part.USUAL));
    return new Answer.Shown(
        answer,
        "Saved questions",
        (out, f) -> JtequestionsGenerated.render(out, Untouched.TAGS, f, answer));
  }
}
