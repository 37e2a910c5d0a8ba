package refrain.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.desk.RedlineAnswer;
import refrain.desk.SeriesAnswer;
import refrain.domain.EdtfDate;
import refrain.domain.Extent;

/**
 * A series as a page shows it.
 *
 * @param sentences the sentences of the latest document that others have, too
 * @param alone those that it alone has
 * @param gone sentences that several documents had and the latest has not, the latest gone first;
 *     the first of them
 */
record SeriesPage(List<Line> sentences, List<String> alone, List<Line> gone) {

  private static final int MOST_GONE = 40;

  /**
   * A sentence through the series.
   *
   * @param sentence the sentence
   * @param cells one for each document that has it
   * @param when since when, until when
   * @param says the strip in words
   * @param edits its latest edits, latest first
   */
  record Line(
      SeriesAnswer.Sentence sentence,
      List<Cell> cells,
      String when,
      String says,
      List<Edited> edits) {}

  /**
   * A document's place in the strip.
   *
   * @param x where it begins, in percent
   * @param width how wide it is
   * @param edited whether the sentence has other words than before
   * @param says which document, in words
   */
  record Cell(String x, String width, boolean edited, String says) {}

  /**
   * An edit.
   *
   * @param date when
   * @param appearance the sentence as it became
   */
  record Edited(String date, SeriesAnswer.Appearance appearance) {}

  static SeriesPage of(SeriesAnswer series) {
    int last = series.issues().size() - 1;
    List<Line> standing = new ArrayList<>();
    List<String> alone = new ArrayList<>();
    List<Line> gone = new ArrayList<>();
    for (SeriesAnswer.Sentence sentence : series.sentences()) {
      boolean stands = sentence.appearances().getLast().document() == last;
      if (sentence.documents() > 1) {
        (stands ? standing : gone).add(line(sentence, series));
      } else if (stands) {
        alone.add(sentence.text());
      }
    }
    return new SeriesPage(standing, alone, gone.stream().limit(MOST_GONE).toList());
  }

  private static Line line(SeriesAnswer.Sentence sentence, SeriesAnswer series) {
    int documents = series.issues().size();
    double width = 100.0 / documents;
    List<Cell> cells = new ArrayList<>();
    List<Edited> edits = new ArrayList<>();
    for (SeriesAnswer.Appearance a : sentence.appearances()) {
      boolean edited = a.extent() == Extent.WORDS;
      String date = date(series.issues().get(a.document()).date());
      cells.add(
          new Cell(
              Chart.percent(a.document() * width),
              Chart.percent(Math.max(0.3, width - (documents > 60 ? 0.1 : 0.5))),
              edited,
              date + (edited ? ", other words" : "")));
      if (edited) {
        edits.addFirst(new Edited(date, a));
      }
    }
    String says =
        "in "
            + sentence.documents()
            + " of "
            + documents
            + (sentence.wordings() > 1 ? ", " + InWords.count(sentence.wordings(), "wording") : "")
            + (sentence.returns() > 0
                ? ", came back "
                    + (sentence.returns() == 1 ? "once" : sentence.returns() + " times")
                : "");
    return new Line(
        sentence,
        cells,
        InWords.range(sentence.first(), sentence.last()),
        says,
        edits.stream().limit(6).toList());
  }

  private static String date(Optional<EdtfDate> date) {
    return date.map(InWords::date).orElse("undated");
  }

  /** The sentences of a redline, a list for each paragraph of the later text. */
  static List<List<RedlineAnswer.Sentence>> paragraphs(RedlineAnswer redline) {
    List<List<RedlineAnswer.Sentence>> out = new ArrayList<>();
    for (RedlineAnswer.Sentence sentence : redline.sentences()) {
      if (sentence.paragraph() || out.isEmpty()) {
        out.add(new ArrayList<>());
      }
      out.getLast().add(sentence);
    }
    return out;
  }
}
