package refrain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import refrain.domain.Attribution;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Token;
import refrain.pipeline.Pipeline.Analysis;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What answers, questions and releases repeat of others, against {@code
 * laboratory/gold/nested.jsonl}. A found one is right if its source shares a word with the gold
 * one's and its content at least half of the words that either has; one like an optional gold one
 * counts for nothing.
 */
class NestedAttributionTest {

  private static final double LEAST_ALIKE = 0.5;
  private static final double LIKE_OPTIONAL = 0.3;

  @Test
  void findsMostOfWhatSpeakersRepeatOfOthers() throws IOException {
    Map<String, Analysis.Analysed> articles = new HashMap<>();
    for (String folder : List.of("mfa", "state/txt", "whitehouse")) {
      for (Analysis.Analysed a : Product.over(SharedTexts.at(folder)).articles()) {
        articles.put(a.article().doc(), a);
      }
    }
    Path gold = SharedTexts.root().resolve("laboratory/gold/nested.jsonl");
    for (String split : List.of("dev", "test")) {
      int[] counts = new int[3];
      for (String line : Files.readAllLines(gold)) {
        JsonNode region = new JsonMapper().readTree(line);
        Analysis.Analysed article = articles.get(region.path("doc").asString());
        if (region.path("split").asString().equals(split) && article != null) {
          score(region, article, counts);
        }
      }
      double precision = (double) counts[2] / counts[1];
      double recall = (double) counts[2] / counts[0];
      System.out.printf(
          java.util.Locale.ROOT,
          "nested, %s: gold %d, found %d, right %d: precision %.2f, recall %.2f%n",
          split,
          counts[0],
          counts[1],
          counts[2],
          precision,
          recall);
      assertThat(precision).as("precision on %s", split).isGreaterThan(0.65);
      assertThat(recall).as("recall on %s", split).isGreaterThan(0.65);
    }
  }

  private static void score(JsonNode region, Analysis.Analysed article, int[] counts) {
    String text = article.article().text();
    int begin = text.offsetByCodePoints(0, region.path("region").get(0).asInt());
    int end = text.offsetByCodePoints(0, region.path("region").get(1).asInt());
    List<Attribution> found = new ArrayList<>();
    for (Report r : article.reports()) {
      int at = r.attribution().quotation().content().get(0).begin();
      if (r.attribution().within().isPresent() && begin <= at && at < end) {
        found.add(r.attribution());
      }
    }
    Set<Attribution> settled = new HashSet<>();
    for (boolean optional : new boolean[] {false, true}) {
      for (JsonNode gold : region.path("attributions")) {
        if (gold.path("optional").asBoolean(false) != optional) {
          continue;
        }
        counts[0] += optional ? 0 : 1;
        double least = optional ? LIKE_OPTIONAL : LEAST_ALIKE;
        for (Attribution a : found) {
          boolean sources = optional || sameSource(text, gold, a);
          if (!settled.contains(a) && sources && alike(text, gold, a) >= least) {
            settled.add(a);
            counts[1] += optional ? 0 : 1;
            counts[2] += optional ? 0 : 1;
            break;
          }
        }
      }
    }
    counts[1] += found.size() - settled.size();
  }

  private static boolean sameSource(String text, JsonNode gold, Attribution a) {
    Set<Integer> x = words(text, SharedTexts.spans(gold.path("source"), text));
    Set<Integer> y = words(text, a.source());
    return (x.isEmpty() && y.isEmpty()) || x.stream().anyMatch(y::contains);
  }

  private static double alike(String text, JsonNode gold, Attribution a) {
    Set<Integer> x = words(text, SharedTexts.spans(gold.path("content"), text));
    Set<Integer> both = new HashSet<>(x);
    Set<Integer> y = words(text, a.quotation().content());
    both.retainAll(y);
    return (double) both.size() / Math.max(1, x.size() + y.size() - both.size());
  }

  private static Set<Integer> words(String text, List<Span> spans) {
    Set<Integer> out = new HashSet<>();
    for (Span s : spans) {
      Token.scan(text, s).stream().filter(Token::word).forEach(t -> out.add(t.span().begin()));
    }
    return out;
  }
}
