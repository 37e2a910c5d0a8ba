package refrain.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The machine that something is measured on, in words. */
final class Machine {

  private Machine() {}

  /** Processors, memory, system and Java, a line each. */
  static String described() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "machine   %d x %s%s, %s %s\njava      %s %s\n",
        system.getAvailableProcessors(),
        processor(),
        memory(),
        system.getName(),
        system.getArch(),
        System.getProperty("java.vm.name"),
        System.getProperty("java.vm.version"));
  }

  /** How many processes want a processor, on average over the last minute. */
  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static String memory() {
    return lines("/proc/meminfo").stream()
        .filter(line -> line.startsWith("MemTotal:"))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .map(kilobytes -> ", " + ((kilobytes + (1 << 19)) >> 20) + " GiB")
        .findFirst()
        .orElse("");
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of(file));
    } catch (IOException e) {
      // Only Linux tells it this way.
      return List.of();
    }
  }

  private static String processor() {
    return lines("/proc/cpuinfo").stream()
        .filter(line -> line.startsWith("model name") || line.startsWith("flags"))
        .limit(2)
        .map(line -> line.startsWith("flags") ? vectors(line) : line.replaceAll(".*:\\s*", ""))
        .reduce((a, b) -> a + b)
        .orElse("processor");
  }

  /** The instructions that decide how fast eight-bit networks run. */
  private static String vectors(String flags) {
    return flags.contains("amx_int8")
        ? " (AMX)"
        : flags.contains("avx512_vnni")
            ? " (AVX-512 VNNI)"
            : flags.contains("avx2") ? " (AVX2)" : "";
  }
}
