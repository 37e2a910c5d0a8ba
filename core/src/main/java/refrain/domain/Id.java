package refrain.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A name made from content: equal content has the equal id on every machine, so that adding a thing
 * twice changes nothing.
 *
 * @param value 16 lower-case hexadecimal digits, the first 64 bits of a SHA-256 digest
 */
public record Id(String value) implements Comparable<Id> {

  private static final int DIGITS = 16;

  /**
   * @throws IllegalArgumentException if the value is not 16 lower-case hexadecimal digits
   */
  public Id {
    if (value.length() != DIGITS || !isHexadecimal(value)) {
      throw new IllegalArgumentException("id is not 16 hexadecimal digits: " + value);
    }
  }

  private static boolean isHexadecimal(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
        return false;
      }
    }
    return true;
  }

  /** Digests the parts in order; the boundaries between parts count. */
  public static Id of(String... parts) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      int n = bytes.length;
      digest.update(new byte[] {(byte) (n >>> 24), (byte) (n >>> 16), (byte) (n >>> 8), (byte) n});
      digest.update(bytes);
    }
    return new Id(HexFormat.of().formatHex(digest.digest(), 0, DIGITS / 2));
  }

  @Override
  public int compareTo(Id other) {
    return value.compareTo(other.value);
  }

  /** The digits alone, as they stand on the wire. */
  @Override
  public String toString() {
    return value;
  }
}
