package refrain.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.extract.Extractor;
import refrain.hint.HintReader;
import refrain.ladder.Ladder;
import refrain.link.Linker;
import refrain.pipeline.Pipeline;
import refrain.pipeline.Pipeline.Analysis;
import refrain.read.Document;
import refrain.read.Format;
import refrain.read.Metadata;
import refrain.resolve.Actors;
import refrain.wire.ArticleLine;
import refrain.wire.Wire;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refrain as a contestant: takes each document from its bytes to the line that {@code refrain
 * extract --format json} prints, on one thread.
 */
public final class Answering implements Contender {

  private final Pipeline pipeline;
  private final List<Document> documents = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();

  /**
   * Answers with what this finds.
   *
   * @param hints the network that is asked about each attribution, if one is
   */
  public Answering(Extractor extractor, Optional<HintReader> hints) {
    pipeline = Pipeline.of(extractor, hints, Actors.standard(), Ladder.shipped(), new Linker());
  }

  @Override
  public long read(Path list) throws IOException {
    documents.clear();
    for (String name : Files.readAllLines(list)) {
      Path file = Path.of(name);
      byte[] bytes = Files.readAllBytes(file);
      documents.add(new Document(Sample.doc(file), name, Format.TEXT, bytes, Metadata.NONE));
    }
    return documents.size();
  }

  /**
   * @throws IllegalStateException if a stage breaks on an article
   */
  @Override
  public long pass() {
    answers.clear();
    long found = 0;
    for (Document document : documents) {
      switch (pipeline.analyse(document)) {
        case Analysis.Analysed a -> {
          answers.add(Wire.write(ArticleLine.of(a.article(), a.reports())));
          found += a.reports().size();
        }
        case Analysis.Refused r -> answers.add(nothing(document));
        case Analysis.Failed f ->
            throw new IllegalStateException(f.path() + ": " + f.stage() + ": " + f.message());
      }
    }
    return found;
  }

  private static String nothing(Document document) {
    return JsonMapper.shared().createObjectNode().put("doc", document.doc()).toString();
  }

  @Override
  public List<String> answers() {
    return List.copyOf(answers);
  }
}
