package refrain.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import refrain.domain.EdtfDate;
import refrain.domain.Id;
import refrain.wire.Wire;

/** Answers what there is, page by page. Every list is served by an index, from its cursor on. */
final class Listing {

  private static final String DAY = "SELECT key, speaker, day, line FROM day WHERE ";

  /** Lists of days with something new, and of those with nothing new. */
  private static final char NEWS = 'y';

  private static final char QUIET = 'z';

  private final Sql sql;

  Listing(Sql sql) {
    this.sql = sql;
  }

  Overview overview() throws SQLException {
    return sql.find(
            "SELECT documents, reports, statements, refrains, speakers,"
                + " (SELECT count(*) FROM outlet), concluded, waiting, revision FROM state",
            row ->
                new Overview(
                    row.number(),
                    row.number(),
                    row.number(),
                    row.number(),
                    row.number(),
                    row.number(),
                    edge("ASC"),
                    edge("DESC"),
                    row.findText().map(Instant::parse),
                    row.number(),
                    row.number()))
        .orElseThrow(() -> new SQLException("table state is empty"));
  }

  private Optional<EdtfDate> edge(String order) throws SQLException {
    return sql.find(
            "SELECT said_on FROM report WHERE key >= ? AND substr(said_on, 1, 4) <> 'XXXX'"
                + " ORDER BY key "
                + order
                + " LIMIT 1",
            Row::findText,
            Key.dated())
        .flatMap(Columns::edtf);
  }

  Found<DocumentRow> documents(Optional<String> outlet, Optional<String> after, int limit)
      throws SQLException {
    char list = 'd';
    List<Object> values = new ArrayList<>();
    outlet.ifPresent(values::add);
    values.add(Cursor.read(list, after).orElse(Long.MAX_VALUE));
    values.add(limit + 1);
    return Cursor.page(
        list,
        sql.list(
            "SELECT d.key, "
                + Columns.DOCUMENT
                + " FROM document d WHERE "
                + (outlet.isPresent() ? "d.outlet = ? AND " : "")
                + "d.key < ? ORDER BY d.key DESC LIMIT ?",
            row -> new Cursor.Keyed<>(row.number(), Columns.document(row)),
            values.toArray()),
        limit);
  }

  Found<RefrainRow> refrains(
      RefrainOrder order,
      Optional<Id> speaker,
      Optional<String> outlet,
      boolean templates,
      Optional<String> after,
      int limit)
      throws SQLException {
    boolean up = order == RefrainOrder.TELLING;
    char list =
        switch (order) {
          case TELLING -> 't';
          case LATEST -> 'l';
          case USES -> 'u';
        };
    String column =
        switch (order) {
          case TELLING -> "f.place";
          case LATEST -> "f.latest";
          case USES -> "f.most";
        };
    List<Object> values = new ArrayList<>();
    values.add(Cursor.read(list, after).orElse(up ? -1 : Long.MAX_VALUE));
    speaker.ifPresent(values::add);
    outlet.ifPresent(values::add);
    values.add(limit + 1);
    String used = " AND f.place IN (SELECT u.refrain FROM refrain_use u WHERE u.";
    return Cursor.page(
        list,
        sql.list(
            "SELECT "
                + column
                + ", "
                + Columns.REFRAIN
                + " FROM refrain f WHERE "
                + column
                + (up ? " > ?" : " < ?")
                + (templates ? "" : " AND f.template = 0")
                + (speaker.isPresent() ? used + "speaker = ?)" : "")
                + (outlet.isPresent() ? used + "outlet = ?)" : "")
                + " ORDER BY "
                + column
                + (up ? " ASC" : " DESC")
                + " LIMIT ?",
            row -> new Cursor.Keyed<>(row.number(), Columns.refrain(row)),
            values.toArray()),
        limit);
  }

