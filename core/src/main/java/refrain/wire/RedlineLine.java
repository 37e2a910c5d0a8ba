package refrain.wire;

import java.util.List;
import java.util.Optional;
import refrain.domain.Article;
import refrain.domain.DocumentRedline;
import refrain.domain.Extent;
import refrain.domain.Redline;
import refrain.domain.Span;

/**
 * How one document became another, as one line of {@code refrain diff}.
 *
 * @param before the earlier document; absent where the texts were given themselves
 * @param after the later document
 * @param redline of the whole texts
 * @param extent how deep the edit goes
 * @param sentences what became of each sentence
 */
public record RedlineLine(
    Optional<DocumentLine> before,
    Optional<DocumentLine> after,
    Redline redline,
    Extent extent,
    List<SentenceLine> sentences) {

  public RedlineLine {
    sentences = List.copyOf(sentences);
  }

  /** What the wire says of how one text became another. */
  public static RedlineLine of(DocumentRedline redline) {
    return of(Optional.empty(), Optional.empty(), redline);
  }

  /** What the wire says of how one document became another. */
  public static RedlineLine of(Article before, Article after, DocumentRedline redline) {
    return of(Optional.of(DocumentLine.of(before)), Optional.of(DocumentLine.of(after)), redline);
  }

  private static RedlineLine of(
      Optional<DocumentLine> before, Optional<DocumentLine> after, DocumentRedline redline) {
    CodePoints earlier = CodePoints.of(redline.redline().before());
    CodePoints later = CodePoints.of(redline.redline().after());
    return new RedlineLine(
        before,
        after,
        redline.redline(),
        redline.extent(),
        redline.rows().stream()
            .map(
                row ->
                    new SentenceLine(
                        row.fate(),
                        row.moved(),
                        places(row.before(), redline.before(), earlier),
                        places(row.after(), redline.after(), later),
                        row.extent(),
                        row.redline()))
            .toList());
  }

  private static List<Stretch> places(
      List<Integer> places, List<Span> sentences, CodePoints codePoints) {
    return places.stream().map(sentences::get).map(codePoints::of).toList();
  }
}
