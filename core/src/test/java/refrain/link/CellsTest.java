package refrain.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CellsTest {

  private static final int GROUPS = 600;
  private static final int OF_A_GROUP = 5;
  private static final double LEAST = 0.8;

  @Test
  void findsNearlyAllThatAScanFinds() {
    float[][] vectors = groups();
    Cells cells = new Cells(vectors);
    Set<Long> scanned = new HashSet<>();
    Set<Long> found = new HashSet<>();
    for (int i = 0; i < vectors.length; i++) {
      int here = i;
      cells.laterThan(i, LEAST, j -> found.add((long) here * vectors.length + j));
      for (int j = i + 1; j < vectors.length; j++) {
        if (product(vectors[i], vectors[j]) >= LEAST + 0.01) {
          scanned.add((long) i * vectors.length + j);
        }
      }
    }
    long kept = scanned.stream().filter(found::contains).count();
    System.out.println("cells: " + kept + " of " + scanned.size() + " near pairs");
    assertThat(scanned).hasSizeGreaterThan(GROUPS);
    assertThat((double) kept / scanned.size()).isGreaterThan(0.95);
  }

  @Test
  void namesEachOtherVectorOnceAndOnlyLaterOnes() {
    float[][] vectors = groups();
    Cells cells = new Cells(vectors);
    for (int i = 0; i < 100; i++) {
      int here = i;
      List<Integer> found = new ArrayList<>();
      cells.laterThan(i, LEAST, found::add);
      assertThat(found).doesNotHaveDuplicates().allMatch(j -> j > here);
    }
  }

  @Test
  void takesTwoVectors() {
    float[][] two = {Sayings.vector(1), Sayings.vector(1)};
    List<Integer> found = new ArrayList<>();
    new Cells(two).laterThan(0, LEAST, found::add);
    assertThat(found).containsExactly(1);
  }

  private static float[][] groups() {
    float[][] out = new float[GROUPS * OF_A_GROUP][];
    for (int i = 0; i < out.length; i++) {
      float[] centre = Sayings.vector(i % GROUPS);
      float[] noise = Sayings.vector(1_000_000L + i);
      float[] sum = new float[centre.length];
      for (int d = 0; d < sum.length; d++) {
        sum[d] = centre[d] + 0.45f * noise[d];
      }
      out[i] = Sayings.unit(sum);
    }
    return out;
  }

  private static double product(float[] x, float[] y) {
    double sum = 0;
    for (int d = 0; d < x.length; d++) {
      sum += (double) x[d] * y[d];
    }
    return sum;
  }
}
