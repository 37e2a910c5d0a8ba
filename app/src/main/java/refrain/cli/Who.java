package refrain.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.store.Countries;

/**
 * Who said something, as people read it.
 *
 * @param countries how countries are named
 */
record Who(Countries countries) {

  /** {@code Zora Ilk, spokesperson, Ministry of Trade (Zedland)}, or the words that name nobody. */
  String of(Report report) {
    return switch (report.resolution()) {
      case Resolution.Resolved r -> of(r.speaker());
      case Resolution.Ambiguous a ->
          quoted(report)
              + ": "
              + a.candidates().stream().map(countries::label).collect(Collectors.joining(" or "));
      case Resolution.Group g ->
          g.members().stream().map(countries::label).collect(Collectors.joining(" and "));
      case Resolution.Described d -> quoted(report);
      case Resolution.Unresolved u ->
          report.attribution().source().isEmpty() ? "no source named" : quoted(report);
    };
  }

  /** Who printed a report, unless that is the speaker already told. */
  Optional<String> outlet(Report report) {
    return report.article().outlet().filter(o -> !of(report).contains(o));
  }

  /** Name, office, body and country, as far as they are known. */
  String of(Speaker speaker) {
    return countries.full(speaker);
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
