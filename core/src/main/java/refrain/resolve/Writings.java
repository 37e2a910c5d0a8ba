package refrain.resolve;

import java.util.Optional;
import refrain.domain.Resolution;

/** Whose "the report", "the statement" or "the ruling" is that an article told of before. */
final class Writings {

  private static final int LOOK_BACK = 600;
  private static final int LOOK_AHEAD = 120;
  // Within so many words after its maker a writing is made: "the board has issued a statement".
  private static final int MAKING = 7;

  private final Scene scene;
  private final Units units;
  private final Words words;
  private final SourceNouns nouns;
  private final PlainHeads heads;
  private final SourceReader reader;

  Writings(Scene scene, SourceReader reader) {
    this.scene = scene;
    this.reader = reader;
    this.units = scene.units();
    this.words = scene.words();
    this.nouns = scene.nouns();
    this.heads = new PlainHeads(scene, reader);
  }

  /** What a search found: words that tell the maker, or a source that told the writing. */
  sealed interface Maker {

    /** Words that tell who made it, at a word. */
    record Told(Reference reference, int word) implements Maker {}

    /** Who said it. */
    record Speaking(Resolution resolution) implements Maker {}
  }

  /** Who made the writing of this noun that was told last before a word. */
  Optional<Maker> maker(String noun, int word, Heard heard) {
    Optional<Integer> family = nouns.familyOf(noun);
    int unit = units.unitOf(word);
    for (int i = unit - 1; i >= 0 && i > unit - LOOK_BACK; i--) {
      int w = units.get(i).from();
      boolean same =
          units.get(i).is(Meaning.Plain.WORD)
              && !scene.isQuoted(w)
              && nouns.familyOf(units.form(i)).equals(family);
      if (same) {
        Optional<Maker> maker = makerAt(i, heard);
        if (maker.isPresent()) {
          return maker;
        }
      }
    }
    return Optional.empty();
  }

  /** Who made the writing of this noun that is told first after a word: "Poll: the toll is hated". */
  Optional<Maker> laterMaker(String noun, int word, Heard heard) {
    Optional<Integer> family = nouns.familyOf(noun);
    int unit = units.unitOf(word);
    for (int i = unit + 1; i < units.size() && i < unit + LOOK_AHEAD; i++) {
      int w = units.get(i).from();
      boolean same =
          units.get(i).is(Meaning.Plain.WORD)
              && !scene.isQuoted(w)
              && nouns.familyOf(units.form(i)).equals(family);
      if (same) {
        Optional<Maker> maker = makerAt(i, heard);
        if (maker.isPresent()) {
          return maker;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Maker> makerAt(int i, Heard heard) {
    int begin = phraseBegin(i);
    String noun = units.lower(i);
    SourceReader.Source s =
        new SourceReader.Source(
            begin,
            begin,
            i,
            i + 1,
            i + 1,
            true,
            0,
            scene.span(units.get(begin).from(), units.get(i).to()));
    Optional<Reference> owner = heads.owner(noun, s);
    int word = units.get(i).from();
    if (owner.isPresent()) {
      return owner.map(o -> new Maker.Told(o, word));
    }
    Optional<Resolution> said = heard.inSentence(words.sentence(word));
    boolean in = units.is(begin - 1, "in");
    if (said.isPresent() && in) {
      return said.map(Maker.Speaking::new);
    }
    return subject(begin).map(o -> new Maker.Told(o, word));
  }

  private int phraseBegin(int noun) {
    int begin = noun;
    while (begin > 0
        && begin > noun - 8
        && !isDeterminer(begin)
        && units.sameSentence(begin - 1, noun)
        && !units.get(begin - 1).is(Meaning.Plain.MARK)
        && !(units.get(begin - 1).is(Meaning.Plain.WORD)
            && (SourceWords.ENDS.contains(units.form(begin - 1))
                || nouns.is(SourceNouns.Sort.ISSUED, units.form(begin - 1))))) {
      begin--;
    }
    return begin;
  }

  private boolean isDeterminer(int unit) {
    String form = units.lower(unit);
    return units.get(unit).is(Meaning.Plain.WORD)
        && (SourceWords.DEFINITE.contains(form) || SourceWords.INDEFINITE.contains(form));
  }

  /** "the board issued" before the writing. */
  private Optional<Reference> subject(int begin) {
    int verb = begin - 1;
    if (verb < 1
        || !units.sameSentence(verb, begin)
        || !nouns.is(SourceNouns.Sort.ISSUED, units.form(verb))) {
      return Optional.empty();
    }
    for (int i = verb - 1; i >= 0 && i > verb - MAKING && units.sameSentence(i, verb); i--) {
      Units.Unit u = units.get(i);
      Optional<NameMention> m = scene.mentionAt(u.from());
      if (m.isPresent()) {
        return Optional.of(reader.read(units.unitOf(m.get().from()), i + 1));
      }
      if (u.isBody() || (u.isCountry() && !(u.meaning() instanceof Meaning.Demonym))) {
        return Optional.of(reader.read(i, i + 1));
      }
      if (u.is(Meaning.Plain.WORD) && nouns.is(SourceNouns.Sort.HEAD, units.form(i))) {
        return Optional.of(reader.read(phraseBegin(i), i + 1));
      }
      if (u.is(Meaning.Plain.MARK) || SourceWords.PRONOUNS.contains(units.form(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
