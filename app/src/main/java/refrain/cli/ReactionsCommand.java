package refrain.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import refrain.corpus.Corpus;
import refrain.domain.Answered;
import refrain.pipeline.Pipeline;
import refrain.reactions.Reactions;
import refrain.wire.AnsweredLine;
import refrain.wire.Wire;

/** Shows which statements set off which. */
@Command(
    name = "reactions",
    description = {
      "Shows which statements set off which: a statement, then what was said on its occasion.",
      "",
      "One answers another if an article tells the other in its words for the occasion, or in the"
          + " question before the answer.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  refrain reactions press/               those with most answers first",
      "  refrain reactions --top 0 press/       all",
      "  refrain reactions --format json press/ | jq -c '.reactions[].speaker'"
    })
final class ReactionsCommand implements Callable<Integer> {

  @Mixin private Source source = new Source();
  @Mixin private Look look = new Look();
  @Mixin private Spoken spoken = new Spoken();

  @Option(
      names = "--top",
      paramLabel = "N",
      description =
          "Number of statements shown, those with most answers first; 0 for all (default: 20 as"
              + " text, all as JSON).")
  private @Nullable Integer top;

  private final Session session;

  ReactionsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Top.check(top);
    Pipeline.Statements statements = spoken.statements();
    Corpus corpus = source.corpus();
    Pipeline pipeline = source.closely(corpus, List.of());
    Progress progress = new Progress(session, corpus.bytes());
    Gathering gathering;
    List<Answered> found;
    try {
      gathering = source.gather(corpus, pipeline, progress);
      progress.then("comparing …");
      found = Reactions.among(pipeline.link(gathering.analysed(), statements).statements());
    } finally {
      progress.clear();
    }
    List<Answered> first = Top.of(found, top, look);
    if (look.json()) {
      for (Answered answered : first) {
        session.out().write(Wire.write(AnsweredLine.of(answered)) + "\n");
      }
    } else {
      new ReactionsText(look.page(session), gathering.who())
          .write(first, found.size(), gathering.analysed().size());
    }
    return source.ended(corpus, gathering, !found.isEmpty(), session);
  }
}
