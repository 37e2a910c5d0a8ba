package refrain.resolve;

import java.util.Optional;

/** Finds the person whom a source names at its end, after other words. */
final class ClosingNames {

  private final Scene scene;
  private final Units units;

  ClosingNames(Scene scene) {
    this.scene = scene;
    this.units = scene.units();
  }

  /** The name at the end of a source whose head is a title; empty if there is none. */
  Optional<NameMention> ofTitle(Meaning.Title title, SourceReader.Source s) {
    // "the spokeswoman of the ministry, Ana Ruiz" names her after a comma.
    for (int i = s.end(); i + 1 < s.hi(); i++) {
      if (units.is(i, ",")) {
        Optional<NameMention> after = nameAfter(i + 1, s.hi());
        if (after.isPresent()) {
          return after;
        }
      }
    }
    Optional<NameMention> closing = scene.mentionAt(units.get(s.hi() - 1).to() - 1);
    if (closing.isPresent()
        && !title.office().loose()
        && !closing.get().organisation()
        && closing.get().isFull()
        && (followsNoun(units.unitOf(closing.get().from()))
            || (closing.get().description().role().isPresent()
                && isApposed(s.last() + 1, closing.get())))) {
      return closing;
    }
    return Optional.empty();
  }

  /**
   * The person whom a source names at its very end after other words: "the forum, Assistant
   * Secretary Ana Ruiz".
   */
  Optional<Reference> read(Reference head, SourceReader.Source s) {
    boolean open =
        switch (head) {
          case Reference.Described d -> !units.get(s.last()).isTitle();
          case Reference.Unknown u -> true;
          case Reference.Writing w -> false;
          case Reference.Named n -> false;
          case Reference.Role r -> false;
          case Reference.OfBody b -> true;
          case Reference.OfCountry c -> false;
          case Reference.HeadNoun h -> false;
          case Reference.Group g -> false;
          case Reference.Pronoun p -> false;
        };
    if (open && units.is(s.end(), "and")) {
      return titledSoon(s);
    }
    if (!open || s.end() >= s.hi() || !units.is(s.end(), ",")) {
      return Optional.empty();
    }
    Optional<NameMention> last = scene.mentionAt(units.get(s.hi() - 1).to() - 1);
    if (last.isEmpty() || !last.get().isFull() || !isApposed(s.end() + 1, last.get())) {
      return Optional.empty();
    }
    NameMention m = last.get();
    if (m.organisation()) {
      boolean person = head instanceof Reference.OfBody;
      return person
          ? Optional.empty()
          : Optional.of(new Reference.OfBody(scene.nameOf(m), scene.countryOf(m), s.whole()));
    }
    return m.description().role().isPresent()
        ? Optional.of(new Reference.Named(m, s.whole()))
        : Optional.empty();
  }

  /** "Work and Pensions Minister Ana Ruiz": the field of the office has an "and". */
  private Optional<Reference> titledSoon(SourceReader.Source s) {
    for (int i = s.end() + 1; i < s.hi() && i < s.end() + 6; i++) {
      if (units.get(i).is(Meaning.Plain.MARK)) {
        return Optional.empty();
      }
      Optional<NameMention> m = scene.mentionAt(units.get(i).from());
      if (m.isPresent()) {
        return m.filter(NameMention::titled).map(t -> new Reference.Named(t, s.whole()));
      }
    }
    return Optional.empty();
  }

  /** Whether nothing but the titles and the field of a name stand between a unit and the name. */
  private boolean isApposed(int from, NameMention name) {
    for (int i = from; i < units.unitOf(name.from()); i++) {
      boolean link =
          units.is(i, "of") || units.is(i, "for") || units.is(i, "and") || units.is(i, "the");
      if (units.get(i).is(Meaning.Plain.WORD) && !link) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word that is neither preposition, article nor mark stands before the unit. */
  private boolean followsNoun(int unit) {
    String before = unit == 0 ? "," : units.lower(unit - 1);
    boolean noun = unit > 0 && units.get(unit - 1).is(Meaning.Plain.WORD);
    boolean place = unit > 1 && units.get(unit - 1).isCountry() && units.is(unit - 2, "of");
    return place
        || (noun
            && !SourceWords.ENDS.contains(before)
            && !SourceWords.DEFINITE.contains(before)
            && !SourceWords.INDEFINITE.contains(before));
  }

  private Optional<NameMention> nameAfter(int begin, int hi) {
    for (int i = begin; i < hi && i < begin + 4; i++) {
      Optional<NameMention> m = scene.mentionAt(units.get(i).from());
      boolean beforeTitle = i + 1 < hi && units.get(i + 1).isTitle();
      if (m.isPresent() && !beforeTitle) {
        return m.filter(x -> !x.organisation());
      }
      if (!beforeTitle
          && !(units.get(i).meaning() instanceof Meaning.Civility)
          && !units.get(i).isTitle()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
