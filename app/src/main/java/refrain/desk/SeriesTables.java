package refrain.desk;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import refrain.domain.Article;
import refrain.domain.Id;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.SeriesRow;

/**
 * The tables of the series that were asked for last: following every sentence through a hundred
 * documents takes longer than a page may. Each is good until the documents of the archive are
 * compared anew.
 */
final class SeriesTables {

  private static final int MOST = 32;

  /** That asked for longest ago first. */
  private final Map<String, Slot> slots = new LinkedHashMap<>(MOST, 0.75f, true);

  /** The place of one table: who asks for it waits for nobody who asks for another. */
  private static final class Slot {
    private final ReentrantLock lock = new ReentrantLock();
    private Optional<Table> kept = Optional.empty();
  }

  private record Table(Optional<Instant> concluded, SeriesTable table) {}

  /** The table of a series; empty if there is no such series. */
  Optional<SeriesTable> get(Archive archive, String key) throws ArchiveException {
    Optional<SeriesRow> row =
        archive.series().stream().filter(s -> s.key().equals(key)).findFirst();
    if (row.isEmpty()) {
      return Optional.empty();
    }
    Slot slot = slot(key);
    slot.lock.lock();
    try {
      Optional<Instant> concluded = archive.overview().concluded();
      if (slot.kept.isEmpty() || !slot.kept.get().concluded().equals(concluded)) {
        List<Article> documents = archive.seriesDocuments(key);
        if (documents.isEmpty()) {
          return Optional.empty();
        }
        List<Id> ids = documents.stream().map(Article::id).toList();
        SeriesTable table = SeriesTable.of(row.get(), documents, archive.documents(ids));
        slot.kept = Optional.of(new Table(concluded, table));
      }
      return slot.kept.map(Table::table);
    } finally {
      slot.lock.unlock();
    }
  }

  private Slot slot(String key) {
    synchronized (slots) {
      Slot slot = slots.computeIfAbsent(key, k -> new Slot());
      if (slots.size() > MOST) {
        slots.remove(slots.keySet().iterator().next());
      }
      return slot;
    }
  }
}
