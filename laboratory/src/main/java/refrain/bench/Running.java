package refrain.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** A contestant's process, from when it is ready until it is closed. */
final class Running implements AutoCloseable {

  private static final int LINES_OF_ERRORS = 20;

  private final Contestant contestant;
  private final Process process;
  private final Path errors;
  private final Path folder;
  private final BufferedReader replies;
  private final Writer requests;

  private Running(Contestant contestant, Process process, Path errors, Path folder) {
    this.contestant = contestant;
    this.process = process;
    this.errors = errors;
    this.folder = folder;
    replies =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    requests = process.outputWriter(StandardCharsets.UTF_8);
  }

  /**
   * Starts it and waits until it is ready.
   *
   * @param java the program that contestants written in Java are to run on
   * @param folder for its logs; its own
   * @throws IOException if it cannot be started or ends at once, with the last it said
   */
  static Running start(Contestant contestant, String java, Path folder) throws IOException {
    Path errors = folder.resolve("stderr");
    ProcessBuilder builder = new ProcessBuilder(contestant.command());
    builder.redirectError(errors.toFile());
    builder.environment().put("REFRAIN_JAVA", java);
    // Each Java process that comes of the command writes what its heap held.
    builder.environment().put("JDK_JAVA_OPTIONS", "-Xlog:gc:file=" + folder + "/gc-%p.log");
    Running running = new Running(contestant, builder.start(), errors, folder);
    running.expect("ready");
    return running;
  }

  Contestant contestant() {
    return contestant;
  }

  /**
   * Asks and waits for the answer.
   *
   * @return the number in the answer
   * @throws IOException if there is none, with the last that the contestant said
   */
  long ask(String request) throws IOException {
    requests.write(request + "\n");
    requests.flush();
    String reply = expect("done ");
    try {
      return Long.parseLong(reply.substring("done ".length()));
    } catch (NumberFormatException e) {
      throw new IOException(contestant.name() + " replied \"" + reply + "\"; expected done N", e);
    }
  }

  private String expect(String begin) throws IOException {
    String line = replies.readLine();
    if (line == null || !line.startsWith(begin)) {
      List<String> said = Files.readAllLines(errors);
      throw new IOException(
          String.format(
              Locale.ROOT,
              "%s %s; expected \"%s\". It said last:\n%s",
              contestant.name(),
              line == null ? "ended" : "replied \"" + line + "\"",
              begin.strip(),
              String.join(
                  "\n", said.subList(Math.max(0, said.size() - LINES_OF_ERRORS), said.size()))));
    }
    return line;
  }

  /**
   * The processor time its process has taken so far, all threads: the work, the collector of
   * garbage, the compiler. Counted in hundredths of a second.
   *
   * @throws IOException if the system does not tell
   */
  Duration cpu() throws IOException {
    return process
        .toHandle()
        .info()
        .totalCpuDuration()
        .orElseThrow(
            () ->
                new IOException("this system does not tell the processor time of another process"));
  }

  /** The most memory it has had so far, in bytes; nothing where there is no /proc. */
  OptionalLong residentBytes() {
    return ResidentMemory.peakOf(process.pid());
  }

  /** What its heap held; nothing if it is not Java, or has not collected yet. */
  HeapLog heap() throws IOException {
    return HeapLog.read(folder.resolve("gc-" + process.pid() + ".log"));
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
