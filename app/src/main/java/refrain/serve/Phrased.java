package refrain.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import refrain.desk.CompareAnswer;
import refrain.desk.QuestionsAnswer;
import refrain.desk.RedlineAnswer;
import refrain.desk.SeriesAnswer;
import refrain.desk.StatementAnswer;
import refrain.domain.Difference;
import refrain.domain.DifferenceKind;
import refrain.domain.Tenure;
import refrain.domain.Voice;
import refrain.store.Countries;
import refrain.store.DocumentRow;
import refrain.store.Said;
import refrain.store.Side;
import refrain.store.SpeakerRow;

/** What stands side by side, offices and series, as people read them on a page. */
final class Phrased {

  private static final int MOST_CHANGES = 4;

  private Phrased() {}

  /** {@code any form → all forms; − not}. */
  static String changes(List<Difference> differences) {
    List<String> all =
        differences.stream().filter(InWords::isVisible).map(InWords::change).toList();
    return all.stream().limit(MOST_CHANGES).collect(Collectors.joining("; "))
        + (all.size() > MOST_CHANGES ? "; …" : "");
  }

  /** {@code spokesperson, Ministry of Foreign Affairs}. */
  static String tenure(Tenure tenure) {
    return Stream.of(tenure.role(), tenure.body())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  /** What stands below a speaker's name in a list: the last office that is told, the country. */
  static String standing(SpeakerRow row, Countries countries) {
    String country = InWords.office(row.speaker(), countries);
    return row.tenures().isEmpty()
        ? country
        : Stream.of(tenure(row.tenures().getLast()), country)
            .filter(p -> !p.isEmpty())
            .collect(Collectors.joining(" · "));
  }

  /** A side: {@code Meridian Wire, from 1 Jan 2024}. */
  static String side(CompareAnswer.Asked asked, Countries countries) {
    String named = named(asked, countries);
    return named.isEmpty() ? "all documents" : named;
  }

  /** What follows “only”, where the other side has not what this one has. */
  static String only(CompareAnswer.Asked asked, Countries countries) {
    String named = named(asked, countries);
    return named.isEmpty() ? "elsewhere" : named;
  }

  private static String named(CompareAnswer.Asked asked, Countries countries) {
    Side side = asked.side();
    String all =
        Stream.of(
                side.outlet(),
                side.speaker()
                    .map(
                        id ->
                            asked
                                .speaker()
                                .map(s -> InWords.name(s.speaker(), countries))
                                .orElse("speaker " + id)),
                side.from().map(d -> "from " + InWords.date(d)),
                side.to().map(d -> "to " + InWords.date(d)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return InWords.brief(all, 120);
  }

  /** A document of a series: by its date, or by its name where none is known. */
  static String issue(SeriesAnswer.Issue issue) {
    return issue.date().map(InWords::date).orElseGet(() -> InWords.title(issue.document()));
  }

  /** A document that a redline is from or to, in the same way. */
  static String issue(DocumentRow document) {
    return document
        .published()
        .map(d -> InWords.date(d.date()))
        .orElseGet(() -> InWords.title(document));
  }

  /** The first words of what was said, as a headline. */
  static String headline(Said said) {
    String brief = InWords.brief(said.text().strip(), 200);
    return brief.endsWith("… …") ? brief.substring(0, brief.length() - 2) : brief;
  }

  /** Whether words inside quotation marks of a news report differ from those of the fullest. */
  static boolean isMisquoted(StatementAnswer.Carried carried, StatementAnswer.Excerpt excerpt) {
    return carried.document().voice() == Voice.REPORT
        && excerpt.quoted().stream()
            .anyMatch(d -> d.kind() != DifferenceKind.SPELLING && InWords.isVisible(d));
  }

  /**
   * A piece of a version, as a page shows it.
   *
   * @param piece the piece
   * @param apart whether other words of the document stand between it and the piece before
   */
  record Piece(StatementAnswer.VersionPiece piece, boolean apart) {}

  static List<Piece> pieces(StatementAnswer.Carried carried) {
    List<Piece> out = new ArrayList<>();
    int end = -1;
    for (StatementAnswer.VersionPiece piece : carried.pieces()) {
      out.add(new Piece(piece, end >= 0 && piece.at().begin() != end));
      end = piece.at().end();
    }
    return out;
  }

  /** How much of a document was changed. */
  static String extent(RedlineAnswer redline) {
    return switch (redline.extent()) {
      case SAME -> "Nothing was changed";
      case BLANKS -> "Only blanks were changed";
      case MARKS -> "Only blanks and marks were changed";
      case WORDS ->
          InWords.count(redline.wordsKept(), "word")
              + " kept, "
              + InWords.number(redline.wordsDeleted())
              + " out, "
              + InWords.number(redline.wordsInserted())
              + " in";
    };
  }

  /** What became of messages: {@code 3 told, 1 waiting, 0 given up; last sent …}. */
  static String messages(QuestionsAnswer.Messages m) {
    return InWords.number(m.told())
        + " told, "
        + InWords.number(m.waiting())
        + " waiting, "
        + InWords.number(m.givenUp())
        + " given up"
        + m.lastTry().map(t -> "; last sent " + InWords.moment(t)).orElse("")
        + m.nextTry().map(t -> ", not taken, again " + InWords.moment(t)).orElse("");
  }

  /** A share as a measure in a drawing: {@code 42.5%}. */
  static String measure(double share) {
    return String.format(Locale.ROOT, "%.1f%%", share * 100);
  }
}
