package refrain.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import refrain.domain.Report;
import refrain.evaluate.BadInputException;
import refrain.link.CandidateRecall;

/** How much of what comparing all sentences with all finds the linker's candidates hold. */
public final class RecallBench {

  private RecallBench() {}

  /**
   * Compares some of the sentences with all others.
   *
   * @param sentences JSON Lines with id and text
   * @param sample how many
   * @throws BadInputException if the file cannot be read
   */
  public static String run(Path sentences, int sample) throws BadInputException {
    List<Report> reports = new ArrayList<>();
    SentenceFile.read(sentences).forEach((id, text) -> reports.add(LinkAnswering.report(id, text)));
    CandidateRecall recall = CandidateRecall.of(reports, sample);
    return String.format(
        Locale.ROOT,
        "sentences            %,d%nsampled              %,d%n"
            + "passages             %,d, found %.4f%npairs                %,d, found %.4f%n",
        recall.sentences(),
        recall.sampled(),
        recall.passages(),
        share(recall.passagesFound(), recall.passages()),
        recall.pairs(),
        share(recall.pairsFound(), recall.pairs()));
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
