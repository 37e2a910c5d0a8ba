package refrain.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import refrain.corpus.Corpus;
import refrain.corpus.Item;
import refrain.domain.Findings;
import refrain.extract.Extractor;
import refrain.extract.RuleExtractor;
import refrain.extract.WholeTextExtractor;
import refrain.hint.HintReader;
import refrain.ladder.Ladder;
import refrain.link.Linker;
import refrain.link.Unit;
import refrain.link.Workers;
import refrain.pipeline.Pipeline;
import refrain.pipeline.Pipeline.Analysis;
import refrain.pipeline.Pipeline.Analysis.Analysed;
import refrain.resolve.Actors;
import refrain.wire.ArticleLine;
import refrain.wire.RefrainLine;
import refrain.wire.Wire;

/**
 * The whole product run over a folder, as the command runs it.
 *
 * @param articles what became of each document, in the corpus's order
 * @param findings what came back
 */
record Product(List<Analysed> articles, Findings findings) {

  /**
   * @throws IllegalStateException if a document is no article or a stage breaks
   */
  static Product over(Path folder) throws IOException {
    return over(List.of(folder), new RuleExtractor());
  }

  /**
   * The same over several files and folders, with another way to find attributions.
   *
   * @throws IllegalStateException if a document is no article or a stage breaks
   */
  static Product over(List<Path> paths, Extractor extractor) throws IOException {
    return over(paths, extractor, Optional.empty());
  }

  /**
   * The same, with the network that is asked about each attribution.
   *
   * @throws IllegalStateException if a document is no article or a stage breaks
   */
  static Product over(List<Path> paths, Extractor extractor, Optional<HintReader> hints)
      throws IOException {
    return over(paths, extractor, hints, new Linker());
  }

  /**
   * Every sentence of such files as a whole, whoever says it.
   *
   * @throws IllegalStateException if a document is no article or a stage breaks
   */
  static Product ofSentences(Path file) throws IOException {
    return over(
        List.of(file),
        new WholeTextExtractor(),
        Optional.empty(),
        new Linker(Unit.SENTENCE, Workers.one()));
  }

  private static Product over(
      List<Path> paths, Extractor extractor, Optional<HintReader> hints, Linker linker)
      throws IOException {
    Corpus corpus = Corpus.of(paths, Optional.empty());
    Actors actors = Actors.standard();
    for (Path file : corpus.actorsFiles()) {
      actors = actors.with(Actors.parse(Files.readString(file), file.toString()));
    }
    Pipeline pipeline = Pipeline.of(extractor, hints, actors, Ladder.shipped(), linker);
    List<Analysed> articles = new ArrayList<>();
    corpus.read(item -> articles.add(analysed(pipeline, item)));
    List<Analysed> settled = Pipeline.settled(articles);
    return new Product(settled, pipeline.link(settled));
  }

  private static Analysed analysed(Pipeline pipeline, Item item) {
    return switch (item) {
      case Item.Problem p -> throw new IllegalStateException(p.where() + ": " + p.message());
      case Item.Found f ->
          switch (pipeline.analyse(f.document())) {
            case Analysed a -> a;
            case Analysis.Refused r ->
                throw new IllegalStateException(r.path() + ": " + r.message());
            case Analysis.Failed x ->
                throw new IllegalStateException(x.path() + ": " + x.message());
          };
    };
  }

  /** Writes what {@code refrain extract --format json} prints for the documents of these names. */
  Path writeArticles(Path file, Set<String> docs) {
    return write(
        file,
        articles.stream()
            .filter(a -> docs.contains(a.article().doc()))
            .map(a -> Wire.write(ArticleLine.of(a.article(), a.reports())))
            .toList());
  }

  /** Writes what {@code refrain trace --format json} prints. */
  Path writeRefrains(Path file) {
    return write(
        file, findings.refrains().stream().map(r -> Wire.write(RefrainLine.of(r))).toList());
  }

  private static Path write(Path file, List<String> lines) {
    try {
      return Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
