package refrain.serve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import refrain.desk.TodayAnswer.Day;
import refrain.desk.TodayAnswer.New;
import refrain.desk.TodayAnswer.Place;
import refrain.domain.BaseRate;
import refrain.domain.History;
import refrain.domain.Rung;

/**
 * Something new as a page tells it.
 *
 * @param sign a sign for its kind
 * @param label its kind in words
 * @param before the earlier words, where they left or gave way; else empty
 * @param now the words now; empty where nothing stands there
 * @param head what stands before them in their sentence
 * @param tail what stands after them
 * @param rungs from which rung to which; empty for other kinds
 * @param rate how usual the words were
 */
record News(
    String sign,
    String label,
    String before,
    String now,
    String head,
    String tail,
    String rungs,
    String rate) {

  private static final int LONGEST = 160;
  private static final int AROUND = 150;
  private static final int MOST_SUBJECTS = 14;

  static News of(New item) {
    String before = item.before().map(p -> InWords.brief(p.text().strip(), LONGEST)).orElse("");
    String now = item.now().isEmpty() ? "" : InWords.brief(item.now().getFirst().text(), LONGEST);
    return switch (item.kind()) {
      case FIRST -> made("+", "first use", "", now, item);
      case RETURN -> made("↺", "back", "", now, item);
      case REPLACED -> made("⇄", "replaced", before, now, item);
      case DROPPED -> made("−", "left out", before, "", item);
      case RUNG ->
          made(risen(item) ? "↑" : "↓", risen(item) ? "stronger" : "weaker", before, now, item);
    };
  }

  private static boolean risen(New item) {
    return item.rungs().size() == 2 && item.rungs().get(1).number() > item.rungs().get(0).number();
  }

  private static News made(String sign, String label, String before, String now, New item) {
    String head = "";
    String tail = "";
    if (!item.now().isEmpty()) {
      Place place = item.now().getFirst();
      String sentence = place.sentence();
      int begin =
          sentence.offsetByCodePoints(
              0,
              Math.clamp(
                  place.begin() - place.sentenceAt().begin(),
                  0,
                  sentence.codePointCount(0, sentence.length())));
      int end = Math.min(sentence.length(), begin + place.text().length());
      head = lastOf(sentence.substring(0, begin));
      tail = InWords.brief(sentence.substring(end), AROUND);
    }
    return new News(sign, label, before, now, head, tail, rungs(item.rungs()), rate(item));
  }

  private static String lastOf(String text) {
    if (text.length() <= AROUND) {
      return text;
    }
    int cut = text.indexOf(' ', text.length() - AROUND);
    return "… " + text.substring(cut < 0 ? text.length() - AROUND : cut + 1);
  }

  private static String rungs(List<Rung> rungs) {
    return rungs.size() == 2
        ? InWords.rung(rungs.get(0))
            + " → "
            + InWords.rung(rungs.get(1))
            + " of the ladder "
            + rungs.get(1).ladder()
        : "";
  }

  private static String rate(New item) {
    BaseRate r = item.rate();
    String last = r.lastUsed().map(d -> ", last " + InWords.date(d)).orElse("");
    return switch (item.kind()) {
      case FIRST -> "on none of " + InWords.count(r.ofDays(), "earlier day");
      case RETURN -> "on " + r.days() + " of " + InWords.count(r.ofDays(), "earlier day") + last;
      case REPLACED, DROPPED, RUNG ->
          "in " + r.days() + " of its last " + InWords.count(r.ofDays(), "use") + last;
    };
  }

  /** Where the first of what is new stands, if all of it stands in one document. */
  static Optional<Place> onlyPlace(Day day) {
    List<Place> places = day.novelties().stream().flatMap(n -> n.now().stream()).toList();
    return places.stream()
        .findFirst()
        .filter(first -> places.stream().allMatch(p -> p.document().equals(first.document())));
  }

  /** What a day's judgement rests on. */
  static String basis(Day day) {
    String said =
        InWords.count(day.words(), "word") + " in " + InWords.count(day.docs().size(), "document");
    return day.history()
        .map(h -> said + " · " + against(h))
        .orElse(said + " · nothing from before");
  }

  private static String against(History h) {
    return "against "
        + InWords.count(h.words(), "word")
        + " on "
        + InWords.count(h.days(), "day")
        + ", "
        + InWords.range(h.first(), h.last());
  }

  /** Why nothing is told of a day. */
  static String nothing(Day day) {
    return switch (day.basis()) {
      case TOO_LITTLE -> "Too little from before to judge by";
      case FORMULAS -> "No formula changed, judged by the little from before";
      case WORDS -> "Nothing new beyond what chance brings";
    };
  }

  /** What little history keeps from being told; empty where there is enough. */
  static String caveat(Day day) {
    return switch (day.basis()) {
      case TOO_LITTLE ->
          "Too little was read from before to call anything new: three earlier days are needed.";
      case FORMULAS -> "Little was read from before: only changes in formulas are told.";
      case WORDS -> "";
    };
  }

  /** The words that are new because the subject is. */
  static String subjects(List<New> items) {
    String list =
        items.stream()
            .filter(n -> !n.now().isEmpty())
            .limit(MOST_SUBJECTS)
            .map(n -> InWords.brief(n.now().getFirst().text().strip(), 80))
            .collect(Collectors.joining(" · "));
    return items.size() > MOST_SUBJECTS
        ? list + " · and " + (items.size() - MOST_SUBJECTS) + " more"
        : list;
  }
}
