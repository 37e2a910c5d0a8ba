package refrain.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns English sentences into vectors of meaning: bge-small-en-v1.5 (Xiao et al., 2023), weights
 * of eight bits. One sentence is one run of the network, so that its vectors are the same bit by
 * bit whatever else is encoded. One instance may be used from many threads.
 */
public final class SentenceEncoder implements AutoCloseable {

  /** Length of a vector. */
  public static final int DIMENSIONS = 384;

  private static final String RESOURCE = "bge-small-en-v1.5-q.onnx";
  private static final Set<String> INPUTS = Set.of("input_ids", "attention_mask", "token_type_ids");
  private static final String OUTPUT = "last_hidden_state";
  private static final int MOST_PIECES = 256;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Vocabulary vocabulary;
  private final long begin;
  private final long separator;

  private SentenceEncoder(OrtEnvironment environment, OrtSession session, Vocabulary vocabulary) {
    this.environment = environment;
    this.session = session;
    this.vocabulary = vocabulary;
    this.begin = vocabulary.id("[CLS]");
    this.separator = vocabulary.id("[SEP]");
  }

  /**
   * The encoder that comes with the product; takes a third of a second to load.
   *
   * @return empty if the program was packed without it
   * @throws IllegalStateException if it is damaged
   */
  public static Optional<SentenceEncoder> find() {
    try (InputStream onnx = SentenceEncoder.class.getResourceAsStream(RESOURCE);
        InputStream lines = SentenceEncoder.class.getResourceAsStream("vocabulary.txt")) {
      if (onnx == null || lines == null) {
        return Optional.empty();
      }
      return Optional.of(load(onnx.readAllBytes(), Vocabulary.read(lines)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SentenceEncoder load(byte[] onnx, Vocabulary vocabulary) {
    OrtEnvironment environment = Onnx.environment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtSession session = environment.createSession(onnx, options);
      if (!session.getInputNames().equals(INPUTS) || !session.getOutputNames().contains(OUTPUT)) {
        String found = session.getInputNames() + " to " + session.getOutputNames();
        session.close();
        throw new IllegalStateException(
            "a sentence encoder of " + found + ", expected " + INPUTS + " to " + OUTPUT);
      }
      return new SentenceEncoder(environment, session, vocabulary);
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence encoder is damaged", e);
    }
  }

  /** Encodes a sentence; what comes after 254 word pieces is left out. */
  public EncodedSentence encode(String sentence) {
    List<int[]> words = words(sentence);
    long[] ids = new long[MOST_PIECES];
    boolean[] mark = new boolean[MOST_PIECES];
    int n = 0;
    ids[n++] = begin;
    for (int[] word : words) {
      int first = sentence.codePointAt(word[0]);
      for (int piece : vocabulary.pieces(sentence.substring(word[0], word[1]))) {
        if (n < MOST_PIECES - 1) {
          mark[n] = !isWordPart(first);
          ids[n++] = piece;
        }
      }
    }
    ids[n++] = separator;
    float[][] states = states(Arrays.copyOf(ids, n));
    List<float[]> pieces = new ArrayList<>();
    for (int i = 1; i < n - 1; i++) {
      if (!mark[i]) {
        pieces.add(unit(states[i]));
      }
    }
    // The authors of the network take the state of [CLS] for the sentence.
    return new EncodedSentence(unit(states[0]), pieces.toArray(float[][]::new));
  }

  private float[][] states(long[] ids) {
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor a = Onnx.row(environment, ids);
        OnnxTensor b = Onnx.row(environment, ones);
        OnnxTensor c = Onnx.row(environment, new long[ids.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", a, "attention_mask", b, "token_type_ids", c), Set.of(OUTPUT))) {
      return ((float[][][]) result.get(OUTPUT).orElseThrow().getValue())[0];
    } catch (OrtException e) {
      throw new IllegalStateException(
          "the sentence encoder failed on " + ids.length + " word pieces", e);
    }
  }

  private static float[] unit(float[] state) {
    double squares = 0;
    for (float x : state) {
      squares += (double) x * x;
    }
    double length = Math.sqrt(squares);
    float[] out = new float[state.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = length == 0 ? 0 : (float) (state[i] / length);
    }
    return out;
  }

  /**
   * Begin and end of each word and mark: a mark and an ideograph stand alone, as BERT cuts them.
   */
  private static List<int[]> words(String text) {
    List<int[]> out = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      if (isBlank(c)) {
        i = end;
        continue;
      }
      if (isWordPart(c) && !Character.isIdeographic(c)) {
        while (end < text.length()) {
          int next = text.codePointAt(end);
          if (!isWordPart(next) || Character.isIdeographic(next)) {
            break;
          }
          end += Character.charCount(next);
        }
      }
      out.add(new int[] {i, end});
      i = end;
    }
    return out;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isWordPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence encoder could not be closed", e);
    }
  }
}
