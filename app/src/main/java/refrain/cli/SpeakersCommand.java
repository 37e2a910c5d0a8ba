package refrain.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import refrain.corpus.Corpus;
import refrain.domain.Profile;
import refrain.pipeline.Pipeline;
import refrain.wire.Wire;

/** Tells who speaks in documents: how often, when, and in which offices. */
@Command(
    name = "speakers",
    description = {
      "Tells who speaks: each person, body and country, how often, from when to when, and in which"
          + " offices the articles name them.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  refrain speakers press/                  the twenty most frequent",
      "  refrain speakers --top 0 press/          all",
      "  refrain speakers --format json press/ | jq -r .speaker.name",
      "",
      "How to read it:",
      "  spokesperson, Ministry of Trade   an office as the articles give it, from",
      "  2021-03 to 2023-11                the first to the last day on which one does;",
      "                                    held before and after, perhaps"
    })
final class SpeakersCommand implements Callable<Integer> {

  @Mixin private Source source = new Source();
  @Mixin private Look look = new Look();

  @Option(
      names = "--top",
      paramLabel = "N",
      description =
          "Number of speakers shown, the most frequent first; 0 for all (default: 20 as text, all as"
              + " JSON).")
  private @Nullable Integer top;

  private final Session session;

  SpeakersCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Top.check(top);
    Corpus corpus = source.corpus();
    Pipeline pipeline = source.pipeline(corpus);
    Progress progress = new Progress(session, corpus.bytes());
    Gathering gathering;
    List<Profile> found;
    try {
      gathering = source.gather(corpus, pipeline, progress);
      found = Pipeline.speakers(gathering.analysed());
    } finally {
      progress.clear();
    }
    List<Profile> first = Top.of(found, top, look);
    if (look.json()) {
      for (Profile profile : first) {
        session.out().write(Wire.write(profile) + "\n");
      }
    } else {
      new SpeakersText(look.page(session), gathering.who())
          .write(first, found, gathering.analysed().size());
    }
    return source.ended(corpus, gathering, !found.isEmpty(), session);
  }
}
