package refrain.cli;

import refrain.corpus.Corpus;
import refrain.corpus.Item;
import refrain.domain.Article;
import refrain.domain.Voice;
import refrain.read.Document;
import refrain.read.Reader;
import refrain.read.Reading;

/** A glance at the first documents of a corpus, before all are read. */
final class Glance {

  private static final int FEWEST = 30;
  private static final int MOST = 200;
  // An abbreviation may look like the end of a sentence.
  private static final double NEARLY_ALL = 0.9;

  private final Reader reader = new Reader();
  private int documents;
  private int sentences;

  private Glance() {}

  /**
   * Whether nearly each of the first documents, at least thirty, is one sentence alone: then nobody
   * reports in them what somebody said, and the sentences themselves are to be compared.
   */
  static boolean isOfSentences(Corpus corpus) {
    Glance glance = new Glance();
    try {
      corpus.read(glance::look);
    } catch (Enough e) {
      // Seen enough.
    }
    return glance.documents >= FEWEST && glance.sentences >= glance.documents * NEARLY_ALL;
  }

  private void look(Item item) {
    switch (item) {
      case Item.Problem problem -> {}
      case Item.Found found -> {
        documents++;
        sentences += isSentence(found.document()) ? 1 : 0;
        if (documents == MOST || documents - sentences > MOST * (1 - NEARLY_ALL)) {
          throw new Enough();
        }
      }
    }
  }

  private boolean isSentence(Document document) {
    return switch (reader.read(document)) {
      case Reading.Refused refused -> false;
      case Reading.Read read -> isSentence(read.article());
    };
  }

  private static boolean isSentence(Article article) {
    return article.voice() == Voice.REPORT
        && article.sentences().size() <= 1
        && article.text().strip().indexOf('\n') < 0;
  }

  /** Ends the reading. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1;

    Enough() {
      super(null, null, false, false);
    }
  }
}
