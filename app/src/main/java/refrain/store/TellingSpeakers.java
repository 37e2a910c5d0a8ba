package refrain.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import refrain.domain.Id;
import refrain.domain.Profile;
import refrain.domain.Report;
import refrain.domain.Speaker;

/**
 * What becomes of the ids of speakers that were told: each leads to who has most of its reports.
 */
final class TellingSpeakers {

  private final Map<Id, Map<Id, Integer>> went = new HashMap<>();
  private final Set<Id> before = new HashSet<>();
  private final Set<Id> current = new HashSet<>();
  private final Map<Id, Id> moved = new TreeMap<>();

  /** A report that nothing was concluded about. */
  void keeps(Optional<Id> speaker) {
    speaker.ifPresent(current::add);
  }

  /** A report whose speaker had one id and has this now. */
  void moves(Optional<Id> from, Optional<Id> to) {
    from.ifPresent(before::add);
    to.ifPresent(current::add);
    if (from.isPresent() && to.isPresent() && !from.equals(to)) {
      went.computeIfAbsent(from.get(), k -> new TreeMap<>()).merge(to.get(), 1, Integer::sum);
    }
  }

  /** Those of some reports whose rows have another speaker, of documents that do not wait. */
  static List<Report> changed(Sql sql, List<Report> reports) throws SQLException {
    Map<Id, Report> told = new HashMap<>();
    reports.forEach(r -> told.put(r.id(), r));
    List<Report> out = new ArrayList<>();
    sql.each(
        "SELECT r.id, r.speaker FROM report r JOIN document d ON d.key = r.document"
            + " WHERE d.waiting = 0",
        row -> {
          Report report = told.get(row.id());
          Optional<Id> before = row.findId();
          if (report != null
              && !before.equals(report.resolution().findSpeaker().map(Speaker::id))) {
            out.add(report);
          }
        });
    return out;
  }

  /** Ids of all who lost or got a report. */
  Set<Id> touched() {
    Set<Id> out = new TreeSet<>(went.keySet());
    went.values().forEach(to -> out.addAll(to.keySet()));
    return out;
  }

  /** Which ids have become others by this conclusion; known once it is written. */
  Map<Id, Id> moved() {
    return moved;
  }

  void write(Sql sql, List<Profile> profiles) throws SQLException {
    profiles.forEach(p -> current.add(p.speaker().id()));
    Map<Id, Optional<Id>> told = new TreeMap<>();
    sql.each("SELECT id, now FROM told_speaker", row -> told.put(row.id(), row.findId()));
    for (Id id : before) {
      if (!current.contains(id)) {
        Optional<Id> to =
            went.getOrDefault(id, Map.of()).entrySet().stream()
                .max(
                    Map.Entry.<Id, Integer>comparingByValue()
                        .thenComparing(
                            Map.Entry.<Id, Integer>comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
        to.ifPresent(t -> moved.put(id, t));
        put(sql, id, to);
        told.remove(id);
      }
    }
    for (Map.Entry<Id, Optional<Id>> t : told.entrySet()) {
      if (current.contains(t.getKey())) {
        sql.run("DELETE FROM told_speaker WHERE id = ?", t.getKey());
      } else if (t.getValue().isPresent() && !current.contains(t.getValue().get())) {
        put(sql, t.getKey(), Optional.ofNullable(moved.get(t.getValue().get())));
      }
    }
  }

  private static void put(Sql sql, Id id, Optional<Id> now) throws SQLException {
    sql.run(
        "INSERT INTO told_speaker (id, now) VALUES (?, ?)"
            + " ON CONFLICT (id) DO UPDATE SET now = excluded.now",
        id,
        now);
  }
}
