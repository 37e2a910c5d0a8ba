package refrain.novelty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import refrain.domain.NoveltyKind;
import refrain.domain.Speaker;
import refrain.ladder.Ladder;

/**
 * Formulas whose wording stands on another rung of a ladder than it usually does. The usual rung is
 * that of most of the formula's latest uses, and of the last of them.
 */
final class RungMoves {

  private static final int FEWEST_USES = 3;
  private static final double USUAL = 2 / 3.0;
  private static final double STEP = 1;

  private final Speech speech;
  private final Speaker speaker;
  private final List<Ladder> ladders;

  RungMoves(Speech speech, Speaker speaker, List<Ladder> ladders) {
    this.speech = speech;
    this.speaker = speaker;
    this.ladders = ladders;
  }

  /** Notes the sentence if its rung is not the usual one of the formula. */
  void of(int sentence, List<Formulas.Member> members, Candidates out) {
    if (members.size() < FEWEST_USES) {
      return;
    }
    Speech.Sentence x = speech.sentence(sentence);
    Optional<Ladder> ladder = ladder(speech.date(x.day()));
    Optional<Ladder.Match> now = ladder.flatMap(l -> l.strongest(words(x)));
    if (ladder.isEmpty() || now.isEmpty()) {
      return;
    }
    List<Formulas.Member> latest = members.subList(0, Math.min(Formulas.LATEST, members.size()));
    Map<Integer, List<Candidate.Place>> uses = new TreeMap<>();
    Optional<Ladder.Match> last = Optional.empty();
    for (Formulas.Member m : latest) {
      Speech.Sentence y = speech.sentence(m.sentence());
      Optional<Ladder.Match> then = ladder.get().strongest(words(y));
      last = m.equals(latest.get(0)) ? then : last;
      then.ifPresent(
          t ->
              uses.computeIfAbsent(t.rung().number(), k -> new ArrayList<>())
                  .add(place(m.sentence(), t)));
    }
    if (last.isEmpty() || last.get().rung().number() == now.get().rung().number()) {
      return;
    }
    List<Candidate.Place> usual = uses.getOrDefault(last.get().rung().number(), List.of());
    if (usual.size() < FEWEST_USES || usual.size() < USUAL * latest.size()) {
      return;
    }
    int step = Math.abs(now.get().rung().number() - last.get().rung().number());
    double bits = STEP * step + 2 * Scales.log2(1 + usual.size());
    Candidate.Place words = place(sentence, now.get());
    Candidate c = out.note(NoveltyKind.RUNG, words, bits);
    c.now.add(words);
    c.before = usual.get(0);
    c.like = usual.get(0).sentence();
    c.days = usual.size();
    c.ofDays = latest.size();
    c.last = speech.sentence(c.like).day();
    c.rungs.clear();
    c.rungs.add(last.get().rung());
    c.rungs.add(now.get().rung());
    c.earlier.addAll(usual.subList(1, usual.size()));
  }

  private Optional<Ladder> ladder(LocalDate day) {
    return ladders.stream().filter(l -> l.holds(speaker, day)).findFirst();
  }

  private List<String> words(Speech.Sentence x) {
    List<String> out = new ArrayList<>(x.length());
    for (int i = x.begin(); i < x.end(); i++) {
      out.add(speech.spelling(speech.word(i)));
    }
    return out;
  }

  private Candidate.Place place(int sentence, Ladder.Match m) {
    int begin = speech.sentence(sentence).begin();
    return new Candidate.Place(sentence, begin + m.begin(), begin + m.end());
  }
}
