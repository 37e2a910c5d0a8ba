package refrain.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.CueSense;
import refrain.domain.Evidence;
import refrain.domain.Findings;
import refrain.domain.Form;
import refrain.domain.Id;
import refrain.domain.Link;
import refrain.domain.Quotation;
import refrain.domain.Refrain;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Span;
import refrain.domain.UnresolvedReason;
import refrain.domain.UnsourcedReason;
import refrain.domain.Voice;
import refrain.link.Linker;

/**
 * Refrain's linker as a contestant: each sentence is a document of its own, whose one report is all
 * of it, of an unknown speaker and day.
 */
public final class LinkAnswering implements Contender {

  private static final Evidence EVIDENCE = new Evidence("sentence", "1", 1);

  private final Linker linker;
  private final Map<String, String> sentences = new LinkedHashMap<>();
  private List<String> answers = List.of();

  /** Answers with what this links. */
  public LinkAnswering(Linker linker) {
    this.linker = linker;
  }

  @Override
  public long read(Path list) throws IOException {
    for (String file : Files.readAllLines(list)) {
      sentences.putAll(SentenceFile.readPlain(Path.of(file)));
    }
    return sentences.size();
  }

  @Override
  public long pass() {
    List<Report> reports = new ArrayList<>(sentences.size());
    sentences.forEach((id, text) -> reports.add(report(id, text)));
    Findings findings = linker.link(reports);
    answers = answers(findings);
    return answers.size();
  }

  /**
   * Each refrain as the names of its sentences, and each link between two that no refrain holds.
   */
  static List<String> answers(Findings findings) {
    List<String> out = new ArrayList<>();
    for (Refrain r : findings.refrains()) {
      out.add(
          String.join(
              "\t",
              r.occurrences().stream()
                  .map(o -> o.passage().report().article().doc())
                  .distinct()
                  .toList()));
    }
    for (Link l : findings.links()) {
      out.add(l.earlier().report().article().doc() + "\t" + l.later().report().article().doc());
    }
    return out;
  }

  /** The report that one sentence is. */
  static Report report(String id, String text) {
    List<Span> whole = List.of(new Span(0, text.length()));
    Article article =
        new Article(
            Id.of(id, text),
            id,
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            Voice.REPORT,
            text,
            whole,
            whole,
            List.of(),
            List.of());
    Attribution attribution =
        new Attribution.Unsourced(
            Attribution.idOf(article.id(), whole),
            new Quotation(whole, List.of(), Form.INDIRECT),
            List.of(),
            CueSense.SPEECH,
            UnsourcedReason.NOT_FOUND,
            EVIDENCE);
    return new Report(
        article,
        attribution,
        new Resolution.Unresolved(Optional.empty(), UnresolvedReason.NO_SOURCE),
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public List<String> answers() {
    return List.copyOf(answers);
  }
}
