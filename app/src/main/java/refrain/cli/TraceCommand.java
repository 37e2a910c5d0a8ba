package refrain.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import refrain.corpus.Corpus;
import refrain.domain.Findings;
import refrain.domain.Id;
import refrain.domain.Possibility;
import refrain.domain.PossibleUse;
import refrain.domain.Redline;
import refrain.domain.Refrain;
import refrain.link.PossibleUses;
import refrain.pipeline.Pipeline;
import refrain.redline.Differ;
import refrain.wire.PossibilityLine;
import refrain.wire.RefrainLine;
import refrain.wire.Wire;

/** Reads articles and prints the wordings that came back. */
@Command(
    name = "trace",
    description = {
      "Finds the wordings that come back: over days, speakers and outlets.",
      "",
      "For each: the lead wording, first and last use, and every use in order, with what was cut"
          + " or put in against the lead.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  refrain trace press/                      what a folder of texts keeps saying",
      "  refrain trace --html page.html press/     the same as a page to pass on",
      "  refrain trace --top 0 --uses 0 press/     all of it",
      "  refrain trace --possible press/           and what may come back reworded",
      "  refrain trace --format json press/ | jq -r .lead",
      "",
      "How a use belongs to the ones before it:",
      "  copy, trimmed, altered, rendering    the same statement in another report",
      "  revision                             a later version of the same document",
      "  recurrence                           a later occasion, same speaker or body",
      "  echo                                 another speaker or body"
    })
final class TraceCommand implements Callable<Integer> {

  private static final int TOP_TEXT = 20;
  private static final int TOP_HTML = 100;
  private static final int USES = 12;

  @Mixin private Source source = new Source();
  @Mixin private Look look = new Look();

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the findings to FILE as one self-contained page, and a line here.")
  private @Nullable Path html;

  @Option(
      names = "--top",
      paramLabel = "N",
      description =
          "Number of refrains shown, the most telling first; 0 for all (default: 20 as text, 100 on"
              + " a page, all as JSON).")
  private @Nullable Integer top;

  @Option(
      names = "--uses",
      paramLabel = "N",
      description = "Number of uses shown of one refrain as text; 0 for all (default: 12).")
  private int uses = USES;

  @Option(
      names = "--templates",
      description = "Show boilerplate too (house notices, agency background, yearly greetings).")
  private boolean templates;

  @Option(
      names = "--statements",
      paramLabel = "said|all|text|sentences",
      description =
          "What is compared: said (default, unless every document is one sentence), what was said or written and what is done by that, such"
              + " as promises and refusals; all, beliefs, wishes, plans, other acts and perceptions"
              + " too; text, the whole running text of each document, whoever says what in it;"
              + " sentences, every sentence of it as a whole: which say the same.")
  private Pipeline.@Nullable Statements statements;

  @Option(
      names = "--possible",
      description =
          "Show too which sentences possibly say the same in other words, on another day or by"
              + " another speaker: below each wording those near to two of its uses, at the end all"
              + " pairs. No link: nothing is concluded from it. Takes about 7 ms for each"
              + " sentence.")
  private boolean possible;

  private final Session session;

  TraceCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if ((top != null && top < 0) || uses < 0) {
      throw new Misuse("--top and --uses take 0 or more");
    }
    if (html != null && !Written.mayBe(html)) {
      // Said before the work, not after it.
      throw unwritable(html);
    }
    Corpus corpus = source.corpus();
    Pipeline.Statements statements = statements(corpus);
    Pipeline pipeline = source.pipeline(corpus, statements);
    Progress progress = new Progress(session, corpus.bytes());
    Findings findings;
    Gathering gathering;
    try {
      gathering = source.gather(corpus, pipeline, progress);
      progress.then("comparing …");
      findings = pipeline.link(gathering.analysed(), statements);
      if (possible) {
        progress.then("reading for meaning …");
        findings = pipeline.withPossibilities(findings, source.workers());
      }
    } finally {
      progress.clear();
    }
    int documents = gathering.analysed().size();
    if (look.json()) {
      json(findings);
    } else if (html == null) {
      text(findings, gathering, progress);
    }
    if (html != null) {
      Choice choice = new Choice(top == null ? TOP_HTML : top, 0, templates);
      html(html, findings, gathering, choice);
      if (!look.json()) {
        session
            .out()
            .write(
                Summary.of(findings, documents, choice)
                    + " in "
                    + Printable.line(html.toString())
                    + "\n");
      }
    }
    return source.ended(corpus, gathering, !findings.refrains().isEmpty(), session);
  }

  /** What was asked for; where nothing was, and every document is a sentence, the sentences. */
  private Pipeline.Statements statements(Corpus corpus) throws IOException {
    if (statements != null) {
      return statements;
    }
    if (!Glance.isOfSentences(corpus)) {
      return Pipeline.Statements.SAID;
    }
    session
        .errors()
        .write(
            "refrain: every document is one sentence, so the sentences are compared;"
                + " --statements said looks for who said what in them\n");
    return Pipeline.Statements.SENTENCES;
  }

  private void json(Findings findings) throws IOException {
    int n = 0;
    Map<Id, List<PossibleUse>> possible = PossibleUses.in(findings);
    for (Refrain refrain : findings.refrains()) {
      if (top == null || top == 0 || n++ < top) {
        RefrainLine line = RefrainLine.of(refrain, possible.getOrDefault(refrain.id(), List.of()));
        session.out().write(Wire.write(line) + "\n");
      }
    }
    Differ differ = new Differ();
    for (Possibility p : findings.possibilities()) {
      Redline redline = differ.compare(p.earlier().text(), p.later().text());
      session.out().write(Wire.write(PossibilityLine.of(p, redline)) + "\n");
    }
  }

  private void text(Findings findings, Gathering gathering, Progress progress) throws IOException {
    Choice choice = new Choice(top == null ? TOP_TEXT : top, uses, templates);
    String time = session.terminal().live() ? ", " + progress.time() : "";
    Who who = gathering.who();
    new RefrainsText(look.page(session), choice, who)
        .write(findings, gathering.analysed().size(), time);
    if (possible) {
      new PossibilitiesText(look.page(session), choice, who).write(findings.possibilities());
    }
  }

  private static void html(Path file, Findings findings, Gathering gathering, Choice choice)
      throws IOException {
    try {
      int documents = gathering.analysed().size();
      Files.writeString(
          file,
          RefrainsPage.of(findings, documents, choice, gathering.who()),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw unwritable(file);
    }
  }

  private static Misuse unwritable(Path file) {
    return new Misuse(
        "--html "
            + file
            + ": it cannot be written; expected a file in a folder that exists; correct the path or"
            + " the rights");
  }
}
