package refrain.resolve;

import java.util.List;

/**
 * A country as the news names it.
 *
 * @param code two letters of ISO 3166-1, or the code that the actors file gives
 * @param names its names, at least one
 * @param demonyms the words for its people and things: "Chinese"
 * @param seats the places that stand for its government: "Beijing", "the Kremlin"
 */
record Country(String code, List<String> names, List<String> demonyms, List<String> seats) {

  Country {
    names = List.copyOf(names);
    demonyms = List.copyOf(demonyms);
    seats = List.copyOf(seats);
  }
}
