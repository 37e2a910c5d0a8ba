package refrain.plant;

import java.util.List;
import org.jspecify.annotations.Nullable;
import refrain.domain.Speaker;

/**
 * What a speaker says in an article, before it is printed.
 *
 * @param speaker who
 * @param body the body's name with its country
 * @param sentences in order, at least one
 */
record Said(Speaker speaker, String body, List<Uttered> sentences) {

  /**
   * A sentence, or a clause that stands inside a longer one.
   *
   * @param before words of the sentence before it, with their blank; mostly empty
   * @param text with a capital where it begins a sentence, without the mark at the end
   * @param inner the same as it stands after other words
   * @param after words of the sentence after it; mostly empty
   * @param member what it is, where it is planted
   */
  record Uttered(String before, String text, String inner, String after, @Nullable Member member) {

    static Uttered of(Sentence sentence, @Nullable Member member) {
      return new Uttered("", sentence.text(), sentence.inner(), "", member);
    }
  }

  Said {
    sentences = List.copyOf(sentences);
  }
}
