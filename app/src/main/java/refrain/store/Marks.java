package refrain.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import refrain.domain.ActType;
import refrain.domain.Form;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Speaker;

/**
 * What a report is found by in the index, in four columns of words: what was said, who says it, for
 * which body, and marks: words that nobody types, one for each other thing that a question can ask
 * for. So the index alone answers a question, whatever it asks, in the order of time.
 *
 * @param words the words said
 * @param name words of the speaker's name
 * @param body words of the body
 * @param marks the marks
 */
record Marks(List<String> words, List<String> name, List<String> body, List<String> marks) {

  /** The mark that every report has. */
  static final String ANY = "x";

  private static final int HIGHEST_RUNG = 100;

  static Marks of(Report report, String text, Optional<String> outlet) {
    List<String> name = new ArrayList<>();
    List<String> body = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    marks.add(ANY);
    report.resolution().findSpeaker().ifPresent(s -> marks.add(speaker(s.id())));
    for (Speaker s : speakers(report.resolution())) {
      name.addAll(Folded.of(s.label()).words());
      s.body().ifPresent(b -> body.addAll(Folded.of(b).words()));
      s.country().ifPresent(c -> marks.add(country(c)));
    }
    outlet.ifPresent(o -> marks.add(outlet(o)));
    report.gist().act().ifPresent(a -> marks.add(act(a.type())));
    report
        .gist()
        .strength()
        .ifPresent(
            s -> {
              for (int n = 0; n <= Math.min(s.rung().number(), HIGHEST_RUNG); n++) {
                marks.add(rung(n));
              }
            });
    marks.add(form(report.attribution().quotation().form()));
    report.gist().cited().forEach(c -> marks.add(cited(c.id())));
    return new Marks(Folded.of(text).words(), name, body, marks.stream().distinct().toList());
  }

  /** The same without what tells of single speakers: where there are several, no row has them. */
  Marks voiceless() {
    return new Marks(
        words, List.of(), List.of(), marks.stream().filter(m -> m.charAt(0) != 'c').toList());
  }

  /** The same with the id of a speaker in the place of the one that there is. */
  Marks of(Id speaker) {
    return new Marks(
        words,
        name,
        body,
        marks.stream().map(m -> m.charAt(0) == 's' ? speaker(speaker) : m).toList());
  }

  private static List<Speaker> speakers(Resolution resolution) {
    return switch (resolution) {
      case Resolution.Resolved r -> List.of(r.speaker());
      case Resolution.Group g -> g.members();
      case Resolution.Described d ->
          List.of(new Speaker(Optional.empty(), Optional.of(d.role()), d.body(), d.country()));
      case Resolution.Ambiguous a -> List.of();
      case Resolution.Unresolved u -> List.of();
    };
  }

  static String speaker(Id id) {
    return "s" + id;
  }

  static String country(String code) {
    return "c" + hidden(code);
  }

  static String outlet(String outlet) {
    return "o" + hidden(outlet);
  }

  static String act(ActType act) {
    return "a" + act.name().toLowerCase(Locale.ROOT);
  }

  /** At least this rung: a report has the mark of its rung and of every one below. */
  static String rung(int number) {
    return "r" + Math.min(number, HIGHEST_RUNG);
  }

  static String form(Form form) {
    return "f" + form.name().toLowerCase(Locale.ROOT);
  }

  static String cited(String id) {
    return "d" + hidden(id);
  }

  /** One word for a name of several, whatever its case and accents. */
  private static String hidden(String name) {
    return Id.of("mark", Folded.line(name)).value();
  }
}
