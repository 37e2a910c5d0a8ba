package refrain.alert;

import refrain.domain.Rung;

/** A firing in one line. */
final class Headline {

  private static final int WORDS = 120;

  private Headline() {}

  static String of(Firing firing) {
    String who = firing.source().speaker().map(s -> " — " + Plain.line(s, WORDS)).orElse("");
    return what(firing) + who;
  }

  private static String what(Firing firing) {
    return switch (firing.cause()) {
      case Cause.Stated s -> quoted(firing.source().text());
      case Cause.Used u -> "Used again: " + quoted(u.words());
      case Cause.Novel n -> what(n);
    };
  }

  private static String what(Cause.Novel n) {
    String words = quoted(n.words());
    return switch (n.kind()) {
      case FIRST -> "Never said before: " + words;
      case RETURN -> "Back" + n.lastUsed().map(d -> " after " + d).orElse("") + ": " + words;
      case REPLACED -> "New wording: " + n.before().map(b -> quoted(b) + " → ").orElse("") + words;
      case DROPPED -> "Left out: " + words;
      case RUNG -> {
        Rung usual = n.rungs().getFirst();
        Rung now = n.rungs().getLast();
        yield (now.number() > usual.number() ? "Up" : "Down")
            + (" from rung " + rung(usual) + " to " + rung(now) + ": " + words);
      }
    };
  }

  private static String rung(Rung rung) {
    return rung.number() + " (" + Plain.line(rung.name(), WORDS) + ")";
  }

  /** In quotation marks, without those that stand around the words themselves. */
  private static String quoted(String words) {
    String bare = words.strip().replaceAll("^[\"“”„«]+|[\"“”»]+$", "");
    return "“" + Plain.line(bare, WORDS) + "”";
  }
}
