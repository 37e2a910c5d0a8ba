package refrain.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.resolve.SourceNouns.Sort;

/** Which body of its article a noun, "it" or a part of a name stands for. */
final class Bodies {

  private static final int SENTENCE = 80;
  private static final int LOOK_BACK = 60;
  // A noun such as "the company" has no word of the body's name: it must be near.
  private static final int NEAR = 4;

  private static final Set<String> PRESS =
      Set.of(
          "news",
          "tv",
          "television",
          "radio",
          "times",
          "post",
          "channel",
          "daily",
          "gazette",
          "herald",
          "journal",
          "tribune",
          "telegraph",
          "mail",
          "press",
          "network");

  private final Scene scene;
  private final Words words;
  private final Units units;
  private final SourceNouns nouns;
  private final List<Scene.BodyMention> bodies;

  Bodies(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.units = scene.units();
    this.nouns = scene.nouns();
    this.bodies = scene.bodies();
  }

  /** The body last named before a word whose name has this noun in it. */
  Optional<Speaker> named(String noun, Optional<String> country, int word) {
    Optional<Speaker> small = Optional.empty();
    int last = before(word);
    for (int i = last; i >= 0 && i > last - LOOK_BACK; i--) {
      Scene.BodyMention b = bodies.get(i);
      boolean named =
          hasWord(b.printed(), noun)
              || b.speaker().body().filter(n -> hasWord(n, noun)).isPresent();
      if (named && Description.fits(country, b.speaker().country())) {
        // "the Court of Karsk, the supreme court of the land": small letters only describe.
        if (Character.isUpperCase(b.printed().codePointAt(0))
            || b.speaker().country().isPresent()) {
          return Optional.of(b.speaker());
        }
        small = small.or(() -> Optional.of(b.speaker()));
      }
    }
    return small;
  }

  /** The body just named that is what a noun says: "the newspaper", "the company". */
  Optional<Speaker> ofSort(String noun, int word) {
    int paragraph = words.paragraph(word);
    int last = before(word);
    for (int i = last; i >= 0 && i > last - LOOK_BACK; i--) {
      Scene.BodyMention b = bodies.get(i);
      if (paragraph - words.paragraph(b.word()) > NEAR) {
        return Optional.empty();
      }
      String kind = b.kind().orElse("");
      boolean open = kind.isEmpty() && b.speaker().country().isEmpty();
      boolean fits =
          (nouns.is(Sort.OUTLET, noun) && (kind.equals("media") || (open && isPress(b.printed()))))
              || (nouns.is(Sort.COMPANY, noun) && (kind.equals("company") || open))
              || (nouns.is(Sort.ASSOCIATION, noun) && open)
              || (nouns.is(Sort.COURT, noun) && hasWord(b.printed(), "court"));
      if (fits && b.isName()) {
        return Optional.of(b.speaker());
      }
    }
    return Optional.empty();
  }

  /** The court last named before a word. */
  Optional<Speaker> court(int word) {
    int last = before(word);
    for (int i = last; i >= 0 && i > last - LOOK_BACK; i--) {
      if (hasWord(bodies.get(i).printed(), "court") && bodies.get(i).isName()) {
        return Optional.of(bodies.get(i).speaker());
      }
    }
    return Optional.empty();
  }

  private int before(int word) {
    int low = 0;
    int high = bodies.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bodies.get(middle).word() < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** The first body or country of a word's own sentence before it, outside what is said. */
  Optional<Speaker> subjectBefore(int word, List<Span> content) {
    int from = word;
    while (from > 0 && word - from < SENTENCE && words.sentence(from - 1) == words.sentence(word)) {
      from--;
    }
    return subject(from, word, content);
  }

  /** The body or country that a sentence before a word's begins with, if it is right before. */
  Optional<Speaker> subjectOfSentenceBefore(int word, List<Span> content) {
    int end = word;
    while (end > 0 && word - end < SENTENCE && words.sentence(end - 1) == words.sentence(word)) {
      end--;
    }
    int begin = end;
    while (begin > 0
        && end - begin < SENTENCE
        && words.sentence(begin - 1) == words.sentence(end - 1)) {
      begin--;
    }
    boolean near = end > 0 && words.paragraph(word) - words.paragraph(end - 1) <= 1;
    return near ? subject(begin, Math.min(end, begin + 12), content) : Optional.empty();
  }

  private Optional<Speaker> subject(int from, int to, List<Span> content) {
    if (from >= to) {
      return Optional.empty();
    }
    for (int i = units.unitOf(from); i < units.size() && units.get(i).from() < to; i++) {
      int w = units.get(i).from();
      if (scene.isQuoted(w) || content.stream().anyMatch(s -> s.contains(words.begin(w)))) {
        continue;
      }
      Optional<Speaker> body = bodyAt(i);
      if (body.isPresent()) {
        return body;
      }
      boolean owner = i + 1 < units.size() && units.get(i + 1).is(Meaning.Plain.POSSESSIVE);
      boolean subject =
          units.get(i).isCountry()
              && !(units.get(i).meaning() instanceof Meaning.Demonym)
              && !owner
              && !(i + 1 < units.size()
                  && (units.get(i + 1).isTitle() || units.get(i + 1).isBody()));
      if (subject) {
        return Description.NOTHING.inCountry(units.get(i).findCode()).findSpeaker();
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> bodyAt(int unit) {
    Optional<Phrases.BodyReading> body = scene.phrases().findBody(unit);
    boolean speaks =
        unit + 1 >= units.size()
            || !(units.get(unit + 1).isTitle() || units.get(unit + 1).is(Meaning.Plain.POSSESSIVE));
    if (body.isPresent() && speaks) {
      return Optional.of(Speaker.ofBody(body.get().name(), body.get().country()));
    }
    int word = units.get(unit).from();
    return scene
        .mentionAt(word)
        .filter(m -> m.organisation() && m.from() == word && m.isFull())
        .map(m -> scene.speakerOf(m));
  }

  private static boolean isPress(String name) {
    return PRESS.stream().anyMatch(w -> hasWord(name, w));
  }

  private static boolean hasWord(String name, String noun) {
    return (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + noun + " ");
  }

  /**
   * "American Legion", "One Nation": a body whose name begins before a word that looks like one.
   */
  Optional<String> longerName(NameMention mention) {
    int first = units.unitOf(mention.from());
    int begin = first;
    while (begin > 0 && opensBody(begin - 1, begin)) {
      begin--;
    }
    boolean people = begin < first && units.get(begin).meaning() instanceof Meaning.Demonym;
    boolean open = people && !units.is(begin - 1, "the");
    return begin == first || mention.titled() || mention.isFull() || open
        ? Optional.empty()
        : Optional.of(words.printed(units.get(begin).from(), mention.to()));
  }

  private boolean opensBody(int unit, int next) {
    return units.sameSentence(unit, next)
        && Character.isUpperCase(units.form(unit).codePointAt(0))
        && (units.get(unit).isCountry()
            || units.get(unit).isBody()
            || nouns.is(Sort.OPENING, units.form(unit)));
  }
}
