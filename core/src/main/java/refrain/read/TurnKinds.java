package refrain.read;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import refrain.domain.Span;
import refrain.domain.TurnKind;

/** Tells who asks and who answers in a transcript. */
final class TurnKinds {

  /** What the turns of one label are like. */
  private static final class Habit {
    int turns;
    int asking;
    int followedByMain;
  }

  private final Map<String, Habit> habits = new TreeMap<>();
  private final String main;

  TurnKinds(String text, List<Span> paragraphs, Map<Span, TurnLabel> labels) {
    String key = "";
    Span last = new Span(0, 0);
    for (Span p : paragraphs) {
      TurnLabel label = labels.get(p);
      if (label != null) {
        count(text, key, last);
        key = label.key(text);
        habits.computeIfAbsent(key, k -> new Habit()).turns++;
      }
      last = p;
    }
    count(text, key, last);
    main = findMain();
    String before = "";
    for (Span p : paragraphs) {
      TurnLabel label = labels.get(p);
      if (label != null) {
        Habit habit = habits.get(before);
        if (habit != null && label.key(text).equals(main)) {
          habit.followedByMain++;
        }
        before = label.key(text);
      }
    }
  }

  private void count(String text, String key, Span last) {
    Habit habit = habits.get(key);
    if (habit != null) {
      int i = last.end() - 1;
      while (i > last.begin()
          && !Character.isLetterOrDigit(text.charAt(i))
          && text.charAt(i) != '?') {
        i--;
      }
      habit.asking += text.charAt(i) == '?' || text.charAt(i) == '？' ? 1 : 0;
    }
  }

  /** The label that answers most: the commonest that neither asks by name nor by habit. */
  private String findMain() {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Habit> e : habits.entrySet()) {
      Habit h = e.getValue();
      String key = e.getKey();
      boolean asks = TurnLabel.asks(key) || TurnLabel.isOutlet(key) || h.asking * 2 > h.turns;
      if (!asks && h.turns > most) {
        most = h.turns;
        best = key;
      }
    }
    return best;
  }

  Map<String, TurnKind> kinds() {
    Map<String, TurnKind> kinds = new TreeMap<>();
    habits.forEach((key, habit) -> kinds.put(key, kind(key, habit)));
    return kinds;
  }

  private TurnKind kind(String key, Habit habit) {
    if (TurnLabel.answers(key) || key.equals(main)) {
      return TurnKind.ANSWER;
    }
    if (TurnLabel.asks(key) || TurnLabel.isOutlet(key)) {
      return TurnKind.QUESTION;
    }
    if (TurnLabel.isOffice(key)) {
      return TurnKind.ANSWER;
    }
    boolean mostlyAsks = habit.asking * 2 >= habit.turns;
    Habit answering = habits.get(main);
    boolean beforeMain =
        answering != null
            && answering.turns >= 2 * habit.turns
            && habit.followedByMain * 10 >= habit.turns * 6;
    return mostlyAsks || beforeMain ? TurnKind.QUESTION : TurnKind.ANSWER;
  }
}
