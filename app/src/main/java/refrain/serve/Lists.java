package refrain.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import refrain.desk.Desk;
import refrain.desk.Part;
import refrain.desk.SearchAnswer;
import refrain.domain.Id;
import refrain.store.ArchiveException;
import refrain.store.RefrainOrder;

/** The pages that list: what is new, refrains, what a search finds. */
final class Lists {

  private static final int DAYS = 12;
  private static final List<String> FILTERS =
      List.of("speaker", "body", "country", "outlet", "act", "rung", "form", "cited", "from", "to");

  private final Desk desk;

  Lists(Desk desk) {
    this.desk = desk;
  }

  List<Route> routes() {
    return List.of(
        new Route("/", Tab.TODAY, this::today),
        new Route("/refrains", Tab.REFRAINS, this::refrains),
        new Route("/search", Tab.SEARCH, this::search));
  }

  private Answer today(Asked asked) throws ArchiveException {
    Optional<Id> speaker = asked.id("speaker");
    return Found.answer(
        desk.today(speaker, asked.day("until"), asked.part(DAYS)),
        "speaker",
        speaker,
        id -> asked.with("speaker", id.value()),
        today ->
            new Answer.Shown(
                today,
                "Today",
                (out, f) -> JtetodayGenerated.render(out, Untouched.TAGS, f, today)));
  }

  private Answer refrains(Asked asked) throws ArchiveException {
    Optional<Id> speaker = asked.id("speaker");
    return Found.answer(
        desk.refrains(
            order(asked),
            speaker,
            asked.text("outlet"),
            asked.yes("templates"),
            asked.part(Part.USUAL)),
        "speaker",
        speaker,
        id -> asked.with("speaker", id.value()),
        refrains ->
            new Answer.Shown(
                refrains,
                "Refrains",
                (out, f) -> JterefrainsGenerated.render(out, Untouched.TAGS, f, refrains)));
  }

  private static RefrainOrder order(Asked asked) {
    String order = asked.text("order").orElse("telling");
    return switch (order) {
      case "telling" -> RefrainOrder.TELLING;
      case "latest" -> RefrainOrder.LATEST;
      case "uses" -> RefrainOrder.USES;
      default ->
          throw new Asked.Misasked("order: found " + order + ", expected telling, latest or uses");
    };
  }

  private Answer search(Asked asked) throws ArchiveException {
    if (FILTERS.stream().anyMatch(f -> asked.text(f).isPresent())) {
      return new Answer.See("/search" + Asked.query(Map.of("q", typed(asked))));
    }
    Optional<String> query = asked.text("q");
    if (query.isEmpty() && !asked.json()) {
      return new Answer.Shown(
          new SearchAnswer.Misread("", ""),
          "Search",
          (out, f) -> JtesearchGenerated.render(out, Untouched.TAGS, f, Optional.empty()));
    }
    SearchAnswer found = desk.search(query.orElse(""), asked.part(Part.USUAL));
    return switch (found) {
      case SearchAnswer.Misread m ->
          asked.json() ? new Answer.Failed(Problem.misasked(m.fault())) : searched(m, "Search");
      case SearchAnswer.Hits h -> searched(h, "Search: " + InWords.brief(h.query(), 60));
    };
  }

  private static <T extends Record & SearchAnswer> Answer searched(T found, String title) {
    return new Answer.Shown(
        found,
        title,
        (out, f) -> JtesearchGenerated.render(out, Untouched.TAGS, f, Optional.of(found)));
  }

  /** The words of the form's fields as a person would type them. */
  private static String typed(Asked asked) {
    Map<String, String> parts = new LinkedHashMap<>();
    StringBuilder out = new StringBuilder(asked.text("q").orElse("").strip());
    for (String filter : FILTERS) {
      asked.text(filter).ifPresent(v -> parts.put(filter, v.replace('"', ' ').strip()));
    }
    parts.forEach(
        (filter, value) -> {
          String quoted = value.matches("\\S+") ? value : "\"" + value + "\"";
          out.append(out.isEmpty() ? "" : " ").append(filter).append(':').append(quoted);
        });
    return out.toString();
  }
}
