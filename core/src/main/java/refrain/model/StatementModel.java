package refrain.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The network that scores what an attribution does and which words around it tell its occasion and
 * its addressee. One instance may be used from many threads; each call runs on its caller's.
 */
public final class StatementModel implements AutoCloseable {

  private static final String RESOURCE = "statements.onnx";
  private static final Set<String> INPUTS = Set.of("pieces", "part", "first");
  private static final Set<String> OUTPUTS = Set.of("acts", "words");
  private static final Set<String> FACTS = Set.of("version", "acts");
  private static final int OCCASION = 0;
  private static final int ADDRESSEE = 1;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final String version;
  private final List<String> acts;

  private StatementModel(
      OrtEnvironment environment, OrtSession session, Map<String, String> facts) {
    this.environment = environment;
    this.session = session;
    this.version = facts.getOrDefault("version", "");
    this.acts = List.of(facts.getOrDefault("acts", "").split(" ", -1));
  }

  /**
   * The model that comes with the product.
   *
   * @return empty if the program was packed without it
   * @throws IllegalStateException if it is damaged
   */
  public static Optional<StatementModel> find() {
    try (InputStream onnx = StatementModel.class.getResourceAsStream(RESOURCE)) {
      return onnx == null ? Optional.empty() : Optional.of(load(onnx.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Loads a model.
   *
   * @param onnx the network as the trainer exports it
   * @throws IllegalStateException if it cannot be loaded or has other inputs or outputs
   */
  public static StatementModel load(byte[] onnx) {
    OrtEnvironment environment = Onnx.environment();
    OrtSession session = Onnx.session(environment, onnx, INPUTS, OUTPUTS, FACTS);
    return new StatementModel(environment, session, Onnx.facts(session));
  }

  /** The version of the weights. */
  public String version() {
    return version;
  }

  /** The names of the acts that it scores: types of PLOVER, and {@code NONE}. */
  public List<String> acts() {
    return acts;
  }

  /**
   * Scores an attribution. The same window gives the same scores, bit by bit.
   *
   * @throws IllegalArgumentException if the window has no words
   */
  public StatementScores score(EncodedText text, StatementWindow window) {
    int words = window.words().size();
    if (words == 0) {
      throw new IllegalArgumentException("a window without words");
    }
    int size = 2;
    for (int w : window.words()) {
      size += text.words().get(w).pieces().size();
    }
    long[] pieces = new long[size];
    long[] part = new long[size];
    long[] first = new long[words];
    pieces[0] = AttributionModel.BEGIN;
    int at = 1;
    for (int i = 0; i < words; i++) {
      first[i] = at;
      for (int piece : text.words().get(window.words().get(i)).pieces()) {
        pieces[at] = piece;
        part[at] = window.parts().get(i).input();
        at++;
      }
    }
    pieces[at] = AttributionModel.SEPARATOR;
    try (OnnxTensor a = Onnx.row(environment, pieces);
        OnnxTensor b = Onnx.row(environment, part);
        OnnxTensor c = Onnx.row(environment, first);
        OrtSession.Result result = session.run(Map.of("pieces", a, "part", b, "first", c))) {
      float[] act = ((float[][]) result.get("acts").orElseThrow().getValue())[0];
      float[][] told = ((float[][][]) result.get("words").orElseThrow().getValue())[0];
      List<Double> probable = new ArrayList<>();
      for (float p : act) {
        probable.add((double) p);
      }
      return new StatementScores(probable, column(told, OCCASION), column(told, ADDRESSEE));
    } catch (OrtException e) {
      throw new IllegalStateException("the model failed on a window of " + size + " pieces", e);
    }
  }

  private static List<Double> column(float[][] rows, int column) {
    List<Double> out = new ArrayList<>();
    for (float[] row : rows) {
      out.add((double) row[column]);
    }
    return out;
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
