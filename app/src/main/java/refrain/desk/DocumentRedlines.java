package refrain.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import refrain.domain.Article;
import refrain.domain.DocumentRedline;
import refrain.domain.Edit;
import refrain.domain.EditKind;
import refrain.domain.SentenceRow;
import refrain.domain.Span;
import refrain.redline.DocumentDiffer;
import refrain.store.DocumentRow;
import refrain.wire.CodePoints;
import refrain.words.Piece;

/** Tells how one whole document became another. */
final class DocumentRedlines {

  private DocumentRedlines() {}

  static RedlineAnswer of(
      Article before, DocumentRow beforeRow, Article after, DocumentRow afterRow) {
    DocumentRedline redline = new DocumentDiffer().compare(before, after);
    CodePoints earlier = CodePoints.of(before.text());
    CodePoints later = CodePoints.of(after.text());
    Set<Integer> paragraphs = openings(after, redline.after());
    List<RedlineAnswer.Sentence> sentences = new ArrayList<>();
    for (SentenceRow row : redline.rows()) {
      sentences.add(
          new RedlineAnswer.Sentence(
              row.fate(),
              row.moved(),
              row.before().stream().map(redline.before()::get).map(earlier::of).toList(),
              row.after().stream().map(redline.after()::get).map(later::of).toList(),
              row.extent(),
              row.redline(),
              row.after().stream().anyMatch(paragraphs::contains)));
    }
    return new RedlineAnswer(
        beforeRow,
        afterRow,
        redline.extent(),
        words(redline, EditKind.KEPT),
        words(redline, EditKind.DELETED),
        words(redline, EditKind.INSERTED),
        sentences);
  }

  /** The places of the sentences with which paragraphs begin. */
  private static Set<Integer> openings(Article article, List<Span> sentences) {
    Set<Integer> out = new HashSet<>();
    int s = 0;
    for (Span paragraph : article.paragraphs()) {
      while (s < sentences.size() && sentences.get(s).begin() < paragraph.begin()) {
        s++;
      }
      if (s < sentences.size()) {
        out.add(s);
      }
    }
    return out;
  }

  private static int words(DocumentRedline redline, EditKind kind) {
    int words = 0;
    for (Edit edit : redline.redline().edits()) {
      if (edit.kind() == kind) {
        words += (int) Piece.cut(edit.text()).stream().filter(Piece::word).count();
      }
    }
    return words;
  }
}
