package refrain.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import refrain.corpus.Corpus;
import refrain.domain.DayOfSpeech;
import refrain.ladder.Ladder;
import refrain.novelty.Asked;
import refrain.novelty.News;
import refrain.pipeline.Pipeline;
import refrain.wire.DayLine;
import refrain.wire.Wire;

/** Reads articles and prints what is new in the latest statements. */
@Command(
    name = "new",
    description = {
      "Tells what is new in what was said on a day, against all that was read of the same body or"
          + " person from before that day.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  refrain new bank/                         what is new in the latest decision",
      "  refrain new --on 2025-09-11 bank/         in that of a day, as it was then",
      "  refrain new --every bank/                 day by day through the whole history",
      "  refrain new --body \"Foreign Ministry\" --since 2025-09-01 press/",
      "  refrain new --speaker Varrin press/       against her own earlier words",
      "",
      "What a line can be:",
      "  first      words never used before",
      "  return     words used before, then not for --absent days, and now again",
      "  replaced   words never used before where a formula usually has others",
      "  dropped    words, or a sentence, that a formula usually has, missing now",
      "  rung       a formula on another rung of a ladder than usual",
      "",
      "Each line ends with how many such things so many words of this speaker bring by",
      "chance, at the rate at which the speaker brought them before: at 0.05 about one",
      "day in twenty has one. Names, and words that the question or title brought, are",
      "new because the subject is; they stand apart. From little history little is",
      "told, and each day says how much there is."
    })
final class NewCommand implements Callable<Integer> {

  private static final int TOP = 15;

  @Mixin private Source source = new Source();
  @Mixin private Look look = new Look();
  @Mixin private Spoken spoken = new Spoken();
  @Mixin private Ladders ladders = new Ladders();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "Judge this day, as it would have been judged then (default: the latest day).")
  private @Nullable String on;

  @Option(names = "--since", paramLabel = "DATE", description = "Judge this day and all after it.")
  private @Nullable String since;

  @Option(names = "--every", description = "Judge every day, each against the days before it.")
  private boolean every;

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description =
          "Judge persons whose name has NAME in it, each against that person's own earlier words.")
  private @Nullable String speaker;

  @Option(
      names = "--body",
      paramLabel = "NAME",
      description = "Judge only bodies, and persons of no known body, that have NAME in theirs.")
  private @Nullable String body;

  @Option(
      names = "--absent",
      paramLabel = "DAYS",
      description = "Days after which words that come again are a return (default: 365).")
  private int absent = Asked.ABSENT_DAYS;

  @Option(
      names = "--chance",
      paramLabel = "N",
      description =
          "Show what is expected by chance at most N times a day (default: 2); less is stricter.")
  private double chance = Asked.EXPECTED;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Number of lines shown of one day as text; 0 for all (default: 15).")
  private int top = TOP;

  private final Session session;

  NewCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Asked asked = asked();
    Pipeline.Statements statements = spoken.statements();
    Corpus corpus = source.corpus();
    List<Ladder> known = new ArrayList<>(source.ladders(ladders));
    known.add(Ladder.neutral());
    Pipeline pipeline = source.closely(corpus, List.of());
    Progress progress = new Progress(session, corpus.bytes());
    News.Found found;
    Gathering gathering;
    try {
      gathering = source.gather(corpus, pipeline, progress);
      progress.then("judging …");
      found = new News(known).of(Pipeline.reports(gathering.analysed(), statements), asked);
    } finally {
      progress.clear();
    }
    if (look.json()) {
      for (DayOfSpeech day : found.days()) {
        session.out().write(Wire.write(DayLine.of(day)) + "\n");
      }
    } else {
      new NewText(look.page(session), gathering.who(), top).write(found);
    }
    return source.ended(
        corpus, gathering, found.days().stream().anyMatch(d -> !d.novelties().isEmpty()), session);
  }

  private Asked asked() {
    if ((on != null ? 1 : 0) + (since != null ? 1 : 0) + (every ? 1 : 0) > 1) {
      throw new Misuse("--on, --since and --every: expected one of them");
    }
    if (absent < 1 || top < 0 || !(chance > 0)) {
      throw new Misuse("--absent takes 1 or more, --top 0 or more, --chance more than 0");
    }
    Optional<LocalDate> from = date("--on", on).or(() -> date("--since", since));
    return new Asked(
        every ? Optional.of(LocalDate.MIN) : from,
        date("--on", on),
        Optional.ofNullable(speaker),
        Optional.ofNullable(body),
        absent,
        chance);
  }

  private static Optional<LocalDate> date(String option, @Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new Misuse(option + " " + text + ": no such day; expected one such as 2025-09-11");
    }
  }
}
