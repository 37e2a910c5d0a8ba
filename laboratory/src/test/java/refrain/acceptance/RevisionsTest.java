package refrain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import refrain.domain.LinkKind;
import refrain.domain.Occurrence;
import refrain.domain.Refrain;

/** What the histories of wordings call a revision, against the hand-checked list of edits. */
class RevisionsTest {

  @Test
  void areTheLaterVersionsOfReleasesAndNothingElse() throws IOException {
    // The number of the document that a version is of.
    Map<String, Integer> document = new HashMap<>();
    Set<String> later = new TreeSet<>();
    for (String line : edits()) {
      String[] f = line.split("\t", -1);
      int number = document.getOrDefault(f[0], document.size());
      document.put(f[0], number);
      document.put(f[1], number);
      later.add(f[1]);
    }
    Set<String> found = new TreeSet<>();
    List<String> wrong = new ArrayList<>();
    for (Refrain refrain :
        Product.over(SharedTexts.at("state/releases.jsonl")).findings().refrains()) {
      Set<Integer> before = new HashSet<>();
      for (Occurrence o : refrain.occurrences()) {
        String doc = o.passage().report().article().doc();
        boolean again = document.containsKey(doc) && before.contains(document.get(doc));
        boolean said = o.link().filter(k -> k == LinkKind.REVISION).isPresent();
        if (said && again) {
          found.add(doc);
        } else if (said) {
          wrong.add(doc + ": " + o.passage().text());
        }
        if (document.containsKey(doc)) {
          before.add(document.get(doc));
        }
      }
    }
    System.out.println("revisions: " + found.size() + " of " + later.size() + " later versions");
    assertThat(wrong).isEmpty();
    later.removeAll(found);
    // Read as a news report, in which next to nothing is attributed to anybody.
    assertThat(later).containsExactly("324249-v2");
  }

  private static List<String> edits() throws IOException {
    return Files.readAllLines(SharedTexts.root().resolve("laboratory/gold/state-versions.tsv"))
        .stream()
        .filter(l -> !l.startsWith("#") && !l.startsWith("before\t"))
        .toList();
  }
}
