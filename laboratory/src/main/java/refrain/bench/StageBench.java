package refrain.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.Hint;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.extract.Extractor;
import refrain.gist.GistReader;
import refrain.hint.HintReader;
import refrain.ladder.Ladder;
import refrain.read.Document;
import refrain.read.Format;
import refrain.read.Metadata;
import refrain.read.Reader;
import refrain.read.Reading;
import refrain.resolve.Actors;
import refrain.resolve.Resolver;

/** What each stage after reading costs beside finding the attributions, on one thread, warm. */
public final class StageBench {

  private static final int WARM = 2;
  private static final List<String> STAGES = List.of("extract", "hint", "resolve", "gist");

  private StageBench() {}

  /**
   * Measures.
   *
   * @param hints the network that is asked about each attribution, if one is
   * @param folders texts, {@code .txt}
   * @param rounds measured, after two that are not
   * @return the median seconds of each stage and its share of extraction, as text
   * @throws IOException if a text cannot be read
   */
  public static String run(
      Extractor extractor, Optional<HintReader> hints, List<Path> folders, int rounds)
      throws IOException {
    List<Article> articles = articles(folders);
    Resolver resolver = new Resolver(Actors.standard());
    GistReader gist = new GistReader(Ladder.shipped());
    double[][] seconds = new double[STAGES.size()][rounds];
    int found = 0;
    for (int round = -WARM; round < rounds; round++) {
      long[] nanos = new long[STAGES.size()];
      found = 0;
      for (Article article : articles) {
        long begin = System.nanoTime();
        List<Attribution> attributions = extractor.extract(article);
        long extracted = System.nanoTime();
        Map<Id, Hint> told = hints.isPresent() ? hints.get().read(article, attributions) : Map.of();
        long hinted = System.nanoTime();
        List<Report> reports = resolver.resolve(article, attributions, told);
        long resolved = System.nanoTime();
        found += gist.read(reports, told).size();
        nanos[0] += extracted - begin;
        nanos[1] += hinted - extracted;
        nanos[2] += resolved - hinted;
        nanos[3] += System.nanoTime() - resolved;
      }
      for (int stage = 0; stage < nanos.length && round >= 0; stage++) {
        seconds[stage][round] = nanos[stage] / 1e9;
      }
    }
    StringBuilder out = new StringBuilder();
    out.append(articles.size()).append(" articles, ").append(found).append(" attributions\n");
    double extract = Spread.of(Arrays.stream(seconds[0]).boxed().toList()).median();
    for (int stage = 0; stage < STAGES.size(); stage++) {
      double m = Spread.of(Arrays.stream(seconds[stage]).boxed().toList()).median();
      out.append(
          String.format(
              Locale.ROOT, "%-8s %8.3f s %7.1f %%%n", STAGES.get(stage), m, 100 * m / extract));
    }
    return out.toString();
  }

  private static List<Article> articles(List<Path> folders) throws IOException {
    Reader reader = new Reader();
    List<Article> out = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          Document document =
              new Document(
                  Sample.doc(file),
                  file.toString(),
                  Format.TEXT,
                  Files.readAllBytes(file),
                  Metadata.NONE);
          if (reader.read(document) instanceof Reading.Read read) {
            out.add(read.article());
          }
        }
      }
    }
    return out;
  }
}
