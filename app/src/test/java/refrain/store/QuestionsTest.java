package refrain.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import refrain.domain.Id;

/** What saved questions are judged by. */
@ParameterizedClass
@EnumSource(Databases.class)
class QuestionsTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  private final Archive archive;
  private final Questions questions;

  QuestionsTest(Databases database) throws IOException, SQLException {
    archive = Archive.openToWrite(database.empty());
    questions = archive.questions();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void whatWasToldIsFoundAmongManyReports() throws ArchiveException {
    Id question = QuestionRow.idOf("all");
    questions.add("all", "", "statement", 1, NOW, Optional.empty(), new byte[0]);
    List<Id> reports = new ArrayList<>();
    for (int i = 0; i < 1201; i++) {
      reports.add(Id.of("report", "" + i));
    }
    FiringRow last =
        new FiringRow(0, Id.of("firing"), question, NOW, reports.getLast(), "statement", "{}");
    assertThat(questions.settle(question, 0, 0, List.of(last))).containsExactly(last.id());
    assertThat(questions.told(question, reports)).extracting(FiringRow::id).containsOnly(last.id());
    assertThat(questions.told(question, reports.subList(0, 1200))).isEmpty();
  }

  @Test
  void theUsesOfARefrainAreTakenFromTheDocumentsThatCame() throws ArchiveException {
    Examples.get().into(archive);
    int documents = Examples.get().analysed().size();
    int half = documents / 2;
    Set<Id> late =
        Examples.get().analysed().subList(half, documents).stream()
            .map(a -> a.article().id())
            .collect(Collectors.toSet());
    List<RefrainEntry> refrains = new ArrayList<>();
    archive.forEachRefrain(refrains::add);
    assertThat(refrains).isNotEmpty();
    for (RefrainEntry r : refrains) {
      assertThat(questions.uses(r.refrain(), 0, documents)).isEqualTo(r.uses());
      assertThat(questions.uses(r.refrain(), half, documents))
          .isEqualTo(
              r.uses().stream().filter(u -> late.contains(u.said().document().id())).toList());
      assertThat(questions.uses(r.refrain(), documents, documents + 1)).isEmpty();
    }
  }
}
