package refrain.read;

import java.util.Set;

/** Words that name bodies and offices which issue texts of their own. */
final class Issuer {

  private static final Set<String> WORDS =
      Words.of(
          """
          Office Ministry Minister Department Secretary Spokesperson Spokesman Spokeswoman President
          Chancellor Embassy Ambassador Council Commission Commissioner Committee Board Bureau
          Directorate Agency Government Cabinet Parliament Congress Senate Presidency Chairman
          Chairwoman Chair Governor Director Representative Delegation Mission Secretariat
          Administrator Attorney General Envoy Bank Treasury Palace House
          """);

  private Issuer() {}

  /** Whether a body or an office stands in this line. */
  static boolean isNamedIn(String line) {
    for (String word : line.split("[^\\p{L}]+")) {
      if (WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
