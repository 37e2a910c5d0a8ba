package refrain.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import refrain.extract.Extractor;
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
 * extract --format json} prints, on one thread. {@code laboratory/bench/README.md} has what it
 * speaks.
 */
public final class Answering {

  private final Pipeline pipeline;
  private final List<Document> documents = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();

  /** Answers with what this finds. */
  public Answering(Extractor extractor) {
    pipeline = Pipeline.of(extractor, Actors.standard());
  }

  /**
   * Serves requests until there are no more.
   *
   * @throws IOException if a file cannot be read or written
   * @throws IllegalArgumentException if a request is none
   * @throws IllegalStateException if a stage breaks on an article
   */
  public void serve(BufferedReader requests, PrintWriter replies) throws IOException {
    reply(replies, "ready");
    for (String line = requests.readLine(); line != null; line = requests.readLine()) {
      String[] words = line.split(" ", 2);
      long count =
          switch (words[0]) {
            case "articles" -> read(Path.of(words[1]));
            case "pass" -> pass();
            case "answers" -> write(Path.of(words[1]));
            default -> throw new IllegalArgumentException("unknown request: " + line);
          };
      reply(replies, "done " + count);
    }
  }

  private static void reply(PrintWriter replies, String line) {
    replies.print(line + "\n");
    replies.flush();
  }

  private long read(Path list) throws IOException {
    documents.clear();
    for (String name : Files.readAllLines(list)) {
      Path file = Path.of(name);
      byte[] bytes = Files.readAllBytes(file);
      documents.add(new Document(Sample.doc(file), name, Format.TEXT, bytes, Metadata.NONE));
    }
    return documents.size();
  }

  private long pass() {
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

  private long write(Path file) throws IOException {
    Files.write(file, answers);
    return answers.size();
  }
}
