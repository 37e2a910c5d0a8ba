package refrain.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import refrain.domain.ActType;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;
import refrain.domain.Form;
import refrain.domain.Id;
import refrain.domain.Rung;
import refrain.domain.Speaker;
import refrain.domain.Tenure;
import refrain.domain.Voice;
import refrain.wire.Stretch;

/** Which columns make a row of the answers, and how they are read and written. */
final class Columns {

  /** Those of a {@link DocumentRow}, of table {@code d}. */
  static final String DOCUMENT =
      "d.id, d.doc, d.title, d.outlet, d.address, d.published, d.published_by, d.published_years,"
          + " d.language, d.voice, d.reports";

  /** Those of a {@link Said}, of the tables {@code r} and {@code d}. */
  static final String SAID =
      "r.id, r.statement, r.content, r.text, r.form, r.speaker, r.name, r.role, r.body, r.country,"
          + " r.label, r.said_on, r.said_by, r.said_years, r.act, r.ladder, r.rung, r.rung_name,"
          + " r.occasion, r.cited, r.confidence, "
          + DOCUMENT;

  /** Those of a {@link RefrainRow}, of table {@code f}. */
  static final String REFRAIN =
      "f.id, f.lead, f.first, f.last, f.template, f.uses, f.statements, f.speakers, f.outlets,"
          + " f.place";

  /** Those of a {@link SpeakerRow} without its offices, of table {@code s}. */
  static final String SPEAKER =
      "s.id, s.name, s.role, s.body, s.country, s.reports, s.articles, s.first, s.first_by,"
          + " s.first_years, s.last, s.last_by, s.last_years";

  private Columns() {}

  static DocumentRow document(Row row) throws SQLException {
    return new DocumentRow(
        row.id(),
        row.text(),
        row.findText(),
        row.findText(),
        row.findText(),
        dated(row),
        row.text(),
        Voice.valueOf(row.text()),
        row.count());
  }

  static Said said(Row row) throws SQLException {
    Id report = row.id();
    Optional<Id> statement = row.findId();
    List<Stretch> content = stretches(row.text());
    String text = row.text();
    Form form = Form.valueOf(row.text());
    Optional<Speaker> speaker = voice(row);
    Optional<String> label = row.findText();
    Optional<Dated> saidOn = dated(row);
    Optional<ActType> act = row.findText().map(ActType::valueOf);
    Optional<String> ladder = row.findText();
    int number = row.count();
    Optional<String> rung = row.findText();
    Optional<String> occasion = row.findText();
    List<String> cited = cited(row.findText());
    double confidence = row.measure();
    return new Said(
        report,
        statement,
        document(row),
        content,
        text,
        form,
        speaker,
        label,
        saidOn,
        act,
        ladder.map(l -> new Rung(l, number, rung.orElse(""))),
        occasion,
        cited,
        confidence);
  }

  static RefrainRow refrain(Row row) throws SQLException {
    return new RefrainRow(
        row.id(),
        row.text(),
        edtf(row.findText()),
        edtf(row.findText()),
        row.flag(),
        row.count(),
        row.count(),
        row.count(),
        row.count(),
        row.count());
  }

  static SpeakerRow speaker(Row row) throws SQLException {
    return new SpeakerRow(
        row.id(), who(row), List.of(), row.count(), row.count(), dated(row), dated(row));
  }

  static Tenure tenure(Row row) throws SQLException {
    return new Tenure(row.findText(), row.findText(), dated(row), dated(row), row.count());
  }

  /** Four columns: name, role, body, country. */
  static Speaker who(Row row) throws SQLException {
    return new Speaker(row.findText(), row.findText(), row.findText(), row.findText());
  }

  /** Five columns: the id and those four, all empty where nobody was found. */
  static Optional<Speaker> voice(Row row) throws SQLException {
    if (row.findText().isEmpty()) {
      row.skip(4);
      return Optional.empty();
    }
    return Optional.of(who(row));
  }

  /** Three columns: the date, what gave it, the years in which it can be. */
  static Optional<Dated> dated(Row row) throws SQLException {
    Optional<String> date = row.findText();
    Optional<String> origin = row.findText();
    Optional<String> years = row.findText();
    return edtf(date)
        .map(
            d ->
                new Dated(
                    d,
                    origin.map(DateOrigin::valueOf).orElse(DateOrigin.GIVEN),
                    years
                        .map(y -> Arrays.stream(y.split(" ", -1)).map(Integer::valueOf).toList())
                        .orElse(List.of())));
  }

  static Optional<EdtfDate> edtf(Optional<String> date) {
    return date.flatMap(EdtfDate::parse);
  }

  /** The values of three columns. */
  static List<Object> values(Optional<Dated> dated) {
    return List.of(
        dated.map(d -> d.date().toString()),
        dated.map(Dated::origin),
        dated
            .map(Dated::candidateYears)
            .filter(y -> !y.isEmpty())
            .map(y -> y.stream().map(String::valueOf).collect(Collectors.joining(" "))));
  }

  /** The values of four columns. */
  static List<Object> values(Speaker speaker) {
    return List.of(speaker.name(), speaker.role(), speaker.body(), speaker.country());
  }

  /** One column: {@code 12-40 55-60}. */
  static String values(List<Stretch> stretches) {
    return stretches.stream().map(s -> s.begin() + "-" + s.end()).collect(Collectors.joining(" "));
  }

  private static List<Stretch> stretches(String column) {
    List<Stretch> out = new ArrayList<>();
    for (String s : column.split(" ", -1)) {
      int dash = s.indexOf('-');
      out.add(
          new Stretch(
              Integer.parseInt(s.substring(0, dash)), Integer.parseInt(s.substring(dash + 1))));
    }
    return out;
  }

  private static List<String> cited(Optional<String> column) {
    return column.map(c -> List.of(c.split(" ", -1))).orElse(List.of());
  }

  static OptionalInt rung(Optional<Rung> rung) {
    return rung.map(r -> OptionalInt.of(r.number())).orElse(OptionalInt.empty());
  }

  static Object[] all(Object... values) {
    List<Object> out = new ArrayList<>();
    for (Object value : values) {
      if (value instanceof List<?> several) {
        out.addAll(several);
      } else {
        out.add(value);
      }
    }
    return out.toArray();
  }
}
