package refrain.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteArchiveTest extends ArchiveContract {

  @TempDir private Path folder;

  @Override
  Place place(String name) {
    return new Place.File(folder.resolve(name + ".db"));
  }
}
