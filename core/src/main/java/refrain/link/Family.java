package refrain.link;

import java.util.List;

/**
 * A wording with all places where it was found, in the order of reports and of text; at least two.
 *
 * @param finds the places; the first one with the lead's words stands for the lead
 */
record Family(List<Find> finds) {

  Find lead() {
    for (Find f : finds) {
      if (f.lead()) {
        return f;
      }
    }
    return finds.get(0);
  }
}
