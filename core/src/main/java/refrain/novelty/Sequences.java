package refrain.novelty;

import java.util.Arrays;

/**
 * Every run of 1 to 6 words of a speech, numbered, with the number of days on which it was used and
 * the last of them, as far as days have been learned. A run that stands only once in the whole
 * speech, and every longer run around it, needs no number: it cannot have been used before. So the
 * table grows with what is repeated, and building it takes time linear in the words.
 */
final class Sequences {

  static final int LONGEST = 6;
  static final int NEVER = -1;

  private static final int BREAK = -1;
  private static final int ONCE = -2;

  private final int[][] ids = new int[LONGEST + 1][];
  private final int[][] days = new int[LONGEST + 1][];
  private final int[][] last = new int[LONGEST + 1][];

  /**
   * @param words the words' numbers; negative between sentences
   */
  Sequences(int[] words) {
    int[] level = words.clone();
    int size = 0;
    for (int i = 0; i < level.length; i++) {
      level[i] = level[i] < 0 ? BREAK : level[i];
      size = Math.max(size, level[i] + 1);
    }
    put(1, level, size);
    for (int n = 2; n <= LONGEST; n++) {
      level = longer(level, size, n > 2);
      size = 0;
      for (int id : level) {
        size = Math.max(size, id + 1);
      }
      put(n, level, size);
    }
  }

  private void put(int n, int[] level, int size) {
    ids[n] = level;
    days[n] = new int[size];
    last[n] = new int[size];
    Arrays.fill(last[n], NEVER);
  }

  private static int[] longer(int[] shorter, int size, boolean prune) {
    int[] count = new int[size];
    for (int id : shorter) {
      if (id >= 0) {
        count[id]++;
      }
    }
    LongIds numbers = new LongIds();
    int[] out = new int[shorter.length];
    for (int i = 0; i < shorter.length; i++) {
      int a = shorter[i];
      int b = i + 1 < shorter.length ? shorter[i + 1] : BREAK;
      if (a == BREAK || b == BREAK) {
        out[i] = BREAK;
      } else if (a == ONCE || b == ONCE || (prune && (count[a] == 1 || count[b] == 1))) {
        out[i] = ONCE;
      } else {
        out[i] = numbers.of(((long) a << 32) | b);
      }
    }
    return out;
  }

  /** Whether a run of this many words begins here and stays in its sentence. */
  boolean isRun(int at, int n) {
    return ids[n][at] != BREAK;
  }

  /** Number of learned days on which the run was used. */
  int days(int at, int n) {
    int id = ids[n][at];
    return id < 0 ? 0 : days[n][id];
  }

  /** The last learned day on which the run was used, or {@link #NEVER}. */
  int last(int at, int n) {
    int id = ids[n][at];
    return id < 0 ? NEVER : last[n][id];
  }

  /** Learns that the words of this stretch were used on a day; days come in order. */
  void learn(int begin, int end, int day) {
    for (int n = 1; n <= LONGEST; n++) {
      for (int i = begin; i < end; i++) {
        int id = ids[n][i];
        if (id >= 0 && last[n][id] != day) {
          last[n][id] = day;
          days[n][id]++;
        }
      }
    }
  }
}
