package refrain.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import refrain.evaluate.BadInputException;
import refrain.evaluate.Evaluation;
import refrain.evaluate.Figure;
import refrain.evaluate.Judged;
import refrain.extract.Confidence;
import refrain.extract.Decoding;
import refrain.extract.Facts;
import refrain.train.LogisticFit;
import refrain.train.ScoredTexts;

/** Chooses the numbers by which a network's scores become attributions, on annotated texts. */
final class Tuning {

  // Less is noise: do not choose between settings for it.
  private static final double LEAST_GAIN = 0.001;

  private static final Map<String, List<Double>> TRIED = new LinkedHashMap<>();

  static {
    TRIED.put("begin_cue", List.of(0.0, 0.5, 1.0, 1.5));
    TRIED.put("begin_source", List.of(0.0, 0.5, 1.0));
    TRIED.put("begin_content", List.of(0.0, -0.5, -1.0, -1.5, -2.0));
    TRIED.put("other_paragraph", List.of(1.0, 2.0, 4.0));
    TRIED.put("no_cue", List.of(-4.0, 0.0, 2.0));
  }

  private final ScoredTexts texts;
  private final Path gold;
  private final Path folder;
  private final Path predicted;
  private final PrintWriter out;

  /**
   * @param predicted a file to write predictions to, again and again
   */
  Tuning(ScoredTexts texts, Path gold, Path folder, Path predicted, PrintWriter out) {
    this.texts = texts;
    this.gold = gold;
    this.folder = folder;
    this.predicted = predicted;
    this.out = out;
  }

  /** The numbers with those of {@link #TRIED} changed one at a time while that helps. */
  Decoding tuned(Decoding start) throws IOException, BadInputException {
    Decoding best = start;
    double highest = value(best);
    boolean better = true;
    while (better) {
      better = false;
      for (Map.Entry<String, List<Double>> tried : TRIED.entrySet()) {
        for (double value : tried.getValue()) {
          Map<String, Double> numbers = new HashMap<>(best.numbers());
          if (numbers.put(tried.getKey(), value) != value) {
            Decoding other = Decoding.of(numbers);
            double reached = value(other);
            if (reached > highest + LEAST_GAIN) {
              out.printf(Locale.ROOT, "%.4f  %s %s%n", reached, tried.getKey(), value);
              best = other;
              highest = reached;
              better = true;
            }
          }
        }
      }
    }
    return best;
  }

  /** Mean of relaxed and whole attributions and of contents by themselves, F1. */
  private double value(Decoding numbers) throws IOException, BadInputException {
    write(numbers);
    return (f1(numbers("relaxed F1", "all")) + f1(numbers("exact whole F1", "all")) + spans()) / 3;
  }

  private Figure numbers(String metric, String slice) throws BadInputException {
    return find(
        Evaluation.attribution(gold, predicted, List.of(folder), Set.of()).figures(),
        metric,
        slice);
  }

  private double spans() throws BadInputException {
    return f1(
        find(
            Evaluation.spans(gold, predicted, List.of(folder), Set.of()).figures(),
            "span exact F1",
            "content"));
  }

  private static Figure find(List<Figure> figures, String metric, String slice) {
    return figures.stream()
        .filter(f -> f.metric().equals(metric) && f.slice().equals(slice))
        .findFirst()
        .orElseThrow();
  }

  private static double f1(Figure figure) {
    return figure.value();
  }

  private List<Facts> write(Decoding numbers) throws IOException {
    try (Writer writer = Files.newBufferedWriter(predicted)) {
      return texts.write(numbers, writer);
    }
  }

  /**
   * The numbers with confidences fitted, and the confidence that an attribution must have: half of
   * the relaxed F1, as one less probable to be right lowers it (Lipton et al., 2014).
   */
  Decoding calibrated(Decoding start) throws IOException, BadInputException {
    Map<String, Double> numbers = new HashMap<>(start.numbers());
    numbers.put("least_confidence", 0.0);
    Decoding all = Decoding.of(numbers);
    List<Facts> facts = write(all);
    List<Judged> judged = Evaluation.judge(gold, predicted, List.of(folder));
    Set<String> docs = new TreeSet<>();
    judged.forEach(j -> docs.add(j.doc()));
    if (docs.size() < 2) {
      throw new BadInputException(
          gold
              + ": the network finds something in "
              + docs.size()
              + " of its documents; confidence is fitted to what it finds in two or more");
    }
    List<String> order = List.copyOf(docs);
    for (int half = 0; half < 2; half++) {
      List<List<Double>> some = new ArrayList<>();
      List<Boolean> right = new ArrayList<>();
      for (int i = 0; i < judged.size(); i++) {
        if (order.indexOf(judged.get(i).doc()) % 2 == half) {
          some.add(facts.get(i).numbers());
          right.add(judged.get(i).isRight());
        }
      }
      Confidence fitted = new Confidence(LogisticFit.weights(some, right));
      List<Judged> others = new ArrayList<>();
      for (int i = 0; i < judged.size(); i++) {
        Judged j = judged.get(i);
        if (order.indexOf(j.doc()) % 2 != half) {
          others.add(new Judged(j.doc(), j.number(), fitted.in(facts.get(i)), j.isRight()));
        }
      }
      out.println("Fitted on one half of the documents, on the other half:");
      out.print(Evaluation.reliability(others).text());
    }
    List<Double> weights =
        LogisticFit.weights(
            facts.stream().map(Facts::numbers).toList(),
            judged.stream().map(Judged::isRight).toList());
    numbers.putAll(new Confidence(weights).numbers());
    numbers.put("least_confidence", numbers("relaxed F1", "all").value() / 2);
    return Decoding.of(numbers);
  }

  /** The numbers as they are kept beside a network. */
  static String lines(Decoding numbers) {
    StringBuilder lines = new StringBuilder();
    numbers
        .numbers()
        .forEach(
            (name, value) ->
                lines
                    .append(name)
                    .append('\t')
                    .append(new BigDecimal(value).round(new MathContext(4)).toPlainString())
                    .append('\n'));
    return lines.toString();
  }
}
