package refrain.mcp;

import java.util.List;
import java.util.Optional;

/**
 * What a tool sends, besides the text: its keys are those of {@code docs/formats/mcp.md}.
 *
 * @param id the permanent id of what it tells of
 * @param page the address of the desk's page that tells the same
 * @param next to be given for the part after this one
 * @param notes what was left out, or is elsewhere now
 * @param citations the words that it rests on
 */
record Reply(
    Optional<String> id,
    Optional<String> page,
    Optional<String> next,
    List<String> notes,
    List<Citation> citations) {

  Reply {
    notes = List.copyOf(notes);
    citations = List.copyOf(citations);
  }

  static Reply of(Told told, Pages pages) {
    return new Reply(told.id(), pages.at(told.path()), told.next(), told.notes(), told.citations());
  }
}
