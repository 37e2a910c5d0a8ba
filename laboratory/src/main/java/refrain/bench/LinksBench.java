package refrain.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import refrain.evaluate.BadInputException;
import refrain.evaluate.Evaluation;
import refrain.evaluate.Figure;
import refrain.evaluate.Selection;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which pairs of sentences systems link, and how fast: of Refrain, and of rivals on the same
 * sentences.
 *
 * @param race how it is measured
 * @param sentences JSON Lines, {@code id} and {@code text}
 * @param gold which of them state the same, where that is known
 */
public record LinksBench(Race race, Path sentences, Optional<Gold> gold) {

  /**
   * A gold standard of groups.
   *
   * @param file one sentence a line, as {@code ./lab evaluate groups} reads it
   * @param selection which of its sentences are measured
   */
  public record Gold(Path file, Selection selection) {}

  /**
   * Measures.
   *
   * @return a report for people: figures only, nothing of the sentences
   * @throws IOException if a contestant cannot be run, or its answers change
   * @throws BadInputException if the sentences or the gold cannot be read
   */
  public String run(Lineup lineup) throws IOException, BadInputException {
    Map<String, String> read = SentenceFile.read(sentences);
    Path scratch = lineup.scratch();
    Path plain = scratch.resolve("sentences.tsv");
    SentenceFile.writePlain(read, plain);
    List<Heat> heats = race.run(lineup, List.of(plain));
    List<String> names = List.copyOf(read.keySet());
    Map<String, Integer> numbers = new HashMap<>();
    List<Set<String>> words = new ArrayList<>();
    for (String name : names) {
      numbers.put(name, numbers.size());
      words.add(SentenceFile.words(read.getOrDefault(name, "")));
    }
    LinksTable table = new LinksTable(race, sentences, words);
    Map<String, PairSet> pairs = new LinkedHashMap<>();
    for (Heat heat : heats) {
      table.add(heat);
      for (Entry entry : heat.entries()) {
        if (!pairs.containsKey(entry.name())) {
          pairs.put(entry.name(), PairSet.read(entry.answers(), numbers));
        }
      }
    }
    table.pairs(pairs);
    if (gold.isPresent()) {
      table.headGold();
      for (Map.Entry<String, PairSet> e : pairs.entrySet()) {
        table.gold(e.getKey(), figures(sets(e.getValue()), names, scratch));
        table.gold(e.getKey() + ", single link", figures(e.getValue().joined(), names, scratch));
      }
    }
    return table.text();
  }

  private static List<List<Integer>> sets(PairSet pairs) {
    List<List<Integer>> out = new ArrayList<>();
    for (long pair : pairs.pairs()) {
      out.add(List.of(PairSet.first(pair), PairSet.second(pair)));
    }
    return out;
  }

  private List<Figure> figures(List<List<Integer>> sets, List<String> names, Path scratch)
      throws IOException, BadInputException {
    Path file = scratch.resolve("refrains.jsonl");
    List<String> lines = new ArrayList<>();
    for (List<Integer> set : sets) {
      ObjectNode line = JsonMapper.shared().createObjectNode().put("id", "");
      ArrayNode uses = line.putArray("occurrences");
      set.forEach(s -> uses.addObject().put("doc", names.get(s)).put("begin", 0).put("end", 1));
      lines.add(line.toString());
    }
    Files.write(file, lines);
    Gold of = gold.orElseThrow();
    return Evaluation.groups(of.file(), file, of.selection()).figures();
  }
}
