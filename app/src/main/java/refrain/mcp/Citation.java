package refrain.mcp;

import java.util.List;
import java.util.Optional;
import refrain.domain.Dated;
import refrain.domain.Id;

/**
 * Where words stand: what a reader needs to check them.
 *
 * @param article id of the document
 * @param doc its name
 * @param outlet who published it
 * @param title its title, at most {@value #LONGEST_TITLE} code points of it
 * @param published when
 * @param address where it stands on the web; absent where it is no http or https address
 * @param words the words, exactly the document's characters at these offsets; empty where the whole
 *     document is cited
 * @param cut whether these are only the first {@value #LONGEST} code points
 * @param report id of the attribution that they stand in
 * @param statement id of the statement that it is a report of
 * @param speaker who says them
 * @param saidOn the day
 * @param page the address of the desk's page that shows them
 */
record Citation(
    Id article,
    String doc,
    Optional<String> outlet,
    Optional<String> title,
    Optional<Dated> published,
    Optional<String> address,
    List<Words> words,
    boolean cut,
    Optional<Id> report,
    Optional<Id> statement,
    Optional<String> speaker,
    Optional<Dated> saidOn,
    Optional<String> page) {

  /** Most code points that one citation quotes. */
  static final int LONGEST = 1500;

  static final int LONGEST_TITLE = 300;

  Citation {
    words = List.copyOf(words);
  }

  /**
   * Words of the document.
   *
   * @param begin number of code points before them
   * @param end number of code points up to their end
   * @param text the characters
   */
  record Words(int begin, int end, String text) {}
}
