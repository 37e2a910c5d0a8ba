package refrain.novelty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import refrain.domain.NoveltyKind;

/**
 * Documents that follow one another, each worded after the one before, such as the decisions of a
 * central bank: what whole sentences are missing in the latest. A document follows the latest
 * earlier one of which it has at least half of the sentences.
 */
final class Series {

  private static final int BACK = 12;
  private static final double SHARE = 0.5;
  private static final int FEWEST_SENTENCES = 3;
  private static final int FEWEST_WITH = 3;
  private static final double USUAL = 2 / 3.0;
  private static final double GONE = 2;
  private static final double WEIGHTY = 0.1;
  private static final double WEIGHTIEST = 3;

  private final Speech speech;
  private final Formulas formulas;
  private final Map<Integer, List<Integer>> sentences = new TreeMap<>();
  private final Map<Integer, Set<Integer>> followed = new LinkedHashMap<>();
  private final Map<Integer, List<Integer>> chains = new HashMap<>();
  private List<Integer> today = new ArrayList<>();

  Series(Speech speech, Formulas formulas) {
    this.speech = speech;
    this.formulas = formulas;
  }

  /** Notes a sentence of the day with the earlier sentences that are worded alike. */
  void note(int sentence, List<Formulas.Member> members) {
    int document = speech.sentence(sentence).document();
    List<Integer> of = sentences.computeIfAbsent(document, k -> new ArrayList<>());
    if (of.isEmpty()) {
      today.add(document);
    }
    of.add(sentence);
    Set<Integer> like = followed.computeIfAbsent(document, k -> new HashSet<>());
    members.stream().limit(BACK).forEach(m -> like.add(m.sentence()));
  }

  /** Notes the sentences that are missing in the day's documents. */
  void dropped(int day, Candidates out) {
    for (int document : today) {
      Set<Integer> like = followed.getOrDefault(document, Set.of());
      int model = model(document, like);
      List<Integer> chain = new ArrayList<>();
      if (model >= 0) {
        List<Integer> of = sentences.getOrDefault(model, List.of());
        chain.add(model);
        chain.addAll(chains.getOrDefault(model, List.of()));
        chain = chain.subList(0, Math.min(Formulas.LATEST, chain.size()));
        missing(document, of, like, chain, out);
      }
      chains.put(document, List.copyOf(chain));
    }
    today = new ArrayList<>();
    followed.clear();
  }

  /** The latest earlier document of which this one has half of the sentences; -1 without one. */
  private int model(int document, Set<Integer> like) {
    Map<Integer, Integer> votes = new TreeMap<>();
    like.forEach(s -> votes.merge(speech.sentence(s).document(), 1, Integer::sum));
    int best = -1;
    int bestDay = -1;
    for (Map.Entry<Integer, Integer> v : votes.entrySet()) {
      List<Integer> of = sentences.getOrDefault(v.getKey(), List.of());
      int day = speech.sentence(of.get(0)).day();
      boolean follows =
          v.getKey() != document
              && of.size() >= FEWEST_SENTENCES
              && v.getValue() >= SHARE * of.size();
      if (follows && day > bestDay) {
        best = v.getKey();
        bestDay = day;
      }
    }
    return best;
  }

  private void missing(
      int document, List<Integer> model, Set<Integer> like, List<Integer> series, Candidates out) {
    List<List<Integer>> texts =
        series.stream().map(d -> sentences.getOrDefault(d, List.of())).toList();
    List<Integer> chain = texts.stream().map(t -> speech.sentence(t.get(0)).day()).toList();
    StandingPhrases phrases = new StandingPhrases(speech, texts);
    for (int s : model) {
      if (like.contains(s)) {
        continue;
      }
      Speech.Sentence gone = speech.sentence(s);
      boolean here =
          sentences.getOrDefault(document, List.of()).stream()
              .anyMatch(x -> formulas.alike(s, x) > 0);
      List<Formulas.Member> members =
          here
              ? List.of()
              : formulas.of(s).stream()
                  .filter(m -> chain.contains(speech.sentence(m.sentence()).day()))
                  .toList();
      // The formula is still there, in a wording that is nearer to an older one of its uses.
      here |= members.stream().anyMatch(m -> like.contains(m.sentence()));
      int with = members.size() + 1;
      int fewest = Math.max(FEWEST_WITH, (int) Math.ceil(USUAL * chain.size()));
      if (here) {
        continue;
      }
      if (with < fewest) {
        for (Candidate.Place run :
            phrases.in(s, fewest, sentences.getOrDefault(document, List.of()))) {
          note(run, phrases.documents(run), chain.size(), out);
        }
        continue;
      }
      Candidate c = note(new Candidate.Place(s, gone.begin(), gone.end()), with, chain.size(), out);
      members.forEach(
          m -> {
            Speech.Sentence y = speech.sentence(m.sentence());
            c.earlier.add(new Candidate.Place(m.sentence(), y.begin(), y.end()));
          });
    }
  }

  private Candidate note(Candidate.Place words, int with, int of, Candidates out) {
    double bits =
        GONE * Scales.log2(1 + with) * with / of
            + Math.min(WEIGHTIEST, WEIGHTY * formulas.bits(words.begin(), words.end()));
    Candidate c = out.note(NoveltyKind.DROPPED, words, bits);
    c.before = words;
    c.days = with;
    c.ofDays = of;
    c.last = speech.sentence(words.sentence()).day();
    c.ofSubject = false;
    return c;
  }
}
