package refrain.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How much memory the command takes for a folder, when its heap may grow as it likes and when it
 * may not.
 *
 * @param java the program to run it on
 * @param classPath where the command lies
 * @param main its main class
 */
public record MemoryBench(String java, String classPath, String main) {

  /** Whatever its heap may be. */
  public static final String UNBOUND = "unbound";

  private static final long EVERY_MILLIS = 50;

  /**
   * Runs the command once for each heap.
   *
   * @param command the command's own arguments
   * @param heaps each a size as {@code -Xmx} takes it, or {@link #UNBOUND}
   * @param scratch an empty folder
   * @return a table for people
   * @throws IOException if the command cannot be run
   */
  public String run(List<String> command, List<String> heaps, Path scratch)
      throws IOException, InterruptedException {
    Table table =
        new Table(
            "heap", "exit", "lines out", "CPU-s", "peak heap", "most after collection", "peak RSS");
    for (String heap : heaps) {
      Path folder = Files.createDirectory(scratch.resolve("heap-" + heap.replaceAll("\\W", "_")));
      table.row(row(command, heap, folder));
    }
    return Machine.described() + "command   " + String.join(" ", command) + "\n\n" + table.text();
  }

  private String[] row(List<String> command, String heap, Path folder)
      throws IOException, InterruptedException {
    Path log = folder.resolve("gc.log");
    Path out = folder.resolve("stdout");
    List<String> all = new ArrayList<>(List.of(java, "-XX:+UseSerialGC", "-Xlog:gc:file=" + log));
    if (!heap.equals(UNBOUND)) {
      all.add("-Xmx" + heap);
    }
    all.addAll(List.of("-cp", classPath, main));
    all.addAll(command);
    Process process =
        new ProcessBuilder(all)
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("stderr").toFile())
            .start();
    OptionalLong resident = OptionalLong.empty();
    Duration cpu = Duration.ZERO;
    while (!ended(process)) {
      // Both only grow, so the last that was seen is short of the end by one wait at most.
      OptionalLong now = ResidentMemory.peakOf(process.pid());
      resident = now.isPresent() ? now : resident;
      cpu = process.toHandle().info().totalCpuDuration().orElse(cpu);
    }
    HeapLog held = HeapLog.read(log);
    return new String[] {
      heap,
      Integer.toString(process.exitValue()),
      Long.toString(lines(out)),
      RaceText.fixed(cpu.toMillis() / 1e3, 1),
      RaceText.mebibytes(held.peak()),
      RaceText.mebibytes(held.live()),
      RaceText.mebibytes(resident)
    };
  }

  private static boolean ended(Process process) throws InterruptedException {
    try {
      process.onExit().get(EVERY_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static long lines(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.count();
    }
  }
}
