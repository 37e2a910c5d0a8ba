package refrain.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import refrain.evaluate.BadInputException;
import refrain.evaluate.Evaluation;
import refrain.evaluate.ExpectedScore;
import refrain.evaluate.ExpectedScores;
import refrain.evaluate.Report;
import refrain.evaluate.Setting;

/** {@code lab evaluate}: scores the output of any system against gold. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Scores the output of any system against gold, on JSON Lines alone.",
    synopsisSubcommandLabel =
        "(attribution | spans | compare | reliability | links | groups |" + " statements)",
    footer = {
      "",
      "Attributions, one document a line; b and e count Unicode code points of DIR/<doc>.txt:",
      "  {\"doc\": NAME, \"attributions\": [{\"source\": [[b,e],...], \"cue\": [[b,e],...],",
      "                                  \"content\": [[b,e],...], \"speaker\": NAME}, ...]}",
      "Refrains, one a line:",
      "  {\"id\": ID, \"lead\": TEXT, \"occurrences\": [{\"doc\": NAME, \"begin\": b, \"end\": e}, ...]}",
      "Other keys are ignored, so what `refrain extract` and `refrain trace` print as JSON fits."
    })
final class EvaluateCommand {

  private static final String ROWS = "--rows";
  private static final String ROWS_FORM = "CORPUS/SYSTEM";
  private static final String ROWS_HELP =
      "Print every figure as a line of scores/expected.tsv instead of the table.";
  private static final String JSON_HELP = "Also write all numbers here.";
  private static final String TEXTS_HELP =
      "The folder of the texts, <doc>.txt; give it again for each further folder.";
  private static final String INTERVALS_HELP =
      "For each F1, where it lies in 95 %% of 1,000 resamplings of the articles.";
  private static final String GOLD_DOCS = "--docs-in-gold-only";
  private static final String GOLD_DOCS_HELP =
      "Leave out predicted documents that gold does not have; without it they are refused.";
  private static final String GOLD_HELP = "Gold attributions, JSON Lines.";
  private static final String PRED_HELP =
      "Predicted attributions, JSON Lines; gold documents that are missing count as predicted"
          + " empty.";

  private static final double HALF = 0.5;

  private final PrintWriter out;

  EvaluateCommand(PrintWriter out) {
    this.out = out;
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = {
        "Scores attributions: source, cue and content, and the quoted segments.",
        "",
        "Only words count (runs of letters and digits), so marks, blanks and how a stretch is cut"
            + " into pieces never matter. Kinds: direct, all of the content is inside double"
            + " quotation marks; indirect, none of it; mixed, some.",
        "",
        "exact    paired one to one, and the role has the same words on both sides",
        "relaxed  paired, half of the content words shared, and the same source",
        "overlap  words that a linked attribution has in the same role",
        "segment  runs of quoted words: the right words (exact), the right source",
        "         (attributed)",
        "found    gold attributions with at least half of their content covered",
        "source_ok  of the found, those with the right source"
      })
  int attribution(
      @Parameters(paramLabel = "GOLD", description = GOLD_HELP) Path gold,
      @Parameters(paramLabel = "PRED", description = PRED_HELP) Path predicted,
      @Option(names = "--texts", required = true, paramLabel = "DIR", description = TEXTS_HELP)
          List<Path> texts,
      @Option(names = "--json", paramLabel = "OUT", description = JSON_HELP) Optional<Path> json,
      @Option(
              names = "--per-doc",
              description = "One line for each document before the table: relaxed F1, content F1.")
          boolean perDocument,
      @Option(
              names = "--docs-in-pred-only",
              description = "Score only the documents that have predictions.")
          boolean onlyPredicted,
      @Option(names = GOLD_DOCS, description = GOLD_DOCS_HELP) boolean onlyGold,
      @Option(names = "--intervals", description = INTERVALS_HELP) boolean intervals,
      @Option(
              names = "--by-publisher",
              description =
                  "One line for each publisher after the table: the gold line's \"outlet\", or the"
                      + " document's name up to its first low line.")
          boolean byPublisher,
      @Option(names = ROWS, paramLabel = ROWS_FORM, description = ROWS_HELP) Optional<String> rows)
      throws BadInputException {
    Set<Setting> settings = settings(onlyGold, intervals);
    if (onlyPredicted) {
      settings.add(Setting.ONLY_PREDICTED_DOCUMENTS);
    }
    if (perDocument) {
      settings.add(Setting.BY_DOCUMENT);
    }
    if (byPublisher) {
      settings.add(Setting.BY_PUBLISHER);
    }
    return print(Evaluation.attribution(gold, predicted, texts, settings), json, rows);
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = {
        "Scores contiguous spans of each role by themselves (the protocol of CofeNet).",
        "",
        "exact      the span begins and ends at the same words as a gold span of its role",
        "begin      it begins at the same word"
      })
  int spans(
      @Parameters(paramLabel = "GOLD", description = GOLD_HELP) Path gold,
      @Parameters(paramLabel = "PRED", description = PRED_HELP) Path predicted,
      @Option(names = "--texts", required = true, paramLabel = "DIR", description = TEXTS_HELP)
          List<Path> texts,
      @Option(names = "--json", paramLabel = "OUT", description = JSON_HELP) Optional<Path> json,
      @Option(names = GOLD_DOCS, description = GOLD_DOCS_HELP) boolean onlyGold,
      @Option(names = "--intervals", description = INTERVALS_HELP) boolean intervals,
      @Option(names = ROWS, paramLabel = ROWS_FORM, description = ROWS_HELP) Optional<String> rows)
      throws BadInputException {
    return print(
        Evaluation.spans(gold, predicted, texts, settings(onlyGold, intervals)), json, rows);
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = {
        "Compares two predictions of attributions on the same articles.",
        "",
        "For each F1: by how much B is better than A, and where that lies in 95 %% of 1,000"
            + " resamplings of the articles, the same articles for both. Where it can be 0, these"
            + " articles do not tell which is better."
      })
  int compare(
      @Parameters(paramLabel = "GOLD", description = GOLD_HELP) Path gold,
      @Parameters(paramLabel = "A", description = PRED_HELP) Path first,
      @Parameters(paramLabel = "B", description = "The other prediction.") Path second,
      @Option(names = "--texts", required = true, paramLabel = "DIR", description = TEXTS_HELP)
          List<Path> texts,
      @Option(names = "--json", paramLabel = "OUT", description = JSON_HELP) Optional<Path> json,
      @Option(names = GOLD_DOCS, description = GOLD_DOCS_HELP) boolean onlyGold)
      throws BadInputException {
    return print(
        Evaluation.compare(gold, first, second, texts, settings(onlyGold, false)),
        json,
        Optional.empty());
  }

  private static Set<Setting> settings(boolean onlyGold, boolean intervals) {
    Set<Setting> settings = EnumSet.noneOf(Setting.class);
    if (onlyGold) {
      settings.add(Setting.ONLY_GOLD_DOCUMENTS);
    }
    if (intervals) {
      settings.add(Setting.INTERVALS);
    }
    return settings;
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = {
        "Tells how far the confidence of attributions is the share of them that is right.",
        "",
        "mean     of the confidences in this tenth",
        "right    share of the attributions that share half of their content words and the source",
        "         with a gold one"
      })
  int reliability(
      @Parameters(paramLabel = "GOLD", description = GOLD_HELP) Path gold,
      @Parameters(
              paramLabel = "PRED",
              description = "Predicted attributions with \"confidence\", JSON Lines.")
          Path predicted,
      @Option(names = "--texts", required = true, paramLabel = "DIR", description = TEXTS_HELP)
          List<Path> texts,
      @Option(names = "--json", paramLabel = "OUT", description = JSON_HELP) Optional<Path> json,
      @Option(names = ROWS, paramLabel = ROWS_FORM, description = ROWS_HELP) Optional<String> rows)
      throws BadInputException {
    return print(Evaluation.reliability(gold, predicted, texts), json, rows);
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = {
        "Scores refrains against gold families of occurrences.",
        "",
        "For each family the refrain that covers most of it is taken. recall: covered occurrences"
            + " of the family; precision: occurrences of the refrain that cover some of the family,"
            + " of those in gold documents; pair recall: pairs of a family that one refrain holds"
            + " both of."
      })
  int links(
      @Parameters(
              paramLabel = "GOLD",
              description = "Gold families: a JSON array, or one family a line.")
          Path gold,
      @Parameters(paramLabel = "PRED", description = "Predicted refrains, one a line.")
          Path predicted,
      @Option(
              names = "--min-overlap",
              defaultValue = "0.5",
              paramLabel = "SHARE",
              description =
                  "How much of the shorter of two occurrences must be common, 0 to 1 (${DEFAULT-VALUE}).")
          double minOverlap,
      @Option(names = "--json", paramLabel = "OUT", description = JSON_HELP) Optional<Path> json,
      @Option(names = ROWS, paramLabel = ROWS_FORM, description = ROWS_HELP) Optional<String> rows)
      throws BadInputException {
    if (!(minOverlap >= 0 && minOverlap <= 1)) {
      throw new BadInputException("--min-overlap " + minOverlap + " is not from 0 to 1");
    }
    return print(Evaluation.links(gold, predicted, minOverlap), json, rows);
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = {
        "Scores refrains against gold groups of sentences that state the same.",
        "",
        "Each document is one sentence (./lab groups writes them). A pair is predicted if any"
            + " refrain holds both, and right if both are of one group; a sentence that gold does"
            + " not have is of no group."
      })
  int groups(
      @Parameters(paramLabel = "GOLD", description = "Gold sentences, one a line.") Path gold,
      @Parameters(paramLabel = "PRED", description = "Predicted refrains, one a line.")
          Path predicted,
      @Mixin SelectedGroups selected,
      @Option(
              names = "--sentences",
              paramLabel = "FILE",
              description =
                  "Count an occurrence only if it covers half of its sentence; these are the"
                      + " sentences, as ./lab groups writes them.")
          Optional<Path> sentences,
      @Option(names = "--json", paramLabel = "OUT", description = JSON_HELP) Optional<Path> json,
      @Option(names = ROWS, paramLabel = ROWS_FORM, description = ROWS_HELP) Optional<String> rows)
      throws BadInputException {
    Report report =
        sentences.isPresent()
            ? Evaluation.groups(gold, predicted, selected.selection(), sentences.get(), HALF)
            : Evaluation.groups(gold, predicted, selected.selection());
    return print(report, json, rows);
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = {
        "Scores facts of statements against gold labels.",
        "",
        "found    gold statements that an attribution shares enough words with; the rest is of these",
        "speaker  the right person, body or country, or nobody where gold names nobody; by how the"
            + " source refers and by folder",
        "merged wrongly  pairs of statements in two documents that one named speaker is given,"
            + " of two speakers; of right speakers: without those taken for another in their own"
            + " article",
        "said_on  where the text tells the day",
        "occasion, addressee, cited  told by both, with a common character",
        "act      the main type of PLOVER, or none",
        "rung     of the neutral ladder, or none"
      })
  int statements(
      @Parameters(paramLabel = "GOLD", description = "Gold statements, one document a line.")
          Path gold,
      @Parameters(paramLabel = "PRED", description = "What `refrain extract` prints as JSON.")
          Path predicted,
      @Option(
              names = "--part",
              paramLabel = "PART",
              description = "Only the documents of this part of the set: dev or held.")
          Optional<String> part,
      @Option(names = "--json", paramLabel = "OUT", description = JSON_HELP) Optional<Path> json,
      @Option(names = ROWS, paramLabel = ROWS_FORM, description = ROWS_HELP) Optional<String> rows)
      throws BadInputException {
    return print(Evaluation.statements(gold, predicted, part), json, rows);
  }

  private int print(Report report, Optional<Path> json, Optional<String> rows)
      throws BadInputException {
    if (rows.isPresent()) {
      String[] names = rows.get().split("/", -1);
      if (names.length != 2 || names[0].isBlank() || names[1].isBlank()) {
        throw new BadInputException(ROWS + " " + rows.get() + " is not " + ROWS_FORM);
      }
      ExpectedScores.of(names[0], names[1], report.figures()).scores().stream()
          .map(ExpectedScore::line)
          .forEach(line -> out.print(line + "\n"));
    } else {
      out.print(report.text());
    }
    if (json.isPresent()) {
      try {
        Files.writeString(json.get(), report.json());
      } catch (IOException e) {
        throw new BadInputException(json.get() + ": cannot be written (" + e + ")");
      }
    }
    return 0;
  }
}