  Found<SpeakerRow> speakers(Optional<String> name, Optional<String> after, int limit)
      throws SQLException {
    char list = 's';
    List<Object> values = new ArrayList<>();
    values.add(Cursor.read(list, after).orElse(-1L));
    String named = named(name.map(n -> Folded.of(n).words()).orElse(List.of()), values);
    values.add(limit + 1);
    List<Cursor.Keyed<SpeakerRow>> rows =
        sql.list(
            "SELECT s.place, "
                + Columns.SPEAKER
                + " FROM speaker s WHERE s.place > ?"
                + named
                + " ORDER BY s.place LIMIT ?",
            row -> new Cursor.Keyed<>(row.number(), Columns.speaker(row)),
            values.toArray());
    Looking looking = new Looking(sql);
    List<Cursor.Keyed<SpeakerRow>> full = new ArrayList<>();
    for (Cursor.Keyed<SpeakerRow> r : rows) {
      full.add(new Cursor.Keyed<>(r.key(), looking.withOffices(r.row())));
    }
    return Cursor.page(list, full, limit);
  }

  /** By the words of a name as printed, or of a country's name where it speaks itself. */
  private String named(List<String> words, List<Object> values) throws SQLException {
    if (words.isEmpty()) {
      return "";
    }
    List<String> like = new ArrayList<>();
    for (String word : words) {
      like.add("s.folded LIKE ?");
      values.add("% " + word + "%");
    }
    String folded = "(" + String.join(" AND ", like) + ")";
    List<String> codes = new CountryNames(sql).known().countries().named(words);
    if (codes.isEmpty()) {
      return " AND " + folded;
    }
    values.addAll(codes);
    return " AND ("
        + folded
        + " OR (s.name IS NULL AND s.role IS NULL AND s.body IS NULL AND s.country IN "
        + Batches.marks(codes)
        + "))";
  }

  /** Those that have something new first, and the others only where these have no more. */
  Found<DayRow> days(
      Optional<Id> speaker, Optional<LocalDate> until, Optional<String> after, int limit)
      throws SQLException {
    boolean quiet = after.filter(a -> a.indexOf(QUIET) == 0).isPresent();
    List<Cursor.Keyed<DayRow>> rows = new ArrayList<>();
    if (!quiet) {
      rows.addAll(days(true, speaker, until, Cursor.read(NEWS, after), limit + 1));
    }
    char last = limit <= rows.size() ? NEWS : QUIET;
    if (rows.size() <= limit) {
      Optional<Long> from = quiet ? Cursor.read(QUIET, after) : Optional.empty();
      rows.addAll(days(false, speaker, until, from, limit + 1 - rows.size()));
    }
    return Cursor.page(last, rows, limit);
  }

  private List<Cursor.Keyed<DayRow>> days(
      boolean news, Optional<Id> speaker, Optional<LocalDate> until, Optional<Long> after, int most)
      throws SQLException {
    List<Object> values = new ArrayList<>();
    speaker.ifPresent(values::add);
    values.add(news);
    values.add(
        Math.min(after.orElse(Long.MAX_VALUE), until.map(Key::after).orElse(Long.MAX_VALUE)));
    values.add(most);
    return sql.list(
        DAY
            + (speaker.isPresent() ? "speaker = ? AND " : "")
            + "news = ? AND key < ? ORDER BY key DESC LIMIT ?",
        row -> new Cursor.Keyed<>(row.number(), day(row)),
        values.toArray());
  }

  List<DayRow> news(SortedSet<LocalDate> days) throws SQLException {
    List<DayRow> out = new ArrayList<>();
    for (LocalDate day : days) {
      sql.each(
          DAY + "news = 1 AND key >= ? AND key < ? ORDER BY key",
          row -> {
            row.skip(1);
            out.add(day(row));
          },
          Key.from(day),
          Key.after(day));
    }
    return out;
  }

  private static DayRow day(Row row) throws SQLException {
    return new DayRow(row.id(), LocalDate.parse(row.text()), Wire.readDay(row.text()));
  }

  List<OutletRow> outlets() throws SQLException {
    return sql.list(
        "SELECT outlet, documents FROM outlet ORDER BY outlet",
        row -> new OutletRow(row.text(), row.number()));
  }

  List<SeriesRow> series() throws SQLException {
    return sql.list(
        "SELECT key, title, outlet, documents, first, last FROM series"
            + " ORDER BY documents DESC, key",
        row ->
            new SeriesRow(
                row.text(),
                row.text(),
                row.findText(),
                row.count(),
                Columns.edtf(row.findText()),
                Columns.edtf(row.findText())));
  }
}
