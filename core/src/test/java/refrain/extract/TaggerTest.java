package refrain.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import refrain.domain.Span;

class TaggerTest {

  private static final Tagger TAGGER = new Tagger(WordClasses.load());

  @Test
  void tellsVerbsFromNounsByTheirPlace() {
    assertThat(tag("He plans to sell his plans", false, 1)).isEqualTo(Tag.VBZ);
    assertThat(tag("He plans to sell his plans", false, 5)).isEqualTo(Tag.NOUN);
  }

  @Test
  void tellsThatBeforeAClauseFromThatBeforeANoun() {
    assertThat(tag("She said that they left", false, 2)).isEqualTo(Tag.SCONJ);
    assertThat(tag("She met that man", false, 2)).isNotEqualTo(Tag.SCONJ);
  }

  @Test
  void takesUnknownCapitalisedWordsForNames() {
    assertThat(tag("The minister met Zzorvik there", false, 3)).isEqualTo(Tag.PROPN);
  }

  @Test
  void readsHeadlinesInThePresentTense() {
    assertThat(tag("Minister Reveals Plan", true, 1)).isEqualTo(Tag.VBZ);
  }

  private static Tag tag(String text, boolean heading, int word) {
    List<Word> words = Lexer.scan(text, new Span(0, text.length()));
    Tag[] tags = Tagger.blank(words.size());
    TAGGER.tag(words, 0, words.size(), heading, tags);
    return tags[word];
  }
}
