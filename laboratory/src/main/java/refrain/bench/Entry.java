package refrain.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * How a contestant did.
 *
 * @param name the contestant's
 * @param found how much it found
 * @param answers what it found, JSON Lines; the same after every round
 * @param readySeconds processor time until it was ready
 * @param passSeconds for each round the processor time of one pass over the sample
 * @param wallSeconds the same by the clock
 * @param heap what its heap held
 * @param residentBytes the most memory that it had; nothing where the system does not tell
 */
record Entry(
    String name,
    long found,
    Path answers,
    double readySeconds,
    List<Double> passSeconds,
    List<Double> wallSeconds,
    HeapLog heap,
    OptionalLong residentBytes) {

  Entry {
    passSeconds = List.copyOf(passSeconds);
    wallSeconds = List.copyOf(wallSeconds);
  }
}
