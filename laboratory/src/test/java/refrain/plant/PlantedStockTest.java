package refrain.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import refrain.domain.Id;
import refrain.domain.Occurrence;
import refrain.domain.Refrain;
import refrain.domain.Report;
import refrain.domain.Statement;

class PlantedStockTest {

  private static final PlantedStock STOCK = PlantedStock.of(800, 3);

  @Test
  void inventsTheSameTwice() {
    assertThat(PlantedStock.of(800, 3)).isEqualTo(STOCK);
    assertThat(PlantedStock.of(800, 4).documents()).isNotEqualTo(STOCK.documents());
  }

  @Test
  void everyReportIsOfOneStatement() {
    List<Id> reports =
        STOCK.documents().stream().flatMap(d -> d.reports().stream()).map(Report::id).toList();
    List<Id> told =
        STOCK.findings().statements().stream()
            .flatMap(s -> s.reports().stream())
            .map(Report::id)
            .toList();
    assertThat(reports).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(800);
    assertThat(told).containsExactlyInAnyOrderElementsOf(reports);
  }

  @Test
  void hasStatementsOfSeveralReportsAndFormulasThatComeBack() {
    Set<Id> statements = new HashSet<>();
    STOCK.findings().statements().stream().map(Statement::id).forEach(statements::add);
    assertThat(STOCK.findings().statements()).anyMatch(s -> s.reports().size() > 1);
    assertThat(STOCK.findings().refrains()).isNotEmpty();
    for (Refrain refrain : STOCK.findings().refrains()) {
      for (Occurrence use : refrain.occurrences()) {
        assertThat(statements).contains(use.statement());
        assertThat(use.passage().report().attribution().quotation().content())
            .anyMatch(c -> c.overlaps(use.passage().span()));
      }
    }
    assertThat(STOCK.answered()).isNotEmpty();
    assertThat(STOCK.days()).isNotEmpty();
  }
}
