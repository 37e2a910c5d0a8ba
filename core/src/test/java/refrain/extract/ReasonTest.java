package refrain.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import refrain.domain.Attribution;

class ReasonTest {

  private static final RuleExtractor EXTRACTOR = new RuleExtractor();

  @Test
  void namesTheMarksTheCueAndTheSource() {
    assertThat(reasons("“The dam will hold for years,” the minister said."))
        .containsExactly("quotation marks, and “said” with “the minister” before it");
  }

  @Test
  void namesTheClauseOfAnIndirectStatement() {
    assertThat(reasons("The minister said that the dam would hold."))
        .containsExactly("“said” with “The minister” before it, and a clause with “that”");
  }

  @Test
  void saysThatNobodyIsNamedBesideAQuotation() {
    assertThat(reasons("“Nobody in this town will ever drink that water.”"))
        .containsExactly("quotation marks; no words beside them say who speaks");
  }

  @Test
  void saysWhoseWordsGoOn() {
    assertThat(
            reasons(
                """
                “The dam will hold for years,” said Mirel Orsk.

                It rained.

                “Nobody in this town will ever drink that water.”
                """))
        .contains("quotation marks with nobody named beside them, and “Mirel Orsk” spoke last");
  }

  @Test
  void cutsALongSourceAndStaysOnOneLine() {
    String source = "The very tall and rather tired minister for harbours, dams and inland waters";
    assertThat(reasons(source + " said that the dam would hold."))
        .singleElement()
        .asString()
        .contains("…”")
        .hasSizeLessThan(130)
        .doesNotContain("\n");
  }

  private static List<String> reasons(String text) {
    List<Attribution> found = EXTRACTOR.extract(ArticleOf.text(text));
    return found.stream().map(a -> a.evidence().reason().orElseThrow()).toList();
  }
}
