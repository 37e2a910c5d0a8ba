package refrain.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import refrain.domain.Article;
import refrain.domain.Id;
import refrain.domain.Refrain;
import refrain.domain.Report;
import refrain.domain.Speaker;
import refrain.domain.Statement;
import refrain.domain.Voice;
import refrain.plant.PlantedStock;

/**
 * What readers ask a desk for: of every kind of page some addresses.
 *
 * @param addresses by kind of page, without the host; each may be asked for as JSON too
 * @param words some that are said, common and rare
 * @param refrains ids of some
 * @param statements some
 * @param speakers ids of some
 */
record Asking(
    Map<String, List<String>> addresses,
    List<String> words,
    List<Refrain> refrains,
    List<Statement> statements,
    List<Id> speakers) {

  private static final int OF_A_KIND = 200;

  Asking {
    addresses = Collections.unmodifiableMap(new LinkedHashMap<>(addresses));
    words = List.copyOf(words);
    refrains = List.copyOf(refrains);
    statements = List.copyOf(statements);
    speakers = List.copyOf(speakers);
  }

  /**
   * Draws them.
   *
   * @param series the keys of the series, as the archive gives them
   */
  static Asking of(PlantedStock stock, List<String> series, long seed) {
    Random random = new Random(seed);
    List<Refrain> refrains = some(stock.findings().refrains(), random);
    // The most used refrain, statement and speaker are the slowest: each is among those asked for.
    refrains.addAll(
        stock.findings().refrains().subList(0, Math.min(5, stock.findings().refrains().size())));
    List<Statement> statements = some(stock.findings().statements(), random);
    stock.findings().statements().stream()
        .sorted((a, b) -> b.reports().size() - a.reports().size())
        .limit(5)
        .forEach(statements::add);
    List<PlantedStock.Document> documents = some(stock.documents(), random);
    Set<Id> speakers = new TreeSet<>();
    Set<String> outlets = new TreeSet<>();
    Set<String> words = new TreeSet<>();
    for (PlantedStock.Document d : documents) {
      d.article().outlet().filter(o -> d.article().voice() == Voice.REPORT).ifPresent(outlets::add);
      for (Report r : d.reports()) {
        r.resolution().findSpeaker().map(Speaker::id).ifPresent(speakers::add);
      }
      Report first = d.reports().getFirst();
      String[] said =
          first
              .attribution()
              .quotation()
              .content()
              .getFirst()
              .in(first.article().text())
              .split("\\W+", -1);
      for (String word : said) {
        if (word.length() > 3) {
          words.add(word.toLowerCase(Locale.ROOT));
        }
      }
    }
    List<String> asked = some(List.copyOf(words), random);
    List<Id> who = some(List.copyOf(speakers), random);
    List<String> where = List.copyOf(outlets);
    Map<String, List<String>> out = new LinkedHashMap<>();
    out.put("today", List.of("/"));
    out.put("today of a speaker", each(who, s -> "/?speaker=" + s));
    out.put("refrains", List.of("/refrains", "/refrains?order=latest", "/refrains?order=uses"));
    out.put("refrains of a speaker", each(who, s -> "/refrains?speaker=" + s));
    out.put("refrain", each(refrains, r -> "/refrain/" + r.id()));
    out.put("statement", each(statements, s -> "/statement/" + s.id()));
    out.put("article", each(documents, d -> "/article/" + d.article().id()));
    out.put("speaker", each(who, s -> "/speaker/" + s));
    out.put("speakers", List.of("/speakers", "/speakers?name=central"));
    out.put("search, a word", each(asked, w -> "/search?q=" + w));
    out.put(
        "search, words and fields",
        each(
            asked,
            w ->
                "/search?q="
                    + encoded(
                        w + " act:reject from:2010-01-01 outlet:\"" + pick(where, random) + "\"")));
    out.put(
        "search, fields alone",
        each(where, o -> "/search?q=" + encoded("rung:3 act:reject outlet:\"" + o + "\"")));
    out.put(
        "compare outlets",
        each(
            where,
            o -> "/compare?a_outlet=" + encoded(o) + "&b_outlet=" + encoded(pick(where, random))));
    out.put(
        "compare speakers",
        each(who, s -> "/compare?a_speaker=" + s + "&b_speaker=" + pick(who, random)));
    out.put(
        "compare periods",
        List.of("/compare?a_from=2010-01-01&a_to=2010-12-31&b_from=2015-01-01&b_to=2015-12-31"));
    out.put("outlets", List.of("/outlets"));
    out.put("documents", List.of("/documents"));
    out.put("documents of an outlet", each(where, o -> "/documents?outlet=" + encoded(o)));
    out.put("list of series", List.of("/series"));
    List<Article> issues =
        stock.documents().stream()
            .map(PlantedStock.Document::article)
            .filter(a -> a.voice() == Voice.RELEASE)
            .toList();
    out.put("series", each(series, k -> "/series/" + k));
    List<String> redlines = new ArrayList<>();
    for (int i = 1; i < issues.size() && redlines.size() < OF_A_KIND; i++) {
      if (issues.get(i).outlet().equals(issues.get(i - 1).outlet())) {
        redlines.add("/redline/" + issues.get(i - 1).id() + "/" + issues.get(i).id());
      }
    }
    out.put("redline", redlines);
    return new Asking(out, asked, refrains, statements, who);
  }

  /** The path that gives the same as JSON. */
  static String json(String path) {
    int query = path.indexOf('?');
    String before = query < 0 ? path : path.substring(0, query);
    return (before.equals("/") ? "/today" : before)
        + ".json"
        + (query < 0 ? "" : path.substring(query));
  }

  private static <T> List<String> each(List<T> of, Function<T, String> address) {
    return of.stream().map(address).toList();
  }

  private static <T> List<T> some(List<T> all, Random random) {
    List<T> out = new ArrayList<>();
    for (int i = 0; i < Math.min(OF_A_KIND, all.size()); i++) {
      out.add(all.get(random.nextInt(all.size())));
    }
    return out;
  }

  private static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
