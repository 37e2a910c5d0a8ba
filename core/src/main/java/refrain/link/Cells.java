package refrain.link;

import java.util.Arrays;

/**
 * An approximate search for near vectors: cells around centres that lie where the vectors are dense
 * (Lloyd's k-means; searched as in an inverted file, Jégou et al. 2011). With n vectors there are
 * about four times the root of n cells, and a vector is compared with those of its nearest cells
 * alone: the work grows as n to the power of 1.5, with 8 bits for each of a vector's numbers. The
 * same vectors in the same order give the same cells.
 */
final class Cells {

  private static final int PROBES = 6;
  private static final int ROUNDS = 4;
  private static final int SAMPLE = 20_000;
  private static final int PER_ROOT = 4;
  // A number of a unit vector of some hundred is seldom above a quarter.
  private static final float SCALE = 508;

  private final byte[][] vectors;
  private final byte[][] centres;
  private final int[][] members;

  /**
   * @param vectors of length one
   */
  Cells(float[][] vectors) {
    this.vectors = new byte[vectors.length][];
    for (int i = 0; i < vectors.length; i++) {
      this.vectors[i] = bytes(vectors[i]);
    }
    int count =
        Math.max(1, Math.min(vectors.length / 2, (int) (PER_ROOT * Math.sqrt(vectors.length))));
    this.centres = centres(count);
    int[] cell = new int[vectors.length];
    int[] sizes = new int[count];
    for (int i = 0; i < cell.length; i++) {
      cell[i] = nearest(this.vectors[i], centres, 1)[0];
      sizes[cell[i]]++;
    }
    this.members = new int[count][];
    for (int c = 0; c < count; c++) {
      members[c] = new int[sizes[c]];
    }
    int[] filled = new int[count];
    for (int i = 0; i < cell.length; i++) {
      members[cell[i]][filled[cell[i]]++] = i;
    }
  }

  /** What to do with a near vector. */
  interface Taker {
    void take(int other);
  }

  /** Gives the later vectors of the nearest cells whose cosine is about the least one or more. */
  void laterThan(int vector, double least, Taker taker) {
    double floor = least * SCALE * SCALE;
    for (int c : nearest(vectors[vector], centres, PROBES)) {
      int from = Arrays.binarySearch(members[c], vector + 1);
      for (int k = from < 0 ? -from - 1 : from; k < members[c].length; k++) {
        if (product(vectors[vector], vectors[members[c][k]]) >= floor) {
          taker.take(members[c][k]);
        }
      }
    }
  }

  private byte[][] centres(int count) {
    byte[][] found = new byte[count][];
    for (int c = 0; c < count; c++) {
      found[c] = vectors[(int) ((long) c * vectors.length / count)];
    }
    int step = Math.max(1, vectors.length / SAMPLE);
    for (int round = 0; round < ROUNDS; round++) {
      float[][] sums = new float[count][vectors[0].length];
      for (int i = 0; i < vectors.length; i += step) {
        float[] sum = sums[nearest(vectors[i], found, 1)[0]];
        for (int d = 0; d < sum.length; d++) {
          sum[d] += vectors[i][d];
        }
      }
      for (int c = 0; c < count; c++) {
        found[c] = bytes(unit(sums[c], found[c]));
      }
    }
    return found;
  }

  private static float[] unit(float[] sum, byte[] otherwise) {
    double squares = 0;
    for (float x : sum) {
      squares += (double) x * x;
    }
    float[] out = new float[sum.length];
    for (int d = 0; d < out.length; d++) {
      out[d] = squares == 0 ? otherwise[d] / SCALE : (float) (sum[d] / Math.sqrt(squares));
    }
    return out;
  }

  private static int[] nearest(byte[] vector, byte[][] centres, int count) {
    int n = Math.min(count, centres.length);
    int[] best = new int[n];
    int[] products = new int[n];
    Arrays.fill(products, Integer.MIN_VALUE);
    for (int c = 0; c < centres.length; c++) {
      int product = product(vector, centres[c]);
      int at = n;
      while (at > 0 && product > products[at - 1]) {
        at--;
      }
      if (at < n) {
        for (int k = n - 1; k > at; k--) {
          best[k] = best[k - 1];
          products[k] = products[k - 1];
        }
        best[at] = c;
        products[at] = product;
      }
    }
    return best;
  }

  private static int product(byte[] x, byte[] y) {
    int sum = 0;
    for (int d = 0; d < x.length; d++) {
      sum += x[d] * y[d];
    }
    return sum;
  }

  private static byte[] bytes(float[] vector) {
    byte[] out = new byte[vector.length];
    for (int d = 0; d < out.length; d++) {
      out[d] = (byte) Math.max(-127, Math.min(127, Math.round(vector[d] * SCALE)));
    }
    return out;
  }
}
