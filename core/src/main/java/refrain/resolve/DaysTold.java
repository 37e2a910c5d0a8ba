package refrain.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Attribution;
import refrain.domain.CueClass;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.Form;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.Voice;

/** The day of speaking: told near the cue, carried on from the statement before, or the text's. */
final class DaysTold {

  private static final int AFTER = 14;
  private static final int BEFORE = 40;
  private static final int SENTENCE = 80;
  private static final int TITLE_DAYS = 7;
  private static final int NEXT = 2;
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who", "which");
  private static final Set<String> OFTEN =
      Set.of("has", "have", "had", "previously", "repeatedly", "earlier", "often", "once", "long");

  private final Scene scene;
  private final Words words;
  private final Days days;
  private final Optional<Dated> own;
  private Optional<Dated> last = Optional.empty();
  private Optional<Speaker> lastSpeaker = Optional.empty();
  private int lastParagraph = -1;

  DaysTold(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.own = ownDay();
    this.days = new Days(words, own);
  }

  /** A transcript's day: the one of its title, where it is some days before publication. */
  private Optional<Dated> ownDay() {
    Optional<Dated> published = scene.article().published();
    Optional<LocalDate> on = published.flatMap(d -> d.date().findLocalDate());
    if (scene.article().voice() != Voice.TRANSCRIPT || on.isEmpty()) {
      return published;
    }
    Words title = Words.of(scene.article().title().orElse(""));
    Days reader = new Days(title, published);
    for (int w = 0; w < title.size(); w++) {
      Optional<LocalDate> day = reader.read(w).flatMap(d -> d.date().findLocalDate());
      if (Days.monthNumber(title.form(w)) > 0 && day.isPresent()) {
        long before = ChronoUnit.DAYS.between(day.get(), on.get());
        if (before > 0 && before <= TITLE_DAYS) {
          return reader.read(w).map(d -> Dated.of(d.date(), DateOrigin.TITLE));
        }
      }
    }
    return published;
  }

  /**
   * The day of a report's statement, else that of the text. Call it in the order of the text: days
   * are carried on. When somebody said what is repeated in a transcript's turn is not known unless
   * the turn tells.
   */
  Optional<Dated> find(Report report) {
    Attribution a = report.attribution();
    if (isWhole(a)) {
      return own;
    }
    List<Span> anchor = a.cue().isEmpty() ? a.source() : a.cue();
    if (anchor.isEmpty()) {
      return otherwise(a);
    }
    int begin = words.firstEndingAfter(anchor.get(0).begin());
    int end = words.firstFrom(anchor.get(anchor.size() - 1).end());
    if (begin >= words.size() || end - begin > SENTENCE) {
      return otherwise(a);
    }
    Optional<Dated> day = told(a, begin, end);
    Optional<Speaker> speaker = report.resolution().findSpeaker();
    if (day.isEmpty() && !isGeneral(begin, end)) {
      day = carried(a, begin, speaker);
    }
    if (day.isPresent()) {
      last = day;
      lastSpeaker = speaker;
      lastParagraph = words.paragraph(begin);
      return day;
    }
    return otherwise(a);
  }

  private Optional<Dated> otherwise(Attribution a) {
    boolean repeated = a.within().isPresent() && scene.article().voice() == Voice.TRANSCRIPT;
    return repeated && !isHere(a) ? Optional.empty() : own;
  }

  /** "According to your explanation": said here. */
  private boolean isHere(Attribution a) {
    if (a.cue().isEmpty() || a.source().isEmpty()) {
      return false;
    }
    String cue = a.cue().get(0).in(scene.article().text());
    int w = words.firstFrom(a.source().get(0).begin());
    return cue.equalsIgnoreCase("according to")
        && w < words.size()
        && Set.of("you", "your").contains(words.form(w));
  }

