package refrain.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import refrain.domain.Id;
import refrain.domain.Refrain;
import refrain.domain.Report;
import refrain.domain.Speaker;
import refrain.domain.Statement;
import refrain.plant.PlantedStock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares what the desk answers with what looking through all documents gives. */
final class Scan {

  /** How many of each kind are compared. */
  private static final int OF_A_KIND = 5;

  private final PlantedStock stock;
  private final String host;
  private final HttpClient client = HttpClient.newHttpClient();
  private int compared;

  /**
   * A comparison.
   *
   * @param address what the desk's addresses begin with
   */
  Scan(PlantedStock stock, String address) {
    this.stock = stock;
    this.host = address.replaceAll("/$", "");
  }

  /**
   * The number of answers that were compared, all equal.
   *
   * @throws IOException if one is not; says which
   */
  int check(Asking asking) throws IOException, InterruptedException {
    for (String word : first(asking.words())) {
      long counted = reports().filter(r -> says(r, word)).count();
      equal("/search.json?q=" + word, "/count", Math.min(counted, 10_000));
    }
    for (Refrain refrain : first(asking.refrains())) {
      String address = "/refrain/" + refrain.id() + ".json";
      equal(address, "/refrain/uses", refrain.occurrences().size());
      equal(address, "/refrain/lead", refrain.lead().text());
    }
    for (Statement statement : first(asking.statements())) {
      equal("/statement/" + statement.id() + ".json", "/of_reports", statement.reports().size());
    }
    for (Id speaker : first(asking.speakers())) {
      long counted =
          reports()
              .filter(
                  r -> r.resolution().findSpeaker().map(Speaker::id).equals(Optional.of(speaker)))
              .count();
      equal("/speaker/" + speaker + ".json", "/speaker/reports", counted);
    }
    for (PlantedStock.Document d : first(stock.documents())) {
      JsonNode told = get("/article/" + d.article().id() + ".json");
      StringBuilder text = new StringBuilder();
      told.get("blocks")
          .forEach(b -> b.get("runs").forEach(run -> text.append(run.get("text").asString())));
      same(d.article().id().value(), squeezed(text.toString()), squeezed(d.article().text()));
    }
    Map<String, Long> outlets =
        stock.documents().stream()
            .flatMap(d -> d.article().outlet().stream())
            .collect(Collectors.groupingBy(o -> o, Collectors.counting()));
    for (JsonNode o : get("/outlets.json").get("outlets")) {
      String name = o.get("outlet").asString();
      same(name, o.get("documents").asString(), String.valueOf(outlets.get(name)));
    }
    return compared;
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(OF_A_KIND, all.size()));
  }

  private Stream<Report> reports() {
    return stock.documents().stream().flatMap(d -> d.reports().stream());
  }

  private static boolean says(Report report, String word) {
    String text = report.article().text();
    return report.attribution().quotation().content().stream()
        .flatMap(
            s -> Arrays.stream(s.in(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)))
        .anyMatch(word::equals);
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s", "");
  }

  private void equal(String address, String path, Object expected)
      throws IOException, InterruptedException {
    same(address, get(address).at(path).asString(), String.valueOf(expected));
  }

  private void same(String what, String found, String expected) throws IOException {
    compared++;
    if (!Objects.equals(found, expected)) {
      throw new IOException(what + ": the desk tells " + found + ", a scan " + expected);
    }
  }

  private JsonNode get(String address) throws IOException, InterruptedException {
    HttpResponse<byte[]> response =
        client.send(
            HttpRequest.newBuilder(URI.create(host + address)).build(),
            HttpResponse.BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IOException(address + ": status " + response.statusCode());
    }
    return JsonMapper.shared().readTree(response.body());
  }
}
