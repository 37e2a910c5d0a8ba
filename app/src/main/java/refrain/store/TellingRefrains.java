package refrain.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Article;
import refrain.domain.Dated;
import refrain.domain.Id;
import refrain.domain.Occurrence;
import refrain.domain.Passage;
import refrain.domain.Refrain;
import refrain.domain.Report;
import refrain.domain.Speaker;
import refrain.wire.CodePoints;
import refrain.wire.Stretch;

/**
 * Writes the refrains anew, and what becomes of the ids that were told before: each leads to the
 * refrain that holds the first use which it had.
 */
final class TellingRefrains {

  private static final long LOWEST = 0xffffffffL;

  private final Sql sql;
  private final Map<Id, Long> keys;
  private final IdentityHashMap<Article, CodePoints> points = new IdentityHashMap<>();

  /**
   * @param keys of the rows of all reports
   */
  TellingRefrains(Sql sql, Map<Id, Long> keys) {
    this.sql = sql;
    this.keys = keys;
  }

  /** Where something was first used. */
  private record First(long report, int begins, int ends) {}

  /** A use, of the refrain with this number. */
  private record Used(int refrain, int begins, int ends) {}

  void write(List<Refrain> refrains) throws SQLException {
    Map<Id, First> told = told();
    sql.run("DELETE FROM refrain_use");
    sql.run("DELETE FROM refrain");
    insert(refrains);
    uses(refrains);
    for (Refrain r : refrains) {
      for (Id alias : r.aliases()) {
        told.putIfAbsent(alias, first(r));
      }
    }
    tell(refrains, told);
  }

  /** Every id that was told, with its first use. */
  private Map<Id, First> told() throws SQLException {
    Map<Id, First> out = new HashMap<>();
    String columns = "SELECT id, report, begins, ends FROM ";
    Sql.Use put = row -> out.put(row.id(), new First(row.number(), row.count(), row.count()));
    sql.each(columns + "told_refrain", put);
    sql.each(columns + "refrain f JOIN refrain_use u ON u.refrain = f.place AND u.number = 0", put);
    return out;
  }

  private void insert(List<Refrain> refrains) throws SQLException {
    try (Sql.Batch out =
        sql.batch(
            "INSERT INTO refrain (id, place, latest, most, lead, lead_report, lead_begins,"
                + " lead_ends, first, last, template, uses, statements, speakers, outlets)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (int place = 0; place < refrains.size(); place++) {
        Refrain r = refrains.get(place);
        int uses = r.occurrences().size();
        Optional<Dated> last = r.findLast();
        Stretch lead = at(r.lead());
        List<Report> reports = r.occurrences().stream().map(o -> o.passage().report()).toList();
        out.add(
            r.id(),
            place,
            Key.day(last) << 32 | (LOWEST - place),
            (long) uses << 32 | (LOWEST - place),
            r.lead().text(),
            key(r.lead().report()),
            lead.begin(),
            lead.end(),
            r.findFirst().map(d -> d.date().toString()),
            last.map(d -> d.date().toString()),
            r.template(),
            uses,
            r.statements(),
            reports.stream()
                .flatMap(o -> o.resolution().findSpeaker().map(Speaker::id).stream())
                .distinct()
                .count(),
            reports.stream().flatMap(o -> o.article().outlet().stream()).distinct().count());
      }
      out.done();
    }
  }

  private void uses(List<Refrain> refrains) throws SQLException {
    try (Sql.Batch out =
        sql.batch(
            "INSERT INTO refrain_use (refrain, number, report, begins, ends, text, link, nearest,"
                + " template, outlet, speaker) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (int place = 0; place < refrains.size(); place++) {
        Refrain r = refrains.get(place);
        for (int i = 0; i < r.occurrences().size(); i++) {
          Occurrence o = r.occurrences().get(i);
          Report report = o.passage().report();
          Stretch at = at(o.passage());
          out.add(
              place,
              i,
              key(report),
              at.begin(),
              at.end(),
              o.passage().text(),
              o.link(),
              o.nearest(),
              r.template(),
              report.article().outlet(),
              report.resolution().findSpeaker().map(Speaker::id));
        }
      }
      out.done();
    }
  }

  private void tell(List<Refrain> refrains, Map<Id, First> told) throws SQLException {
    Set<Id> current = new HashSet<>();
    refrains.forEach(r -> current.add(r.id()));
    told.keySet().removeAll(current);
    sql.run("DELETE FROM told_refrain");
    if (told.isEmpty()) {
      return;
    }
    Map<Long, List<Used>> uses = new HashMap<>();
    for (int i = 0; i < refrains.size(); i++) {
      for (Occurrence o : refrains.get(i).occurrences()) {
        Stretch at = at(o.passage());
        uses.computeIfAbsent(key(o.passage().report()), k -> new ArrayList<>())
            .add(new Used(i, at.begin(), at.end()));
      }
    }
    Map<Id, Id> byAlias = new HashMap<>();
    refrains.forEach(r -> r.aliases().forEach(a -> byAlias.put(a, r.id())));
    try (Sql.Batch out =
        sql.batch(
            "INSERT INTO told_refrain (id, report, begins, ends, now) VALUES (?, ?, ?, ?, ?)")) {
      for (Map.Entry<Id, First> t : told.entrySet()) {
        First first = t.getValue();
        Optional<Id> now =
            uses.getOrDefault(first.report(), List.of()).stream()
                .filter(u -> u.begins() < first.ends() && first.begins() < u.ends())
                .findFirst()
                .map(u -> refrains.get(u.refrain()).id());
        out.add(
            t.getKey(),
            first.report(),
            first.begins(),
            first.ends(),
            Optional.ofNullable(byAlias.get(t.getKey())).or(() -> now));
      }
      out.done();
    }
  }

  private First first(Refrain refrain) {
    Passage passage = refrain.occurrences().get(0).passage();
    Stretch at = at(passage);
    return new First(key(passage.report()), at.begin(), at.end());
  }

  private Stretch at(Passage passage) {
    return points
        .computeIfAbsent(passage.report().article(), a -> CodePoints.of(a.text()))
        .of(passage.span());
  }

  private long key(Report report) {
    return Objects.requireNonNull(keys.get(report.id()), "a use is of a report of the archive");
  }
}
