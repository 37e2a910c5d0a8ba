package refrain.wire;

import java.util.List;
import java.util.Optional;
import refrain.domain.Dated;
import refrain.domain.Difference;
import refrain.domain.DifferenceKind;
import refrain.domain.Id;
import refrain.domain.Redline;
import refrain.domain.Report;
import refrain.domain.SideBySide;
import refrain.domain.Speaker;

/**
 * The reports of one statement side by side, as one line of {@code refrain cuts}.
 *
 * @param statement id of the statement
 * @param speaker the speaker's name, else office and body; absent where nobody was resolved
 * @param saidOn the day of speaking
 * @param fullest the document with the fullest version
 * @param version where its words stand in that document's text
 * @param words their number
 * @param changesSense which kinds of difference change the sense in any report, gravest first
 * @param carried what each document carried, the fullest first
 */
public record CutsLine(
    Id statement,
    Optional<String> speaker,
    Optional<Dated> saidOn,
    String fullest,
    List<Stretch> version,
    int words,
    List<DifferenceKind> changesSense,
    List<CarriedLine> carried) {

  public CutsLine {
    version = List.copyOf(version);
    changesSense = List.copyOf(changesSense);
    carried = List.copyOf(carried);
  }

  /**
   * What one document carried.
   *
   * @param doc the document's name
   * @param outlet who printed it
   * @param kept what of the fullest version it carried, as stretches of the fullest document's text
   * @param words number of words of the fullest version among them
   * @param share their share of the fullest version's words, 0 to 1, in thousandths
   * @param excerpts its reports of the statement
   */
  public record CarriedLine(
      String doc,
      Optional<String> outlet,
      List<Stretch> kept,
      int words,
      double share,
      List<ExcerptLine> excerpts) {

    public CarriedLine {
      kept = List.copyOf(kept);
      excerpts = List.copyOf(excerpts);
    }
  }

  /**
   * One report of the statement.
   *
   * @param report the attribution
   * @param content where its words stand in its document's text
   * @param from the stretch of the fullest document's text that they answer to
   * @param redline from what was said there to these words
   * @param quoted the differences inside quotation marks on both sides
   */
  public record ExcerptLine(
      Id report,
      List<Stretch> content,
      Optional<Stretch> from,
      Redline redline,
      List<Difference> quoted) {

    public ExcerptLine {
      content = List.copyOf(content);
      quoted = List.copyOf(quoted);
    }
  }

  /** What the wire says of reports side by side. */
  public static CutsLine of(SideBySide side) {
    CodePoints full = CodePoints.of(side.fullest().text());
    Report first = side.statement().reports().getFirst();
    return new CutsLine(
        side.statement().id(),
        first.resolution().findSpeaker().map(Speaker::label),
        first.saidOn(),
        side.fullest().doc(),
        full.of(side.version()),
        side.words(),
        side.carried().stream()
            .flatMap(c -> c.changedSense().stream())
            .map(Difference::kind)
            .distinct()
            .sorted()
            .toList(),
        side.carried().stream()
            .map(
                c -> {
                  CodePoints own = CodePoints.of(c.article().text());
                  return new CarriedLine(
                      c.article().doc(),
                      c.article().outlet(),
                      full.of(c.kept()),
                      c.words(),
                      Math.round(side.share(c) * 1000) / 1000.0,
                      c.excerpts().stream()
                          .map(
                              e ->
                                  new ExcerptLine(
                                      e.report().id(),
                                      own.of(e.report().attribution().quotation().content()),
                                      e.from().map(full::of),
                                      e.redline(),
                                      e.quoted()))
                          .toList());
                })
            .toList());
  }
}
