package refrain.alert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class SecretTest {

  private static final String KEY = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

  /** The expected value was made by another implementation of HMAC, that of Python. */
  @Test
  void signsAsStandardWebhooksHasIt() {
    Secret secret = new Secret(Base64.getDecoder().decode(KEY));
    assertThat(
            secret.signature(
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                1614265330,
                "{\"test\": 2432232314}".getBytes(UTF_8)))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void isWrittenForPeopleToCopyAndNowhereElse() {
    Secret secret = new Secret(Base64.getDecoder().decode(KEY));
    assertThat(secret.written()).isEqualTo("whsec_" + KEY);
    assertThat(secret.toString()).doesNotContain(KEY);
  }

  @Test
  void refusesAKeyThatCouldBeGuessed() {
    assertThatThrownBy(() -> new Secret(new byte[16]))
        .hasMessage("a key of 16 bytes, expected 24 to 64");
  }
}
