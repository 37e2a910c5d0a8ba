package refrain.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import refrain.desk.Desk;
import refrain.domain.Report;
import refrain.pipeline.Pipeline;
import refrain.pipeline.Pipeline.Analysis;
import refrain.plant.PlantedStock;
import refrain.serve.Listening;
import refrain.serve.Server;
import refrain.store.Archive;
import refrain.store.Conclusions;
import refrain.store.Place;
import refrain.store.SeriesRow;

/**
 * How fast an archive takes documents, opens, and answers while it is read by many and written by
 * one. The documents are invented and what follows from them is planted, so that nothing is linked.
 */
public final class ArchiveBench {

  private static final int OPENINGS = 20;

  /** Reports for the writer that writes while others read. */
  private static final int LATER = 20_000;

  private final int reports;
  private final long seed;
  private final int clients;
  private final int seconds;
  private final int pause;
  private final Path file;
  private final Consumer<String> progress;

  /**
   * A bench.
   *
   * @param reports how many the archive has
   * @param seed for inventing them
   * @param clients how many read at once
   * @param seconds how long they read
   * @param pause milliseconds on average between two visits of a client
   * @param file the archive, which must not exist
   * @param progress is told what begins
   */
  public ArchiveBench(
      int reports,
      long seed,
      int clients,
      int seconds,
      int pause,
      Path file,
      Consumer<String> progress) {
    this.reports = reports;
    this.seed = seed;
    this.clients = clients;
    this.seconds = seconds;
    this.pause = pause;
    this.file = file;
    this.progress = progress;
  }

  /**
   * Measures, and gives the table.
   *
   * @throws IOException if the archive cannot be made, or an answer is another than that of a scan
   */
  public String run() throws IOException, InterruptedException {
    if (Files.exists(file)) {
      throw new IOException(file + " is there already; expected a file that is not");
    }
    progress.accept("inventing " + reports + " reports");
    PlantedStock stock = PlantedStock.of(reports, seed);
    Place.File place = new Place.File(file);
    ArchiveTable table = new ArchiveTable(stock, reports, clients, seconds, pause);
    List<Double> adding = new ArrayList<>();
    try (Archive archive = Archive.openToWrite(place)) {
      progress.accept("adding " + stock.documents().size() + " documents");
      for (PlantedStock.Document d : stock.documents()) {
        long begin = System.nanoTime();
        archive.add(d.article(), d.reports());
        adding.add(millis(begin));
      }
      table.added(adding, Files.size(file));
      progress.accept("concluding");
      Conclusions conclusions = conclusions(stock);
      long begin = System.nanoTime();
      archive.conclude(conclusions);
      table.concluded(millis(begin));
    }
    table.held(Files.size(file), opened(place));
    try (Archive reading = Archive.open(place);
        Server server =
            Server.start(
                Desk.of(reading),
                new Listening(
                    "127.0.0.1", 0, List.of(), Optional.empty(), 1_000_000, Optional.empty()),
                System::nanoTime,
                progress)) {
      Asking asking =
          Asking.of(stock, reading.series().stream().map(SeriesRow::key).toList(), seed);
      progress.accept("comparing answers with a scan");
      table.equal(new Scan(stock, server.address()).check(asking));
      progress.accept("reading with " + clients + " clients while one adds");
      PlantedStock later = PlantedStock.of(Math.min(LATER, reports), seed + 1);
      try (Archive writing = Archive.openToWrite(place)) {
        table.visited(
            new Visitors(server.address(), asking, clients, seconds, pause).visit(writing, later));
      }
    }
    return table.text();
  }

  private static Conclusions conclusions(PlantedStock stock) {
    List<Analysis.Analysed> analysed =
        stock.documents().stream()
            .map(d -> new Analysis.Analysed(d.article(), d.reports()))
            .toList();
    List<Report> reports = stock.documents().stream().flatMap(d -> d.reports().stream()).toList();
    return new Conclusions(
        reports, stock.findings(), Pipeline.speakers(analysed), stock.answered(), stock.days());
  }

  /** Milliseconds to open the archive and say how much it holds, each time anew. */
  private static List<Double> opened(Place place) throws IOException {
    List<Double> out = new ArrayList<>();
    for (int i = 0; i < OPENINGS; i++) {
      long begin = System.nanoTime();
      try (Archive archive = Archive.open(place)) {
        if (archive.overview().documents() == 0) {
          throw new IOException("an empty archive");
        }
      }
      out.add(millis(begin));
    }
    return out;
  }

  static double millis(long begin) {
    return (System.nanoTime() - begin) / 1e6;
  }
}
