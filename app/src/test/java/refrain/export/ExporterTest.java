package refrain.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.domain.Refrain;
import refrain.domain.Report;
import refrain.pipeline.Pipeline.Analysis;
import refrain.store.Archive;
import refrain.store.Examples;
import refrain.store.Place;
import refrain.store.Query;
import refrain.wire.KeptLine;
import refrain.wire.RefrainLine;
import refrain.wire.Wire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written from an archive of the examples is what was read from them. */
class ExporterTest {

  @TempDir static Path folder = Path.of("set by JUnit");

  private static final JsonMapper JSON = new JsonMapper();
  private static Path store = Path.of("set below");

  @BeforeAll
  static void make() throws IOException {
    store = folder.resolve("examples.db");
    Examples.get().into(store);
  }

  @Test
  void writesRefrainsAsTraceDoes() throws IOException {
    assertThat(written(What.REFRAINS, Format.JSONL, ""))
        .isEqualTo(
            Examples.get().conclusions().findings().refrains().stream()
                .map(r -> Wire.write(RefrainLine.of(r)))
                .toList())
        .hasSizeGreaterThan(5);
  }

  @Test
  void writesSpeakersAsTheyArePrinted() throws IOException {
    assertThat(written(What.SPEAKERS, Format.JSONL, ""))
        .containsExactlyInAnyOrderElementsOf(
            Examples.get().conclusions().profiles().stream().map(Wire::write).toList())
        .hasSizeGreaterThan(5);
  }

  @Test
  void writesEveryDocumentWhole() throws IOException {
    List<String> lines = written(What.ARCHIVE, Format.JSONL, "");
    assertThat(lines.stream().filter(l -> !l.startsWith("{\"line\"")))
        .containsExactlyElementsOf(
            Examples.get().analysed().stream()
                .map(a -> Wire.write(new KeptLine(a.article(), a.reports())))
                .toList());
    assertThat(lines.getFirst()).startsWith("{\"line\":\"begin\"");
    assertThat(lines.getLast()).startsWith("{\"line\":\"end\"");
  }

  @Test
  void writesEveryReportWithItsWordsAndRefrains() throws IOException {
    Map<String, Report> reports = new HashMap<>();
    for (Analysis.Analysed a : Examples.get().analysed()) {
      a.reports().forEach(r -> reports.put(r.id().value(), r));
    }
    Map<String, List<String>> refrains = new HashMap<>();
    for (Refrain r : Examples.get().conclusions().findings().refrains()) {
      r.occurrences().stream()
          .map(o -> o.passage().report().id().value())
          .distinct()
          .forEach(id -> refrains.computeIfAbsent(id, k -> new ArrayList<>()).add(r.id().value()));
    }

    List<String> lines = written(What.STATEMENTS, Format.JSONL, "");

    assertThat(lines).hasSameSizeAs(reports.keySet());
    for (String line : lines) {
      JsonNode json = JSON.readTree(line);
      String id = json.path("report").asString();
      Report report = Objects.requireNonNull(reports.get(id), id);
      String text = report.article().text();
      StringBuilder words = new StringBuilder();
      for (JsonNode at : json.path("content")) {
        words
            .append(words.isEmpty() ? "" : " … ")
            .append(
                text,
                text.offsetByCodePoints(0, at.path(0).asInt()),
                text.offsetByCodePoints(0, at.path(1).asInt()));
      }
      assertThat(json.path("text").asString()).isEqualTo(words.toString());
      assertThat(json.path("refrains").values().stream().map(JsonNode::asString))
          .containsExactlyInAnyOrderElementsOf(refrains.getOrDefault(id, List.of()));
    }
    assertThat(refrains).isNotEmpty();
  }

