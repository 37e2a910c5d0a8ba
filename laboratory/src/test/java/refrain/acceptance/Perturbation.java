package refrain.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes flawed predictions out of gold attributions: the same seed, the same flaws. */
final class Perturbation {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final List<String> ROLES = List.of("source", "cue", "content");

  private final Random random;

  private Perturbation(long seed) {
    random = new Random(seed);
  }

  /** Writes a flawed copy of the gold lines; some documents are left out. */
  static Path write(Path gold, Path predicted, long seed) throws IOException {
    Perturbation perturbation = new Perturbation(seed);
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      if (!line.isBlank() && !perturbation.happens(0.04)) {
        lines.add(perturbation.document((ObjectNode) MAPPER.readTree(line)).toString());
      }
    }
    return Files.write(predicted, lines);
  }

  private ObjectNode document(ObjectNode gold) {
    ArrayNode flawed = MAPPER.createArrayNode();
    for (JsonNode attribution : gold.get("attributions")) {
      ObjectNode a = MAPPER.createObjectNode();
      for (String role : ROLES) {
        a.set(
            role,
            attribution.path(role).isArray()
                ? attribution.get(role).deepCopy()
                : MAPPER.createArrayNode());
      }
      flaw(a, flawed);
    }
    return MAPPER
        .createObjectNode()
        .put("doc", gold.get("doc").stringValue())
        .set("attributions", flawed);
  }

  private void flaw(ObjectNode a, ArrayNode flawed) {
    ObjectNode before = flawed.isEmpty() ? a : (ObjectNode) flawed.get(flawed.size() - 1);
    switch (random.nextInt(12)) {
      case 0 -> {
        return; // missed
      }
      case 1 -> ROLES.forEach(role -> shift(a.withArray(role)));
      case 2 -> a.set("source", before.withArray("source").deepCopy());
      case 3 -> {
        before.withArray("content").addAll(a.withArray("content")); // merged with the one before
        return;
      }
      case 4 -> split(a, flawed);
      case 5 -> a.set("content", halves(a.withArray("content")));
      case 6 -> a.putObject("speaker").put("name", happens(0.5) ? "Hillary Clinton" : "Trump");
      case 7 -> a.remove(ROLES.get(random.nextInt(3)));
      case 8 -> noise(a, flawed);
      case 9 -> flawed.add(a.deepCopy()); // given twice
      default -> {}
    }
    flawed.add(a);
  }

  private void shift(ArrayNode pieces) {
    for (JsonNode piece : pieces) {
      ArrayNode pair = (ArrayNode) piece;
      int begin = Math.max(0, pair.get(0).intValue() - 20 + random.nextInt(40));
      pair.set(0, Math.min(begin, pair.get(1).intValue()));
    }
  }

  private static ArrayNode halves(ArrayNode pieces) {
    ArrayNode halves = MAPPER.createArrayNode();
    for (JsonNode p : pieces) {
      int middle = (p.get(0).intValue() + p.get(1).intValue()) / 2;
      halves.addArray().add(p.get(0).intValue()).add(middle);
      halves.addArray().add(middle).add(p.get(1).intValue());
    }
    return halves;
  }

  private static void split(ObjectNode a, ArrayNode flawed) {
    ArrayNode halves = halves(a.withArray("content"));
    if (halves.size() >= 2) {
      ObjectNode first = a.deepCopy();
      first.putArray("content").add(halves.get(0));
      flawed.add(first);
      a.putArray("content").add(halves.get(1));
    }
  }

  private void noise(ObjectNode a, ArrayNode flawed) {
    for (JsonNode piece : a.withArray("content")) {
      int end = piece.get(1).intValue();
      int begin = random.nextInt(end + 1);
      flawed.addObject().putArray("content").addArray().add(begin).add(end);
    }
  }

  private boolean happens(double chance) {
    return random.nextDouble() < chance;
  }
}
