package refrain.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import refrain.domain.Voice;

/** Finds documents that come again and again under one title, and writes them anew. */
final class SeriesTables {

  private static final int FEWEST = 3;
  private static final int FEWEST_WORDS_OF_NEWS = 3;

  private final Sql sql;

  SeriesTables(Sql sql) {
    this.sql = sql;
  }

  /** Those that have one title of one outlet. */
  private static final class Member {
    private final String title;
    private final Optional<String> outlet;
    private final List<Long> documents = new ArrayList<>();

    Member(String title, Optional<String> outlet) {
      this.title = title;
      this.outlet = outlet;
    }
  }

  void write() throws SQLException {
    Map<String, Member> found = new TreeMap<>();
    sql.each(
        "SELECT key, title, outlet, voice FROM document WHERE title IS NOT NULL ORDER BY key",
        row -> note(found, row.number(), row.text(), row.findText(), Voice.valueOf(row.text())));
    sql.run("DELETE FROM series_document");
    sql.run("DELETE FROM series");
    for (Map.Entry<String, Member> e : found.entrySet()) {
      if (e.getValue().documents.size() >= FEWEST) {
        write(e.getKey(), e.getValue());
      }
    }
  }

  private static void note(
      Map<String, Member> found, long key, String title, Optional<String> outlet, Voice voice) {
    SeriesTitle common = SeriesTitle.of(title);
    int fewest = voice == Voice.REPORT ? FEWEST_WORDS_OF_NEWS : 1;
    if (common.words() < fewest) {
      return;
    }
    String name = outlet.map(o -> SeriesTitle.slug(o) + "-").orElse("") + common.slug();
    found.computeIfAbsent(name, k -> new Member(common.title(), outlet)).documents.add(key);
  }

  private void write(String key, Member series) throws SQLException {
    // Undated documents have the lowest keys and stand last.
    List<Long> documents = new ArrayList<>();
    series.documents.stream().filter(k -> k >= Key.dated()).forEach(documents::add);
    Optional<String> first = published(documents.isEmpty() ? -1 : documents.get(0));
    Optional<String> last = published(documents.isEmpty() ? -1 : documents.getLast());
    series.documents.stream().filter(k -> k < Key.dated()).forEach(documents::add);
    sql.run(
        "INSERT INTO series (key, title, outlet, documents, first, last) VALUES (?, ?, ?, ?, ?, ?)",
        key,
        series.title,
        series.outlet,
        documents.size(),
        first,
        last);
    try (Sql.Batch out =
        sql.batch("INSERT INTO series_document (series, place, document) VALUES (?, ?, ?)")) {
      for (int i = 0; i < documents.size(); i++) {
        out.add(key, i, documents.get(i));
      }
      out.done();
    }
  }

  private Optional<String> published(long key) throws SQLException {
    return sql.find("SELECT published FROM document WHERE key = ?", Row::text, key);
  }
}
