package refrain.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Span;
import refrain.domain.Speaker;

/**
 * Who says what a report tells, as its row has it.
 *
 * @param speaker who it is, if there is exactly one
 * @param label how to name who says it where nobody was found
 */
record Voiced(Optional<Speaker> speaker, Optional<String> label) {

  static Voiced of(Report report) {
    Optional<Speaker> speaker = report.resolution().findSpeaker();
    if (speaker.isPresent()) {
      return new Voiced(speaker, Optional.empty());
    }
    if (report.resolution() instanceof Resolution.Group g) {
      return new Voiced(
          speaker,
          Optional.of(
              g.members().stream().map(Speaker::label).collect(Collectors.joining(" and "))));
    }
    List<Span> source = report.attribution().source();
    String text = report.article().text();
    return new Voiced(
        speaker,
        source.isEmpty()
            ? Optional.empty()
            : Optional.of(source.stream().map(s -> s.in(text)).collect(Collectors.joining(" … "))));
  }

  /** The values of the columns speaker, name, role, body, country and label. */
  List<Optional<?>> values() {
    return List.of(
        speaker.map(Speaker::id),
        speaker.flatMap(Speaker::name),
        speaker.flatMap(Speaker::role),
        speaker.flatMap(Speaker::body),
        speaker.flatMap(Speaker::country),
        label);
  }
}
