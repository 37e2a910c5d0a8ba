package refrain.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is there whole or not at all. */
class WholeFileTest {

  @TempDir Path folder = Path.of("set by JUnit");

  @Test
  void isNotThereBeforeItIsFinished() throws IOException {
    Path file = folder.resolve("out.csv");

    try (WholeFile whole = WholeFile.at(file, false, false);
        Writer text = whole.text()) {
      text.write("half");
      text.flush();
      assertThat(file).doesNotExist();
      whole.finish();
    }

    assertThat(file).hasContent("half");
    assertThat(names()).containsExactly("out.csv");
  }

  @Test
  void leavesNothingWhenItIsNotFinished() throws IOException {
    try (WholeFile whole = WholeFile.at(folder.resolve("out.csv"), false, false)) {
      whole.text().write("half");
    }

    assertThat(names()).isEmpty();
  }

  @Test
  void leavesWhatWasThereUntilItIsFinished() throws IOException {
    Path file = folder.resolve("out.csv");
    Files.writeString(file, "old");

    assertThatThrownBy(() -> WholeFile.at(file, false, false))
        .isInstanceOf(FileAlreadyExistsException.class);
    try (WholeFile whole = WholeFile.at(file, true, false);
        Writer text = whole.text()) {
      text.write("new");
      text.flush();
      assertThat(file).hasContent("old");
      whole.finish();
    }

    assertThat(file).hasContent("new");
  }

  @Test
  void doesNotTakeThePlaceOfOneThatCameMeanwhile() throws IOException {
    Path file = folder.resolve("out.csv");

    try (WholeFile whole = WholeFile.at(file, false, false)) {
      Files.writeString(file, "another's");
      assertThatThrownBy(whole::finish).isInstanceOf(FileAlreadyExistsException.class);
    }

    assertThat(file).hasContent("another's");
    assertThat(names()).containsExactly("out.csv");
  }

  @Test
  void aSecretOneIsItsOwnersFromTheBeginningAndNobodyElsesFile() throws IOException {
    assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
    Path other = Files.writeString(folder.resolve("other"), "another's");
    Path part = folder.resolve(".out.jsonl." + ProcessHandle.current().pid() + ".part");
    Files.createSymbolicLink(part, other);

    try (WholeFile whole = WholeFile.at(folder.resolve("out.jsonl"), false, true);
        Writer text = whole.text()) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(part)))
          .isEqualTo("rw-------");
      text.write("secret");
      text.flush();
      whole.finish();
    }

    assertThat(other).hasContent("another's");
    assertThat(folder.resolve("out.jsonl")).hasContent("secret");
  }

  @Test
  void saysWhichFileCannotBeMade() {
    assertThatThrownBy(() -> WholeFile.at(folder.resolve("none").resolve("out.csv"), false, false))
        .isInstanceOf(IOException.class)
        .hasMessage(folder.resolve("none").resolve("out.csv") + " cannot be made in its folder");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }
}
