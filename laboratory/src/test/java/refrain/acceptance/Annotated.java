package refrain.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import refrain.evaluate.Evaluation;
import refrain.evaluate.Figure;
import refrain.extract.Extractor;

/**
 * Texts with gold attributions.
 *
 * @param corpus its name in {@code scores/expected.tsv}
 * @param gold the attributions
 * @param texts the folders of the texts
 * @param paths what the product reads: the folders, or files in them
 */
record Annotated(String corpus, Path gold, List<Path> texts, List<Path> paths) {

  Annotated {
    texts = List.copyOf(texts);
    paths = List.copyOf(paths);
  }

  private static Annotated folder(String corpus, Path gold, Path texts) {
    return new Annotated(corpus, gold, List.of(texts), List.of(texts));
  }

  static Annotated polNeARDev() {
    return folder(
        "polnear-dev", SharedTexts.at("polnear/dev.gold.jsonl"), SharedTexts.at("polnear/dev"));
  }

  static Annotated seeds() {
    return folder(
        "seeds", SharedTexts.at("seeds-gold/attributions.gold.jsonl"), SharedTexts.at("seeds"));
  }

  /** Three example articles of this repository: the only ones that are measured everywhere. */
  static Annotated examples() {
    Path root = SharedTexts.root();
    return folder(
        "examples",
        root.resolve("laboratory/src/test/resources/refrain/evaluate/examples.gold.jsonl"),
        root.resolve("examples"));
  }

  /** The second development set: see laboratory/gold/README.md. */
  static Annotated news() throws Exception {
    Path gold = SharedTexts.root().resolve("laboratory/gold/news.gold.jsonl");
    List<Path> folders = List.of(SharedTexts.at("news-dev"), SharedTexts.at("wikinews"));
    List<Path> files = new ArrayList<>();
    for (String doc : SharedTexts.docs(gold)) {
      folders.stream().map(f -> f.resolve(doc + ".txt")).filter(Files::exists).forEach(files::add);
    }
    return new Annotated("news", gold, folders, files);
  }

  /**
   * Every figure that an extractor reaches.
   *
   * @param folder where the prediction is written
   */
  List<Figure> figures(Extractor extractor, Path folder) throws Exception {
    Path predicted = folder.resolve("pred.jsonl");
    Product.over(paths, extractor).writeArticles(predicted, SharedTexts.docs(gold));
    List<Figure> figures =
        new ArrayList<>(Evaluation.attribution(gold, predicted, texts, Set.of()).figures());
    figures.addAll(Evaluation.spans(gold, predicted, texts, Set.of()).figures());
    figures.addAll(Evaluation.reliability(gold, predicted, texts).figures());
    return figures;
  }
}
