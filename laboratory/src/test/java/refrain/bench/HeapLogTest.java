package refrain.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeapLogTest {

  @TempDir private Path folder = Path.of(".");

  @Test
  void findsTheMostOfAllCollections() throws Exception {
    Path log = folder.resolve("gc.log");
    Files.writeString(
        log,
        """
        [0.005s][info][gc] Using Serial
        [0.321s][info][gc] GC(0) Pause Young (Allocation Failure) 101M->7M(369M) 9.104ms
        [0.522s][info][gc] GC(1) Pause Young (Allocation Failure) 109M->5M(369M) 2.024ms
        [0.772s][info][gc] GC(2) Pause Full (Metadata GC Threshold) 900K->800K(369M) 2.024ms
        """);
    assertThat(HeapLog.read(log))
        .isEqualTo(new HeapLog(OptionalLong.of(109L << 20), OptionalLong.of(7L << 20)));
  }

  @Test
  void saysNothingOfAProcessThatIsNotJava() throws Exception {
    assertThat(HeapLog.read(folder.resolve("gc.log")).peak()).isEmpty();
  }
}
