package refrain.desk;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import refrain.domain.Article;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.SeriesRow;

/**
 * The tables of the series that were asked for last: following every sentence through a hundred
 * documents takes longer than a page may. Each is good until the documents of the archive are
 * compared anew.
 */
final class SeriesTables {

  private static final int MOST = 8;

  private final Map<String, Table> kept = new LinkedHashMap<>();

  private record Table(Optional<Instant> concluded, SeriesTable table) {}

  /** The table of a series; empty if there is no such series. */
  synchronized Optional<SeriesTable> get(Archive archive, String key) throws ArchiveException {
    Optional<Instant> concluded = archive.overview().concluded();
    Optional<Table> known = Optional.ofNullable(kept.get(key));
    if (known.isPresent() && known.get().concluded().equals(concluded)) {
      return known.map(Table::table);
    }
    Optional<SeriesRow> row =
        archive.series().stream().filter(s -> s.key().equals(key)).findFirst();
    List<Article> documents = row.isPresent() ? archive.seriesDocuments(key) : List.of();
    if (documents.isEmpty()) {
      return Optional.empty();
    }
    SeriesTable table =
        SeriesTable.of(
            row.get(), documents, archive.documents(documents.stream().map(Article::id).toList()));
    kept.remove(key);
    kept.put(key, new Table(concluded, table));
    if (kept.size() > MOST) {
      kept.remove(kept.keySet().iterator().next());
    }
    return Optional.of(table);
  }
}
