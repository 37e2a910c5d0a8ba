package refrain.plant;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import refrain.domain.Article;
import refrain.domain.Dated;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.domain.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a planted corpus so that {@code refrain trace} can read it and others can score it. */
public final class PlantedFiles {

  private PlantedFiles() {}

  /**
   * Plants a corpus and writes {@code corpus/articles.jsonl}, {@code corpus/actors.yaml} with its
   * invented actors, {@code truth.jsonl} with a planted passage a line, and {@code families.jsonl}
   * with the families as {@code ./lab evaluate links} reads them.
   *
   * @throws IOException if something cannot be written
   */
  public static void write(int statements, long seed, Path folder) throws IOException {
    Corpus corpus = Corpus.of(statements, seed);
    Files.createDirectories(folder.resolve("corpus"));
    articles(corpus, folder.resolve("corpus/articles.jsonl"));
    truth(corpus, folder.resolve("truth.jsonl"));
    families(corpus, folder.resolve("families.jsonl"));
    actors(corpus.world(), folder.resolve("corpus/actors.yaml"));
  }

  private static void articles(Corpus corpus, Path file) throws IOException {
    Set<Id> seen = new HashSet<>();
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (Report r : corpus.reports()) {
        Article a = r.article();
        if (seen.add(a.id())) {
          ObjectNode line = JsonMapper.shared().createObjectNode().put("id", a.doc());
          a.outlet().ifPresent(v -> line.put("outlet", v));
          a.published().map(Dated::date).ifPresent(v -> line.put("published", v.toString()));
          a.title().ifPresent(v -> line.put("title", v));
          a.address().ifPresent(v -> line.put("url", v));
          out.write(line.put("text", a.text()) + "\n");
        }
      }
    }
  }

  private static void truth(Corpus corpus, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (Truth.Place p : corpus.truth().places()) {
        Member m = p.member();
        ObjectNode line =
            place(p)
                .put("family", m.family())
                .put("plan", PlantedScore.name(m.plan()))
                .put("act", m.act())
                .put("body", m.body())
                .put("original", m.original());
        out.write(line + "\n");
      }
    }
  }

  private static ObjectNode place(Truth.Place p) {
    Span span = p.span();
    return JsonMapper.shared()
        .createObjectNode()
        .put("doc", p.doc())
        .put("begin", span.begin())
        .put("end", span.end());
  }

  private static void families(Corpus corpus, Path file) throws IOException {
    TreeMap<Integer, ArrayNode> families = new TreeMap<>();
    TreeMap<Integer, ObjectNode> lines = new TreeMap<>();
    for (Truth.Place p : corpus.truth().places()) {
      int family = p.member().family();
      families
          .computeIfAbsent(
              family,
              f -> {
                ObjectNode line = JsonMapper.shared().createObjectNode();
                line.put("id", PlantedScore.name(p.member().plan()) + " " + f);
                lines.put(f, line);
                return line.putArray("occurrences");
              })
          .add(place(p));
    }
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (ObjectNode line : lines.values()) {
        out.write(line + "\n");
      }
    }
  }

  private static void actors(World world, Path file) throws IOException {
    StringBuilder out = new StringBuilder("countries:\n");
    for (World.Country c : world.countries()) {
      out.append(
          "  - {code: %s, names: [%s], demonyms: [%sn], seats: [%s]}\n"
              .formatted(c.code(), c.name(), c.name(), c.capital()));
    }
    out.append("bodies:\n");
    for (World.Body b : world.bodies()) {
      out.append(
          "  - {name: %s, country: %s, spellings: [%s of %s]}\n"
              .formatted(b.name(), b.country().code(), b.name(), b.country().name()));
    }
    Files.writeString(file, out.toString());
  }
}
