package refrain.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

  private static final String GOLD =
      """
      {"doc": "one", "attributions": [{"source": [[0, 5]], "cue": [[6, 10]], "content": [[11, 18]]}]}
      """;

  @TempDir private Path folder = Path.of(".");

  private record Outcome(int code, String out, String err) {}

  @Test
  void scoresAFileAgainstItself() throws Exception {
    Path gold = write("gold.jsonl", GOLD);
    Path json = folder.resolve("out.json");
    Outcome outcome = evaluate("attribution", gold, gold, "--json", json.toString());
    assertThat(outcome.code).isZero();
    assertThat(outcome.out).startsWith("documents 1, predicted 1\n\nALL: gold 1, predicted 1");
    assertThat(outcome.out).contains("exact whole           1.0000    1.0000    1.0000\n");
    assertThat(json).content().contains("\"exact whole\" : {").endsWith("}\n");
  }

  @Test
  void acceptsWhatRefrainExtractPrints() throws Exception {
    Path gold = write("gold.jsonl", GOLD);
    Path predicted =
        write(
            "pred.jsonl",
            """
            {"doc": "one", "path": "one.txt", "language": "en", "voice": "report", "attributions": [
            {"id": "x", "source": [[0, 5]], "cue": [[6, 10]], "content": [[11, 18]], "form": "indirect",
            "speaker": {"id": "y", "name": "Marit Vell", "country": "XV"}, "confidence": 0.93}]}
            """
                    .replace("\n", "")
                + "\n");
    assertThat(evaluate("attribution", gold, predicted).out)
        .contains("exact whole           1.0000    1.0000    1.0000\n");
  }

  private static final String NOTHING = "{\"doc\": \"one\", \"attributions\": []}\n";

  @Test
  void printsWhereEachFigureLiesInMostResamplings() throws Exception {
    Path gold = write("gold.jsonl", GOLD);
    Path json = folder.resolve("out.json");
    Outcome outcome = evaluate("attribution", gold, gold, "--intervals", "--json", json.toString());
    assertThat(outcome.out)
        .contains("exact whole           1.0000    1.0000    1.0000  [1.0000, 1.0000]\n")
        .endsWith("in brackets: 95 % of 1000 resamplings of the 1 articles, the same every time\n");
    assertThat(json).content().contains("\"F interval\" : [ 1.0, 1.0 ]");
    assertThat(evaluate("spans", gold, gold, "--intervals").out)
        .contains(
            "source   exact P 1.0000 R 1.0000 F1 1.0000  predicted 1 gold 1  [1.0000, 1.0000]\n");
  }

  @Test
  void saysByHowMuchTheSecondPredictionIsBetter() throws Exception {
    Path gold = write("gold.jsonl", GOLD);
    Path nothing = write("nothing.jsonl", NOTHING);
    Path json = folder.resolve("out.json");
    Outcome better = compare(gold, nothing, gold, "--json", json.toString());
    assertThat(better.out)
        .startsWith("F1")
        .containsPattern(
            "relaxed +all +0\\.0000 +1\\.0000 +\\+1\\.0000  \\[\\+1\\.0000, \\+1\\.0000]  B is better")
        .containsPattern("segment exact +all .*  no difference shown")
        .containsPattern("span exact +cue .*  B is better");
    assertThat(json).content().contains("\"gain interval\" : [ 1.0, 1.0 ]");
    assertThat(compare(gold, gold, nothing).out)
        .containsPattern("relaxed +all .* -1\\.0000  \\[-1\\.0000, -1\\.0000]  A is better");
  }

  @Test
  void findsTextsInSeveralFoldersAndLeavesOutWhatGoldLacks() throws Exception {
    Path gold = write("gold.jsonl", GOLD);
    Path predicted = write("pred.jsonl", GOLD + GOLD.replace("one", "two"));
    Path other = Files.createDirectory(folder.resolve("other"));
    assertThat(evaluate("attribution", gold, predicted, "--texts", other.toString()).err)
        .contains("document two is not in gold");
    for (String what : List.of("attribution", "spans")) {
      Outcome outcome =
          evaluate(what, gold, predicted, "--texts", other.toString(), "--docs-in-gold-only");
      assertThat(outcome.code).as(outcome.err).isZero();
      assertThat(outcome.out).contains("1.0000");
    }
    Files.writeString(other.resolve("one.txt"), "Another text of that name.");
    assertThat(evaluate("attribution", gold, gold, "--texts", other.toString()).err)
        .startsWith("lab: " + gold + ":1: document one has two texts, ");
  }

  @Test
  void scoresTheArticlesOfEachPublisher() throws Exception {
    Path gold =
        write(
            "gold.jsonl",
            GOLD.replace("one", "tribune_one")
                + GOLD.replace("one\"", "courier_one\"")
                    .replace("]}", "], \"outlet\": \"The Courier\"}")
                + GOLD);
    for (String doc : List.of("tribune_one", "courier_one")) {
      write(doc + ".txt", "Marit said we wait.");
    }
    Path predicted = write("pred.jsonl", GOLD);
    String out = evaluate("attribution", gold, predicted, "--by-publisher").out;
    assertThat(out.substring(out.indexOf("publisher")).lines().map(l -> l.replaceAll(" +", " ")))
        .containsExactly(
            "publisher articles gold relaxed whole attributed",
            "- 1 1 1.0000 1.0000 -",
            "The Courier 1 1 0.0000 0.0000 -",
            "tribune 1 1 0.0000 0.0000 -");
  }

  private Outcome compare(Path gold, Path a, Path b, String... more) throws IOException {
    List<String> arguments = new java.util.ArrayList<>(List.of(b.toString()));
    arguments.addAll(List.of(more));
    return evaluate("compare", gold, a, arguments.toArray(new String[0]));
  }

  @Test
  void printsRowsForTheCommittedScores() throws Exception {
    Path gold = write("gold.jsonl", GOLD);
    assertThat(evaluate("spans", gold, gold, "--rows", "own/gold").out)
        .contains("own\tgold\tspan exact F1\tcontent\t1.0000\t1\n");
  }

  @Test
  void scoresRefrainsFromAnArrayOrFromLines() throws Exception {
    String family =
        "{\"id\": \"f\", \"occurrences\": [{\"doc\": \"one\", \"begin\": 0, \"end\": 9}]}";
    Path array = write("array.json", "[\n " + family + "\n]\n");
    Path lines = write("lines.jsonl", family + "\n");
    String row = "f" + " ".repeat(41) + " n=  1 recall 1.000 precision 1.000  f\n";
    assertThat(run("evaluate", "links", array.toString(), lines.toString()).out).startsWith(row);
    assertThat(run("evaluate", "links", lines.toString(), lines.toString()).out).startsWith(row);
  }

  @Test
  void countsTheWordsThatSeveralKindsOfTextShare() throws Exception {
    String[] folders = new String[5];
    folders[0] = "background";
    for (int i = 1; i < folders.length; i++) {
      Path kind = Files.createDirectory(folder.resolve("kind" + i));
      folders[i] = kind.toString();
      Files.writeString(kind.resolve("a.txt"), "harbour pilots ".repeat(7));
      Files.writeString(kind.resolve("README.md"), "lighthouse ".repeat(100));
    }
    Files.writeString(
        Path.of(folders[1], "b.jsonl"),
        "{\"id\": 1, \"text\": \"" + "formula ".repeat(9) + "\"}\n");
    Outcome outcome = run(folders);
    assertThat(outcome.code).isZero();
    assertThat(outcome.out).isEqualTo("\t65\nharbour\t28\npilot\t28\nharbour pilot\t28\n");
  }

  @Test
  void saysWhichFolderOfTextsIsMissing() {
    Outcome outcome = run("background", folder.resolve("nowhere").toString());
    assertThat(outcome.code).isEqualTo(2);
    assertThat(outcome.err).startsWith("lab: ").contains("nowhere");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"doc\": \"two\", \"attributions\": []}|document two is not in gold",
        "{\"doc\": \"one\", \"attributions\": [{\"cue\": [[6, 99]]}]}|[6, 99] ends outside the text of 19",
        "{\"doc\": \"one\", \"attributions\": [{\"cue\": [[6, 4]]}]}|cue [6,4]; expected",
        "{\"doc\": \"one\", \"attributions\": [{\"cue\": [6, 4]}]}|expected a list of pairs",
        "{\"doc\": \"one\", \"attributions\": [{\"cue\": [[-1, 4]]}]}|0 <= begin <= end",
        "{\"doc\": \"one\", \"attributions\": [7]}|attribution 7; expected an object",
        "{\"doc\": \"one\"}|no key \"attributions\"; expected a list",
        "{\"doc\": 1, \"attributions\": []}|\"doc\" is 1; expected a text",
        "[1]|expected a JSON object",
        "{\"doc\": |not JSON",
        "{} {}|not JSON",
      })
  void namesFileAndLineOfABadPrediction(String line, String message) throws Exception {
    Path gold = write("gold.jsonl", GOLD);
    Path predicted = write("pred.jsonl", "\n" + line + "\n");
    Outcome outcome = evaluate("attribution", gold, predicted);
    assertThat(outcome.code).isEqualTo(2);
    assertThat(outcome.out).isEmpty();
    assertThat(outcome.err)
        .startsWith("lab: " + predicted + ":2: ")
        .contains(message)
        .doesNotContain("\tat ");
    assertThat(outcome.err.lines()).hasSize(1);
  }

  @Test
  void namesADocumentGivenTwice() throws Exception {
    Path gold = write("gold.jsonl", GOLD);
    Path twice = write("twice.jsonl", GOLD + GOLD);
    assertThat(evaluate("attribution", gold, twice).err)
        .isEqualTo("lab: " + twice + ":2: document one given twice, first in line 1\n");
  }

  @Test
  void namesAMissingText() throws Exception {
    Path gold = write("gold.jsonl", GOLD.replace("one", "lost"));
    Outcome outcome = evaluate("attribution", gold, gold);
    assertThat(outcome.code).isEqualTo(2);
    assertThat(outcome.err)
        .startsWith("lab: " + gold + ":1: document lost has no text " + folder.resolve("lost.txt"));
  }

  @Test
  void namesAFileThatIsMissingOrNoText() throws Exception {
    Path gold = write("gold.jsonl", GOLD);
    Path lost = folder.resolve("lost.jsonl");
    assertThat(evaluate("attribution", gold, lost).err)
        .isEqualTo("lab: " + lost + ": cannot be read (no such file)\n");
    assertThat(evaluate("attribution", gold, folder).err)
        .isEqualTo("lab: " + folder + ": cannot be read (a folder)\n");
    Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, 0, 1});
    assertThat(evaluate("attribution", gold, binary).err).contains("binary: not UTF-8");
  }

  @Test
  void refusesAShareThatIsNoShare() throws Exception {
    Path gold = write("gold.jsonl", GOLD);
    Outcome outcome =
        run("evaluate", "links", gold.toString(), gold.toString(), "--min-overlap", "1.5");
    assertThat(outcome.code).isEqualTo(2);
    assertThat(outcome.err).isEqualTo("lab: --min-overlap 1.5 is not from 0 to 1\n");
  }

  @Test
  void writesWhatTheRulesAreFittedTo() throws Exception {
    write("one.txt", "Vell plans a harbour\n\nMarit Orsk said that the harbour opens in May.\n");
    Path weights = write("none.tsv", "");
    Path out = folder.resolve("out");
    Outcome candidates = fit("candidates", folder, out, "--weights", weights.toString());
    assertThat(candidates.err).isEmpty();
    assertThat(candidates.out).startsWith("1 articles, 0 texts that are none, ");
    assertThat(out).content().contains("\"v:say|THAT\"").endsWith("}\n");
    assertThat(fit("words", folder, out).out).isEqualTo("14 words\n");
    assertThat(out).content().contains("said\tVERB\n").endsWith(".\tPUNCT\n\n");
  }

  @Test
  void namesWhatCannotBeFittedTo() throws Exception {
    Path out = folder.resolve("out");
    Path lost = folder.resolve("lost");
    Path weights = write("bad.tsv", "v:say 3\n");
    assertThat(fit("words", lost, out).err)
        .endsWith("lab: " + lost + ": expected a folder of texts\n");
    assertThat(fit("candidates", folder, out, "--weights", lost.toString()).err)
        .isEqualTo("lab: " + lost + ": cannot be read (no such file)\n");
    Outcome bad = fit("candidates", folder, out, "--weights", weights.toString());
    assertThat(bad.code).isEqualTo(2);
    assertThat(bad.err)
        .isEqualTo("lab: " + weights + ": found v:say 3; expected feature, tab, weight\n");
  }

  private static Outcome fit(String what, Path texts, Path out, String... more) {
    List<String> arguments =
        new java.util.ArrayList<>(List.of("fit", what, texts.toString(), "--out", out.toString()));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(new String[0]));
  }

  @Test
  void teachesItsUse() {
    for (String[] arguments :
        List.of(
            new String[] {"--help"},
            new String[] {"evaluate", "--help"},
            new String[] {"evaluate", "attribution", "--help"},
            new String[] {"evaluate", "spans", "--help"},
            new String[] {"evaluate", "compare", "--help"},
            new String[] {"evaluate", "links", "--help"},
            new String[] {"fit", "--help"},
            new String[] {"fit", "candidates", "--help"},
            new String[] {"fit", "words", "--help"})) {
      Outcome outcome = run(arguments);
      assertThat(outcome.code).isZero();
      assertThat(outcome.out).startsWith("Usage: lab").isNotBlank();
    }
    assertThat(run().code).isEqualTo(2);
    assertThat(run("evaluate").code).isEqualTo(2);
    assertThat(run("evaluate", "attribution", "one.jsonl").code).isEqualTo(2);
  }

  @Test
  void addsListsToTheTableOfNearWords() throws Exception {
    Path table = write("near.tsv", "# made\nbuy\tpurchas\t0.71\n");
    Path list =
        write(
            "list.txt", "# hand\n0.80  buy purchase acquire\n0.95  tide tides\n0.65  rise fall\n");
    Path declined = write("declined.txt", "acquir: purchas\n");
    Outcome outcome =
        run("near", table.toString(), list.toString(), "--declined", declined.toString());
    assertThat(outcome.out).isEqualTo("# made\nacquir\tbuy\t0.80\nbuy\tpurchas\t0.71\n");
    Path wrong = write("wrong.txt", "near buy purchase\n");
    assertThat(run("near", table.toString(), wrong.toString()).err)
        .contains("wrong.txt: expected a likeness and words, found near buy purchase");
  }

  @Test
  void plantsLinksAndScores() throws Exception {
    Path json = folder.resolve("planted.jsonl");
    Outcome outcome = run("plant", "--statements", "120", "--json", json.toString());
    assertThat(outcome.code).isZero();
    assertThat(outcome.out)
        .containsPattern("statements +1[23]\\d\n")
        .contains("Planted passages: linked with their family / by the right kind\n")
        .containsPattern("wall µs a statement +\\d");
    assertThat(json)
        .content()
        .startsWith("{\"statements\":1")
        .contains("\"copied\":{\"passages\":");
    assertThat(run("plant", "--statements", "0").err).contains("expected numbers from 1 on");
  }

  private Outcome evaluate(String what, Path gold, Path predicted, String... more)
      throws IOException {
    Files.writeString(folder.resolve("one.txt"), "Marit said we wait.");
    List<String> arguments =
        new java.util.ArrayList<>(
            List.of(
                "evaluate",
                what,
                gold.toString(),
                predicted.toString(),
                "--texts",
                folder.toString()));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(new String[0]));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Outcome run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
    return new Outcome(code, out.toString(), err.toString());
  }
}
