package refrain.train;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.Voice;
import refrain.extract.Decoding;
import refrain.extract.Facts;
import refrain.extract.ModelExtractor;
import refrain.extract.ModelExtractor.Scored;
import refrain.extract.ModelExtractor.Weighed;

/** Reports with the scores of a network, to be decoded with one set of numbers after another. */
public final class ScoredTexts {

  private final ModelExtractor extractor;
  private final List<Scored> texts;

  private ScoredTexts(ModelExtractor extractor, List<Scored> texts) {
    this.extractor = extractor;
    this.texts = texts;
  }

  /**
   * Runs a network over the reports of a folder; transcripts and releases are left out.
   *
   * @param docs names of the texts to take
   * @throws IOException if a text cannot be read
   */
  public static ScoredTexts of(ModelExtractor extractor, Folder folder, Set<String> docs)
      throws IOException {
    List<Scored> texts = new ArrayList<>();
    for (Path file : folder.files()) {
      Article article = Folder.read(file);
      if (docs.contains(article.doc()) && article.voice() == Voice.REPORT) {
        texts.add(extractor.score(article));
      }
    }
    return new ScoredTexts(extractor, texts);
  }

  /**
   * Writes the attributions of every text as {@link Predictions} does.
   *
   * @return what the network says about each, in the order written
   */
  public List<Facts> write(Decoding numbers, Writer out) throws IOException {
    List<Facts> facts = new ArrayList<>();
    for (Scored text : texts) {
      List<Weighed> found = extractor.decode(text, numbers);
      List<Attribution> attributions = found.stream().map(Weighed::attribution).toList();
      out.write(Predictions.line(text.article(), attributions) + "\n");
      found.forEach(w -> facts.add(w.facts()));
    }
    return facts;
  }
}
