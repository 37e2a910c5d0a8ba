package refrain.cli;

import java.util.ArrayList;
import java.util.List;
import refrain.corpus.Corpus;
import refrain.corpus.Item;
import refrain.domain.Article;
import refrain.read.Reader;
import refrain.read.Reading;
import refrain.store.Archive;
import refrain.store.ArchiveException;

/**
 * The documents of a corpus as they are read, without anything extracted from them.
 *
 * @param read in the order of the corpus
 * @param failures by path
 */
record Articles(List<Article> read, List<Failure> failures) {

  /** Those of an archive. */
  static Articles of(Archive archive) throws ArchiveException {
    List<Article> read = new ArrayList<>();
    archive.forEach(k -> read.add(k.article()));
    return new Articles(read, List.of());
  }

  static Articles of(Corpus corpus) {
    List<Article> articles = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    Reader reader = new Reader();
    corpus.read(
        item -> {
          switch (item) {
            case Item.Problem p -> failures.add(Failure.of(p));
            case Item.Found f -> {
              switch (reader.read(f.document())) {
                case Reading.Read r -> articles.add(r.article());
                case Reading.Refused r -> failures.add(Failure.of(f.document().path(), r));
              }
            }
          }
        });
    failures.sort(java.util.Comparator.naturalOrder());
    return new Articles(List.copyOf(articles), List.copyOf(failures));
  }
}
