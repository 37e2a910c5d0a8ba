package refrain.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Lets contestants work on the same files in turns, round by round, so that a machine that grows
 * slower or faster does so for all. Each works in its own process on one article after the other.
 *
 * <p>Answers come first: a contestant that answers otherwise in a later round, or in another race,
 * has no speed, and the race ends.
 *
 * @param rounds how many count; at least one
 * @param warmSeconds processor time that each contestant takes before the first, at least one pass
 * @param roundSeconds processor time that a round takes at least, in as many passes as that needs
 */
public record Race(int rounds, double warmSeconds, double roundSeconds) {

  private static final double NANOS = 1e9;

  /** The step in which processor time is counted. */
  private static final double CLOCK = 0.01;

  /**
   * @throws IllegalArgumentException if there is no round
   */
  public Race {
    if (rounds < 1) {
      throw new IllegalArgumentException("rounds " + rounds + "; expected 1 or more");
    }
  }

  /**
   * Races each rival against all of ours; without rivals ours race alone. One rival runs at a time:
   * memory is not for two.
   *
   * @param files what they work on
   * @throws IOException if a contestant cannot be run, or its answers change
   */
  List<Heat> run(Lineup lineup, List<Path> files) throws IOException {
    List<Contestant> rivals = lineup.rivals();
    Path list = lineup.scratch().resolve("articles");
    Files.write(list, files.stream().map(f -> f.toAbsolutePath().toString()).toList());
    Map<String, String> answers = new HashMap<>();
    List<Heat> heats = new ArrayList<>();
    int heat = 0;
    do {
      List<Contestant> field = new ArrayList<>();
      if (heat < rivals.size()) {
        field.add(rivals.get(heat));
      }
      field.addAll(lineup.ours());
      Path folder = Files.createDirectory(lineup.scratch().resolve("heat-" + (heat + 1)));
      heats.add(heat(field, list, lineup.java(), folder, answers, lineup.progress()));
      heat++;
    } while (heat < rivals.size());
    return heats;
  }

  private Heat heat(
      List<Contestant> field,
      Path list,
      String java,
      Path folder,
      Map<String, String> answers,
      Consumer<String> progress)
      throws IOException {
    List<Lane> lanes = new ArrayList<>();
    double loadBefore = Machine.load();
    try {
      for (Contestant contestant : field) {
        Path own = Files.createDirectory(folder.resolve(contestant.name().replaceAll("\\W", "_")));
        Lane lane = new Lane(Running.start(contestant, java, own), own.resolve("answers"), answers);
        lanes.add(lane);
        lane.ready(list);
        progress.accept(contestant.name() + ": ready after " + seconds(lane.ready) + " CPU-s");
        warm(lane);
        progress.accept(
            contestant.name() + ": warm, a pass takes " + seconds(lane.pass) + " CPU-s");
      }
      for (int round = 1; round <= rounds; round++) {
        for (Lane lane : lanes) {
          lane.round(roundSeconds);
          progress.accept(
              lane.running.contestant().name()
                  + ": round "
                  + round
                  + ", a pass takes "
                  + seconds(lane.pass)
                  + " CPU-s");
        }
      }
      List<Entry> entries = new ArrayList<>();
      for (Lane lane : lanes) {
        entries.add(lane.entry());
      }
      return new Heat(entries, loadBefore, Machine.load());
    } finally {
      lanes.forEach(lane -> lane.running.close());
    }
  }

  private void warm(Lane lane) throws IOException {
    double spent = 0;
    do {
      lane.passes(1);
      spent += lane.pass;
    } while (spent < warmSeconds);
    lane.check();
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.2f", seconds);
  }

  /** What is known of a contestant while it runs. */
  private static final class Lane {
    private final Running running;
    private final Path file;
    private final Map<String, String> answers;
    private final List<Double> rounds = new ArrayList<>();
    private double ready;
    private final List<Double> walls = new ArrayList<>();
    private double pass;
    private double wall;
    private long found = -1;

    Lane(Running running, Path file, Map<String, String> answers) {
      this.running = running;
      this.file = file;
      this.answers = answers;
    }

    void ready(Path list) throws IOException {
      ready = seconds(running.cpu());
      running.ask("articles " + list);
    }

    void passes(int number) throws IOException {
      Duration before = running.cpu();
      long begin = System.nanoTime();
      for (int i = 0; i < number; i++) {
        long now = running.ask("pass");
        if (found >= 0 && now != found) {
          throw new IOException(name() + " found " + found + ", then " + now);
        }
        found = now;
      }
      wall = (System.nanoTime() - begin) / NANOS / number;
      pass = Math.max(seconds(running.cpu().minus(before)), CLOCK / 2) / number;
    }

    void round(double atLeast) throws IOException {
      passes((int) Math.max(1, Math.ceil(atLeast / pass)));
      rounds.add(pass);
      walls.add(wall);
      check();
    }

    void check() throws IOException {
      running.ask("answers " + file);
      String now = Files.readString(file);
      String before = answers.putIfAbsent(name(), now);
      if (before != null && !before.equals(now)) {
        throw new IOException(name() + " gave other answers than before; see " + file);
      }
    }

    Entry entry() throws IOException {
      return new Entry(
          name(), found, file, ready, rounds, walls, running.heap(), running.residentBytes());
    }

    private String name() {
      return running.contestant().name();
    }

    private static double seconds(Duration duration) {
      return duration.toNanos() / NANOS;
    }
  }
}
