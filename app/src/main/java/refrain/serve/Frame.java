package refrain.serve;

import java.util.Optional;
import refrain.store.Countries;
import refrain.store.Overview;

/**
 * What stands around every page.
 *
 * @param title of the page
 * @param tab where it stands in the navigation
 * @param asked the address
 * @param address the same from outside, for a page on paper; empty where it does not matter
 * @param assets the files that it needs
 * @param overview how much the archive holds; empty on a page for somebody not let in
 * @param countries how countries are named
 * @param answers whether the page shows an answer that programs can have, too
 * @param mayLeave whether the reader came in with a token and may leave
 */
record Frame(
    String title,
    Tab tab,
    Asked asked,
    String address,
    Assets assets,
    Optional<Overview> overview,
    Countries countries,
    boolean answers,
    boolean mayLeave) {

  /** The address of the answer for programs; empty where there is none. */
  Optional<String> twin() {
    boolean unasked = asked.fields().isEmpty() && (tab == Tab.COMPARE || tab == Tab.SEARCH);
    return answers && !unasked ? Optional.of(asked.twin()) : Optional.empty();
  }
}
