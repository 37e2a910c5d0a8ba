package refrain.novelty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import refrain.domain.BaseRate;
import refrain.domain.Basis;
import refrain.domain.DayOfSpeech;
import refrain.domain.History;
import refrain.domain.Novelty;
import refrain.domain.Redline;
import refrain.domain.Report;
import refrain.domain.Speaker;
import refrain.ladder.Ladder;
import refrain.redline.Differ;
import refrain.words.Background;

/** Goes through one speaker's days in order: judges each by the days before it, then learns it. */
final class Judge {

  private static final int FEWEST_DAYS = 3;
  // Before, nearly every word is a first one.
  private static final int FEWEST_DAYS_FOR_WORDS = 20;
  private static final int FEWEST_WORDS = 2000;
  // In speech nearly every day has words of everyday life that the days before did not need.
  private static final int FEWEST_WORDS_OF_SPEECH = 50_000;
  private static final int EARLIER = 3;

  private final Speaker speaker;
  private final Speech speech;
  private final Sequences sequences;
  private final Formulas formulas;
  private final Firsts firsts;
  private final Returns returns;
  private final FormulaChanges changes;
  private final RungMoves rungs;
  private final Series series;
  private final Kin kin = new Kin();
  private final Rates wordings = new Rates();
  private final Rates subjects = new Rates();
  private final Differ differ = new Differ();
  private final double most;
  private final Set<Integer> documents = new LinkedHashSet<>();
  private int words;
  private int statements;
  private int longestGap;
  private LocalDate gapFrom = LocalDate.MIN;

  Judge(Speaker speaker, Speech speech, Background background, List<Ladder> ladders, Asked asked) {
    this.speaker = speaker;
    this.speech = speech;
    this.sequences = new Sequences(speech.row());
    this.formulas = new Formulas(speech, background);
    this.most = asked.expected();
    Scales scales = new Scales(speech, background, self(speaker));
    this.firsts = new Firsts(speech, sequences, scales, kin);
    this.returns = new Returns(speech, sequences, scales, asked.absentDays());
    this.changes = new FormulaChanges(speech, sequences, formulas, scales);
    this.rungs = new RungMoves(speech, speaker, ladders);
    this.series = new Series(speech, formulas);
  }

  private BitSet self(Speaker speaker) {
    List<String> texts = new ArrayList<>(List.of("we us our"));
    speaker.name().ifPresent(texts::add);
    speaker.body().ifPresent(texts::add);
    speaker
        .country()
        .filter(c -> c.matches("[A-Z]{2}"))
        .ifPresent(c -> texts.add(Locale.of("", c).getDisplayCountry(Locale.ENGLISH)));
    BitSet out = speech.known(texts);
    out.andNot(speech.known(List.of("of the and for")));
    return out;
  }

  /** The days that are wanted, judged. */
  List<DayOfSpeech> walk(Predicate<LocalDate> wanted) {
    List<DayOfSpeech> out = new ArrayList<>();
    for (int day = 0; day < speech.days(); day++) {
      List<Candidate> found = candidates(day);
      if (wanted.test(speech.date(day))) {
        out.add(judged(day, found));
      }
      learn(day, found);
    }
    return out;
  }

  private List<Candidate> candidates(int day) {
    Candidates out = new Candidates(speech);
    Basis basis = basis(day);
    for (int s = speech.firstSentence(day); s < speech.firstSentence(day + 1); s++) {
      Speech.Sentence x = speech.sentence(s);
      List<Formulas.Member> members = formulas.of(s);
      series.note(s, members);
      BitSet topic = topic(x);
      FormulaChanges.Free free = changes.of(s, members, topic, words, out);
      rungs.of(s, members, out);
      if (basis == Basis.WORDS && (words >= FEWEST_WORDS_OF_SPEECH || speech.isPrepared(x))) {
        firsts.of(s, free, topic, words, out);
        returns.of(s, free, topic, out);
      }
    }
    series.dropped(day, out);
    return out.weighed();
  }

  /** Words that the question, the occasion or the title brought. */
  private BitSet topic(Speech.Sentence x) {
    Report report = speech.report(x);
    List<String> texts = new ArrayList<>();
    report.occasion().ifPresent(o -> texts.add(o.in(report.article().text())));
    report.article().title().ifPresent(texts::add);
    return speech.known(texts);
  }

