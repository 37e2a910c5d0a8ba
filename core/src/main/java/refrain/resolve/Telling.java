package refrain.resolve;

import java.util.List;
import java.util.Optional;
import refrain.domain.Attribution;
import refrain.domain.Dated;
import refrain.domain.Form;
import refrain.domain.Span;
import refrain.domain.Turn;
import refrain.domain.TurnKind;
import refrain.domain.Voice;

/** When something was said, and on what occasion, as the words around the cue tell. */
final class Telling {

  private static final int AFTER = 12;
  private static final int BEFORE = 7;
  private static final int SENTENCE = 80;

  private final Scene scene;
  private final Words words;
  private final Turns turns;
  private final Days days;
  private final Occasions occasions;

  Telling(Scene scene, Turns turns) {
    this.scene = scene;
    this.words = scene.words();
    this.turns = turns;
    this.days = new Days(words, scene.article().published());
    this.occasions = new Occasions(scene);
  }

  /**
   * The day of speaking: one told near the cue, else the day of publication. When somebody said
   * what is repeated in a transcript's turn is not known unless the turn tells.
   */
  Optional<Dated> saidOn(Attribution a) {
    boolean repeated = a.within().isPresent() && scene.article().voice() == Voice.TRANSCRIPT;
    return toldOn(a, repeated ? Optional.empty() : scene.article().published());
  }

  private Optional<Dated> toldOn(Attribution a, Optional<Dated> published) {
    List<Span> anchor = a.cue().isEmpty() ? a.source() : a.cue();
    if (scene.article().published().isEmpty() || anchor.isEmpty() || isWhole(a)) {
      return published;
    }
    int begin = words.firstEndingAfter(anchor.get(0).begin());
    int end = words.firstFrom(anchor.get(anchor.size() - 1).end());
    if (begin >= words.size() || end - begin > SENTENCE) {
      return published;
    }
    for (int w = begin; w < words.size() && w < end + AFTER && same(w, begin); w++) {
      if (stops(w, a, end)) {
        break;
      }
      Optional<Dated> day = days.read(w);
      if (day.isPresent() && !isPartOfContent(w, a)) {
        return day;
      }
    }
    for (int w = begin - 1; w >= 0 && w > begin - BEFORE && same(w, begin); w--) {
      Optional<Dated> day = days.read(w);
      if (isPartOfContent(w, a)) {
        break;
      }
      if (day.isPresent()) {
        return day;
      }
    }
    return published;
  }

  private static boolean isWhole(Attribution a) {
    return a.quotation().form() == Form.TURN || a.quotation().form() == Form.RELEASE;
  }

  private boolean same(int a, int b) {
    return words.sentence(a) == words.sentence(b) && words.paragraph(a) == words.paragraph(b);
  }

  /** After the cue a new clause begins at a semicolon, or where the content begins. */
  private boolean stops(int w, Attribution a, int cueEnd) {
    return w >= cueEnd && (words.form(w).equals(";") || isPartOfContent(w, a));
  }

  private boolean isPartOfContent(int w, Attribution a) {
    for (Span s : a.quotation().content()) {
      if (s.contains(words.begin(w))) {
        return true;
      }
    }
    return false;
  }

  /** What set it off: the question before an answer, or words in the sentence or the next one. */
  Optional<Span> occasion(Attribution a) {
    if (a.quotation().form() == Form.TURN) {
      return question(a);
    }
    List<Span> anchor = a.cue().isEmpty() ? a.source() : a.cue();
    if (anchor.isEmpty() || a.quotation().form() == Form.RELEASE) {
      return Optional.empty();
    }
    int at = words.firstEndingAfter(anchor.get(0).begin());
    if (at >= words.size()) {
      return Optional.empty();
    }
    int from = at;
    while (from > 0 && at - from < SENTENCE && same(from - 1, at)) {
      from--;
    }
    int to = at;
    while (to < words.size() && to - at < SENTENCE && same(to, at)) {
      to++;
    }
    Span cue = anchor.get(0);
    Optional<Span> found = occasions.find(from, to, a.quotation().content());
    // A statement told inside the occasion of another one has none of its own.
    if (found.filter(o -> o.overlaps(cue)).isPresent()) {
      return Optional.empty();
    }
    if (found.isPresent() || to >= words.size() || !isRemark(to)) {
      return found;
    }
    int next = to;
    while (next < words.size() && next - to < SENTENCE && same(next, to)) {
      next++;
    }
    return occasions.find(to, next, a.quotation().content());
  }

  /** Whether the sentence tells of the statement before it: "made the remarks when". */
  private boolean isRemark(int from) {
    for (int w = from; w < words.size() && w < from + 12 && same(w, from); w++) {
      switch (words.form(w)) {
        case "remark", "remarks", "comment", "comments", "statement", "answer", "response" -> {
          return true;
        }
        default -> {
          continue;
        }
      }
    }
    return false;
  }

  private Optional<Span> question(Attribution a) {
    int begin = a.quotation().content().get(0).begin();
    return turns
        .findTurn(begin)
        .filter(t -> t.kind() == TurnKind.ANSWER)
        .flatMap(turns::findBefore)
        .filter(t -> t.kind() == TurnKind.QUESTION)
        .map(Telling::words);
  }

  private static Span words(Turn turn) {
    return turn.paragraphs().get(0);
  }
}
