package refrain.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import refrain.domain.ActType;
import refrain.domain.Difference;
import refrain.domain.DifferenceKind;
import refrain.domain.Edit;
import refrain.domain.EditKind;
import refrain.domain.EdtfDate;
import refrain.domain.Id;
import refrain.domain.NoveltyKind;
import refrain.domain.Redline;
import refrain.domain.Rung;
import refrain.store.FiringRow;
import refrain.store.QuestionRow;
import refrain.wire.Stretch;

/** Firings of an invented country. */
final class Invented {

  static final Instant DAY = Instant.parse("2026-03-02T08:00:00.250Z");
  static final Id QUESTION = QuestionRow.idOf("Tariffs");

  private Invented() {}

  static QuestionRow question(String name, String query) {
    return new QuestionRow(
        QuestionRow.idOf(name),
        name,
        query,
        "new-wording",
        0.5,
        DAY.minusSeconds(3600),
        0,
        Optional.empty());
  }

  static Firing.Source source(String text, Optional<String> address) {
    return new Firing.Source(
        Id.of("report", text),
        Optional.of(Id.of("statement", text)),
        Optional.of("Zora Ilk, spokesperson, Ministry of Trade (ZZ)"),
        Optional.of(Id.of("speaker")),
        EdtfDate.parse("2026-03-01"),
        text,
        false,
        Optional.of(ActType.REJECT),
        Optional.of(new Rung("neutral", 5, "opposes")),
        Id.of("document", text),
        "morning",
        Optional.of("Ilk on tariffs"),
        Optional.of("The Harbour Post"),
        address,
        List.of(new Stretch(12, 40), new Stretch(44, 60)));
  }

  static Redline redline() {
    return new Redline(
        List.of(
            new Edit(EditKind.KEPT, "Varland "),
            new Edit(EditKind.DELETED, "regrets "),
            new Edit(EditKind.INSERTED, "firmly rejects "),
            new Edit(EditKind.KEPT, "any tariff")),
        List.of(new Difference(DifferenceKind.OTHER, "regrets", "firmly rejects")));
  }

  static List<Cause> causes() {
    return List.of(
        new Cause.Stated(),
        novel(NoveltyKind.FIRST, Optional.empty(), Optional.empty(), List.of()),
        novel(NoveltyKind.REPLACED, Optional.of("regrets"), Optional.of(redline()), List.of()),
        novel(NoveltyKind.DROPPED, Optional.empty(), Optional.empty(), List.of()),
        novel(NoveltyKind.RETURN, Optional.empty(), Optional.empty(), List.of()),
        novel(
            NoveltyKind.RUNG,
            Optional.of("regrets"),
            Optional.of(redline()),
            List.of(new Rung("neutral", 2, "regrets"), new Rung("neutral", 5, "opposes"))),
        new Cause.Used(Id.of("refrain"), "firmly rejects any tariff", "rejects any tariff", 4));
  }

  private static Cause novel(
      NoveltyKind kind, Optional<String> before, Optional<Redline> redline, List<Rung> rungs) {
    return new Cause.Novel(
        kind,
        LocalDate.of(2026, 3, 1),
        "firmly rejects",
        kind == NoveltyKind.DROPPED,
        before,
        redline,
        rungs,
        kind == NoveltyKind.RETURN ? Optional.of(LocalDate.of(2024, 5, 6)) : Optional.empty(),
        0.0125);
  }

  static Firing firing(Cause cause, String text, Optional<String> address) {
    return new Firing(
        Id.of("firing", cause.word(), text),
        QUESTION,
        "Tariffs",
        DAY,
        cause,
        source(text, address));
  }

  static FiringRow row(long number, Firing f) {
    return new FiringRow(
        number, f.id(), f.question(), f.at(), f.source().report(), f.cause().word(), f.json());
  }
}
