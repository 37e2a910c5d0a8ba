package refrain.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.store.Countries;
import refrain.store.Said;

/** One report of an archive as text: the day, who, where it was printed, and the words below. */
final class SaidText {

  private static final int DATE_COLUMNS = 11;
  private static final int LONGEST_DOC = 48;

  private final Page page;
  private final Countries countries;

  SaidText(Page page, Countries countries) {
    this.page = page;
    this.countries = countries;
  }

  /**
   * Writes it.
   *
   * @param most number of words shown of what was said
   */
  void write(Said said, int most) throws IOException {
    head(said, said.act().map(Enum::name), "");
    page.paragraph(List.of(Piece.of(ReportText.shortened(List.of(said.text()), most))), 4, 4);
  }

  /**
   * The line above the words.
   *
   * @param kind a word that stands out
   * @param note what else there is to say; may be empty
   */
  void head(Said said, Optional<String> kind, String note) throws IOException {
    List<Piece> head = new ArrayList<>();
    String when =
        said.saidOn()
            .map(Dates::full)
            .or(() -> said.document().published().map(d -> "printed " + Dates.full(d)))
            .orElse("undated");
    head.add(new Piece(Columns.pad(Printable.line(when), DATE_COLUMNS) + "  ", Style.BOLD));
    String who =
        said.speaker()
            .map(countries::full)
            .or(() -> said.speakerLabel().map(l -> "“" + l + "”"))
            .orElse("no source named");
    head.add(Piece.of(who));
    said.document()
        .outlet()
        .filter(o -> !who.contains(o))
        .ifPresent(o -> head.add(Piece.of(" · " + o)));
    kind.ifPresent(k -> head.add(Piece.of(" · " + k, Style.ACCENT)));
    if (!note.isEmpty()) {
      head.add(Piece.of(" · " + note));
    }
    String doc = Columns.cut(Printable.line(said.document().doc()), LONGEST_DOC);
    head.add(new Piece(" [" + doc + "]", Style.DIM));
    said.statement().ifPresent(s -> head.add(new Piece(" " + s, Style.DIM)));
    page.paragraph(head, 2, 2 + DATE_COLUMNS + 2);
  }
}