  private DayOfSpeech judged(int day, List<Candidate> found) {
    Basis basis = basis(day);
    int count = words(day);
    List<Novelty> novelties = new ArrayList<>();
    for (Candidate c : found) {
      double expected = (c.ofSubject ? subjects : wordings).expected(c.kind, c.bits, count);
      if (basis != Basis.TOO_LITTLE && expected <= most) {
        novelties.add(novelty(c, expected));
      }
    }
    novelties.sort(
        Comparator.comparing(Novelty::ofSubject)
            .thenComparingDouble(Novelty::expected)
            .thenComparing(Comparator.comparingDouble(Novelty::bits).reversed()));
    return new DayOfSpeech(
        speaker, speech.date(day), speech.reports(day), count, history(day), basis, novelties);
  }

  /** What may be called new on a day, before it is learned. */
  private Basis basis(int day) {
    if (day < FEWEST_DAYS) {
      return Basis.TOO_LITTLE;
    }
    boolean prepared = false;
    for (int s = speech.firstSentence(day); s < speech.firstSentence(day + 1); s++) {
      prepared |= speech.isPrepared(speech.sentence(s));
    }
    int fewest = prepared ? FEWEST_WORDS : FEWEST_WORDS_OF_SPEECH;
    return day < FEWEST_DAYS_FOR_WORDS || words < fewest ? Basis.FORMULAS : Basis.WORDS;
  }

  private int words(int day) {
    int sum = 0;
    for (int s = speech.firstSentence(day); s < speech.firstSentence(day + 1); s++) {
      sum += speech.sentence(s).length();
    }
    return sum;
  }

  private Optional<History> history(int day) {
    return day == 0
        ? Optional.empty()
        : Optional.of(
            new History(
                statements,
                documents.size(),
                day,
                words,
                speech.date(0),
                speech.date(day - 1),
                longestGap,
                gapFrom.equals(LocalDate.MIN) ? speech.date(0) : gapFrom));
  }

  private Novelty novelty(Candidate c, double expected) {
    Optional<Novelty.Use> before =
        c.before.sentence() == Candidate.NONE ? Optional.empty() : Optional.of(use(c.before));
    Optional<Redline> redline =
        c.like == Candidate.NONE || c.now.isEmpty()
            ? Optional.empty()
            : Optional.of(redline(c.like, c.now.get(0).sentence()));
    Optional<LocalDate> last =
        c.last == Candidate.NONE ? Optional.empty() : Optional.of(speech.date(c.last));
    return new Novelty(
        c.kind,
        c.ofSubject,
        c.now.stream().map(this::use).toList(),
        before,
        redline,
        c.earlier.stream().limit(EARLIER).map(this::use).toList(),
        new BaseRate(c.days, c.ofDays, last, c.missed, c.perMillion),
        c.rungs,
        c.bits,
        expected);
  }

  private Redline redline(int before, int after) {
    return differ.compare(text(before), text(after));
  }

  private String text(int sentence) {
    Speech.Sentence x = speech.sentence(sentence);
    return x.span().in(speech.report(x).article().text());
  }

  private Novelty.Use use(Candidate.Place p) {
    Speech.Sentence x = speech.sentence(p.sentence());
    return new Novelty.Use(speech.passage(x, p.begin(), p.end()), x.span());
  }

  private void learn(int day, List<Candidate> found) {
    int count = words(day);
    wordings.day(count);
    subjects.day(count);
    found.forEach(c -> (c.ofSubject ? subjects : wordings).learn(c.kind, c.bits));
    for (int s = speech.firstSentence(day); s < speech.firstSentence(day + 1); s++) {
      Speech.Sentence x = speech.sentence(s);
      sequences.learn(x.begin(), x.end(), day);
      formulas.learn(s);
      for (int i = x.begin(); i < x.end(); i++) {
        kin.learn(speech.spelling(speech.word(i)));
      }
      documents.add(x.document());
    }
    words += count;
    statements += speech.reports(day).size();
    if (day > 0) {
      int gap = (int) ChronoUnit.DAYS.between(speech.date(day - 1), speech.date(day));
      if (gap > longestGap) {
        longestGap = gap;
        gapFrom = speech.date(day - 1);
      }
    }
  }
}
