package refrain.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import refrain.domain.Span;
import refrain.model.EncodedText;
import refrain.model.EncodedWord;
import refrain.model.QuoteState;
import refrain.model.Scores;
import refrain.model.Shape;
import refrain.model.Window;

class DecoderTest {

  private static final int CONTENT = 0;
  private static final int CUE_OF_CONTENT = 128;
  private static final int CUE = 256;
  private static final int SOURCE_OF_CUE = 384;
  private static final int NONE = 512;

  private final float[][] tags = new float[8][Scores.TAGS];
  private final float[][] links = new float[8][Scores.LINKS];

  /** Words 0 to 7: source, cue, content, source, cue, content, content, outside. */
  private List<LinkedSpans> found() {
    return found(List.of(0));
  }

  private List<LinkedSpans> found(List<Integer> parts) {
    int[] tag = {1, 3, 5, 1, 3, 5, 5, 0};
    for (int i = 0; i < tag.length; i++) {
      tags[i][tag[i]] = 5;
    }
    return decoded(parts, QuoteState.OUTSIDE);
  }

  private List<LinkedSpans> decoded(List<Integer> paragraphs, QuoteState quote) {
    List<EncodedWord> words =
        Collections.nCopies(8, new EncodedWord(List.of(1), Shape.SMALL, quote));
    Decoder decoder =
        new Decoder(new EncodedText(words, paragraphs), Decoding.of(Map.of("no_cue", -1.0)));
    decoder.add(
        Scores.of(tags, links, new float[Scores.TAGS * Scores.TAGS]), new Window(0, 8, paragraphs));
    return decoder.all();
  }

  private void attract(int a, int part, int b, int otherPart, int channel) {
    links[a][part + channel] = 8;
    links[b][otherPart + channel] = 8;
  }

  private static Span word(int i) {
    return new Span(i, i + 1);
  }

  @Test
  void givesEachContentTheCueThatFitsBestAndEachCueItsSource() {
    attract(2, CONTENT, 4, CUE_OF_CONTENT, 0);
    attract(5, CONTENT, 1, CUE_OF_CONTENT, 1);
    attract(6, CONTENT, 1, CUE_OF_CONTENT, 2);
    attract(1, CUE, 3, SOURCE_OF_CUE, 3);
    attract(4, CUE, 0, SOURCE_OF_CUE, 4);
    List<LinkedSpans> found = found();
    assertThat(found).extracting(LinkedSpans::cue).containsExactly(word(1), word(4));
    assertThat(found.get(0).contents()).containsExactly(word(5), word(6));
    assertThat(found.get(0).source()).contains(word(3));
    assertThat(found.get(1).contents()).containsExactly(word(2));
    assertThat(found.get(1).source()).contains(word(0));
  }

  @Test
  void leavesACueWithoutSourceWhereThatIsMoreProbable() {
    attract(2, CONTENT, 4, CUE_OF_CONTENT, 0);
    attract(5, CONTENT, 1, CUE_OF_CONTENT, 1);
    attract(1, CUE, 0, SOURCE_OF_CUE, 2);
    links[1][NONE] = 100;
    links[4][NONE] = -100;
    List<LinkedSpans> found = found();
    assertThat(found.get(0).source()).isEmpty();
    assertThat(found.get(1).source()).isPresent();
  }

  @Test
  void looksForTheSourceInTheParagraphOfTheCue() {
    attract(1, CUE, 3, SOURCE_OF_CUE, 0);
    attract(2, CONTENT, 1, CUE_OF_CONTENT, 1);
    links[1][CUE + 1] = 1;
    links[0][SOURCE_OF_CUE + 1] = 1;
    assertThat(found().getFirst().source()).contains(word(3));
    assertThat(found(List.of(0, 3)).getFirst().source()).contains(word(0));
  }

  @Test
  void takesACueOfAnotherParagraphForAContentOnlyIfItFitsMuchBetter() {
    links[5][CONTENT] = 4;
    links[1][CUE_OF_CONTENT] = 3; // a score of 1.5
    assertThat(found().getFirst().contents()).contains(word(5));
    assertThat(found(List.of(0, 3)).getFirst().contents()).doesNotContain(word(5));
    links[1][CUE_OF_CONTENT] = 5; // of 2.5
    assertThat(found(List.of(0, 3)).getFirst().contents()).contains(word(5));
  }

