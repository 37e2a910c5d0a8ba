package refrain.resolve;

import java.util.Optional;

/** Finds the person whom a source names at its end, after other words. */
final class ClosingNames {

  private final Scene scene;
  private final SourceReader reader;
  private final Units units;

  ClosingNames(Scene scene, SourceReader reader) {
    this.scene = scene;
    this.reader = reader;
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
    Optional<NameMention> closing = closing(s);
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
          case Reference.Camp c -> false;
          case Reference.Group g -> false;
          case Reference.Pronoun p -> false;
        };
    if (open && units.is(s.end(), "and")) {
      return titledSoon(s);
    }
    if (head instanceof Reference.Described d) {
      Optional<Reference> bearer = bearer(d, s);
      if (bearer.isPresent()) {
        return bearer;
      }
    }
    if (!open || s.end() >= s.hi() || !units.is(s.end(), ",")) {
      return Optional.empty();
    }
    Optional<NameMention> last = closing(s);
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

  /**
   * The person who a description says is meant: "his counterpart in Osmera, Foreign Minister Ana
   * Ruiz", "the delegate to the board Ana Ruiz", "one of the vice presidents, Ana Ruiz"; or all of
   * "two envoys, Ana Ruiz and Ivan Roe".
   */
  private Optional<Reference> bearer(Reference.Described d, SourceReader.Source s) {
    boolean one = !d.plural() || isOneOf(s) || SourceWords.INDEFINITE.contains(d.noun());
    int comma = s.end();
    while (comma < s.hi() && !units.is(comma, ",")) {
      boolean other = units.get(comma).isTitle() || namesPerson(comma);
      if (other && !isClosing(comma, s)) {
        return Optional.empty();
      }
      comma++;
    }
    if (comma >= s.hi()) {
      return one ? afterField(d, s) : Optional.empty();
    }
    if (!one) {
      return comma == s.end() ? all(d, comma + 1, s) : Optional.empty();
    }
    for (int i = comma + 1; i < s.hi(); i++) {
      Optional<NameMention> m = scene.mentionAt(units.get(i).from());
      if (m.isPresent()) {
        int after = units.unitOf(m.get().to() - 1) + 1;
        boolean ends = after >= s.hi() || !units.get(after).is(Meaning.Plain.POSSESSIVE);
        boolean apposed = isApposed(comma + 1, m.get()) || isModified(comma + 1, m.get());
        return ends && apposed && isPerson(m.get(), d)
            ? Optional.of(new Reference.Named(m.get(), s.whole()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The name right after the body or country to which an office belongs, at the source's end. */
  private Optional<Reference> afterField(Reference.Described d, SourceReader.Source s) {
    Optional<NameMention> m = closing(s);
    int before = m.map(x -> units.unitOf(x.from()) - 1).orElse(-1);
    boolean field =
        before > s.end()
            && (units.get(before).isBody()
                || units.get(before).isCountry()
                || scene
                    .mentionAt(units.get(before).from())
                    .filter(NameMention::organisation)
                    .isPresent());
    return m.filter(x -> field && isPerson(x, d) && !x.titled())
        .map(x -> new Reference.Named(x, s.whole()));
  }

  private Optional<Reference> all(Reference.Described d, int from, SourceReader.Source s) {
    return reader
        .list(from, s.hi())
        .filter(
            r ->
                r instanceof Reference.Group g
                    && g.members().stream()
                        .allMatch(m -> m instanceof Reference.Named n && isPerson(n.mention(), d)));
  }

  private boolean isOneOf(SourceReader.Source s) {
    return units.is(s.lo() - 1, "of") && units.is(s.lo() - 2, "one");
  }

  /** Whether a person is named at a unit, and not only to qualify the noun after it. */
  private boolean namesPerson(int unit) {
    Optional<NameMention> name =
        scene
            .mentionAt(units.get(unit).from())
            .filter(m -> !m.organisation() && scene.fit(m).stream().anyMatch(Person::isFirm));
    int next = name.map(m -> units.unitOf(m.to() - 1) + 1).orElse(units.size());
    boolean qualifies =
        next < units.size()
            && units.get(next).is(Meaning.Plain.WORD)
            && !SourceWords.ENDS.contains(units.form(next));
    return name.isPresent() && !qualifies;
  }

  private boolean isClosing(int unit, SourceReader.Source s) {
    return closing(s)
        .filter(m -> m.equals(scene.mentionAt(units.get(unit).from()).orElse(null)))
        .isPresent();
  }

  private Optional<NameMention> closing(SourceReader.Source s) {
    return scene.mentionAt(units.get(s.hi() - 1).to() - 1);
  }

  /** Whether a name is a person's, as its article tells or as the noun before it does. */
  private boolean isPerson(NameMention m, Reference.Described d) {
    String noun = SourceNouns.singular(d.noun());
    boolean told =
        scene.nouns().is(SourceNouns.Sort.PERSON, noun)
            || NameForms.isTrade(noun)
            || d.noun().equals("one");
    return m.isFull()
        && !m.organisation()
        && (told || scene.fit(m).stream().anyMatch(Person::isFirm));
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

  /** Whether words that may describe the name stand before it: "radio host Ana Ruiz". */
  private boolean isModified(int from, NameMention name) {
    int to = units.unitOf(name.from());
    for (int i = from; i < to; i++) {
      boolean plain = units.get(i).is(Meaning.Plain.WORD);
      if (units.get(i).is(Meaning.Plain.MARK)
          || (plain && i > from && SourceWords.DEFINITE.contains(units.lower(i)))
          || (plain && SourceWords.ENDS.contains(units.form(i)))) {
        return false;
      }
    }
    String noun = to == 0 ? "" : SourceNouns.singular(units.lower(to - 1));
    return to > from
        && (units.get(to - 1).isTitle()
            || scene.nouns().is(SourceNouns.Sort.PERSON, noun)
            || scene.nouns().is(SourceNouns.Sort.KIN, noun)
            || NameForms.isTrade(noun));
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
