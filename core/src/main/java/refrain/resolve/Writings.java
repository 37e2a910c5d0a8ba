package refrain.resolve;

import java.util.Optional;
import refrain.domain.Mention;
import refrain.domain.MentionKind;
import refrain.domain.Resolution;
import refrain.resolve.SourceNouns.Sort;

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
  private final Bodies bodies;

  Writings(Scene scene, SourceReader reader, Bodies bodies) {
    this.bodies = bodies;
    this.scene = scene;
    this.reader = reader;
    this.units = scene.units();
    this.words = scene.words();
    this.nouns = scene.nouns();
    this.heads = new PlainHeads(scene, reader);
  }

  /** What a search found: words that tell the maker, or a source that told the writing. */
  private sealed interface Maker {

    /** Words that tell who made it, at a word. */
    record Told(Reference reference, int word) implements Maker {}

    /** Who said it. */
    record Speaking(Resolution resolution) implements Maker {}
  }

  /** Finds whom the maker of a writing stands for. */
  interface Binding {

    Resolution of(Reference maker, int paragraph);
  }

  /** Whoever made the writing, as its words or the article tell; else it is only described. */
  Resolution bind(Reference.Writing w, int paragraph, Heard heard, Binding binding) {
    Mention mention = new Mention(w.span(), MentionKind.BODY);
    if (w.owner().isPresent()) {
      return w.owner()
          .map(o -> binding.of(o, paragraph))
          .filter(Outcome::isSomebody)
          .map(o -> Outcome.mentioned(o, mention, "maker-of-writing"))
          .orElseGet(() -> described(w));
    }
    boolean definite = isDefinite(w);
    boolean one = SourceNouns.singular(w.noun()).equals(w.noun());
    if (nouns.is(Sort.IMAGE, w.noun()) || !(definite || one)) {
      return described(w);
    }
    return (definite ? maker(w.noun(), w.word(), heard) : laterMaker(w.noun(), w.word(), heard))
        .map(
            m ->
                switch (m) {
                  case Maker.Told t -> binding.of(t.reference(), words.paragraph(t.word()));
                  case Maker.Speaking s -> s.resolution();
                })
        .filter(Outcome::isSomebody)
        .filter(m -> !(m instanceof Resolution.Described) || ruling(w).isEmpty())
        .or(() -> definite ? ruling(w) : Optional.empty())
        .map(
            m ->
                Outcome.mentioned(
                    m, mention, definite ? "maker-of-writing-before" : "maker-of-writing-later"))
        .orElseGet(() -> described(w));
  }

  private boolean isDefinite(Reference.Writing w) {
    int first = words.firstEndingAfter(w.span().begin());
    return SourceWords.DEFINITE.contains(words.lower(first));
  }

  /** "The ruling" is of the court last named. */
  private Optional<Resolution> ruling(Reference.Writing w) {
    return nouns.isRuling(w.noun())
        ? bodies
            .court(w.word())
            .map(s -> Outcome.resolved(s, w.span(), MentionKind.BODY, "court", 0.7))
        : Optional.empty();
  }

  /** A writing of which nothing tells who made it. */
  Resolution described(Reference.Writing w) {
    Description around = w.around();
    return new Resolution.Described(
        SourceNouns.singular(w.noun()),
        around.body(),
        around.country(),
        new Mention(w.span(), MentionKind.DESCRIPTION),
        Outcome.evidence("only-described", 0.8));
  }

  /** Who made the writing of this noun that was told last before a word. */
  private Optional<Maker> maker(String noun, int word, Heard heard) {
    return makerFrom(noun, word, heard, -1, LOOK_BACK);
  }

  /**
   * Who made the writing of this noun that is told first after a word: "Poll: the toll is hated".
   */
  private Optional<Maker> laterMaker(String noun, int word, Heard heard) {
    return makerFrom(noun, word, heard, 1, LOOK_AHEAD);
  }

  /** The first told from a word on, forwards or backwards, fewer units away than the limit. */
  private Optional<Maker> makerFrom(String noun, int word, Heard heard, int step, int limit) {
    Optional<Integer> family = nouns.familyOf(noun);
    int unit = units.unitOf(word);
    for (int n = 1; n < limit; n++) {
      int i = unit + n * step;
      if (i < 0 || i >= units.size()) {
        return Optional.empty();
      }
      boolean same =
          units.get(i).is(Meaning.Plain.WORD)
              && !scene.isQuoted(units.get(i).from())
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
                || nouns.is(Sort.ISSUED, units.form(begin - 1))))) {
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
    if (verb < 1 || !units.sameSentence(verb, begin) || !nouns.is(Sort.ISSUED, units.form(verb))) {
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
      if (u.is(Meaning.Plain.WORD) && nouns.is(Sort.HEAD, units.form(i))) {
        return Optional.of(reader.read(phraseBegin(i), i + 1));
      }
      if (u.is(Meaning.Plain.MARK) || SourceWords.PRONOUNS.contains(units.form(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
