package refrain.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import refrain.domain.Article;
import refrain.domain.CitedDocument;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.domain.Rung;
import refrain.domain.Strength;
import refrain.wire.CodePoints;

/** Adds a document with its reports. */
final class Adding {

  private final Sql sql;
  private final Dialect dialect;

  Adding(Sql sql, Dialect dialect) {
    this.sql = sql;
    this.dialect = dialect;
  }

  /** The words that a report says were said, as printed. */
  static String text(Report report) {
    String text = report.article().text();
    return report.attribution().quotation().content().stream()
        .map(s -> s.in(text))
        .collect(Collectors.joining(" … "));
  }

  /** Adds it; false if it is there already. */
  boolean add(Kept kept, byte[] record) throws SQLException {
    Article article = kept.article();
    if (sql.number("SELECT count(*) FROM document WHERE id = ?", article.id()) > 0) {
      return false;
    }
    Map<Id, Report> reports = new LinkedHashMap<>();
    kept.reports().forEach(r -> reports.putIfAbsent(r.id(), r));
    int slot = slot(article.id());
    long key = Key.of(article.published(), slot);
    sql.run(
        "INSERT INTO document (key, id, slot, doc, title, outlet, address, published, published_by,"
            + " published_years, language, voice, reports, waiting)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
        Columns.all(
            key,
            article.id(),
            slot,
            article.doc(),
            article.title(),
            article.outlet(),
            article.address(),
            Columns.values(article.published()),
            article.language(),
            article.voice(),
            reports.size()));
    sql.run(
        "INSERT INTO kept (document, text, record) VALUES (?, ?, ?)", key, article.text(), record);
    reports(key, slot, article, List.copyOf(reports.values()));
    if (article.outlet().isPresent()) {
      sql.run(
          "INSERT INTO outlet (outlet, documents) VALUES (?, 1)"
              + " ON CONFLICT (outlet) DO UPDATE SET documents = outlet.documents + 1",
          article.outlet());
    }
    sql.run(
        "UPDATE state SET documents = documents + 1, reports = reports + ?, waiting = waiting + 1,"
            + " revision = revision + 1",
        reports.size());
    return true;
  }

  /** The slot that the id asks for, or the next that is free: so keys hang on ids, not on order. */
  private int slot(Id article) throws SQLException {
    int slot = Key.slot(article);
    while (sql.number("SELECT count(*) FROM document WHERE slot = ?", slot) > 0) {
      slot = (slot + 1) % Key.SLOTS;
    }
    return slot;
  }

  /** A report with its row's key. */
  private record Placed(long key, int place, Report report) {}

  private void reports(long document, int slot, Article article, List<Report> reports)
      throws SQLException {
    CodePoints points = CodePoints.of(article.text());
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      placed.add(new Placed(Key.of(reports.get(i).saidOn(), slot, i), i, reports.get(i)));
    }
    // The index takes keys in ascending order at the least cost.
    placed.sort(Comparator.comparingLong(Placed::key));
    List<Dialect.Indexed> index = new ArrayList<>();
    try (Sql.Batch out =
        sql.batch(
            "INSERT INTO report (key, id, document, place, outlet, content, text, form, speaker,"
                + " name, role, body, country, label, said_on, said_by, said_years, act, ladder,"
                + " rung, rung_name, occasion, cited, confidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,"
                + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (Placed p : placed) {
        Report r = p.report();
        String text = text(r);
        Optional<Rung> rung = r.gist().strength().map(Strength::rung);
        out.add(
            Columns.all(
                p.key(),
                r.id(),
                document,
                p.place(),
                article.outlet(),
                Columns.values(points.of(r.attribution().quotation().content())),
                text,
                r.attribution().quotation().form(),
                Voiced.of(r).values(),
                Columns.values(r.saidOn()),
                r.gist().act().map(a -> a.type()),
                rung.map(Rung::ladder),
                Columns.rung(rung),
                rung.map(Rung::name),
                r.occasion().map(s -> s.in(article.text())),
                cited(r),
                r.attribution().evidence().confidence()));
        index.add(new Dialect.Indexed(p.key(), Marks.of(r, text, article.outlet())));
      }
      out.done();
    }
    dialect.index(sql, index, false);
  }

  private static Optional<String> cited(Report report) {
    return report.gist().cited().isEmpty()
        ? Optional.empty()
        : Optional.of(
            report.gist().cited().stream()
                .map(CitedDocument::id)
                .distinct()
                .collect(Collectors.joining(" ")));
  }
}
