package refrain.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The network that scores words as source, cue and content, and spans as belonging together. One
 * instance may be used from many threads; each call runs on its caller's.
 */
public final class AttributionModel implements AutoCloseable {

  private static final Set<String> INPUTS = Set.of("pieces", "shape", "quote", "first");
  private static final Set<String> OUTPUTS = Set.of("tags", "links");
  private static final Set<String> FACTS = Set.of("version", "transitions");
  // [CLS] and [SEP] of BERT's vocabulary.
  static final long BEGIN = 101;
  static final long SEPARATOR = 102;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final String version;
  private final float[] transitions;
  private final Map<String, Double> numbers;

  private AttributionModel(
      OrtEnvironment environment,
      OrtSession session,
      Map<String, String> facts,
      Map<String, Double> numbers) {
    this.numbers = Map.copyOf(numbers);
    this.environment = environment;
    this.session = session;
    this.version = facts.getOrDefault("version", "");
    String[] values = facts.getOrDefault("transitions", "").split(" ", -1);
    this.transitions = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      transitions[i] = Float.parseFloat(values[i]);
    }
  }

  /**
   * Finds a model that comes with the product.
   *
   * @param name "best" or "fast"
   * @throws IllegalStateException if it is damaged
   */
  public static Optional<AttributionModel> find(String name) {
    try (InputStream onnx = AttributionModel.class.getResourceAsStream(name + ".onnx");
        InputStream numbers = AttributionModel.class.getResourceAsStream(name + ".tsv")) {
      if (onnx == null || numbers == null) {
        return Optional.empty();
      }
      return Optional.of(load(onnx.readAllBytes(), numbers(numbers)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the numbers that stand beside a network: a line for each, its name, a tab, its value.
   *
   * @throws IllegalStateException if a line has another form
   */
  public static Map<String, Double> numbers(InputStream lines) throws IOException {
    Map<String, Double> numbers = new LinkedHashMap<>();
    for (String line : new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
      String[] cells = line.split("\t", -1);
      try {
        numbers.put(cells[0], Double.valueOf(cells[1]));
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw new IllegalStateException("no name, tab and number: " + line, e);
      }
    }
    return numbers;
  }

  /**
   * Loads a model.
   *
   * @param onnx the network as the trainer exports it
   * @param numbers chosen for it, for whoever decodes its scores
   * @throws IllegalStateException if it cannot be loaded or has other inputs or outputs
   */
  public static AttributionModel load(byte[] onnx, Map<String, Double> numbers) {
    OrtEnvironment environment = Onnx.environment();
    OrtSession session = Onnx.session(environment, onnx, INPUTS, OUTPUTS, FACTS);
    return new AttributionModel(environment, session, Onnx.facts(session), numbers);
  }

  /** The version of the weights. */
  public String version() {
    return version;
  }

  /** The numbers that were chosen for it, by name. */
  public Map<String, Double> numbers() {
    return numbers;
  }

  /** Scores the words of a window. The same window gives the same scores, bit by bit. */
  public Scores score(EncodedText text, Window window) {
    int words = window.end() - window.begin();
    int size = 1 + window.parts().size();
    for (EncodedWord word : text.words().subList(window.begin(), window.end())) {
      size += word.pieces().size();
    }
    long[] pieces = new long[size];
    long[] shape = new long[size];
    long[] quote = new long[size];
    long[] first = new long[words];
    pieces[0] = BEGIN;
    int at = 1;
    for (int p = 0; p < window.parts().size(); p++) {
      for (int w = window.parts().get(p); w < window.partEnd(p); w++) {
        EncodedWord word = text.words().get(w);
        first[w - window.begin()] = at;
        for (int piece : word.pieces()) {
          pieces[at] = piece;
          shape[at] = word.shape().input();
          quote[at] = word.quote().input();
          at++;
        }
      }
      pieces[at++] = SEPARATOR;
    }
    try (OnnxTensor a = Onnx.row(environment, pieces);
        OnnxTensor b = Onnx.row(environment, shape);
        OnnxTensor c = Onnx.row(environment, quote);
        OnnxTensor d = Onnx.row(environment, first);
        OrtSession.Result result =
            session.run(Map.of("pieces", a, "shape", b, "quote", c, "first", d))) {
      return Scores.of(rows(result, "tags"), rows(result, "links"), transitions);
    } catch (OrtException e) {
      throw new IllegalStateException("the model failed on a window of " + size + " pieces", e);
    }
  }

  private static float[][] rows(OrtSession.Result result, String name) throws OrtException {
    return ((float[][][]) result.get(name).orElseThrow().getValue())[0];
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model could not be closed", e);
    }
  }
}
