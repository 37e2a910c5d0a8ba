package refrain.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import refrain.redline.WordDistances;

/** For each use of a wording the earlier one it is nearest to: where its words come from. */
final class Lineage {

  // Different wordings, the latest first, that a use is compared with: a formula has few.
  private static final int MOST = 40;

  private Lineage() {}

  /**
   * For each text the place of an earlier one: the latest with the very same characters, else the
   * latest of those from which the fewest words differ; -1 for the first.
   */
  static int[] of(List<String> texts) {
    Map<String, Integer> lasts = new HashMap<>();
    List<String> wordings = new ArrayList<>();
    WordDistances distances = new WordDistances();
    int[] out = new int[texts.size()];
    for (int i = 0; i < out.length; i++) {
      String text = texts.get(i);
      Integer same = lasts.put(text, i);
      if (same != null) {
        out[i] = same;
        continue;
      }
      int here = distances.add(text);
      wordings.add(text);
      int fewest = Integer.MAX_VALUE;
      out[i] = -1;
      for (int w = here - 1; w >= Math.max(0, here - MOST); w--) {
        int changed = distances.between(w, here);
        int last = lasts.getOrDefault(wordings.get(w), -1);
        if (changed < fewest || (changed == fewest && last > out[i])) {
          fewest = changed;
          out[i] = last;
        }
      }
    }
    return out;
  }
}
