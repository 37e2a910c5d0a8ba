package refrain.evaluate;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a predicted speaker is the one of gold. A person needs the same family name and no other
 * given name; a body the same name, whichever of its spellings; a country its code. Where gold
 * names nobody, the prediction must name nobody either.
 */
public final class SpeakerAgreement {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9 ]");
  private static final Pattern BLANKS = Pattern.compile("[ \\-.]+");
  private static final Pattern OWNER = Pattern.compile("['’]s(?= )");
  private static final Pattern CIVILITY = Pattern.compile("\\b(mr|mrs|ms|dr) ");
  private static final Map<String, String> SPELLINGS =
      Map.of(
          "foreign ministry", "ministry of foreign affairs",
          "state department", "department of state",
          "defense ministry", "ministry of defense",
          "defence ministry", "ministry of defense",
          "ministry of defence", "ministry of defense",
          "united nations", "un",
          "un security council", "security council");
  private static final Set<String> SMALL = Set.of("of", "the", "for", "and");

  private SpeakerAgreement() {}

  /** Whether a prediction is right where gold says so much. */
  public static boolean isRight(LabelledSpeaker gold, LabelledSpeaker predicted) {
    return switch (gold.kind()) {
      case "person" ->
          gold.name().isEmpty() ? predicted.name().isEmpty() : isSamePerson(gold, predicted);
      case "body" -> predicted.name().isEmpty() && isSameBody(gold, predicted);
      case "country" -> predicted.name().isEmpty() && predicted.country().equals(gold.country());
      case "group" ->
          (predicted.members().isEmpty() || gold.members().isEmpty())
              ? predicted.name().isEmpty()
              : keys(gold.members()).equals(keys(predicted.members()));
      default ->
          predicted.name().isEmpty()
              && (gold.country().isEmpty()
                  || predicted.country().isEmpty()
                  || gold.country().equals(predicted.country()));
    };
  }

  static boolean isSamePerson(LabelledSpeaker x, LabelledSpeaker y) {
    return isSamePerson(x.name().orElse(""), y.name().orElse(""));
  }

  /** Whether two names may be of one person. */
  public static boolean isSamePerson(String x, String y) {
    List<String> a = words(x);
    List<String> b = words(y);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    if (new HashSet<>(a).equals(new HashSet<>(b))) {
      return true;
    }
    if (a.size() == 1 || b.size() == 1) {
      return a.size() == 1 ? b.contains(a.get(0)) : a.contains(b.get(0));
    }
    boolean family =
        a.getLast().equals(b.getLast()) || a.contains(b.getLast()) || b.contains(a.getLast());
    boolean given = a.contains(b.getFirst()) || b.contains(a.getFirst());
    return family && (given || a.getFirst().charAt(0) == b.getFirst().charAt(0));
  }

  private static boolean isSameBody(LabelledSpeaker x, LabelledSpeaker y) {
    String a = body(x.body().or(x::name).orElse(""));
    String b = body(y.body().orElse(""));
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    boolean within =
        (" " + a + " ").contains(" " + b + " ") || (" " + b + " ").contains(" " + a + " ");
    Set<String> shared = new HashSet<>(List.of(a.split(" ", -1)));
    shared.retainAll(List.of(b.split(" ", -1)));
    shared.removeAll(SMALL);
    return within
        || isLonger(a, b)
        || isLonger(b, a)
        || (x.country().isPresent() && x.country().equals(y.country()) && !shared.isEmpty());
  }

  /** "Jane Roe presidential campaign" for "Jane Roe campaign". */
  private static boolean isLonger(String a, String b) {
    List<String> longer = List.of(a.split(" ", -1));
    List<String> shorter = List.of(b.split(" ", -1));
    return shorter.size() > 1
        && longer.getLast().equals(shorter.getLast())
        && longer.containsAll(shorter);
  }

  private static Set<String> keys(List<LabelledSpeaker> speakers) {
    return speakers.stream()
        .map(
            s ->
                words(
                    Stream.of(s.name(), s.body(), s.country())
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse("")))
        .filter(w -> !w.isEmpty())
        .map(List::getLast)
        .collect(Collectors.toSet());
  }

  private static String body(String name) {
    String bare = OWNER.matcher(name).replaceAll("");
    String folded =
        CIVILITY
            .matcher(String.join(" ", words(bare)))
            .replaceAll("")
            .replaceFirst("^(the |us |u s )+", "");
    return SPELLINGS.getOrDefault(folded, folded);
  }

  private static List<String> words(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String folded =
        OTHER
            .matcher(BLANKS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" "))
            .replaceAll("")
            .strip();
    return folded.isEmpty() ? List.of() : List.of(folded.split(" +", -1));
  }
}
