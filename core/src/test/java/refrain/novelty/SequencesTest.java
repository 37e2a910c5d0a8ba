package refrain.novelty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SequencesTest {

  /** First uses and numbers of days as a scan of all earlier days has them. */
  @Test
  void countsDaysAsAScanDoes() {
    for (long seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      int[] row = new int[400];
      for (int i = 0; i < row.length; i++) {
        row[i] = random.nextInt(9) == 0 ? Speech.GAP : random.nextInt(4);
      }
      Sequences sequences = new Sequences(row);
      int perDay = 40;
      for (int day = 0; day < row.length / perDay; day++) {
        for (int at = day * perDay; at < (day + 1) * perDay; at++) {
          for (int n = 1; n <= Sequences.LONGEST && at + n <= (day + 1) * perDay; n++) {
            if (sequences.isRun(at, n)) {
              assertThat(sequences.days(at, n))
                  .as("seed %s, at %s, %s words", seed, at, n)
                  .isEqualTo(scan(row, at, n, day, perDay).size());
            }
          }
        }
        sequences.learn(day * perDay, (day + 1) * perDay, day);
      }
    }
  }

  private static Set<Integer> scan(int[] row, int at, int n, int before, int perDay) {
    Set<Integer> days = new HashSet<>();
    for (int i = 0; i < before * perDay; i++) {
      if (i + n <= row.length && Arrays.equals(row, i, i + n, row, at, at + n)) {
        days.add(i / perDay);
      }
    }
    return days;
  }
}
