package refrain.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.alert.Judging;
import refrain.domain.Answered;
import refrain.domain.Id;
import refrain.domain.Statement;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.Conclusions;
import refrain.store.DocumentRow;
import refrain.store.Examples;
import refrain.store.Lookup;
import refrain.store.OutletRow;
import refrain.store.QuestionRow;
import refrain.store.RefrainOrder;
import refrain.store.RefrainRow;
import refrain.store.SeriesRow;
import refrain.store.Side;
import refrain.store.SpeakerRow;

/** A desk on an archive of the example texts. */
final class ExampleDesk implements AutoCloseable {

  static final Part ALL = new Part(Optional.empty(), Part.MOST);

  private final Archive archive;
  private final Desk desk;

  private ExampleDesk(Archive archive) {
    this.archive = archive;
    this.desk = Desk.of(archive);
  }

  static ExampleDesk in(Path folder) throws ArchiveException {
    Path file = folder.resolve("examples.db");
    if (!Files.exists(file)) {
      try (Archive archive = Archive.openToWrite(new refrain.store.Place.File(file))) {
        archive.tell(Examples.get().countries());
        archive
            .questions()
            .add(
                "Any form",
                "\"any form\"",
                "statement",
                0.5,
                Instant.parse("2026-03-02T07:00:00Z"),
                Optional.of(new QuestionRow.Hook("https://hook.example/secret", false)),
                new byte[32]);
        Examples.get().into(archive);
        archive.conclude(withAnAnswer(Examples.get().conclusions()));
        new Judging(archive).judge(Instant.parse("2026-03-02T08:00:00Z"));
      }
    }
    return new ExampleDesk(Archive.open(new refrain.store.Place.File(file)));
  }

  /** The rules find no statement in the examples that another sets off. */
  private static Conclusions withAnAnswer(Conclusions c) {
    List<Statement> statements = c.findings().statements();
    Statement first = statements.getFirst();
    Answered answered =
        new Answered(
            first, first.reports().getFirst(), List.of(statements.getLast().reports().getFirst()));
    return new Conclusions(c.reports(), c.findings(), c.profiles(), List.of(answered), c.days());
  }

  Archive archive() {
    return archive;
  }

  Desk desk() {
    return desk;
  }

  static <T> T here(Lookup<T> lookup) {
    if (lookup instanceof Lookup.Here<T> here) {
      return here.found();
    }
    throw new AssertionError("expected it here: " + lookup);
  }

  TodayAnswer today() throws ArchiveException {
    return here(desk.today(Optional.empty(), Optional.empty(), ALL));
  }

  List<RefrainAnswer> refrains() throws ArchiveException {
    List<RefrainAnswer> out = new ArrayList<>();
    for (RefrainRow row : refrainList().refrains()) {
      out.add(here(desk.refrain(row.id(), ALL)));
    }
    return out;
  }

  RefrainsAnswer refrainList() throws ArchiveException {
    return here(desk.refrains(RefrainOrder.TELLING, Optional.empty(), Optional.empty(), true, ALL));
  }

  List<DocumentRow> documents() throws ArchiveException {
    return desk.documents(Optional.empty(), ALL).documents();
  }

  List<ArticleAnswer> articles() throws ArchiveException {
    List<ArticleAnswer> out = new ArrayList<>();
    for (DocumentRow row : documents()) {
      out.add(desk.article(row.id()).orElseThrow());
    }
    return out;
  }

  List<StatementAnswer> statements() throws ArchiveException {
    List<Id> ids =
        articles().stream()
            .flatMap(a -> a.attributions().stream())
            .flatMap(f -> f.said().statement().stream())
            .distinct()
            .toList();
    List<StatementAnswer> out = new ArrayList<>();
    for (Id id : ids) {
      out.add(here(desk.statement(id)));
    }
    return out;
  }

  List<SpeakerAnswer> speakers() throws ArchiveException {
    List<SpeakerAnswer> out = new ArrayList<>();
    for (SpeakerRow row : desk.speakers(Optional.empty(), ALL).speakers()) {
      out.add(here(desk.speaker(row.id(), ALL)));
    }
    return out;
  }

  List<SeriesAnswer> series() throws ArchiveException {
    List<SeriesAnswer> out = new ArrayList<>();
    for (SeriesRow row : desk.series().series()) {
      out.add(desk.series(row.key(), Optional.empty(), Optional.empty()).orElseThrow());
    }
    return out;
  }

  CompareAnswer compared() throws ArchiveException {
    List<OutletRow> outlets = desk.outlets().outlets();
    return desk.compare(side(outlets.get(0)), side(outlets.get(1)), 50);
  }

  private static Side side(OutletRow outlet) {
    return new Side(
        Optional.of(outlet.outlet()), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The text of a document, as code points count it. */
  String words(Id document, int begin, int end) throws ArchiveException {
    String text = archive.document(document).orElseThrow().article().text();
    return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
  }

  @Override
  public void close() {
    archive.close();
  }
}
