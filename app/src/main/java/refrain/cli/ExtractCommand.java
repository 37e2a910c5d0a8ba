package refrain.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import refrain.corpus.Corpus;
import refrain.ladder.Ladder;
import refrain.pipeline.Pipeline;
import refrain.pipeline.Pipeline.Analysis;
import refrain.wire.ArticleLine;
import refrain.wire.Wire;

/** Reads articles and prints what each says that others said. */
@Command(
    name = "extract",
    description = {
      "Finds every attributed statement: who said what, by which words, and for whom.",
      "",
      "As text a table for each article; as JSON one line for each, with every source, cue and"
          + " content as code point offsets into its text.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  refrain extract story.txt                 who said what in one article",
      "  refrain extract --why story.txt           and why it is so, in words",
      "  refrain extract --format json press/ > a.jsonl",
      "  refrain extract --format json --texts t/ news.csv > a.jsonl",
      "                                            and the texts that offsets count in"
    })
final class ExtractCommand implements Callable<Integer> {

  @Mixin private Source source = new Source();
  @Mixin private Look look = new Look();
  @Mixin private Ladders ladders = new Ladders();

  @Option(names = "--why", description = "Below each attribution the reason for it, as text.")
  private boolean why;

  private final Session session;

  ExtractCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    source.refuseLadders(ladders);
    Corpus corpus = source.corpus();
    Pipeline pipeline = source.closely(corpus, ladders.before(Ladder.shipped()));
    Progress progress = new Progress(session, corpus.bytes());
    Gathering gathering;
    try {
      gathering = source.gather(corpus, pipeline, progress);
    } finally {
      progress.clear();
    }
    Page page = look.page(session);
    ArticlesText text = new ArticlesText(page, gathering.who(), why);
    int attributions = 0;
    boolean first = true;
    for (Analysis.Analysed a : gathering.analysed()) {
      attributions += a.reports().size();
      if (look.json()) {
        session.out().write(Wire.write(ArticleLine.of(a.article(), a.reports())) + "\n");
      } else {
        if (!first) {
          page.blank();
        }
        text.write(a.article(), a.reports());
      }
      first = false;
    }
    return source.ended(corpus, gathering, attributions > 0, session);
  }
}
