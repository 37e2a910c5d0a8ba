package refrain.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.domain.Article;
import refrain.domain.EdtfDate;
import refrain.domain.PhraseUse;

/**
 * Every use of a phrase, as the one line of {@code refrain find}.
 *
 * @param phrase as it was asked for
 * @param first date of the first use that has one
 * @param last date of the last use that has one
 * @param documents number of documents that use it
 * @param searched number of documents searched
 * @param uses in order of time
 */
public record PhraseLine(
    String phrase,
    Optional<EdtfDate> first,
    Optional<EdtfDate> last,
    long documents,
    int searched,
    List<Use> uses) {

  public PhraseLine {
    uses = List.copyOf(uses);
  }

  /**
   * One use.
   *
   * @param document where
   * @param at where the words stand in its text
   * @param text the words as they stand there
   * @param sentenceAt where their sentence stands
   * @param sentence the sentence
   */
  public record Use(
      DocumentLine document, Stretch at, String text, Stretch sentenceAt, String sentence) {}

  /**
   * What the wire says of the uses of a phrase.
   *
   * @param uses in order of time
   */
  public static PhraseLine of(
      String phrase,
      Optional<EdtfDate> first,
      Optional<EdtfDate> last,
      int searched,
      List<PhraseUse> uses) {
    List<Use> out = new ArrayList<>();
    Optional<Article> before = Optional.empty();
    CodePoints counted = CodePoints.of("");
    for (PhraseUse u : uses) {
      if (before.isEmpty() || !before.get().id().equals(u.article().id())) {
        counted = CodePoints.of(u.article().text());
        before = Optional.of(u.article());
      }
      String text = u.article().text();
      out.add(
          new Use(
              DocumentLine.of(u.article()),
              counted.of(u.span()),
              u.span().in(text),
              counted.of(u.sentence()),
              u.sentence().in(text)));
    }
    long documents = uses.stream().map(u -> u.article().id()).distinct().count();
    return new PhraseLine(phrase, first, last, documents, searched, out);
  }
}
