package refrain.alert;

import java.util.List;
import java.util.Optional;
import refrain.domain.Id;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.FiringRow;
import refrain.store.QuestionRow;

/** The feeds of an archive's saved questions. It may be used by several threads. */
public final class Feeds {

  private final Archive archive;

  /** Those of an archive, opened to read or to write. */
  public Feeds(Archive archive) {
    this.archive = archive;
  }

  /**
   * A page of the feed of a question.
   *
   * @param base where the desk is, as far as the path, as in {@code http://127.0.0.1:7373}
   * @param before the number of the firing behind which the page begins; empty for the first page
   * @return the feed as it is sent: Atom in UTF-8; empty if there is no such question
   * @throws IllegalArgumentException if the base is no address of the web
   */
  public Optional<byte[]> find(Id question, String base, Optional<Long> before)
      throws ArchiveException {
    Feed feed = new Feed(base);
    Optional<QuestionRow> row = archive.questions().question(question);
    if (row.isEmpty()) {
      return Optional.empty();
    }
    List<FiringRow> firings = archive.questions().firings(question, before, Feed.PAGE + 1);
    return Optional.of(feed.write(row.get(), firings, before));
  }
}
