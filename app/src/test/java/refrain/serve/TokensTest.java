package refrain.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void letsInWhoHasATokenAndNobodyElse() {
    String token = Tokens.made(new SecureRandom());
    Tokens tokens =
        Tokens.of(
            List.of("# for the newsroom", "", Tokens.line("other"), Tokens.line(token) + " Ann"));
    assertThat(tokens.has(token)).isTrue();
    assertThat(tokens.has("other")).isTrue();
    assertThat(tokens.has(token + " ")).isFalse();
    assertThat(tokens.has("")).isFalse();
    assertThat(tokens.has(Tokens.line(token))).isFalse();
  }

  @Test
  void namesTheLineThatIsNoTokenButNotItsWords() {
    assertThatThrownBy(() -> Tokens.of(List.of(Tokens.line("a"), "my-secret-token")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2")
        .hasMessageNotContaining("my-secret-token");
  }

  @Test
  void refusesAFileWithoutTokens() {
    assertThatThrownBy(() -> Tokens.of(List.of("# none yet")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no token");
  }

  @Test
  void makesTokensThatDiffer() {
    SecureRandom random = new SecureRandom();
    assertThat(Tokens.made(random)).hasSize(43).isNotEqualTo(Tokens.made(random));
  }
}
