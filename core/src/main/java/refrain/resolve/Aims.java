package refrain.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Span;
import refrain.resolve.NounPhrases.Kind;
import refrain.resolve.NounPhrases.NounPhrase;

/** Reads after a verb or noun that aims a statement at somebody who that is, and for what deed. */
final class Aims {

  /**
   * What a statement is aimed at.
   *
   * @param at the words for those at whom, in order
   * @param deed the words for what they did
   */
  record Aim(List<Span> at, Optional<Span> deed) {

    static final Aim NONE = new Aim(List.of(), Optional.empty());

    Aim {
      at = List.copyOf(at);
    }

    boolean isNone() {
      return at.isEmpty() && deed.isEmpty();
    }
  }

  private static final int REACH = 7;
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am", "get", "got");
  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "can", "could", "shall", "should", "may", "must", "to", "not", "does",
          "do");
  private static final Set<String> OWN = Set.of("its", "their", "his", "our", "my");
  private static final Set<String> FINITE =
      Set.of(
          "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may",
          "might", "must", "should", "did", "does", "do");
  private static final Set<String> OF_NOUN = Set.of("object", "deed");
  private static final Set<String> OF_VERB = Set.of("object", "listener");
  private static final List<String> PLACES =
      List.of("on", "to", "of", "with", "at", "against", "for", "from", "about", "toward", "over");

  private final Scene scene;
  private final Words words;
  private final AimTable table;
  private final NounPhrases phrases;

  Aims(Scene scene, AimTable table) {
    this.scene = scene;
    this.words = scene.words();
    this.table = table;
    this.phrases = new NounPhrases(scene, table);
  }

  AimTable table() {
    return table;
  }

  NounPhrases phrases() {
    return phrases;
  }

  /** At whom the verb or noun at this word aims, as far as the words before the limit tell. */
  Aim read(int word, int limit) {
    String form = words.lower(word);
    if (!table.isAim(form)) {
      return Aim.NONE;
    }
    Set<String> verb = table.verb(form);
    if (!verb.isEmpty() && !isPassive(word, form)) {
      Aim aim = ofVerb(word, limit, verb);
      if (!aim.isNone()) {
        return aim;
      }
    }
    Set<String> noun = table.noun(form);
    return noun.isEmpty() ? Aim.NONE : afterPreposition(word, limit, noun, true);
  }

  private boolean isPassive(int word, String form) {
    int before = word - 1;
    while (before > 0 && words.form(before).endsWith("ly")) {
      before--;
    }
    return before >= 0 && table.isPast(form) && BE.contains(words.lower(before));
  }

  private Aim ofVerb(int word, int limit, Set<String> places) {
    boolean direct = places.contains("object") || places.contains("listener");
    if (direct || places.contains("named")) {
      Aim aim = of(phrases.readAll(word + 1, limit), limit, places);
      if (!aim.isNone()) {
        return aim;
      }
    }
    if (places.contains("clause")) {
      Aim aim = subject(word + 1, limit, false);
      if (!aim.isNone()) {
        return aim;
      }
    }
    if (places.contains("accused") && word + 1 < limit && words.form(word + 1).equals("that")) {
      Aim aim = subject(word + 2, limit, true);
      if (!aim.isNone()) {
        return aim;
      }
    }
    return afterPreposition(word, limit, places, false);
  }

  private Aim of(List<NounPhrase> found, int limit, Set<String> places) {
    if (found.isEmpty()) {
      return Aim.NONE;
    }
    NounPhrase first = found.get(0);
    if (places.contains("listener") || places.contains("object")) {
      int end = found.get(found.size() - 1).to();
      // "warned Osmera was ready": the subject of a clause.
      if (end < limit && FINITE.contains(words.lower(end))) {
        return Aim.NONE;
      }
    }
    boolean named = places.contains("named");
    boolean plain = places.contains("object") || places.contains("listener");
    boolean own = OWN.contains(words.lower(first.from()));
    if (named && !plain && (own || !isNamed(first.to(), limit))) {
      return Aim.NONE;
    }
    return switch (first.kind()) {
      case ACTOR -> {
        boolean carries = places.contains("listener") && found.stream().anyMatch(this::isCarrier);
        yield carries ? Aim.NONE : new Aim(spans(found), Optional.empty());
      }
      case PRONOUN ->
          isHeOrShe(first)
              ? new Aim(List.of(scene.span(first.from(), first.to())), Optional.empty())
              : Aim.NONE;
      case DEED ->
          places.contains("deed") || named
              ? new Aim(
                  first.owner().stream().toList(),
                  Optional.of(scene.span(first.from(), first.to())))
              : Aim.NONE;
      case THING ->
          places.contains("deed") && first.owner().isPresent()
              ? new Aim(
                  first.owner().stream().toList(),
                  Optional.of(scene.span(first.from(), first.to())))
              : Aim.NONE;
    };
  }

  private boolean isHeOrShe(NounPhrase p) {
    String form = words.lower(p.from());
    return form.equals("him") || form.equals("her");
  }

  /** Whether a quotation, "as" or "a" stands here: what somebody calls what stands before. */
  private boolean isNamed(int at, int limit) {
    return at < limit
        && ("\"“'‘".contains(words.form(at)) || Set.of("as", "a", "an").contains(words.lower(at)));
  }

  /** Whether the phrase names a newspaper, a reporter, an agency of news. */
  private boolean isCarrier(NounPhrase p) {
    for (int w = p.from(); w < p.to(); w++) {
      if (table.isCarrier(words.lower(w))) {
        return true;
      }
    }
    Optional<NameMention> name = scene.mentionAt(p.to() - 1);
    boolean unknown = name.filter(m -> m.organisation() || scene.fit(m).isEmpty()).isPresent();
    boolean interview =
        p.to() + 2 < words.size()
            && words.form(p.to()).equals("in")
            && words.form(p.to() + 2).equalsIgnoreCase("interview");
    return unknown || interview || isUnplaced(p);
  }

  // A single acronym or capitalised word that no table knows is most often an outlet.
  private boolean isUnplaced(NounPhrase p) {
    return scene.mentionAt(p.to() - 1).isEmpty()
        && scene.units().get(scene.units().unitOf(p.to() - 1)).is(Meaning.Plain.NAME);
  }

  private List<Span> spans(List<NounPhrase> found) {
    List<Span> out = new ArrayList<>();
    for (NounPhrase p : found) {
      out.add(scene.span(p.from(), p.to()));
    }
    return out;
  }

  /** "hopes that Osmera will": those who stand before the clause's verb. */
  private Aim subject(int word, int limit, boolean anyVerb) {
    int at = word < limit && words.form(word).equals("that") ? word + 1 : word;
    List<NounPhrase> found = phrases.readAll(at, limit);
    if (found.isEmpty() || found.get(0).kind() != Kind.ACTOR) {
      return Aim.NONE;
    }
    int end = found.get(found.size() - 1).to();
    boolean verb =
        end < limit && (MODALS.contains(words.lower(end)) || (anyVerb && words.isWord(end)));
    return verb ? new Aim(spans(found), Optional.empty()) : Aim.NONE;
  }

  private Aim afterPreposition(int word, int limit, Set<String> places, boolean noun) {
    for (int w = word + 1; w < limit && w < word + REACH; w++) {
      String form = words.lower(w);
      if (!words.isWord(w)) {
        break;
      }
      if (!PLACES.contains(form)) {
        continue;
      }
      if (!places.contains(form)) {
        break;
      }
      // "on" and "at" belong to the verb only where they stand beside it: "called on Monday".
      boolean beside = w <= word + 2;
      if (beside || noun || !(form.equals("on") || form.equals("at"))) {
        Set<String> how = noun ? OF_NOUN : OF_VERB;
        Aim aim = of(phrases.readAll(w + 1, limit), limit, how);
        if (!aim.isNone()) {
          return aim;
        }
      }
      break;
    }
    return Aim.NONE;
  }
}