  @Test
  void makesNothingOfACueThatNoContentGoesWith() {
    attract(2, CONTENT, 4, CUE_OF_CONTENT, 0);
    attract(5, CONTENT, 4, CUE_OF_CONTENT, 1);
    attract(6, CONTENT, 4, CUE_OF_CONTENT, 2);
    assertThat(found()).extracting(LinkedSpans::cue).containsExactly(word(4));
  }

  @Test
  void leavesOutAContentThatGoesWithNoCue() {
    attract(2, CONTENT, 1, CUE_OF_CONTENT, 0);
    for (int i : new int[] {5, 6}) {
      links[i][CONTENT + 1] = -8;
    }
    links[1][CUE_OF_CONTENT + 1] = 8;
    links[4][CUE_OF_CONTENT + 1] = 8;
    assertThat(found()).flatExtracting(LinkedSpans::contents).containsExactly(word(2));
  }

  @Test
  void leavesOutAQuotationWithoutAnyCue() {
    for (float[] word : tags) {
      word[Scores.OUTSIDE] = 5;
    }
    assertThat(decoded(List.of(0), QuoteState.OUTSIDE)).isEmpty();
    Map<String, Double> shorter = Map.of("long_quotation", 8.0);
    List<EncodedWord> words =
        Collections.nCopies(8, new EncodedWord(List.of(1), Shape.SMALL, QuoteState.INSIDE));
    Decoder decoder = new Decoder(new EncodedText(words, List.of(0)), Decoding.of(shorter));
    decoder.add(
        Scores.of(tags, links, new float[Scores.TAGS * Scores.TAGS]), new Window(0, 8, List.of(0)));
    assertThat(decoder.all()).isEmpty();
  }

  @Test
  void takesTheCueOfTheParagraphBeforeForOneThatIsAllQuoted() {
    List<EncodedWord> words = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      QuoteState quote = i < 3 ? QuoteState.OUTSIDE : QuoteState.INSIDE;
      words.add(new EncodedWord(List.of(1), Shape.SMALL, quote));
    }
    links[1][NONE] = -1;
    tags[0][Scores.BEGIN_SOURCE] = 5;
    tags[1][Scores.BEGIN_CUE] = 5;
    tags[2][Scores.OUTSIDE] = 5;
    for (int i = 3; i < 8; i++) {
      tags[i][i == 3 || i == 5 ? Scores.BEGIN_CONTENT : Scores.BEGIN_CONTENT + 1] = 5;
    }
    List<Integer> paragraphs = List.of(0, 3, 5);
    Decoder decoder = new Decoder(new EncodedText(words, paragraphs), Decoding.of(Map.of()));
    float[] alike = new float[Scores.TAGS * Scores.TAGS];
    // Each paragraph in a window of its own.
    for (int p = 0; p < 3; p++) {
      int begin = paragraphs.get(p);
      int end = p < 2 ? paragraphs.get(p + 1) : 8;
      decoder.add(
          Scores.of(
              Arrays.copyOfRange(tags, begin, end), Arrays.copyOfRange(links, begin, end), alike),
          new Window(begin, end, List.of(begin)));
    }
    assertThat(decoder.all())
        .first()
        .satisfies(s -> assertThat(s.cue()).isEqualTo(word(1)))
        .satisfies(s -> assertThat(s.source()).contains(word(0)))
        .satisfies(s -> assertThat(s.contents()).contains(new Span(3, 5)));
  }

  @Test
  void tellsHowProbableEachPartIs() {
    attract(2, CONTENT, 4, CUE_OF_CONTENT, 0);
    attract(5, CONTENT, 4, CUE_OF_CONTENT, 1);
    attract(6, CONTENT, 4, CUE_OF_CONTENT, 2);
    links[4][NONE] = -1;
    Facts sure = found().getFirst().facts();
    assertThat(sure.content()).isGreaterThan(2);
    assertThat(sure.isSourced()).isTrue();
    tags[2][0] = 4;
    Facts other = found().getFirst().facts();
    assertThat(other.content()).isLessThan(sure.content());
    assertThat(other.contentLink()).isEqualTo(sure.contentLink());
  }
}
