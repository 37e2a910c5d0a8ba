package refrain.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import refrain.evaluate.BadInputException;
import refrain.extract.ModelExtractor;
import refrain.fit.CueExamples;
import refrain.fit.DescriptionFit;
import refrain.fit.SalienceFit;
import refrain.fit.SpeakerCount;
import refrain.fit.TaggedWords;
import refrain.fit.TextFolder;
import refrain.model.AttributionModel;
import refrain.model.TextEncoder;
import refrain.resolve.Actors;
import refrain.resolve.Resolver;

/** {@code lab fit}: what the tables of the extraction rules are fitted to. */
@Command(
    name = "fit",
    mixinStandardHelpOptions = true,
    description = {
      "Writes what the tables of the extraction rules are fitted to.",
      "",
      "laboratory/fit/refit runs the whole chain, from texts to tables; docs/models/rules.md says"
          + " what the tables are."
    },
    synopsisSubcommandLabel = "(candidates | words | salience | descriptions | speakers)")
final class FitCommand {

  private static final String OUT_HELP = "The file to write.";
  private static final String FOLDER_HELP = "The folder that the labels' paths lead from.";
  private static final String LABELS_HELP =
      "JSON Lines: doc, path, statements with source and speaker, as statements-fit.jsonl.";

  private final PrintWriter out;

  FitCommand(PrintWriter out) {
    this.out = out;
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = {
        "Writes every candidate attribution of the texts, before it is weighed, as JSON Lines:",
        "",
        "  {\"doc\": NAME, \"rule\": NAME, \"source\": [[b,e]], \"cue\": [[b,e]],",
        "   \"content\": [[b,e],...], \"features\": [TEXT,...]}",
        "",
        "b and e count Unicode code points of TEXTS/<doc>.txt."
      })
  int candidates(
      @Parameters(paramLabel = "TEXTS", description = "The folder of <doc>.txt.") Path texts,
      @Option(names = "--out", required = true, paramLabel = "FILE", description = OUT_HELP)
          Path file,
      @Option(
              names = "--weights",
              required = true,
              paramLabel = "TSV",
              description =
                  "Weights of an earlier fitting, as in cues.tsv; an empty file for the first. They"
                      + " keep words inside likely contents from being sources.")
          Path weights)
      throws BadInputException {
    try (Reader table = Files.newBufferedReader(weights);
        Writer writer = Files.newBufferedWriter(file)) {
      CueExamples.Count count = new CueExamples(table).write(new TextFolder(texts), writer);
      out.println(
          count.documents()
              + " articles, "
              + count.refused()
              + " texts that are none, "
              + count.examples()
              + " candidates");
    } catch (IOException e) {
      throw bad(e);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(weights + ": " + e.getMessage());
    }
    return 0;
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = {
        "Writes the words of the texts with their classes in Universal Dependencies, a word a line"
            + " and a blank line after each sentence. Apache OpenNLP tags them."
      })
  int words(
      @Parameters(paramLabel = "TEXTS", arity = "1..*", description = "Folders of <doc>.txt.")
          List<Path> texts,
      @Option(names = "--out", required = true, paramLabel = "FILE", description = OUT_HELP)
          Path file)
      throws BadInputException {
    try (Writer writer = Files.newBufferedWriter(file)) {
      TaggedWords tagger = new TaggedWords();
      int words = 0;
      for (Path folder : texts) {
        words += tagger.write(new TextFolder(folder), writer);
      }
      out.println(words + " words");
    } catch (IOException e) {
      throw bad(e);
    }
    return 0;
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = {
        "Fits whom \"he\" and \"she\" stand for to labelled pronouns, and writes the table of weights"
            + " (salience.tsv of room resolve). What is right is told by weights fitted to other"
            + " documents, in five parts."
      })
  int salience(
      @Parameters(paramLabel = "TEXTS", description = "The folder of <doc>.txt.") Path texts,
      @Parameters(
              paramLabel = "GOLD",
              description = "JSON Lines: doc, pronouns with at and name; - for nobody named.")
          Path gold,
      @Option(names = "--out", required = true, paramLabel = "FILE", description = OUT_HELP)
          Path file)
      throws BadInputException {
    try {
      SalienceFit.Fitted fitted =
          new SalienceFit(best(), new Resolver(Actors.standard())).fit(new TextFolder(texts), gold);
      Files.writeString(
          file,
          "# How much each fact (SalienceFact) counts for who is meant by \"he\" or \"she\": ./lab fit"
              + " salience\n"
              + fitted.table());
      out.println(
          fitted.pronouns()
              + " pronouns, "
              + fitted.reachable()
              + " with the right one among the candidates, "
              + fitted.right()
              + " right");
    } catch (IOException e) {
      throw bad(e);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(gold + ": " + e.getMessage());
    }
    return 0;
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = {
        "Fits whom a description of one person (\"the senator\") stands for to labelled speakers, and"
            + " writes the table of weights (descriptions.tsv of room resolve). What is right is"
            + " told by weights fitted to other documents, and by weights fitted to the texts of"
            + " other outlets and institutions."
      })
  int descriptions(
      @Parameters(paramLabel = "FOLDER", description = FOLDER_HELP) Path folder,
      @Parameters(paramLabel = "GOLD", description = LABELS_HELP) Path gold,
      @Option(names = "--out", required = true, paramLabel = "FILE", description = OUT_HELP)
          Path file)
      throws BadInputException {
    try {
      DescriptionFit.Fitted fitted =
          new DescriptionFit(best(), new Resolver(Actors.standard())).fit(folder, gold);
      Files.writeString(
          file,
          "# How much each fact (SalienceFact, DescriptionFact) counts for whom a description"
              + " means: ./lab fit descriptions\n"
              + fitted.table());
      out.println(fitted.descriptions() + " descriptions, " + fitted.named() + " of one named");
      print("other articles", fitted.byArticle());
      print("other outlets", fitted.byOrigin());
    } catch (IOException e) {
      throw bad(e);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(gold + ": " + e.getMessage());
    }
    return 0;
  }

