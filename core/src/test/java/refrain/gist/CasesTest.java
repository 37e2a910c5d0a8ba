package refrain.gist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import refrain.cases.Case;
import refrain.domain.Act;
import refrain.domain.ActType;
import refrain.domain.Report;
import refrain.domain.Strength;
import refrain.ladder.Ladder;

class CasesTest {

  private final GistReader reader = new GistReader(Ladder.shipped());

  static Stream<Case> acts() {
    return Case.read("gist/cases/acts.md").stream();
  }

  static Stream<Case> strengths() {
    return Case.read("gist/cases/strength.md").stream();
  }

  static Stream<Case> documents() {
    return Case.read("gist/cases/documents.md").stream();
  }

  @ParameterizedTest
  @MethodSource("acts")
  void tellsTheAct(Case c) {
    assertThat(read(c).stream().map(CasesTest::act)).containsExactlyElementsOf(c.values("act"));
  }

  @ParameterizedTest
  @MethodSource("strengths")
  void tellsTheStrongestWording(Case c) {
    assertThat(read(c).stream().map(CasesTest::strength))
        .containsExactlyElementsOf(c.values("rung"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void findsTheCitedDocuments(Case c) {
    assertThat(
            read(c).stream()
                .flatMap(
                    r ->
                        r.gist().cited().stream()
                            .map(d -> d.id() + " | " + d.words().in(r.article().text()))))
        .containsExactlyElementsOf(c.values("cited"));
  }

  private List<Report> read(Case c) {
    return reader.read(MarkedStatement.parse(c).reports());
  }

  private static String act(Report r) {
    return r.gist().act().map(a -> act(a, r.article().text())).orElse("-");
  }

  private static String act(Act a, String text) {
    String words = a.words().stream().map(s -> s.in(text)).collect(Collectors.joining(" … "));
    String also = a.also().stream().map(ActType::name).collect(Collectors.joining(" "));
    return a.type() + " " + a.cameo() + " | " + words + (also.isEmpty() ? "" : " | also " + also);
  }

  private static String strength(Report r) {
    return r.gist().strength().map(s -> strength(s, r.article().text())).orElse("-");
  }

  private static String strength(Strength s, String text) {
    String marks =
        s.marks().stream()
            .map(m -> " | " + m.mark() + " " + m.words().in(text))
            .collect(Collectors.joining());
    return s.rung().ladder() + " " + s.rung().number() + " | " + s.words().in(text) + marks;
  }
}
