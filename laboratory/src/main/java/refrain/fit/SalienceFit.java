package refrain.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import refrain.domain.Article;
import refrain.evaluate.SpeakerAgreement;
import refrain.extract.Extractor;
import refrain.fit.Choosing.Example;
import refrain.read.Document;
import refrain.read.Format;
import refrain.read.Metadata;
import refrain.read.Reader;
import refrain.read.Reading;
import refrain.resolve.Candidates;
import refrain.resolve.Resolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fits the weights by which Refrain chooses whom "he" or "she" stands for: those under which the
 * right candidates of labelled pronouns are most probable among all who may be meant.
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

  /**
   * What was fitted.
   *
   * @param weights in the order of {@link Candidates#ofPronouns}
   * @param pronouns labelled with somebody and found as a source
   * @param reachable of them those whose right one is a candidate
   * @param right of them those chosen rightly by weights fitted to other documents
   */
  public record Fitted(List<Double> weights, int pronouns, int reachable, int right) {

    public Fitted {
      weights = List.copyOf(weights);
    }

    /** The weights as the table that Refrain reads. */
    public String table() {
      return Choosing.table(Candidates.ofPronouns(), weights);
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
    List<Choosing.Chosen> chosen =
        Choosing.crossed(
            examples,
            e -> String.valueOf(Integer.parseInt(e.document()) % FOLDS),
            Double.NEGATIVE_INFINITY);
    return new Fitted(
        Choosing.weights(examples),
        examples.size(),
        (int) examples.stream().filter(Example::reachable).count(),
        (int) chosen.stream().filter(Choosing.Chosen::isRight).count());
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
    for (Candidates p : resolver.pronouns(article, extractor.extract(article))) {
      String name = names.getOrDefault(p.at().begin(), "-");
      if (!name.equals("-")) {
        List<Boolean> right =
            p.candidates().stream()
                .map(c -> SpeakerAgreement.isSamePerson(name, c.name()))
                .toList();
        out.add(
            new Example(
                String.valueOf(document), doc, p.candidates(), right, right.contains(true)));
      }
    }
  }
}
