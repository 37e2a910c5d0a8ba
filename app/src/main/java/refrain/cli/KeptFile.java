package refrain.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.store.Archive;
import refrain.store.Arriving;
import refrain.store.Moving;

/** Lines of an exported archive on their way into another. */
final class KeptFile {

  private static final int BUFFER = 1 << 16;

  /** Lines that are no documents are taken so many at once. */
  private static final int TOGETHER = 500;

  private final String name;
  private final Arriving arriving;
  private final Progress progress;
  private final List<Failure> failures = new ArrayList<>();
  private final List<Moving> waiting = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final Moved moved = new Moved();
  private int added;
  private int already;
  private int number;
  private Optional<Long> linesToEnd = Optional.empty();

  /**
   * @param name how to name the file to people
   * @param secrets whether the addresses that questions tell are taken too
   */
  KeptFile(String name, Archive archive, boolean secrets, Progress progress) {
    this.name = name;
    this.arriving = archive.arriving(secrets);
    this.progress = progress;
  }

  /** Takes every line; one that cannot be taken is a failure, and the next one is read. */
  Filing read(InputStream in) throws IOException {
    byte[] buffer = new byte[BUFFER];
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      int begin = 0;
      for (int i = 0; i < n; i++) {
        if (buffer[i] == '\n') {
          line.write(buffer, begin, i - begin);
          take(line.toByteArray());
          line.reset();
          begin = i + 1;
        }
      }
      line.write(buffer, begin, n - begin);
    }
    take(line.toByteArray());
    takeWaiting();
    demandEnded("the end of the file");
    return new Filing(added, already, failures);
  }

  /** What came besides documents. */
  Moved moved() {
    return moved;
  }

  /** Whether the documents have to be compared, though none may have come. */
  boolean isToConclude() {
    return arriving.isToConclude();
  }

  private void take(byte[] line) throws IOException {
    number++;
    if (isBlank(line)) {
      return;
    }
    linesToEnd = linesToEnd.map(n -> n + 1);
    Moving moving;
    try {
      moving = Moving.read(line);
      Demanded.of(moving);
    } catch (IllegalArgumentException e) {
      fail(
          "no line",
          "found no line of an archive: "
              + e.getMessage()
              + "; expected one as refrain export --what archive writes it");
      return;
    }
    switch (moving) {
      case Moving.Document d -> {
        takeWaiting();
        if (arriving.take(d)) {
          added++;
        } else {
          already++;
        }
      }
      case Moving.Begin b -> {
        linesToEnd = linesToEnd.map(n -> n - 1);
        demandEnded("the first line of another export");
        linesToEnd = Optional.of(1L);
      }
      case Moving.End e -> end(e);
      default -> {
        waiting.add(moving);
        numbers.add(number);
        if (waiting.size() == TOGETHER) {
          takeWaiting();
        }
      }
    }
    progress.done(line.length);
  }

  private void demandEnded(String found) {
    if (linesToEnd.isPresent()) {
      fail(
          "cut off",
          "found "
              + found
              + " after "
              + Counted.of(linesToEnd.get(), "line")
              + "; expected the line that an export ends with; what stood before is taken; export"
              + " anew and import that: what is there already is passed over");
    }
  }

  private void end(Moving.End end) {
    linesToEnd
        .map(n -> n - 1)
        .filter(n -> n != end.lines())
        .ifPresent(
            n ->
                fail(
                    "lines missing",
                    "found "
                        + Counted.of(n, "line")
                        + " up to the end; expected "
                        + Counted.of(end.lines(), "line")
                        + "; what stands in the file is taken; export anew and import that"));
    linesToEnd = Optional.empty();
  }

  private void takeWaiting() throws IOException {
    if (waiting.isEmpty()) {
      return;
    }
    List<Arriving.Outcome> outcomes = arriving.take(waiting);
    for (int i = 0; i < outcomes.size(); i++) {
      switch (outcomes.get(i)) {
        case Arriving.Outcome.Taken t -> moved.count(waiting.get(i));
        case Arriving.Outcome.Known k -> {}
        case Arriving.Outcome.Refused r ->
            failures.add(
                new Failure(name + ":" + numbers.get(i), "does not fit", "found " + r.why()));
      }
    }
    waiting.clear();
    numbers.clear();
  }

  private void fail(String reason, String message) {
    failures.add(new Failure(name + ":" + number, reason, message));
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
