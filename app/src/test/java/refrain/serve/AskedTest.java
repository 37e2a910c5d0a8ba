package refrain.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AskedTest {

  private static Asked of(String path, String query) {
    return Asked.of(path, query, Map.of(), false);
  }

  @Test
  void readsFieldsAndLeavesOutThoseWithoutAValue() {
    Asked asked = of("/search", "q=any+form%20of&speaker=&x&=y");
    assertThat(asked.fields()).isEqualTo(Map.of("q", "any form of"));
    assertThat(asked.text("speaker")).isEmpty();
  }

  @Test
  void takesTheEndingOfTheTwinOffPathAndId() {
    Asked asked =
        Asked.of(
            "/refrain/0123456789abcdef.json", "", Map.of("id", "0123456789abcdef.json"), false);
    assertThat(asked.json()).isTrue();
    assertThat(asked.path()).isEqualTo("/refrain/0123456789abcdef");
    assertThat(asked.id().value()).isEqualTo("0123456789abcdef");
  }

  @Test
  void namesTheTwinOfAPage() {
    assertThat(of("/", "until=2024-01-01").twin()).isEqualTo("/today.json?until=2024-01-01");
    assertThat(of("/search", "q=a%26b%22").twin()).isEqualTo("/search.json?q=a%26b%22");
  }

  @Test
  void beginsAtTheFirstPartWhenTheQuestionChanges() {
    Asked asked = of("/refrains", "order=uses&after=xyz");
    assertThat(asked.with("order", "latest")).isEqualTo("/refrains?order=latest");
    assertThat(asked.with("after", "abc")).isEqualTo("/refrains?order=uses&after=abc");
    assertThat(asked.with("order", "")).isEqualTo("/refrains");
  }

  @Test
  void saysWhatItFoundAndExpectedWhereSomethingCannotBeRead() {
    assertThatThrownBy(() -> of("/", "until=soon").day("until"))
        .isInstanceOf(Asked.Misasked.class)
        .hasMessageContaining("soon")
        .hasMessageContaining("2024-05-21");
    assertThatThrownBy(() -> of("/", "speaker=..%2F").id("speaker"))
        .isInstanceOf(Asked.Misasked.class);
    assertThatThrownBy(() -> of("/", "limit=9999999999").part(25))
        .isInstanceOf(Asked.Misasked.class)
        .hasMessageContaining("200");
    assertThatThrownBy(() -> of("/", "q=%zz")).isInstanceOf(Asked.Misasked.class);
  }
}
