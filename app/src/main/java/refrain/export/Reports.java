package refrain.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.Countries;
import refrain.store.Kept;
import refrain.store.Said;
import refrain.wire.ArticleLine;
import refrain.wire.AttributionLine;

/**
 * Joins what follows from all documents with what was read from each. It keeps the latest few
 * documents: reports of one document mostly follow each other.
 */
final class Reports {

  private static final int DOCUMENTS = 128;

  private final Archive archive;
  private final Countries countries;
  private final Map<Id, Document> documents = new LinkedHashMap<>(16, 0.75f, true);

  /** A document's reports, the same with places in code points, and their refrains, by id. */
  private record Document(
      Map<Id, Report> reports, Map<Id, AttributionLine> lines, Map<Id, List<Id>> refrains) {

    static Document of(Kept kept, Map<Id, List<Id>> refrains) {
      Map<Id, Report> reports = new HashMap<>();
      kept.reports().forEach(r -> reports.put(r.id(), r));
      Map<Id, AttributionLine> lines = new HashMap<>();
      ArticleLine.of(kept.article(), kept.reports())
          .attributions()
          .forEach(a -> lines.put(a.id(), a));
      return new Document(reports, lines, refrains);
    }
  }

  /**
   * @throws ArchiveException if the archive cannot be read
   */
  Reports(Archive archive) throws ArchiveException {
    this.archive = archive;
    this.countries = archive.countries();
  }

  /**
   * @throws ArchiveException if the archive has not the document, or not the report in it
   */
  Told told(Said said) throws IOException {
    Document document = document(said);
    Report report = document.reports().get(said.report());
    AttributionLine line = document.lines().get(said.report());
    if (report == null || line == null) {
      throw damaged(said, "its report " + said.report());
    }
    return new Told(
        said, report, line, document.refrains().getOrDefault(report.id(), List.of()), countries);
  }

  private Document document(Said said) throws IOException {
    Id id = said.document().id();
    Document known = documents.get(id);
    if (known == null) {
      Kept kept = archive.document(id).orElseThrow(() -> damaged(said, "its text"));
      known =
          Document.of(kept, archive.refrainsOf(kept.reports().stream().map(Report::id).toList()));
      documents.put(id, known);
      if (documents.size() > DOCUMENTS) {
        documents.remove(documents.keySet().iterator().next());
      }
    }
    return known;
  }

  private static ArchiveException damaged(Said said, String missing) {
    return new ArchiveException(
        "the archive lists document "
            + said.document().doc()
            + " and has not "
            + missing
            + "; refrain check tells what is wrong with it");
  }
}
