package refrain.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.store.Countries;

/** Who said something, as people read it. */
final class Who {

  private Who() {}

  /** {@code Zora Ilk, spokesperson, Ministry of Trade (ZZ)}, or the words that name nobody. */
  static String of(Report report) {
    return switch (report.resolution()) {
      case Resolution.Resolved r -> of(r.speaker());
      case Resolution.Ambiguous a ->
          quoted(report)
              + ": "
              + a.candidates().stream().map(Speaker::label).collect(Collectors.joining(" or "));
      case Resolution.Group g ->
          g.members().stream().map(Speaker::label).collect(Collectors.joining(" and "));
      case Resolution.Described d -> quoted(report);
      case Resolution.Unresolved u ->
          report.attribution().source().isEmpty() ? "no source named" : quoted(report);
    };
  }

  /** Who printed a report, unless that is the speaker already told. */
  static Optional<String> outlet(Report report) {
    return report.article().outlet().filter(o -> !of(report).contains(o));
  }

  /** Name, office, body and country, as far as they are known. */
  static String of(Speaker speaker) {
    return of(speaker, Countries.UNTOLD);
  }

  /** The same, with names of countries that an archive knows. */
  static String of(Speaker speaker, Countries countries) {
    String parts =
        Stream.of(speaker.name(), speaker.role(), speaker.body())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return parts.isEmpty()
        ? country(speaker.country().orElse(""), countries)
        : parts + speaker.country().map(c -> " (" + c + ")").orElse("");
  }

  /** A country alone, where nobody else is named. */
  private static String country(String code, Countries countries) {
    String name = countries.name(code);
    return name.equals(code) ? code : name + " (" + code + ")";
  }

  /** The words of the text that name the source. */
  static String words(Report report) {
    String text = report.article().text();
    return report.attribution().source().stream()
        .map((Span s) -> s.in(text))
        .collect(Collectors.joining(" … "));
  }

  private static String quoted(Report report) {
    return "“" + words(report) + "”";
  }
}
