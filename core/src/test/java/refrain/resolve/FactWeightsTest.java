package refrain.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactWeightsTest {

  private static double score(SalienceFact... facts) {
    Map<SalienceFact, Double> values = new EnumMap<>(SalienceFact.class);
    for (SalienceFact f : facts) {
      values.put(f, 1.0);
    }
    return FactWeights.ofPronouns().score(values);
  }

  @Test
  void whoBeganTheSentenceBeforeLeadsAnObjectInIt() {
    assertThat(score(SalienceFact.SUBJECT_BEFORE)).isGreaterThan(score(SalienceFact.OBJECT));
  }

  @Test
  void aSpeakerDoesNotNameHimself() {
    assertThat(score(SalienceFact.IN_OWN_CONTENT)).isNegative();
    assertThat(score(SalienceFact.IN_QUOTED_CONTENT)).isNegative();
  }

  @Test
  void aPersonLeadsWhatOnlyMayBeOne() {
    assertThat(score(SalienceFact.FIRM)).isPositive();
  }

  @Test
  void whoSpokeInTheSentenceBeforeAndThisParagraphLeads() {
    assertThat(score(SalienceFact.SOURCE_BEFORE)).isPositive();
    assertThat(score(SalienceFact.SAME_PARAGRAPH)).isPositive();
  }

  private static double described(DescriptionFact fact) {
    return FactWeights.ofDescriptions().score(Map.of(fact, 1.0));
  }

  @Test
  void whoBearsTheRoleOrIsToldByTheNounLeads() {
    assertThat(described(DescriptionFact.BEARER)).isPositive();
    assertThat(described(DescriptionFact.NOUN_BEFORE)).isPositive();
    assertThat(described(DescriptionFact.OTHER_POST)).isNegative();
    assertThat(described(DescriptionFact.OTHER_COUNTRY)).isNegative();
  }

  @Test
  void nobodyLeadsWhereNewsDoesNotName() {
    assertThat(described(DescriptionFact.NOBODY_UNNAMED)).isPositive();
    assertThat(described(DescriptionFact.NOBODY_INDEFINITE)).isPositive();
  }
}
