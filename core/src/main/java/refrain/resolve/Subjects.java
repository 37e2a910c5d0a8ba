package refrain.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Id;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.Subject;

/** Finds the persons, bodies and countries that the words of a statement name. */
final class Subjects {

  private static final Set<String> THINGS =
      Set.of(
          "Sea",
          "Strait",
          "Straits",
          "Ocean",
          "Gulf",
          "Peninsula",
          "Island",
          "Islands",
          "River",
          "Canal",
          "Channel",
          "Basin",
          "Post",
          "Times",
          "Daily",
          "Journal",
          "News",
          "Airlines",
          "University",
          "Street",
          "Avenue");

  private final Scene scene;

  Subjects(Scene scene) {
    this.scene = scene;
  }

  /** Each once, where it is named first, in order of place. A name that fits two is left out. */
  List<Subject> in(List<Span> content) {
    Map<Id, Subject> found = new LinkedHashMap<>();
    Words words = scene.words();
    Units units = scene.units();
    for (Span span : content) {
      int word = words.firstEndingAfter(span.begin());
      if (word >= words.size()) {
        continue;
      }
      int unit = units.unitOf(word);
      while (unit < units.size() && words.begin(units.get(unit).from()) < span.end()) {
        int from = units.get(unit).from();
        int to = units.get(unit).to();
        Optional<NameMention> name = scene.mentionAt(from);
        Optional<Phrases.BodyReading> body = scene.phrases().findBody(unit);
        Optional<Speaker> who = Optional.empty();
        if (name.isPresent()) {
          from = name.get().from();
          to = name.get().to();
          who = named(name.get());
        } else if (body.isPresent()) {
          to = Math.max(to, units.get(body.get().to() - 1).to());
          who = Optional.of(body(body.get()));
        } else if (units.get(unit).isCountry() && !isPartOfAName(unit)) {
          who = Description.NOTHING.inCountry(units.get(unit).findCode()).findSpeaker();
        }
        if (who.isPresent()) {
          Span at = scene.span(from, to);
          found.putIfAbsent(who.get().id(), new Subject(at, who.get()));
        }
        unit = Math.max(unit + 1, to > from && to <= words.size() ? next(units, to) : unit + 1);
      }
    }
    return new ArrayList<>(found.values());
  }

  /** "South China Sea", "the Taiwan Strait": another thing's name. */
  private boolean isPartOfAName(int unit) {
    Units units = scene.units();
    if (unit + 1 >= units.size()) {
      return false;
    }
    int next = units.get(unit + 1).from();
    return scene.words().isCapital(next) && THINGS.contains(scene.words().form(next));
  }

  private static int next(Units units, int word) {
    return units.unitOf(word - 1) + 1;
  }

  private Optional<Speaker> named(NameMention name) {
    if (name.organisation()) {
      return Optional.of(Speaker.ofBody(scene.printed(name)));
    }
    List<Person> fit = scene.fit(name);
    return fit.size() == 1 ? Optional.of(fit.get(0).speaker()) : Optional.empty();
  }

  private static Speaker body(Phrases.BodyReading body) {
    return Speaker.ofBody(body.name(), body.country());
  }
}
