package refrain.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The memory of another process, as Linux tells it. */
final class ResidentMemory {

  private static final String PEAK = "VmHWM:";

  private ResidentMemory() {}

  /** The most that was ever resident, in bytes; nothing if the process or /proc is not there. */
  static OptionalLong peakOf(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith(PEAK))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
          .findFirst();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }
}