  private void print(String from, DescriptionFit.Score score) {
    out.println(
        "by weights of "
            + from
            + ": "
            + score.right()
            + " right, "
            + score.rightNames()
            + " of them named; "
            + score.wrongNames()
            + " wrong names");
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = {
        "Tells how often the speaker is right by how the source refers, in texts whose sources are"
            + " labelled.",
        "",
        "pronoun            a pronoun alone",
        "name, body name    a word of the name stands in the source",
        "person, body       somebody or some body named elsewhere",
        "unnamed            nobody who is named is meant"
      })
  int speakers(
      @Parameters(paramLabel = "FOLDER", description = FOLDER_HELP) Path folder,
      @Parameters(paramLabel = "GOLD", description = LABELS_HELP) Path gold,
      @Option(
              names = "--wrong",
              paramLabel = "FILE",
              description = "Writes those that are wrong, tab-separated.")
          Optional<Path> wrong)
      throws BadInputException {
    try {
      SpeakerCount count = SpeakerCount.of(best(), new Resolver(Actors.standard()), folder, gold);
      out.print(count.table());
      if (wrong.isPresent()) {
        Files.write(wrong.get(), count.wrong());
      }
    } catch (IOException e) {
      throw bad(e);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(gold + ": " + e.getMessage());
    }
    return 0;
  }

  private static ModelExtractor best() {
    return new ModelExtractor(AttributionModel.find("best").orElseThrow(), TextEncoder.ofModel());
  }

  private static BadInputException bad(IOException e) {
    return new BadInputException(
        e instanceof NoSuchFileException missing
            ? missing.getFile() + ": cannot be read (no such file)"
            : String.valueOf(e.getMessage()));
  }
}
