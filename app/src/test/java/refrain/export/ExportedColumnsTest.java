package refrain.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import refrain.store.Countries;

/** {@code docs/formats/export.md} has the columns of each table. */
class ExportedColumnsTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "formats", "export.md");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  @Test
  void documentsEveryColumn() throws IOException {
    check("### Columns of `statements`", StatementTable.of());
    check("### Columns of `refrains` as a table", UseTable.of(Countries.UNTOLD));
    check("### Columns of `speakers` as a table", SpeakerTable.of(Countries.UNTOLD));
    check("### Columns of `events`", EventTable.of());
  }

  private static void check(String heading, Table<?> table) throws IOException {
    String text = Files.readString(DOCUMENT, UTF_8);
    int from = text.indexOf("\n" + heading + "\n");
    assertThat(from).as(heading).isNotNegative();
    List<String> names = new ArrayList<>();
    boolean rows = false;
    for (String line : text.substring(from).split("\n", -1)) {
      if (line.startsWith("|---")) {
        rows = true;
      } else if (rows && !line.startsWith("|")) {
        break;
      } else if (rows) {
        Matcher m = NAME.matcher(line.split("\\|", -1)[1]);
        while (m.find()) {
          names.add(m.group(1));
        }
      }
    }
    assertThat(names)
        .as(heading)
        .containsExactlyInAnyOrderElementsOf(table.columns().stream().map(Column::name).toList());
  }
}
