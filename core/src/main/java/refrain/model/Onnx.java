package refrain.model;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;

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
}
