package refrain.export;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import refrain.domain.Tenure;
import refrain.store.Countries;
import refrain.store.SpeakerRow;

/** Who speaks, a row each. */
final class SpeakerTable {

  private SpeakerTable() {}

  static Table<SpeakerRow> of(Countries countries) {
    return new Columns<SpeakerRow>()
        .id("speaker_id", SpeakerRow::id)
        .text("speaker", r -> countries.label(r.speaker()))
        .found("name", r -> r.speaker().name())
        .found("body", r -> r.speaker().body())
        .found("country", r -> r.speaker().country())
        .whole("reports", SpeakerRow::reports)
        .whole("articles", SpeakerRow::articles)
        .date("first", SpeakerRow::first)
        .date("last", SpeakerRow::last)
        .texts("offices", r -> r.tenures().stream().map(SpeakerTable::office).toList())
        .table();
  }

  private static String office(Tenure tenure) {
    return Stream.of(tenure.role(), tenure.body())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }
}
