package refrain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import refrain.domain.Id;
import refrain.store.ArchiveException;
import refrain.store.Lookup;
import refrain.store.Said;
import refrain.wire.Stretch;

/** What is told of a statement. */
class StatementAnswerTest {

  @RegisterExtension static final OpenDesk OPEN = new OpenDesk();

  private static ExampleDesk examples() {
    return OPEN.examples();
  }

  private static Desk desk() {
    return examples().desk();
  }

  @Test
  void putsTheReportsOfAStatementSideBySide() throws ArchiveException {
    List<StatementAnswer> several =
        examples().statements().stream().filter(s -> s.sideBySide().isPresent()).toList();
    assertThat(several).isNotEmpty();
    for (StatementAnswer statement : several) {
      StatementAnswer.SideBySide side = statement.sideBySide().orElseThrow();
      String version = words(side.fullest(), side.version());
      assertThat(side.carried().getFirst().document().id()).isEqualTo(side.fullest());
      for (StatementAnswer.Carried carried : side.carried()) {
        assertThat(carried.share()).isBetween(0.0, 1.0);
        StringBuilder pieces = new StringBuilder();
        for (StatementAnswer.VersionPiece piece : carried.pieces()) {
          assertThat(examples().words(side.fullest(), piece.at().begin(), piece.at().end()))
              .isEqualTo(piece.text());
          pieces.append(piece.text());
        }
        assertThat(pieces.toString()).isEqualTo(version);
      }
    }
    assertThat(several.stream().flatMap(s -> s.sideBySide().orElseThrow().carried().stream()))
        .anyMatch(c -> c.pieces().stream().anyMatch(p -> !p.kept()));
  }

  private static String words(Id document, List<Stretch> stretches) throws ArchiveException {
    StringBuilder out = new StringBuilder();
    for (Stretch at : stretches) {
      out.append(examples().words(document, at.begin(), at.end()));
    }
    return out.toString();
  }

  @Test
  void tellsWhatSetAStatementOffAndWhatItSetOff() throws ArchiveException {
    List<StatementAnswer> statements = examples().statements();
    List<StatementAnswer> answers =
        statements.stream().filter(s -> s.answers().isPresent()).toList();
    assertThat(answers).isNotEmpty();
    for (StatementAnswer answer : answers) {
      Id cause = answer.answers().flatMap(Said::statement).orElseThrow();
      assertThat(ExampleDesk.here(desk().statement(cause)).answeredBy())
          .anyMatch(s -> s.statement().equals(Optional.of(answer.id())));
    }
    assertThat(statements).anyMatch(s -> !s.refrains().isEmpty());
    assertThat(statements).anyMatch(s -> !s.cited().isEmpty());
    assertThat(statements).anyMatch(s -> !s.addressees().isEmpty());
  }

  @Test
  void leadsFromAReportToItsStatement() throws ArchiveException {
    StatementAnswer several =
        examples().statements().stream()
            .filter(s -> s.reports().size() > 1)
            .findFirst()
            .orElseThrow();
    Said later = several.reports().getLast();
    assertThat(desk().statement(later.report()))
        .isEqualTo(new Lookup.Moved<StatementAnswer>(several.id()));
  }
}
