package refrain.fit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import refrain.evaluate.LabelledSpeaker;
import refrain.evaluate.SpeakerAgreement;
import refrain.extract.Extractor;
import refrain.fit.Choosing.Chosen;
import refrain.fit.Choosing.Example;
import refrain.resolve.Candidates;
import refrain.resolve.Resolver;

/**
 * Fits the weights by which Refrain chooses whom a description of one person stands for, or that
 * nobody who is named is meant.
 */
public final class DescriptionFit {

  private static final int FOLDS = 5;

  private final Extractor extractor;
  private final Resolver resolver;

  /** With who finds the attributions and knows the actors. */
  public DescriptionFit(Extractor extractor, Resolver resolver) {
    this.extractor = extractor;
    this.resolver = resolver;
  }

  /**
   * How often the choice is right by weights fitted to other texts.
   *
   * @param right of all descriptions
   * @param rightNames of those that mean somebody named
   * @param wrongNames somebody is named who is not meant
   */
  public record Score(int right, int rightNames, int wrongNames) {

    static Score of(List<Chosen> chosen) {
      return new Score(
          (int) chosen.stream().filter(Chosen::isRight).count(),
          (int) chosen.stream().filter(c -> c.isRight() && !c.isNobody()).count(),
          (int) chosen.stream().filter(Chosen::isWrongName).count());
    }
  }

  /**
   * What was fitted.
   *
   * @param weights in the order of {@link Candidates#ofDescriptions}
   * @param descriptions labelled and found as a source
   * @param named of them those that mean somebody named
   * @param byArticle by weights fitted to other articles
   * @param byOrigin by weights fitted to texts of other outlets and institutions
   */
  public record Fitted(
      List<Double> weights, int descriptions, int named, Score byArticle, Score byOrigin) {

    public Fitted {
      weights = List.copyOf(weights);
    }

    /** The weights as the table that Refrain reads. */
    public String table() {
      return Choosing.table(Candidates.ofDescriptions(), weights);
    }
  }

  /**
   * Fits.
   *
   * @param folder where the paths of the labels lead from
   * @param gold labels, as {@link LabelledText} reads them
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if no labelled text is there
   */
  public Fitted fit(Path folder, Path gold) throws IOException {
    List<Example> examples = new ArrayList<>();
    int named = 0;
    for (LabelledText text : LabelledText.read(folder, gold)) {
      Set<Integer> seen = new HashSet<>();
      for (Candidates c :
          resolver.descriptions(text.article(), extractor.extract(text.article()))) {
        Optional<LabelledSpeaker> speaker = text.speakerAt(c.at().begin());
        if (speaker.isPresent()
            && !speaker.get().kind().equals("unknown")
            && seen.add(c.at().begin())) {
          examples.add(example(text, c, speaker.get()));
          named += speaker.get().name().isPresent() ? 1 : 0;
        }
      }
    }
    return new Fitted(
        Choosing.weights(examples),
        examples.size(),
        named,
        Score.of(Choosing.crossed(examples, DescriptionFit::fold, Candidates.CLEAR_LEAD)),
        Score.of(Choosing.crossed(examples, Example::origin, Candidates.CLEAR_LEAD)));
  }

  private static String fold(Example e) {
    return String.valueOf(Math.floorMod(e.document().hashCode(), FOLDS));
  }

  private static Example example(LabelledText text, Candidates c, LabelledSpeaker speaker) {
    Optional<String> name = speaker.name();
    List<Boolean> right = new ArrayList<>();
    for (Candidates.Candidate x : c.candidates()) {
      right.add(
          x.name().isEmpty()
              ? name.isEmpty()
              : name.filter(n -> SpeakerAgreement.isSamePerson(n, x.name())).isPresent());
    }
    boolean reachable = right.contains(true);
    if (!reachable) {
      right.set(right.size() - 1, true);
    }
    return new Example(text.article().doc(), text.origin(), c.candidates(), right, reachable);
  }
}