  @Test
  void writesAStatementOnceAsAnEvent() throws IOException {
    List<NamedCsvRecord> events = csv(What.EVENTS, "");

    assertThat(events.stream().map(e -> e.getField("Event ID"))).doesNotHaveDuplicates();
    assertThat(events)
        .anySatisfy(e -> assertThat(e.getField("Recipient Name Raw")).isNotEmpty())
        .allSatisfy(e -> assertThat(e.getField("CAMEO Code")).startsWith(e.getField("CAMEO Root")))
        .allSatisfy(e -> assertThat(e.getField("Quad Code")).matches("[A-Z]+ [A-Z]+"))
        .hasSizeGreaterThan(10);
  }

  @Test
  void writesARowForEachUseOfARefrain() throws IOException {
    assertThat(csv(What.REFRAINS, "").stream().map(u -> u.getField("text")))
        .isEqualTo(
            Examples.get().conclusions().findings().refrains().stream()
                .flatMap(r -> r.occurrences().stream())
                .map(o -> o.passage().text())
                .toList());
  }

  @Test
  void choosesWhatFits() throws IOException {
    assertThat(csv(What.STATEMENTS, "speaker:Varrin act:request"))
        .isNotEmpty()
        .allSatisfy(r -> assertThat(r.getField("name")).contains("Varrin"))
        .allSatisfy(r -> assertThat(r.getField("act")).isEqualTo("REQUEST"));
  }

  @Test
  void leavesNoFileWhereItFails() throws IOException {
    Path out = folder.resolve("half.csv");
    AtomicInteger n = new AtomicInteger();
    try (Archive archive = Archive.open(new Place.File(store))) {
      Exporter exporter =
          new Exporter(
              archive,
              () -> {
                if (n.incrementAndGet() == 3) {
                  throw new IllegalStateException("the disk is full");
                }
              });
      assertThatThrownBy(() -> exporter.write(request(What.STATEMENTS, Format.CSV, ""), out, false))
          .hasMessage("the disk is full");
    }

    assertThat(out).doesNotExist();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(Path::toString)).noneMatch(f -> f.endsWith(".part"));
    }
  }

  @Test
  void saysThatItCannotWriteWhateverTheFormat() throws IOException {
    for (What what : What.values()) {
      for (Format format : what.formats()) {
        if (format.isBinary()) {
          continue;
        }
        try (Archive archive = Archive.open(new Place.File(store))) {
          assertThatThrownBy(
                  () ->
                      new Exporter(archive, () -> {}).write(request(what, format, ""), new Gone()))
              .as("%s as %s", what, format)
              .isInstanceOf(IOException.class)
              .hasMessage("nobody reads");
        }
      }
    }
  }

  /** Somewhere to write that is soon gone. */
  private static final class Gone extends Writer {

    private int left = 1500;

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      left -= length;
      if (left < 0) {
        throw new IOException("nobody reads");
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void writesTheSameToAFileAndToStandardOutput() throws IOException {
    for (What what : What.values()) {
      for (Format format : what.formats()) {
        Path out = folder.resolve(what + "." + format.ending());
        long n;
        try (Archive archive = Archive.open(new Place.File(store))) {
          n = new Exporter(archive, () -> {}).write(request(what, format, ""), out, false);
        }
        assertThat(n).as("%s as %s", what, format).isPositive();
        if (!format.isBinary()) {
          assertThat(out).hasContent(text(what, format, ""));
        }
      }
    }
  }

  private static List<NamedCsvRecord> csv(What what, String query) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(text(what, Format.CSV, query))) {
      return reader.stream().toList();
    }
  }

  private static List<String> written(What what, Format format, String query) throws IOException {
    return text(what, format, query).lines().toList();
  }

  private static String text(What what, Format format, String query) throws IOException {
    StringWriter out = new StringWriter();
    try (Archive archive = Archive.open(new Place.File(store))) {
      new Exporter(archive, () -> {}).write(request(what, format, query), out);
    }
    return out.toString();
  }

  private static Request request(What what, Format format, String query) {
    return new Request(what, format, Query.parse(query), false, Optional.empty(), false);
  }
}
