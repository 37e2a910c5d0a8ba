package refrain.read;

import java.util.Set;
import java.util.regex.Pattern;

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

  private static final Set<String> BODIES =
      Words.of("Nations Council Ministry Department Committee Commission Union Parliament Board");

  private static final Set<String> LINKS = Set.of("of", "the", "and", "for");

  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?:The )?(?:Press )?(?:Office|Ministry|Department|Embassy|Bureau|Permanent Mission|Press Service) of .*"
              + "|[\\p{L}.'’ -]{3,60}, (?:[\\p{L}.&'’-]+ ){0,8}(?:Secretary|Minister|Spokes(?:person|man|woman)|President|Chancellor"
              + "|Ambassador|Representative|Commissioner|Governor|Director|Administrator|Envoy|Chair(?:man|woman)?|Coordinator)\\b.*"
              + "|(?:Media Note|Press Statement|Press Release|Media Release|Fact Sheet|Notice to the Press|Readout)");

  private Issuer() {}

  /** Whether the line is nothing but the name of a body, as a letterhead has it. */
  static boolean isLetterhead(String line) {
    if (line.length() > 50) {
      return false;
    }
    String[] words = line.split("[^\\p{L}]+", -1);
    if (words.length > 5) {
      return false;
    }
    boolean body = false;
    for (String word : words) {
      if (!word.isEmpty() && !Character.isUpperCase(word.charAt(0)) && !LINKS.contains(word)) {
        return false;
      }
      body |= BODIES.contains(word);
    }
    return body && BODIES.contains(words[words.length - 1]);
  }

  /** Whether the line signs a text: "Office of …", or a name with an office after a comma. */
  static boolean isSignature(String line) {
    if (!SIGNATURE.matcher(line).matches()) {
      return false;
    }
    for (String word : line.split("[^\\p{L}]+", -1)) {
      if (word.length() > 3 && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a body or an office stands in this line. */
  static boolean isNamedIn(String line) {
    for (String word : line.split("[^\\p{L}]+", -1)) {
      if (WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
