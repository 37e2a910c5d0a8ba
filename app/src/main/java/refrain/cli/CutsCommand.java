package refrain.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import refrain.corpus.Corpus;
import refrain.cuts.Cuts;
import refrain.domain.Findings;
import refrain.domain.SideBySide;
import refrain.pipeline.Pipeline;
import refrain.wire.CutsLine;
import refrain.wire.Wire;

/** Shows how each article cut the same statement. */
@Command(
    name = "cuts",
    description = {
      "Shows how outlets cut the same statement: which part of the fullest version each carried,"
          + " what differs inside quotation marks, and whether a cut changed the sense.",
      "",
      "Each statement that two or more articles report is shown once, the most changed first.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  refrain cuts press/                   who left out what",
      "  refrain cuts --changed press/         only where the sense changed",
      "  refrain cuts --top 0 press/           all statements, unchanged ones too",
      "  refrain cuts --format json press/ | jq -c .changes_sense",
      "",
      "How to read it:",
      "  ████████░░  82%%     share of the fullest version's words that was carried",
      "  [-so-] {+so+}       left out of it and put in, against the fullest version",
      "  CHANGES THE SENSE   a \"not\", \"must\", \"all\", \"if\" or number that governs words",
      "                      which stayed went, came or was replaced; an ellipsis is",
      "                      no excuse, a whole clause gone with its own \"not\" is none",
      "  in quotes           what differs inside quotation marks on both sides"
    })
final class CutsCommand implements Callable<Integer> {

  @Mixin private Source source = new Source();
  @Mixin private Look look = new Look();
  @Mixin private Spoken spoken = new Spoken();

  @Option(
      names = "--top",
      paramLabel = "N",
      description =
          "Number of statements shown, the most changed first; 0 for all (default: 20 as text, all as"
              + " JSON).")
  private @Nullable Integer top;

  @Option(names = "--changed", description = "Only statements of which a report changes the sense.")
  private boolean changed;

  private final Session session;

  CutsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Top.check(top);
    Pipeline.Statements statements = spoken.statements();
    Corpus corpus = source.corpus();
    Pipeline pipeline = source.pipeline(corpus);
    Progress progress = new Progress(session, corpus.bytes());
    Gathering gathering;
    List<SideBySide> found;
    try {
      gathering = source.gather(corpus, pipeline, progress);
      progress.then("comparing …");
      Findings findings = pipeline.link(gathering.analysed(), statements);
      found =
          Cuts.of(findings.statements()).stream()
              .filter(
                  s -> !changed || s.carried().stream().anyMatch(c -> !c.changedSense().isEmpty()))
              .toList();
    } finally {
      progress.clear();
    }
    int documents = gathering.analysed().size();
    List<SideBySide> first = Top.of(found, top, look);
    if (look.json()) {
      for (SideBySide side : first) {
        session.out().write(Wire.write(CutsLine.of(side)) + "\n");
      }
    } else {
      new CutsText(look.page(session), gathering.who()).write(first, found.size(), documents);
    }
    return source.ended(corpus, gathering, !found.isEmpty(), session);
  }
}
