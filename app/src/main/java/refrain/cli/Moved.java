package refrain.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import refrain.store.Moving;

/** What an import took besides documents, counted. */
final class Moved {

  private int questions;
  private int answers;
  private int countries;
  private int ladders;

  /** Counts one that people know of. */
  void count(Moving moving) {
    switch (moving) {
      case Moving.Question q -> questions++;
      case Moving.Firing f -> answers++;
      case Moving.Country c -> countries++;
      case Moving.Ladder l -> ladders++;
      case Moving.ToldStatements t -> {}
      case Moving.ToldRefrain t -> {}
      case Moving.ToldSpeaker t -> {}
      case Moving.Attempt a -> {}
      case Moving.Document d -> {}
      case Moving.Begin b -> {}
      case Moving.End e -> {}
    }
  }

  /** {@code and 1 question, 12 answers}, with its line end; empty if there was nothing. */
  String line() {
    List<String> parts = new ArrayList<>();
    add(parts, questions, "question");
    add(parts, answers, "answer");
    add(parts, countries, "name of a country", "names of countries");
    add(parts, ladders, "ladder");
    return parts.isEmpty() ? "" : "and " + String.join(", ", parts) + "\n";
  }

  private static void add(List<String> parts, int n, String noun) {
    add(parts, n, noun, noun + "s");
  }

  private static void add(List<String> parts, int n, String one, String many) {
    if (n > 0) {
      parts.add(String.format(Locale.ROOT, "%,d %s", n, n == 1 ? one : many));
    }
  }
}
