package refrain.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextEncoderTest {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\S");
  private static final TextEncoder ENCODER = TextEncoder.ofModel();

  private static EncodedText encode(String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<List<int[]>> words = new ArrayList<>();
    for (String p : paragraphs) {
      int at = text.length();
      words.add(
          WORD.matcher(p).results().map(m -> new int[] {at + m.start(), at + m.end()}).toList());
      text.append(p).append("\n\n");
    }
    return ENCODER.encode(text.toString(), words);
  }

  private static List<Integer> quotes(EncodedText text) {
    return text.words().stream().map(w -> w.quote().input()).toList();
  }

  @Test
  void seesTheSameWhateverMarksTheOutletUses() {
    EncodedText straight = encode("\"Never,\" said Orlan's envoy.");
    assertThat(encode("“Never,” said Orlan’s envoy.")).isEqualTo(straight);
    assertThat(encode("«Never,» said Orlan's envoy.")).isEqualTo(straight);
    assertThat(encode("‘Never,’ said Orlan’s envoy.")).isEqualTo(straight);
    assertThat(encode("'Never,' said Orlan's envoy.")).isEqualTo(straight);
  }

  @Test
  void tellsTheMarksFromWhatStandsBetween() {
    assertThat(quotes(encode("\"Never,\" she said."))).containsExactly(2, 1, 1, 3, 0, 0, 0);
    assertThat(quotes(encode("''No'' it is"))).containsExactly(2, 2, 1, 3, 3, 0, 0);
    assertThat(quotes(encode("“We don't know"))).containsExactly(2, 1, 1, 1, 1, 1);
  }

  @Test
  void keepsAnOpenQuotationToItsParagraph() {
    EncodedText text = encode("“We go on.", "Then rain fell.");
    assertThat(text.paragraphs()).containsExactly(0, 5);
    assertThat(quotes(text).subList(5, 9)).containsOnly(0);
  }

  @Test
  void passesByAParagraphWithoutWords() {
    assertThat(encode("One.", " ", "Two.").paragraphs()).containsExactly(0, 2);
  }

  @Test
  void tellsNamesFromWordsByCase() {
    EncodedText text = encode("Will will");
    assertThat(text.words().get(0).pieces()).isEqualTo(text.words().get(1).pieces());
    assertThat(text.words().get(0).shape()).isNotEqualTo(text.words().get(1).shape());
  }
}
