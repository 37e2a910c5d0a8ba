package refrain.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Who speaks, when, on what occasion, to whom, and by which act: predicted facts of statements
 * against gold. A gold statement is paired with the predicted attribution that shares most of its
 * content, at least three tenths of what either has, a common source word counting for as much;
 * facts are counted for those that were found.
 */
final class StatementsScore {

  private static final double LEAST_COMMON = 0.3;
  private static final String NONE = "NONE";

  private final Map<String, Map<String, long[]>> shares = new TreeMap<>();
  private final Map<String, Hits> hits = new TreeMap<>();
  private final List<Held> named = new ArrayList<>();

  /** A found statement's speaker by gold, and the id that the prediction gives. */
  private record Held(String doc, LabelledSpeaker gold, String id, boolean right) {}

  /**
   * Scores.
   *
   * @param gold one document a line
   * @param predicted lines of {@code refrain extract}; documents that gold does not have are passed
   * @param part only this part of gold
   * @throws BadInputException if a file cannot be scored
   */
  static StatementsScore of(Path gold, Path predicted, Optional<String> part)
      throws BadInputException {
    Map<String, JsonNode> byDoc = new HashMap<>();
    for (InputFile.Line line : InputFile.jsonLines(predicted)) {
      byDoc.put(InputFile.requireText(line, "doc"), line.json());
    }
    StatementsScore score = new StatementsScore();
    for (GoldStatement.Document document : GoldStatement.read(gold, part)) {
      JsonNode article = byDoc.get(document.doc());
      if (article == null) {
        throw new BadInputException(
            predicted + ": no document \"" + document.doc() + "\"; extract all that gold has");
      }
      for (GoldStatement statement : document.statements()) {
        Optional<JsonNode> found = find(statement, article);
        score.share("found", "all", found.isPresent());
        found.ifPresent(f -> score.count(document, statement, f));
      }
    }
    score.countMerges();
    return score;
  }

  private static Optional<JsonNode> find(GoldStatement gold, JsonNode article) {
    JsonNode best = null;
    double most = LEAST_COMMON;
    for (JsonNode a : article.path("attributions")) {
      List<int[]> content = GoldStatement.spans(a.path("content"));
      int common = common(gold.content(), content);
      if (common == 0) {
        continue;
      }
      double like = (double) common / (length(gold.content()) + length(content) - common);
      if (common(gold.source(), GoldStatement.spans(a.path("source"))) > 0) {
        like += LEAST_COMMON;
      }
      if (like >= most && (best == null || like > most)) {
        best = a;
        most = like;
      }
    }
    return Optional.ofNullable(best);
  }

  private void count(GoldStatement.Document document, GoldStatement gold, JsonNode predicted) {
    LabelledSpeaker speaker = LabelledSpeaker.predicted(predicted);
    boolean right = SpeakerAgreement.isRight(gold.speaker(), speaker);
    share("speaker", "all", right);
    share("speaker", gold.mention(), right);
    share("speaker", document.corpus(), right);
    if (speaker.name().isPresent()) {
      named.add(
          new Held(
              document.doc(),
              gold.speaker(),
              predicted.path("speaker").path("id").asString(""),
              right));
    }
    gold.facts().ifPresent(f -> count(f, gold, predicted));
  }

  private void count(GoldStatement.Facts gold, GoldStatement statement, JsonNode predicted) {
    gold.saidOn()
        .ifPresent(
            day -> share("said_on", "told", day.equals(predicted.path("said_on").asString(""))));
    List<int[]> occasion = one(predicted.path("occasion_at"));
    int begin = statement.content().get(0)[0];
    boolean question = gold.question() && !occasion.isEmpty() && occasion.get(0)[1] <= begin;
    hit(
        "occasion",
        gold.question() || !gold.occasion().isEmpty(),
        !occasion.isEmpty(),
        question || common(gold.occasion(), occasion) > 0);
    marked("addressee", gold.addressee(), at(predicted.path("addressees")));
    marked("cited", gold.cited(), at(predicted.path("cited")));
    String act = predicted.path("act").asString(NONE);
    share("act", "all", act.equals(gold.act()));
    share("act", "main or also", act.equals(gold.act()) || gold.actAlso().contains(act));
    hit(
        "act of some kind",
        !gold.act().equals(NONE),
        !act.equals(NONE),
        act.equals(gold.act()) || gold.actAlso().contains(act));
    Optional<Integer> rung =
        predicted.path("rung").isNumber()
            ? Optional.of(predicted.path("rung").asInt())
            : Optional.empty();
    share("rung", "all", rung.equals(gold.rung()));
    hit("rung of some kind", gold.rung().isPresent(), rung.isPresent(), rung.equals(gold.rung()));
  }

  private void marked(String what, List<int[]> gold, List<int[]> predicted) {
    hit(what, !gold.isEmpty(), !predicted.isEmpty(), common(gold, predicted) > 0);
  }

  /** Pairs of statements in two documents that the prediction gives to one named speaker. */
  private void countMerges() {
    for (int i = 0; i < named.size(); i++) {
      for (int j = i + 1; j < named.size(); j++) {
        Held x = named.get(i);
        Held y = named.get(j);
        if (!x.doc().equals(y.doc()) && x.id().equals(y.id())) {
          boolean wrong = !isSame(x.gold(), y.gold());
          share("merged wrongly", "pairs", wrong);
          // Whoever was taken for another in his own article is no matter of merging.
          if (x.right() && y.right()) {
            share("merged wrongly", "pairs of right speakers", wrong);
          }
        }
      }
    }
  }

  private static boolean isSame(LabelledSpeaker x, LabelledSpeaker y) {
    boolean persons = x.name().isPresent() && y.name().isPresent();
    return persons ? SpeakerAgreement.isSamePerson(x, y) : x.kind().equals(y.kind());
  }

  private void share(String metric, String slice, boolean counts) {
    long[] of =
        shares
            .computeIfAbsent(metric, k -> new TreeMap<>())
            .computeIfAbsent(slice, k -> new long[2]);
    of[0] += counts ? 1 : 0;
    of[1]++;
  }

  private void hit(String metric, boolean gold, boolean predicted, boolean right) {
    boolean both = gold && predicted && right;
    hits.merge(
        metric, new Hits(both ? 1 : 0, predicted ? 1 : 0, both ? 1 : 0, gold ? 1 : 0), Hits::plus);
  }

  private static int common(List<int[]> x, List<int[]> y) {
    int sum = 0;
    for (int[] a : x) {
      for (int[] b : y) {
        sum += Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
      }
    }
    return sum;
  }

  private static int length(List<int[]> spans) {
    return spans.stream().mapToInt(s -> s[1] - s[0]).sum();
  }

  private static List<int[]> one(JsonNode span) {
    return span.isArray()
        ? List.of(new int[] {span.path(0).asInt(), span.path(1).asInt()})
        : List.of();
  }

  private static List<int[]> at(JsonNode list) {
    return list.valueStream().flatMap(n -> one(n.path("at")).stream()).toList();
  }

  /** Shares of what was counted, by metric, then slice: how many, of how many. */
  Map<String, Map<String, long[]>> shares() {
    return shares;
  }

  /** Facts that may be told or not, by metric. */
  Map<String, Hits> hits() {
    return hits;
  }
}
