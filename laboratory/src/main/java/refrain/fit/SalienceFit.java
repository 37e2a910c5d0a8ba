package refrain.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import refrain.domain.Article;
import refrain.evaluate.SpeakerAgreement;
import refrain.extract.Extractor;
import refrain.read.Document;
import refrain.read.Format;
import refrain.read.Metadata;
import refrain.read.Reader;
import refrain.read.Reading;
import refrain.resolve.PronounCandidates;
import refrain.resolve.PronounCandidates.Candidate;
import refrain.resolve.Resolver;
import refrain.train.ChoiceFit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fits the weights by which Refrain chooses whom "he" or "she" stands for: those under which the
 * right candidates of labelled pronouns are most probable among all who may be meant ({@link
 * ChoiceFit}).
 */
public final class SalienceFit {

  private static final int FOLDS = 5;
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Extractor extractor;
  private final Resolver resolver;
  private final Reader reader = new Reader();

  /** With who finds the attributions and knows the actors. */
  public SalienceFit(Extractor extractor, Resolver resolver) {
    this.extractor = extractor;
    this.resolver = resolver;
  }

  /** One labelled pronoun: who may be meant, and who is. */
  private record Example(int document, List<Candidate> candidates, List<Boolean> right) {}

  /**
   * What was fitted.
   *
   * @param weights in the order of {@link PronounCandidates#facts}
   * @param pronouns labelled with somebody and found as a source
   * @param reachable of them those whose right one is a candidate
   * @param right of them those chosen rightly by weights fitted to other documents
   */
  public record Fitted(List<Double> weights, int pronouns, int reachable, int right) {

    public Fitted {
      weights = List.copyOf(weights);
    }
  }

  /**
   * Fits.
   *
   * @param texts the folder of {@code <doc>.txt}
   * @param gold JSON Lines: {@code doc} and {@code pronouns}, each with {@code at} and {@code name}
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if no pronoun has a right candidate
   */
  public Fitted fit(TextFolder texts, Path gold) throws IOException {
    List<Example> examples = new ArrayList<>();
    int document = 0;
    for (String line : Files.readAllLines(gold)) {
      JsonNode node = MAPPER.readTree(line);
      read(document, texts.folder().resolve(node.path("doc").asString() + ".txt"), node, examples);
      document++;
    }
    int reachable = 0;
    int right = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int f = fold;
      List<Example> others = examples.stream().filter(e -> e.document() % FOLDS != f).toList();
      List<Double> weights = weights(others);
      for (Example e : examples.stream().filter(x -> x.document() % FOLDS == f).toList()) {
        reachable += e.right().contains(true) ? 1 : 0;
        right += isRight(e, weights) ? 1 : 0;
      }
    }
    return new Fitted(weights(examples), examples.size(), reachable, right);
  }

  private void read(int document, Path file, JsonNode node, List<Example> out) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String doc = TextFolder.doc(file);
    Reading reading =
        reader.read(new Document(doc, file.toString(), Format.TEXT, bytes, Metadata.NONE));
    if (!(reading instanceof Reading.Read read)) {
      return;
    }
    Article article = read.article();
    Map<Integer, String> names = new HashMap<>();
    for (JsonNode p : node.path("pronouns")) {
      int begin = article.text().offsetByCodePoints(0, p.path("at").path(0).asInt());
      names.put(begin, p.path("name").asString("-"));
    }
    for (PronounCandidates p : resolver.pronouns(article, extractor.extract(article))) {
      String name = names.getOrDefault(p.at().begin(), "-");
      if (!name.equals("-")) {
        out.add(
            new Example(
                document,
                p.candidates(),
                p.candidates().stream()
                    .map(c -> SpeakerAgreement.isSamePerson(name, c.name()))
                    .toList()));
      }
    }
  }

  private static List<Double> weights(List<Example> examples) {
    return ChoiceFit.weights(
        examples.stream()
            .filter(e -> e.right().contains(true))
            .map(
                e ->
                    new ChoiceFit.Choice(
                        e.candidates().stream().map(Candidate::facts).toList(), e.right()))
            .toList());
  }

  private static boolean isRight(Example example, List<Double> weights) {
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < example.candidates().size(); i++) {
      double score = 0;
      for (int k = 0; k < weights.size(); k++) {
        score += weights.get(k) * example.candidates().get(i).facts().get(k);
      }
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best >= 0 && example.right().get(best);
  }

  /** The weights as the table that Refrain reads. */
  public static String table(List<Double> weights) {
    StringBuilder out = new StringBuilder();
    List<String> facts = PronounCandidates.facts();
    for (int k = 0; k < facts.size(); k++) {
      out.append(facts.get(k))
          .append('\t')
          .append(String.format(Locale.ROOT, "%.3f", weights.get(k)))
          .append('\n');
    }
    return out.toString();
  }
}
