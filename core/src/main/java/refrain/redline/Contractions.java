package refrain.redline;

import java.util.List;
import refrain.words.WordClass;

/** Writes contracted words out: "won't", "cannot", "they've". */
final class Contractions {

  private Contractions() {}

  /** The word in full, in two words, if it is contracted; else the word. */
  static String full(String folded) {
    if (folded.equals("cannot")) {
      return "can not";
    }
    if (folded.endsWith("n't") && folded.length() > 3) {
      String verb = folded.substring(0, folded.length() - 3);
      return switch (verb) {
        case "wo" -> "will not";
        case "ca" -> "can not";
        case "sha" -> "shall not";
        default -> verb + " not";
      };
    }
    int mark = folded.lastIndexOf('\'');
    if (mark > 0) {
      String head = folded.substring(0, mark);
      return switch (folded.substring(mark + 1)) {
        case "ll" -> head + " will";
        case "ve" -> head + " have";
        case "re" -> head + " are";
        case "m" -> head + " am";
        default -> folded;
      };
    }
    return folded;
  }

  /** Whether the one is the other with "it's" or "he'd" written out. */
  static boolean same(List<String> contracted, List<String> full) {
    if (contracted.size() != 1 || full.size() != 2) {
      return false;
    }
    String word = contracted.getFirst();
    int mark = word.lastIndexOf('\'');
    if (mark < 1 || !word.substring(0, mark).equals(full.getFirst())) {
      return false;
    }
    return switch (word.substring(mark + 1)) {
      case "s" -> full.get(1).equals("is") || full.get(1).equals("has");
      case "d" -> full.get(1).equals("would") || full.get(1).equals("had");
      default -> false;
    };
  }

  /** The class of a word written out: of its verb. */
  static WordClass kind(String full) {
    int blank = full.indexOf(' ');
    String tail = full.substring(blank + 1);
    return WordClass.of(tail.equals("not") ? full.substring(0, blank) : tail);
  }
}
