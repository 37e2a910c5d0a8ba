package refrain.cli;

import java.io.IOException;
import refrain.novelty.News;

/** What is new, as text. */
final class NewText {
  NewText(Page page, int top) {}
  void write(News.Found found) throws IOException {}
}
