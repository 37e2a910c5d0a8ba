package refrain.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.Set;

/** The library that runs the networks. */
final class Onnx {

  private Onnx() {}

  /**
   * Its environment, told to report nothing to its makers. What it writes at its start it leaves
   * out only where the variable {@code ORT_DISABLE_TELEMETRY} is 1, as the launchers set it.
   *
   * @throws IllegalStateException if the library does not obey
   */
  static OrtEnvironment environment() {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try {
      environment.setTelemetry(false);
    } catch (OrtException e) {
      throw new IllegalStateException("telemetry of ONNX Runtime cannot be turned off", e);
    }
    return environment;
  }

  /**
   * A network, run on one thread.
   *
   * @param inputs their names
   * @param facts names that its metadata must have
   * @throws IllegalStateException if it cannot be loaded or has other inputs or outputs
   */
  static OrtSession session(
      OrtEnvironment environment,
      byte[] onnx,
      Set<String> inputs,
      Set<String> outputs,
      Set<String> facts) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtSession session = environment.createSession(onnx, options);
      Set<String> told = facts(session).keySet();
      if (!session.getInputNames().equals(inputs)
          || !session.getOutputNames().equals(outputs)
          || !told.containsAll(facts)) {
        String found =
            session.getInputNames() + " to " + session.getOutputNames() + " with " + told;
        session.close();
        throw new IllegalStateException(
            "a model of " + found + ", expected " + inputs + " to " + outputs + " with " + facts);
      }
      return session;
    } catch (OrtException e) {
      throw new IllegalStateException("the model of " + onnx.length + " bytes is damaged", e);
    }
  }

  /** One row of numbers as a network's input, {1, values}. */
  static OnnxTensor row(OrtEnvironment environment, long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  /** What a network's file says about it. */
  static Map<String, String> facts(OrtSession session) {
    try {
      return session.getMetadata().getCustomMetadata();
    } catch (OrtException e) {
      throw new IllegalStateException("a model without metadata", e);
    }
  }
}
