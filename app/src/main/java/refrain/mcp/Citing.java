package refrain.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.domain.Speaker;
import refrain.store.Countries;
import refrain.store.DocumentRow;
import refrain.store.Said;
import refrain.store.WebAddress;
import refrain.wire.Stretch;

/** Makes citations. */
final class Citing {

  /** Between the pieces of what one report says. */
  private static final String BETWEEN = " … ";

  private final Pages pages;
  private final Countries countries;

  Citing(Pages pages, Countries countries) {
    this.pages = pages;
    this.countries = countries;
  }

  /** All that a report says. */
  Citation of(Said said) {
    return of(said, pieces(said));
  }

  /** Some words that stand in a report. */
  Citation of(Said said, Stretch at, String text) {
    return of(said, List.of(new Citation.Words(at.begin(), at.end(), text)));
  }

  private Citation of(Said said, List<Citation.Words> words) {
    List<Citation.Words> told = shortened(words);
    return cite(
        said.document(),
        told,
        !told.equals(words),
        Optional.of(said),
        pages.at("/article/" + said.document().id() + "#r-" + said.report()));
  }

  /** Words of a document. */
  Citation of(DocumentRow document, List<Citation.Words> words) {
    List<Citation.Words> told = shortened(words);
    return cite(
        document,
        told,
        !told.equals(words),
        Optional.empty(),
        pages.at("/article/" + document.id()));
  }

  /** A passage of a document, however long. */
  Citation whole(DocumentRow document, Citation.Words words) {
    return cite(
        document, List.of(words), false, Optional.empty(), pages.at("/article/" + document.id()));
  }

  /** A document, without any words of it. */
  Citation of(DocumentRow document) {
    return of(document, List.of());
  }

  private Citation cite(
      DocumentRow document,
      List<Citation.Words> words,
      boolean cut,
      Optional<Said> said,
      Optional<String> page) {
    return new Citation(
        document.id(),
        document.doc(),
        document.outlet(),
        document.title().map(t -> Literal.first(t, Citation.LONGEST_TITLE)),
        document.published(),
        document.address().flatMap(WebAddress::find).map(WebAddress::text),
        words,
        cut,
        said.map(Said::report),
        said.flatMap(Said::statement),
        said.flatMap(this::who),
        said.flatMap(Said::saidOn),
        page);
  }

  /** Who says it, in words. */
  Optional<String> who(Said said) {
    return said.speaker().map(this::who).or(said::speakerLabel);
  }

  /** {@code Ilsabet Morrowin, President (Quevaria)}. */
  String who(Speaker speaker) {
    return countries.full(speaker);
  }

  /** The words of a report, each piece with its place. */
  private static List<Citation.Words> pieces(Said said) {
    List<Citation.Words> out = new ArrayList<>();
    String text = said.text();
    int at = 0;
    for (Stretch piece : said.content()) {
      int end = text.offsetByCodePoints(at, piece.end() - piece.begin());
      out.add(new Citation.Words(piece.begin(), piece.end(), text.substring(at, end)));
      at = Math.min(text.length(), end + BETWEEN.length());
    }
    return List.copyOf(out);
  }

  private static List<Citation.Words> shortened(List<Citation.Words> words) {
    List<Citation.Words> out = new ArrayList<>();
    int left = Citation.LONGEST;
    for (Citation.Words w : words) {
      if (left <= 0) {
        break;
      }
      int length = Math.min(left, w.end() - w.begin());
      out.add(new Citation.Words(w.begin(), w.begin() + length, Literal.first(w.text(), length)));
      left -= length;
    }
    return List.copyOf(out);
  }
}
