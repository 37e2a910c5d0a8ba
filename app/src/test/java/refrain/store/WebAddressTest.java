package refrain.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WebAddressTest {

  @Test
  void leadsToHostsByHttpAndHttps() {
    for (String address :
        List.of(
            "https://paper.example/a?b=c#d",
            "http://127.0.0.1:7373",
            "HTTPS://Paper.example",
            "https://[2001:db8::1]/",
            "https://paper.example/é")) {
      assertThat(WebAddress.find(address).map(WebAddress::text)).hasValue(address);
    }
  }

  @Test
  void leadsNowhereElse() {
    for (String address :
        List.of(
            "",
            "paper.example/a",
            "//paper.example/a",
            "http:paper.example",
            "http://",
            "http:///a",
            "javascript:alert(1)",
            "data:text/html,a",
            "file:///etc/hosts",
            "ftp://paper.example/a",
            "https://paper.example/a b",
            "https://paper.example/\"onmouseover=\"alert(1)",
            "https://pаper.example/")) {
      assertThat(WebAddress.find(address)).as(address).isEmpty();
    }
  }

  @Test
  void leadsNowhereByANameAndPassword() {
    assertThat(WebAddress.find("https://paper.example@other.example/")).isEmpty();
    assertThat(WebAddress.find("https://a:b@paper.example/")).isEmpty();
  }

  @Test
  void leadsNowhereByWhatLooksOtherThanItIs() {
    for (String harmful : List.of("\u202E", "\u2066", "\u0007", "\uFFFE", "\uD800", "\n")) {
      assertThat(WebAddress.find("https://paper.example/" + harmful + "a")).isEmpty();
    }
  }

  @Test
  void leadsNowhereByMoreThanABrowserTakes() {
    String long2000 = "https://paper.example/" + "a".repeat(WebAddress.LONGEST - 22);
    assertThat(WebAddress.find(long2000)).isPresent();
    assertThat(WebAddress.find(long2000 + "a")).isEmpty();
  }

  @Test
  void leavesOutBlanksAround() {
    assertThat(WebAddress.find(" https://paper.example/\n").map(WebAddress::toString))
        .hasValue("https://paper.example/");
    assertThatThrownBy(() -> new WebAddress(" https://paper.example/"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no address of the web");
  }

  @Test
  void tellsAPathFromAQuestion() {
    assertThat(new WebAddress("https://paper.example/a/b").isPlain()).isTrue();
    assertThat(new WebAddress("https://paper.example/a?").isPlain()).isFalse();
    assertThat(new WebAddress("https://paper.example/a#b").isPlain()).isFalse();
  }
}
