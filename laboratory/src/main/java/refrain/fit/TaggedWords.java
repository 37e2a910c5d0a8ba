package refrain.fit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.POSTaggerME;
import refrain.extract.WordsOfText;

/**
 * Writes the words of texts with their classes, as Apache OpenNLP's English model (fitted to
 * Universal Dependencies English EWT) tags them: {@code word<TAB>tag}, a blank line after each
 * sentence. Tags are those of Universal Dependencies.
 */
public final class TaggedWords {

  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final POSTagger tagger;

  /**
   * Loads the model from the class path.
   *
   * @throws IOException if it is missing or damaged
   */
  public TaggedWords() throws IOException {
    try (InputStream in = TaggedWords.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new FileNotFoundException(MODEL + " is missing; expected in opennlp-models-pos-en");
      }
      this.tagger = new POSTaggerME(new POSModel(in), POSTagFormat.UD);
    }
  }

  /**
   * Writes every text of a folder, in order of the files' names.
   *
   * @return how many words were written
   * @throws IOException if a text cannot be read or is not UTF-8, or the writer fails
   */
  public int write(TextFolder folder, Writer out) throws IOException {
    int words = 0;
    for (Path file : folder.files()) {
      for (List<String> sentence : WordsOfText.sentences(TextFolder.text(file))) {
        String[] row = sentence.toArray(new String[0]);
        String[] tags = tagger.tag(row);
        for (int i = 0; i < row.length; i++) {
          out.write(row[i] + "\t" + tags[i] + "\n");
        }
        out.write("\n");
        words += row.length;
      }
    }
    return words;
  }
}
