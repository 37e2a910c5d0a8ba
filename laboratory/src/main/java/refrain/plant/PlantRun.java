package refrain.plant;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import refrain.domain.Findings;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.evaluate.Figure;
import refrain.link.Linker;

/**
 * What linking one planted corpus found, and what it took.
 *
 * @param reports how many there were
 * @param words of their contents, divided by blanks
 * @param wallSeconds by the clock, of each time that they were linked
 * @param cpuSeconds of all threads, collections of garbage included, of each time
 * @param corpusBytes what the corpus holds of the heap
 * @param findingsBytes what the findings hold beside it
 * @param liveBytes the most that a collection left while they were linked, the corpus included
 * @param peakBytes the most that the heap held then, garbage included
 * @param residentBytes the most memory that the process has had up to now
 * @param score how good the findings are
 * @param examples mistakes in words; empty if none were asked for
 */
public record PlantRun(
    int reports,
    long words,
    List<Double> wallSeconds,
    List<Double> cpuSeconds,
    long corpusBytes,
    long findingsBytes,
    long liveBytes,
    long peakBytes,
    OptionalLong residentBytes,
    PlantedScore score,
    String examples) {

  private static final double NANOS = 1e9;
  // Small corpora are linked again while that takes no longer than this.
  private static final double AGAIN_SECONDS = 20;
  private static final int TIMES = 3;

  public PlantRun {
    wallSeconds = List.copyOf(wallSeconds);
    cpuSeconds = List.copyOf(cpuSeconds);
  }

  /**
   * Plants a corpus, links it and scores what was found.
   *
   * @param statements how many reports are planted
   * @param examples how many mistakes of each sort are kept
   * @param linker what is measured
   * @param progress is told what goes on, with a share from 0 to 1 or a negative one if not known
   */
  public static PlantRun of(
      int statements, long seed, int examples, Linker linker, Progress progress) {
    return of(statements, seed, examples, TIMES, linker, progress);
  }

  /** The same, linked once, for its score. */
  public static PlantRun once(int statements, long seed) {
    return of(statements, seed, 0, 1, new Linker(), (what, share) -> {});
  }

  private static PlantRun of(
      int statements, long seed, int examples, int times, Linker linker, Progress progress) {
    Corpus corpus =
        Corpus.of(statements, seed, made -> progress.at("planting", (double) made / statements));
    long corpusBytes = HeapWatch.collected();
    List<Double> wall = new ArrayList<>();
    List<Double> cpu = new ArrayList<>();
    Findings findings = null;
    long live;
    long peak;
    try (HeapWatch watch = new HeapWatch()) {
      double spent = 0;
      while (findings == null || (wall.size() < times && spent < AGAIN_SECONDS)) {
        progress.at("linking", -1);
        findings = null;
        long wallBefore = System.nanoTime();
        long cpuBefore = cpuNanos();
        findings = linker.link(corpus.reports());
        wall.add((System.nanoTime() - wallBefore) / NANOS);
        cpu.add((cpuNanos() - cpuBefore) / NANOS);
        spent += wall.getLast();
      }
      live = watch.live();
      peak = watch.peak();
    }
    long all = HeapWatch.collected();
    progress.at("scoring", -1);
    Examples kept = examples > 0 ? new Examples(examples, corpus.reports()) : Examples.none();
    PlantedScore score = PlantedScorer.score(corpus.truth(), findings, kept);
    return new PlantRun(
        corpus.reports().size(),
        words(corpus.reports()),
        wall,
        cpu,
        corpusBytes,
        Math.max(0, all - corpusBytes),
        Math.max(live, all),
        Math.max(peak, all),
        HeapWatch.resident(),
        score,
        kept.text());
  }

  /** Hears what goes on. */
  @FunctionalInterface
  public interface Progress {
    void at(String what, double share);
  }

  private static long cpuNanos() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }

  private static long words(List<Report> reports) {
    long words = 0;
    for (Report r : reports) {
      for (Span s : r.attribution().quotation().content()) {
        words += r.article().text().substring(s.begin(), s.end()).split("\\s+", -1).length;
      }
    }
    return words;
  }

  /** Links a corpus that is not measured, so that the first that is finds compiled code. */
  public static void warm(int statements, Linker linker) {
    linker.link(Corpus.of(statements, -1).reports());
  }

  /** The figures of the score. */
  public List<Figure> figures() {
    return score.figures();
  }
}
