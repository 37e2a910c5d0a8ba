package refrain.alert;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key by which the one who is told knows who tells, as Standard Webhooks 1.0.0 has it. */
public final class Secret {

  /** Number of bytes of a new key. */
  public static final int BYTES = 32;

  /** Fewest bytes that a key may have. */
  public static final int LEAST = 24;

  /** Most bytes that a key may have. */
  public static final int MOST = 64;

  private final byte[] key;

  /**
   * A key of bytes.
   *
   * @param key bytes by chance, {@value #LEAST} to {@value #MOST}
   * @throws IllegalArgumentException if the key is shorter or longer
   */
  public Secret(byte[] key) {
    this.key = key.clone();
    if (key.length < LEAST || key.length > MOST) {
      throw new IllegalArgumentException(
          "a key of " + key.length + " bytes, expected " + LEAST + " to " + MOST);
    }
  }

  /** The bytes. */
  public byte[] key() {
    return key.clone();
  }

  /** As people copy it: {@code whsec_} and the key in Base64. */
  public String written() {
    return "whsec_" + Base64.getEncoder().encodeToString(key);
  }

  /** Says nothing of the key, so that no log and no message can. */
  @Override
  public String toString() {
    return "Secret";
  }

  /**
   * The value of the header {@code webhook-signature}: HMAC-SHA256 over id, timestamp and body with
   * dots between them.
   *
   * @param timestamp seconds since 1970
   */
  String signature(String id, long timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
