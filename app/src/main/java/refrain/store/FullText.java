package refrain.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is asked for, as SQLite's index of words (FTS5) is asked. */
final class FullText {

  private FullText() {}

  /** Words stand in quotation marks and have only letters and digits: none is taken for a sign. */
  static String of(Asked asked) {
    List<String> wanted = new ArrayList<>();
    asked.phrases().forEach(p -> wanted.add("words : " + quoted(p)));
    if (!asked.name().isEmpty()) {
      String named =
          asked.name().stream()
              .map(w -> "name : " + quoted(List.of(w)))
              .collect(Collectors.joining(" AND ", "(", ")"));
      wanted.add(
          asked.selves().isEmpty() ? named : "(" + named + " OR " + any(asked.selves()) + ")");
    }
    asked.body().forEach(w -> wanted.add("body : " + quoted(List.of(w))));
    if (!asked.countries().isEmpty()) {
      wanted.add(any(asked.countries()));
    }
    asked.marks().forEach(w -> wanted.add("marks : " + quoted(List.of(w))));
    if (wanted.isEmpty()) {
      wanted.add("marks : " + quoted(List.of(Marks.ANY)));
    }
    String all = wanted.stream().collect(Collectors.joining(" AND ", "(", ")"));
    return asked.not().isEmpty()
        ? all
        : all
            + asked.not().stream()
                .map(p -> "words : " + quoted(p))
                .collect(Collectors.joining(" OR ", " NOT (", ")"));
  }

  /** One of some marks. */
  private static String any(List<String> marks) {
    return marks.stream()
        .map(m -> "marks : " + quoted(List.of(m)))
        .collect(Collectors.joining(" OR ", "(", ")"));
  }

  private static String quoted(List<String> words) {
    return '"' + String.join(" ", words) + '"';
  }
}
