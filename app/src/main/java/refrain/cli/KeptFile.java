package refrain.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.store.Archive;
import refrain.wire.KeptLine;
import refrain.wire.Wire;

/** Lines of whole documents on their way into an archive. */
final class KeptFile {

  private static final int BUFFER = 1 << 16;

  private final String name;
  private final Archive archive;
  private final Progress progress;
  private final List<Failure> failures = new ArrayList<>();
  private int added;
  private int already;
  private int number;

  /**
   * @param name how to name the file to people
   */
  KeptFile(String name, Archive archive, Progress progress) {
    this.name = name;
    this.archive = archive;
    this.progress = progress;
  }

  /** Adds every document; a line that is none is a failure, and the next one is read. */
  Filing read(InputStream in) throws IOException {
    byte[] buffer = new byte[BUFFER];
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      int begin = 0;
      for (int i = 0; i < n; i++) {
        if (buffer[i] == '\n') {
          line.write(buffer, begin, i - begin);
          add(line.toByteArray());
          line.reset();
          begin = i + 1;
        }
      }
      line.write(buffer, begin, n - begin);
    }
    add(line.toByteArray());
    return new Filing(added, already, failures);
  }

  private void add(byte[] line) throws IOException {
    number++;
    if (isBlank(line)) {
      return;
    }
    KeptLine kept;
    try {
      kept = Wire.readKept(line);
      demandOwnIds(kept);
    } catch (IllegalArgumentException e) {
      failures.add(
          new Failure(
              name + ":" + number,
              "no document",
              "found no document of an archive: "
                  + e.getMessage()
                  + "; expected a line as refrain export --what archive writes it"));
      return;
    }
    if (archive.add(kept.article(), kept.reports())) {
      added++;
    } else {
      already++;
    }
    progress.done(line.length);
  }

  /** What is said under an id must be what it is a digest of, here as everywhere. */
  private static void demandOwnIds(KeptLine kept) {
    Article article = kept.article();
    if (!article.id().equals(Id.of("article", article.doc(), article.text()))) {
      throw new IllegalArgumentException(
          "id " + article.id() + " is not that of this name and text");
    }
    for (Report report : kept.reports()) {
      Id own = Attribution.idOf(article.id(), report.attribution().quotation().content());
      if (!report.id().equals(own)) {
        throw new IllegalArgumentException(
            "attribution id " + report.id() + " is not that of this content");
      }
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
