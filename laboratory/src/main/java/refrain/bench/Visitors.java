package refrain.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import refrain.plant.PlantedStock;
import refrain.store.Archive;

/** Reads the pages of a desk with several clients at once, while one writer adds documents. */
final class Visitors {

  /** Between two documents of the writer. */
  private static final int PAUSE_MILLIS = 50;

  /** Addresses of each kind that are visited by one client alone. */
  private static final int ALONE = 20;

  private final String host;
  private final Asking asking;
  private final int clients;
  private final int seconds;
  private final int pause;

  /**
   * Clients.
   *
   * @param pause milliseconds on average that a client reads before it asks for the next page
   */
  Visitors(String address, Asking asking, int clients, int seconds, int pause) {
    this.host = address.replaceAll("/$", "");
    this.asking = asking;
    this.clients = clients;
    this.seconds = seconds;
    this.pause = pause;
  }

  /**
   * What was measured.
   *
   * @param alone by kind of page, milliseconds of each visit by one client alone
   * @param millis by kind of page, milliseconds of each visit among the others
   * @param errors by kind, visits that were not answered
   * @param added milliseconds of each document that the writer added meanwhile
   */
  record Visited(
      Map<String, List<Double>> alone,
      Map<String, List<Double>> millis,
      Map<String, Integer> errors,
      List<Double> added) {}

  /** One visit. */
  private record Visit(String kind, double millis, boolean answered) {}

  /** Visits some pages of each kind alone, then with all clients as long as was asked. */
  Visited visit(Archive writing, PlantedStock later) throws IOException, InterruptedException {
    Map<String, List<Double>> alone = alone();
    AtomicBoolean over = new AtomicBoolean();
    try (ExecutorService threads = Executors.newFixedThreadPool(clients + 1)) {
      Future<List<Double>> writer = threads.submit(() -> write(writing, later, over));
      long end = System.nanoTime() + seconds * 1_000_000_000L;
      List<Callable<List<Visit>>> all = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        long seed = i;
        all.add(() -> read(seed, end));
      }
      List<Visit> visits = new ArrayList<>();
      for (Future<List<Visit>> read : threads.invokeAll(all)) {
        visits.addAll(read.get());
      }
      over.set(true);
      return visited(alone, visits, writer.get());
    } catch (ExecutionException e) {
      throw new IOException("a client failed: " + e.getCause(), e);
    } finally {
      over.set(true);
    }
  }

  private static Visited visited(
      Map<String, List<Double>> alone, List<Visit> visits, List<Double> added) {
    Map<String, List<Double>> millis = new LinkedHashMap<>();
    Map<String, Integer> errors = new LinkedHashMap<>();
    for (Visit v : visits) {
      if (v.answered()) {
        millis.computeIfAbsent(v.kind(), k -> new ArrayList<>()).add(v.millis());
      } else {
        errors.merge(v.kind(), 1, Integer::sum);
      }
    }
    return new Visited(
        alone, Collections.unmodifiableMap(millis), Collections.unmodifiableMap(errors), added);
  }

  /** Some pages of each kind, one after another, each twice: the second time counts. */
  private Map<String, List<Double>> alone() throws IOException {
    Map<String, List<Double>> out = new LinkedHashMap<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (Map.Entry<String, List<String>> kind : asking.addresses().entrySet()) {
        for (String path : kind.getValue().stream().limit(ALONE).toList()) {
          for (boolean json : List.of(false, true)) {
            String name = kind.getKey() + (json ? ", JSON" : "");
            String each = json ? Asking.json(path) : path;
            visit(client, name, each);
            Visit visit = visit(client, name, each);
            if (!visit.answered()) {
              throw new IOException(each + ": not answered");
            }
            out.computeIfAbsent(name, k -> new ArrayList<>()).add(visit.millis());
          }
        }
      }
    }
    return Collections.unmodifiableMap(out);
  }

  private static List<Double> write(Archive writing, PlantedStock later, AtomicBoolean over)
      throws IOException, InterruptedException {
    List<Double> out = new ArrayList<>();
    for (PlantedStock.Document d : later.documents()) {
      if (over.get()) {
        break;
      }
      long begin = System.nanoTime();
      writing.add(d.article(), d.reports());
      out.add(ArchiveBench.millis(begin));
      Thread.sleep(PAUSE_MILLIS);
    }
    return out;
  }

  private List<Visit> read(long seed, long end) throws InterruptedException {
    Random random = new Random(seed);
    List<String> kinds = List.copyOf(asking.addresses().keySet());
    List<Visit> out = new ArrayList<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (System.nanoTime() < end) {
        String kind = kinds.get(random.nextInt(kinds.size()));
        List<String> paths = asking.addresses().getOrDefault(kind, List.of());
        if (!paths.isEmpty()) {
          String path = paths.get(random.nextInt(paths.size()));
          boolean json = random.nextBoolean();
          Thread.sleep(random.nextInt(2 * pause + 1));
          out.add(visit(client, kind + (json ? ", JSON" : ""), json ? Asking.json(path) : path));
        }
      }
    }
    return out;
  }

  private Visit visit(HttpClient client, String kind, String path) {
    long begin = System.nanoTime();
    try {
      HttpResponse<byte[]> response =
          client.send(
              HttpRequest.newBuilder(URI.create(host + path)).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      boolean answered = response.statusCode() == 200 && response.body().length > 0;
      return new Visit(kind, ArchiveBench.millis(begin), answered);
    } catch (IOException e) {
      return new Visit(kind, ArchiveBench.millis(begin), false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Visit(kind, ArchiveBench.millis(begin), false);
    }
  }
}