  private Optional<Dated> told(Attribution a, int begin, int end) {
    for (int w = begin; w < words.size() && w < end + AFTER && words.sameSentence(w, begin); w++) {
      if (stops(w, a, end)) {
        break;
      }
      Optional<Dated> day = days.read(w);
      if (day.isPresent() && !isPartOfContent(w, a)) {
        return day;
      }
    }
    for (int w = begin - 1; w >= 0 && w > begin - BEFORE && words.sameSentence(w, begin); w--) {
      if (isPartOfContent(w, a) || words.form(w).equals(";")) {
        break;
      }
      Optional<Dated> day = days.read(w);
      if (day.isPresent() && !isInRelativeClause(w, a)) {
        return day;
      }
    }
    return a.sense().cueClass() == CueClass.ACT ? done(a) : Optional.empty();
  }

  /** "declared an emergency on Monday": an act's day may stand in what is counted its content. */
  private Optional<Dated> done(Attribution a) {
    Span content = a.quotation().content().get(0);
    int from = words.firstFrom(content.begin());
    if (from >= words.size()
        || a.quotation().form() != Form.INDIRECT
        || Set.of("that", "to", "if", "whether").contains(words.form(from))) {
      return Optional.empty();
    }
    for (int w = from + 1;
        w < words.size() && w < from + AFTER && words.sameSentence(w, from);
        w++) {
      if (words.begin(w) >= content.end()) {
        break;
      }
      boolean on = words.form(w - 1).equals("on") || (w > 1 && words.form(w - 2).equals("on"));
      Optional<Dated> day = on ? days.read(w) : Optional.empty();
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** The day of the statement before, where the same one goes on. */
  private Optional<Dated> carried(Attribution a, int begin, Optional<Speaker> speaker) {
    boolean pronoun = isPronoun(a);
    if (a.within().isPresent() && scene.article().voice() == Voice.TRANSCRIPT) {
      return pronoun || isSides(a) ? sentenceBefore(begin) : Optional.empty();
    }
    int gap = words.paragraph(begin) - lastParagraph;
    if (last.isEmpty() || gap < 0 || gap > NEXT) {
      return Optional.empty();
    }
    boolean sameOne =
        speaker.isPresent()
            && lastSpeaker.isPresent()
            && speaker.get().id().equals(lastSpeaker.get().id());
    boolean sameSide =
        gap == 0
            && speaker.isPresent()
            && lastSpeaker.isPresent()
            && speaker.get().country().isPresent()
            && speaker.get().country().equals(lastSpeaker.get().country());
    return sameOne || sameSide || (pronoun && (gap == 0 || speaker.isEmpty()))
        ? last
        : Optional.empty();
  }

  private Optional<Dated> sentenceBefore(int begin) {
    int w = begin;
    while (w > 0 && begin - w < SENTENCE && words.sameSentence(w - 1, begin)) {
      w--;
    }
    for (int v = w - 1; v >= 0 && v > w - SENTENCE && words.sameSentence(v, w - 1); v--) {
      if (words.paragraph(v) != words.paragraph(begin)) {
        break;
      }
      Optional<Dated> day = days.read(v);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private boolean isPronoun(Attribution a) {
    return a.source().size() == 1
        && PRONOUNS.contains(a.source().get(0).in(scene.article().text()).toLowerCase(Locale.ROOT));
  }

  private boolean isSides(Attribution a) {
    return a.source().size() == 1 && a.source().get(0).in(scene.article().text()).endsWith("sides");
  }

  /** "has said repeatedly": of no one day. */
  private boolean isGeneral(int begin, int end) {
    for (int w = begin; w < end; w++) {
      if (OFTEN.contains(words.lower(w))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhole(Attribution a) {
    return a.quotation().form() == Form.TURN || a.quotation().form() == Form.RELEASE;
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

  /** "Brandl, who was arrested on Monday, said". */
  private boolean isInRelativeClause(int day, Attribution a) {
    for (Span s : a.source()) {
      for (int w = words.firstFrom(s.begin()); w < day && s.contains(words.begin(day)); w++) {
        if (Set.of("who", "which", "whose", "whom").contains(words.form(w))) {
          return true;
        }
      }
    }
    return false;
  }
}
