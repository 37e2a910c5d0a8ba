package refrain.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import refrain.resolve.SourceNouns.Sort;

/** Which names that no table knows are bodies', as the words around them tell in one article. */
final class BodySigns {

  private static final int APPOSITION = 12;
  // What a business, a paper or a pollster has and a person seldom.
  private static final Set<String> OWNED =
      Set.of(
          "poll",
          "polls",
          "survey",
          "surveys",
          "pollsters",
          "inc",
          "corp",
          "ltd",
          "shares",
          "stock",
          "customers",
          "subscribers",
          "users",
          "employees",
          "engineers",
          "shareholders",
          "investors",
          "headquarters",
          "board",
          "stores",
          "factory",
          "plant",
          "flight",
          "newsroom");
  private static final Set<String> NOT_BEFORE = Set.of("paper", "movement", "union", "body");

  private final Scene scene;
  private final Units units;
  private final SourceNouns nouns;
  private final Once<Set<List<String>>> told = new Once<>(this::findTold);

  BodySigns(Scene scene) {
    this.scene = scene;
    this.units = scene.units();
    this.nouns = scene.nouns();
  }

  /** Whether the article tells somewhere that a name is a body's. */
  boolean isBody(NameMention mention) {
    return told.get().contains(mention.tokens());
  }

  private Set<List<String>> findTold() {
    Set<List<String>> out = new HashSet<>();
    Map<List<String>, Boolean> open = new HashMap<>();
    for (NameMention m : scene.mentions()) {
      boolean body =
          !m.organisation()
              && !m.titled()
              && open.computeIfAbsent(m.tokens(), t -> isOpen(m))
              && isTold(m);
      if (body) {
        out.add(m.tokens());
      }
    }
    return out;
  }

  private boolean isOpen(NameMention m) {
    return scene.fit(m).stream().noneMatch(Person::isFirm);
  }

  private boolean isTold(NameMention m) {
    int first = units.unitOf(m.from());
    int after = units.unitOf(m.to() - 1) + 1;
    return isKindBefore(first - 1, after) || owns(after) || isApposed(after);
  }

  /** "the research firm Vellmark" before a mark or a small word. */
  private boolean isKindBefore(int before, int after) {
    if (before < 0 || !units.sameSentence(before, before + 1)) {
      return false;
    }
    String noun = units.lower(before);
    boolean ends =
        after >= units.size()
            || units.get(after).is(Meaning.Plain.MARK)
            || SourceWords.ENDS.contains(units.form(after))
            || units.get(after).is(Meaning.Plain.POSSESSIVE);
    return ends
        && units.get(before).is(Meaning.Plain.WORD)
        && isKind(noun)
        && !NOT_BEFORE.contains(noun);
  }

  private boolean owns(int after) {
    int noun =
        after < units.size() && units.get(after).is(Meaning.Plain.POSSESSIVE) ? after + 1 : after;
    return noun < units.size()
        && units.sameSentence(noun - 1, noun)
        && OWNED.contains(units.lower(noun));
  }

  /** "Vellmark, a firm that counts votes". */
  private boolean isApposed(int comma) {
    if (!units.is(comma, ",")
        || !(units.is(comma + 1, "a") || units.is(comma + 1, "an") || units.is(comma + 1, "the"))) {
      return false;
    }
    int i = comma + 2;
    while (i < units.size()
        && i < comma + APPOSITION
        && units.sameSentence(comma, i)
        && !units.get(i).is(Meaning.Plain.MARK)
        && !SourceWords.ENDS.contains(units.form(i))) {
      i++;
    }
    return units.get(i - 1).is(Meaning.Plain.WORD) && isKind(units.lower(i - 1));
  }

  private boolean isKind(String noun) {
    return nouns.is(Sort.COMPANY, noun)
        || nouns.is(Sort.OUTLET, noun)
        || nouns.is(Sort.ASSOCIATION, noun);
  }
}
