package refrain.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * The tokens that open a desk which others can reach. Only their SHA-256 digests are known: who
 * reads the file of tokens cannot use it.
 */
public final class Tokens {

  private static final String PREFIX = "sha256:";
  private static final int RANDOM_BYTES = 32;

  private final List<byte[]> digests;

  private Tokens(List<byte[]> digests) {
    this.digests = List.copyOf(digests);
  }

  /**
   * Reads a file of tokens: a line for each, {@code sha256:} and 64 hexadecimal digits, after which
   * a name may stand; empty lines and lines that begin with {@code #} say nothing.
   *
   * @throws IllegalArgumentException if a line is none, or there is no token; names the line by its
   *     number, never by its words
   */
  public static Tokens of(List<String> lines) {
    List<byte[]> digests = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String first = line.split("\\s", 2)[0];
      if (!first.startsWith(PREFIX) || !isDigest(first.substring(PREFIX.length()))) {
        throw new IllegalArgumentException(
            "line " + (i + 1) + " is no token; expected sha256: and 64 hexadecimal digits");
      }
      digests.add(HexFormat.of().parseHex(first.substring(PREFIX.length())));
    }
    if (digests.isEmpty()) {
      throw new IllegalArgumentException("no token; expected at least one line sha256:…");
    }
    return new Tokens(digests);
  }

  private static boolean isDigest(String text) {
    return text.length() == 64 && text.chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  /** A new token that nobody can guess: 43 letters, digits, hyphens and underscores. */
  public static String made(SecureRandom random) {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The line of a file of tokens that lets a token in. */
  public static String line(String token) {
    return PREFIX + hexDigest(token);
  }

  /** Whether the token opens the desk; takes as long for one as for another. */
  boolean has(String token) {
    byte[] asked = digest(token.getBytes(StandardCharsets.UTF_8));
    boolean found = false;
    for (byte[] known : digests) {
      found |= MessageDigest.isEqual(known, asked);
    }
    return found;
  }

  /** The SHA-256 digest of a text, 64 hexadecimal digits. */
  static String hexDigest(String text) {
    return hexDigest(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The SHA-256 digest of a file, 64 hexadecimal digits. */
  static String hexDigest(byte[] bytes) {
    return HexFormat.of().formatHex(digest(bytes));
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
