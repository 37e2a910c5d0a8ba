package refrain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakerAgreementTest {

  @Test
  void takesABodyForTheSameWhoeverOwnsItIsCalled() {
    assertThat(isSameBody("Mrs. Tollick's campaign", "Susan Tollick campaign")).isTrue();
    assertThat(isSameBody("Susan Tollick presidential campaign", "Susan Tollick campaign"))
        .isTrue();
    assertThat(isSameBody("Renwick's campaign", "Susan Tollick campaign")).isFalse();
    assertThat(isSameBody("Harbour Campaign", "Susan Tollick campaign")).isFalse();
  }

  @Test
  void takesANameForTheSameWithAndWithoutItsInitial() {
    assertThat(SpeakerAgreement.isSamePerson("S. Maren Tollick", "Maren Tollick")).isTrue();
    assertThat(SpeakerAgreement.isSamePerson("Susan Tollick", "Maren Tollick")).isFalse();
  }

  private static boolean isSameBody(String gold, String predicted) {
    return SpeakerAgreement.isRight(
        LabelledSpeaker.of("b:" + gold), LabelledSpeaker.of("b:" + predicted));
  }
}
