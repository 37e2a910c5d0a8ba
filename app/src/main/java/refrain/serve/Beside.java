package refrain.serve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import refrain.desk.CompareAnswer;
import refrain.desk.Desk;
import refrain.desk.Part;
import refrain.desk.SeriesListAnswer;
import refrain.domain.Id;
import refrain.store.ArchiveException;
import refrain.store.Countries;
import refrain.store.OutletRow;
import refrain.store.Side;
import refrain.store.SpeakerRow;

/**
 * The pages that put things beside each other: two sides, the documents of a series, two documents.
 */
final class Beside {

  private static final int NAMESAKES = 50;
  private static final int PAIRS = 30;
  private static final int OUTLETS = 1000;
  private static final int LONGEST = 200;

  private final Desk desk;

  Beside(Desk desk) {
    this.desk = desk;
  }

  List<Route> routes() {
    return List.of(
        new Route("/compare", Tab.COMPARE, this::compare),
        new Route("/series", Tab.SERIES, this::seriesList),
        new Route("/series/{key}", Tab.SERIES, this::series),
        new Route("/redline/{before}/{after}", Tab.NONE, this::redline));
  }

  private Answer compare(Asked asked) throws ArchiveException {
    List<String> outlets = desk.outlets().outlets().stream().map(OutletRow::outlet).toList();
    Optional<Answer> better = exactly(asked, outlets);
    if (better.isPresent()) {
      return better.get();
    }
    Side a = side(asked, "a");
    Side b = side(asked, "b");
    List<String> offered =
        outlets.stream().filter(o -> o.length() <= LONGEST).limit(OUTLETS).toList();
    boolean named = isNamed(a) || isNamed(b);
    if (!named && asked.json()) {
      throw new Asked.Misasked(
          "neither side is named; expected at least one of a_outlet, a_speaker, a_from, a_to and"
              + " the same with b_");
    }
    CompareAnswer answer = desk.compare(a, b, asked.part(PAIRS).limit());
    return new Answer.Shown(
        answer,
        "Compare",
        (out, f) -> JtecompareGenerated.render(out, Untouched.TAGS, f, answer, named, offered));
  }

  private static boolean isNamed(Side side) {
    return side.outlet().isPresent()
        || side.speaker().isPresent()
        || side.from().isPresent()
        || side.to().isPresent();
  }

  private static Side side(Asked asked, String side) {
    Optional<LocalDate> from = asked.day(side + "_from");
    Optional<LocalDate> to = asked.day(side + "_to");
    Optional<String> outlet = asked.text(side + "_outlet");
    Optional<Id> speaker = asked.id(side + "_speaker");
    try {
      return new Side(outlet, speaker, from, to);
    } catch (IllegalArgumentException e) {
      throw new Asked.Misasked(side + "_" + e.getMessage());
    }
  }

  /** People type names, or parts of them: the address that stays has what they stand for. */
  private Optional<Answer> exactly(Asked asked, List<String> outlets) throws ArchiveException {
    Map<String, String> fields = new LinkedHashMap<>(asked.fields());
    for (String side : List.of("a", "b")) {
      Optional<String> outlet = asked.text(side + "_outlet").filter(o -> !outlets.contains(o));
      if (outlet.isPresent()) {
        fields.put(side + "_outlet", outlet(outlet.get(), outlets));
      }
      Optional<String> name = asked.text(side + "_speaker").filter(t -> !t.matches("[0-9a-f]{16}"));
      if (name.isPresent()) {
        fields.put(side + "_speaker", speaker(name.get()).value());
      }
    }
    return fields.equals(asked.fields())
        ? Optional.empty()
        : Optional.of(new Answer.See("/compare" + Asked.query(fields)));
  }

  private static String outlet(String part, List<String> outlets) {
    String small = part.strip().toLowerCase(Locale.ROOT);
    return outlets.stream()
        .filter(o -> o.toLowerCase(Locale.ROOT).contains(small))
        .min(Comparator.comparingInt(String::length))
        .orElseThrow(
            () ->
                new Asked.Misasked(
                    "no outlet is named "
                        + InWords.brief(part, 80)
                        + "; expected a name, or part of one, of the list at /outlets"));
  }

  private Id speaker(String name) throws ArchiveException {
    List<SpeakerRow> found =
        desk.speakers(Optional.of(name), new Part(Optional.empty(), NAMESAKES)).speakers();
    if (found.isEmpty()) {
      throw new Asked.Misasked(
          "no speaker is named "
              + InWords.brief(name, 80)
              + "; expected a name, or part of one, of the list at /speakers");
    }
    Countries countries = desk.countries();
    return found.stream()
        .filter(s -> InWords.name(s.speaker(), countries).equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElse(found.getFirst())
        .id();
  }

  private Answer seriesList(Asked asked) throws ArchiveException {
    SeriesListAnswer answer = desk.series();
    return new Answer.Shown(
        answer,
        "Series",
        (out, f) -> JteserieslistGenerated.render(out, Untouched.TAGS, f, answer));
  }

  private Answer series(Asked asked) throws ArchiveException {
    String key = asked.named().getOrDefault("key", "");
    return desk.series(key, asked.id("before"), asked.id("after"))
        .<Answer>map(
            series ->
                new Answer.Shown(
                    series,
                    InWords.brief(series.series().title(), 70),
                    (out, f) ->
                        JteseriesGenerated.render(
                            out, Untouched.TAGS, f, series, SeriesPage.of(series))))
        .orElseGet(
            () ->
                new Answer.Failed(
                    Problem.notFound(
                        "the archive has no series "
                            + InWords.brief(key, 80)
                            + " with these documents; expected one of those at /series")));
  }

  private Answer redline(Asked asked) throws ArchiveException {
    Id before = asked.idOf("before");
    Id after = asked.idOf("after");
    return Found.answer(
        desk.redline(before, after),
        "two documents, or lacks one of them:",
        after,
        redline ->
            new Answer.Shown(
                redline,
                "Redline: " + InWords.brief(InWords.title(redline.after()), 60),
                (out, f) -> JtedocumentredlineGenerated.render(out, Untouched.TAGS, f, redline)));
  }
}
