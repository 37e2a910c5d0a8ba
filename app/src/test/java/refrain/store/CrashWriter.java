package refrain.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that adds documents until it is killed, and tells of each that it was added. */
final class CrashWriter {

  private static final int EACH = 20;

  private CrashWriter() {}

  /** Takes the file of the archive and the number of the first document. */
  public static void main(String[] args) throws ArchiveException {
    try (Archive archive = Archive.openToWrite(new Place.File(Path.of(args[0])))) {
      List<Kept> kept = new ArrayList<>();
      archive.forEach(kept::add);
      for (int number = Integer.parseInt(args[1]); true; number++) {
        Kept document = Invented.document(number);
        if (archive.add(document.article(), document.reports())) {
          kept.add(document);
        }
        System.out.println(number);
        System.out.flush();
        if (number % EACH == 0) {
          archive.conclude(Invented.conclusions(kept));
          System.out.println("concluded " + kept.size());
          System.out.flush();
        }
      }
    }
  }
}
