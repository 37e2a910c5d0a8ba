package refrain.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import refrain.domain.Dated;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Speaker;

class CasesTest {

  private static final Pattern CASE =
      Pattern.compile(
          "### ([^\\n]+)\\n\\n```article\\n(.*?)\\n```\\n```speakers\\n(.*?)\\n```",
          Pattern.DOTALL);

  private final Resolver resolver = new Resolver(testActors());

  static Actors testActors() {
    return Actors.standard()
        .with(Actors.parse(resource("invented-actors.yaml"), "invented-actors.yaml"));
  }

  static String resource(String name) {
    try (var in = CasesTest.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> resolvesAsTheCasesSay() {
    return Stream.of(
            "names", "roles", "pronouns", "bodies", "documents", "days", "occasions", "addressees")
        .flatMap(
            file -> {
              String text = resource("cases/" + file + ".md");
              List<DynamicTest> tests =
                  CASE.matcher(text)
                      .results()
                      .map(
                          r ->
                              DynamicTest.dynamicTest(
                                  r.group(1),
                                  () ->
                                      assertThat(resolve(r.group(2)))
                                          .as(file + ": " + r.group(1))
                                          .isEqualTo(r.group(3))))
                      .toList();
              Matcher headings = Pattern.compile("(?m)^### ").matcher(text);
              assertThat(tests).as(file).hasSize((int) headings.results().count());
              return tests.stream();
            });
  }

  private String resolve(String source) {
    MarkedArticle marked = MarkedArticle.parse(source);
    return resolver.resolve(marked.article(), marked.attributions()).stream()
        .map(CasesTest::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(Report report) {
    String who =
        switch (report.resolution()) {
          case Resolution.Resolved r -> speaker(r.speaker());
          case Resolution.Ambiguous a ->
              "ambiguous: "
                  + a.candidates().stream().map(Speaker::label).collect(Collectors.joining("; "));
          case Resolution.Group g ->
              "group: "
                  + g.members().stream().map(Speaker::label).collect(Collectors.joining("; "));
          case Resolution.Described d ->
              "described: "
                  + Stream.of(Optional.of(d.role()), d.body(), d.country())
                      .map((Optional<String> part) -> part.orElse("-"))
                      .collect(Collectors.joining(" | "));
          case Resolution.Unresolved u -> "unresolved: " + u.reason();
        };
    return who
        + report.saidOn().map(d -> " @ " + day(d)).orElse("")
        + report.occasion().map(o -> " # " + o.in(report.article().text())).orElse("")
        + report.addressees().stream()
            .map(a -> " → " + a.words().in(report.article().text()))
            .collect(Collectors.joining());
  }

  private static String day(Dated day) {
    return Stream.concat(
            Stream.of(day.date().toString()), day.candidateYears().stream().map(String::valueOf))
        .collect(Collectors.joining(" "));
  }

  private static String speaker(Speaker s) {
    return Stream.of(s.name(), s.role(), s.body(), s.country())
        .map((Optional<String> part) -> part.orElse("-"))
        .collect(Collectors.joining(" | "));
  }
}
