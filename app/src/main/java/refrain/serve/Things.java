package refrain.serve;

import java.util.List;
import java.util.Optional;
import refrain.desk.Desk;
import refrain.desk.Part;
import refrain.domain.Id;
import refrain.store.ArchiveException;

/** The pages of one thing that has an id: a refrain, an article. */
final class Things {

  private final Desk desk;

  Things(Desk desk) {
    this.desk = desk;
  }

  List<Route> routes() {
    return List.of(
        new Route("/refrain/{id}", Tab.REFRAINS, this::refrain),
        new Route("/article/{id}", Tab.NONE, this::article));
  }

  private Answer refrain(Asked asked) throws ArchiveException {
    Id id = asked.id();
    boolean previous = asked.text("against").filter(a -> a.equals("previous")).isPresent();
    return Found.answer(
        desk.refrain(id, asked.part(Part.USUAL)),
        "refrain",
        Optional.of(id),
        to -> "/refrain/" + to,
        refrain ->
            new Answer.Shown(
                refrain,
                InWords.brief(refrain.refrain().lead(), 70),
                (out, f) ->
                    JterefrainGenerated.render(
                        out, Untouched.TAGS, f, refrain, Chart.timeline(refrain), previous)));
  }

  private Answer article(Asked asked) throws ArchiveException {
    Id id = asked.id();
    return Found.answer(
        desk.article(id),
        "document",
        id,
        article ->
            new Answer.Shown(
                article,
                InWords.brief(InWords.title(article.document()), 70),
                (out, f) ->
                    JtearticleGenerated.render(
                        out, Untouched.TAGS, f, Reading.of(article, f.countries()))));
  }
}
