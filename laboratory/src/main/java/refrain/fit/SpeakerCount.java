package refrain.fit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import refrain.domain.Attribution;
import refrain.domain.Form;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.evaluate.LabelledSpeaker;
import refrain.evaluate.SpeakerAgreement;
import refrain.extract.Extractor;
import refrain.resolve.Resolver;

/** How often the speaker is right, by how the source refers. */
public final class SpeakerCount {

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "i", "we", "who", "which", "that", "him", "her", "them");
  private static final Set<String> SMALL = Set.of("the", "of", "for", "and");

  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  private final Resolver resolver;

  private SpeakerCount(Resolver resolver) {
    this.resolver = resolver;
  }

  /**
   * Counts.
   *
   * @param folder where the paths of the labels lead from
   * @param gold labels, as {@link LabelledText} reads them
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if no labelled text is there
   */
  public static SpeakerCount of(Extractor extractor, Resolver resolver, Path folder, Path gold)
      throws IOException {
    SpeakerCount count = new SpeakerCount(resolver);
    for (LabelledText text : LabelledText.read(folder, gold)) {
      Set<Integer> seen = new HashSet<>();
      List<Attribution> found = extractor.extract(text.article());
      for (Report r : resolver.resolve(text.article(), found)) {
        List<Span> source = r.attribution().source();
        if (!source.isEmpty() && seen.add(source.getFirst().begin())) {
          text.speakerAt(source.getFirst().begin()).ifPresent(s -> count.add(text, r, s));
        }
      }
    }
    return count;
  }

  private void add(LabelledText text, Report report, LabelledSpeaker gold) {
    String source = report.attribution().source().getFirst().in(text.article().text());
    boolean turn = report.attribution().quotation().form() == Form.TURN;
    LabelledSpeaker told = told(report.resolution());
    boolean right =
        SpeakerAgreement.isRight(gold, told) || SpeakerAgreement.isRight(known(gold), told);
    for (String slice : List.of("all", turn ? "turn" : kind(source, gold), text.origin())) {
      int[] of = counts.computeIfAbsent(slice, s -> new int[2]);
      of[0] += right ? 1 : 0;
      of[1]++;
    }
    if (!right) {
      wrong.add(
          String.join(
              "\t",
              text.article().doc(),
              turn ? "turn" : kind(source, gold),
              shown(gold),
              shown(told),
              source.replaceAll("\\s+", " ")));
    }
  }

  /** The same speaker by the name that the actors have; of a group those who have a name. */
  private LabelledSpeaker known(LabelledSpeaker gold) {
    List<LabelledSpeaker> members =
        gold.members().stream().filter(SpeakerCount::isNamed).map(this::known).toList();
    return gold.name()
        .or(gold::body)
        .flatMap(resolver::findKnown)
        .map(SpeakerCount::told)
        .orElse(
            new LabelledSpeaker(gold.kind(), gold.name(), gold.body(), gold.country(), members));
  }

  private static boolean isNamed(LabelledSpeaker s) {
    return Character.isUpperCase(s.name().or(s::body).or(s::country).orElse("a").codePointAt(0));
  }

  private static String kind(String source, LabelledSpeaker gold) {
    List<String> words =
        Arrays.asList(source.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
    if (PRONOUNS.contains(words.getFirst()) && words.stream().noneMatch(w -> w.length() > 4)) {
      return "pronoun";
    }
    String name = gold.name().or(gold::body).orElse("").toLowerCase(Locale.ROOT);
    boolean named =
        Arrays.stream(name.split("[^\\p{L}\\p{N}]+", -1))
            .anyMatch(w -> w.length() > 1 && !SMALL.contains(w) && words.contains(w));
    return switch (gold.kind()) {
      case "person" -> named ? "name" : "person";
      case "body" -> named ? "body name" : "body";
      default -> gold.kind();
    };
  }

  private static LabelledSpeaker told(Resolution resolution) {
    Optional<String> none = Optional.empty();
    return switch (resolution) {
      case Resolution.Resolved r -> told(r.speaker());
      case Resolution.Group g ->
          new LabelledSpeaker(
              "group", none, none, none, g.members().stream().map(SpeakerCount::told).toList());
      case Resolution.Described d ->
          new LabelledSpeaker("unnamed", none, d.body(), d.country(), List.of());
      case Resolution.Ambiguous a -> LabelledSpeaker.of("?");
      case Resolution.Unresolved u -> LabelledSpeaker.of("?");
    };
  }

  private static LabelledSpeaker told(Speaker s) {
    String kind =
        s.name().isPresent()
            ? "person"
            : s.role().isPresent() ? "unnamed" : s.body().isPresent() ? "body" : "country";
    return new LabelledSpeaker(kind, s.name(), s.body(), s.country(), List.of());
  }

  private static String shown(LabelledSpeaker s) {
    return s.kind()
        + " "
        + s.name()
            .or(s::body)
            .or(s::country)
            .orElse(String.join("; ", s.members().stream().map(SpeakerCount::shown).toList()));
  }

  /** A line for each kind of source and each origin of texts: right, of how many. */
  public String table() {
    StringBuilder out = new StringBuilder();
    counts.forEach(
        (slice, of) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "%-14s %.3f  %d of %d\n",
                    slice,
                    of[0] / (double) of[1],
                    of[0],
                    of[1])));
    return out.toString();
  }

  /** Document, kind of source, gold, prediction and source of each that is wrong. */
  public List<String> wrong() {
    return List.copyOf(wrong);
  }
}
