package refrain.wire;

import java.util.List;
import java.util.Optional;
import refrain.domain.BaseRate;
import refrain.domain.Novelty;
import refrain.domain.NoveltyKind;
import refrain.domain.Redline;
import refrain.domain.Rung;

/**
 * Something new, in a line of {@code refrain new}. The components are those of {@link Novelty}.
 *
 * @param kind in what way it is new
 * @param ofSubject true where the words are new because what is spoken of is
 * @param now where the words stand
 * @param before the earlier words
 * @param redline from the earlier sentence to the one of now
 * @param earlier other earlier uses, latest first
 * @param rate how usual the words were; rounded to two decimals
 * @param rungs the usual rung, then the new one; empty for other kinds
 * @param bits weight of the evidence, rounded to two decimals
 * @param expected how many such things come by chance, rounded to four decimals
 */
public record NoveltyLine(
    NoveltyKind kind,
    boolean ofSubject,
    List<UseLine> now,
    Optional<UseLine> before,
    Optional<Redline> redline,
    List<UseLine> earlier,
    BaseRate rate,
    List<Rung> rungs,
    double bits,
    double expected) {

  public NoveltyLine {
    now = List.copyOf(now);
    earlier = List.copyOf(earlier);
    rungs = List.copyOf(rungs);
  }

  static NoveltyLine of(Novelty n) {
    BaseRate r = n.rate();
    return new NoveltyLine(
        n.kind(),
        n.ofSubject(),
        n.now().stream().map(UseLine::of).toList(),
        n.before().map(UseLine::of),
        n.redline(),
        n.earlier().stream().map(UseLine::of).toList(),
        new BaseRate(
            r.days(),
            r.ofDays(),
            r.lastUsed(),
            rounded(r.missed(), 100),
            rounded(r.perMillion(), 100)),
        n.rungs(),
        rounded(n.bits(), 100),
        rounded(n.expected(), 10_000));
  }

  private static double rounded(double number, double parts) {
    return Math.round(number * parts) / parts;
  }
}
