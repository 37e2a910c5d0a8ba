package refrain.serve;

import gg.jte.html.HtmlTemplateOutput;

/** What a question over HTTP leads to. */
sealed interface Answer {

  /** Writes a record as a page. */
  interface View {

    /** Writes it within the frame that all pages share. */
    void write(HtmlTemplateOutput out, Frame frame);
  }

  /**
   * It is answered.
   *
   * @param record the answer
   * @param title of the page
   * @param view the page
   */
  record Shown(Record record, String title, View view) implements Answer {}

  /**
   * It is answered under another address, for good.
   *
   * @param path the address within this server, without {@code .json}; may have a query
   */
  record Moved(String path) implements Answer {}

  /**
   * The same question has a better address.
   *
   * @param path the address within this server, without {@code .json}; may have a query
   */
  record See(String path) implements Answer {}

  /**
   * It is not answered.
   *
   * @param problem why
   */
  record Failed(Problem problem) implements Answer {}
}
