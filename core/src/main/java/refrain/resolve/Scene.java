package refrain.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.RegionKind;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.Voice;

/** One article with the persons and bodies that it names. */
final class Scene {

  /** A body where an article names it. */
  record BodyMention(int word, Speaker speaker, String printed, Optional<String> kind) {

    /** Whether it is a name rather than a common noun such as "police". */
    boolean isName() {
      return Character.isUpperCase(printed.codePointAt(0));
    }
  }

  private static final Set<String> DETERMINERS = Set.of("the", "this", "that", "these", "those");

  private static final int MANY = 4;

  private final Article article;
  private final Words words;
  private final Units units;
  private final Phrases phrases;
  private final Cast cast;
  private final List<NameMention> mentions;
  private final List<NameMention> titleMentions;
  private final List<NameMention> bylineMentions;
  private final int[] mentionOfWord;
  private final boolean[] quoted;
  private final boolean[] source;
  private final Map<Integer, List<Span>> contents = new HashMap<>();
  private final List<BodyMention> bodies = new ArrayList<>();
  private final Map<String, String> aliases = new HashMap<>();
  private final SourceNouns nouns;
  private final NameWords names;
  private final Lexicon lexicon;
  private final Optional<Speaker> outlet;
  private final Optional<String> home;

  Scene(
      Article article,
      List<Attribution> attributions,
      KnownPersons known,
      Lexicon lexicon,
      NameWords names,
      SourceNouns nouns) {
    this.article = article;
    this.nouns = nouns;
    this.names = names;
    this.lexicon = lexicon;
    this.words = Words.of(article);
    this.units = new Units(words, lexicon, names);
    Outlets outlets = new Outlets(lexicon, names);
    this.outlet = article.outlet().flatMap(outlets::read);
    this.home = home(outlets);
    this.phrases = new Phrases(units, lexicon, home, outlet, article.voice() == Voice.REPORT);
    this.mentions = NameFinder.find(units, phrases, names);
    this.cast = new Cast(known, names, article.published().flatMap(d -> d.date().findLocalDate()));
    List<NameMention> outside = titleOutside(lexicon, names);
    Casting casting = new Casting(cast, words, names);
    casting.enter(outside, true);
    casting.enter(mentions, false);
    this.titleMentions = outside.isEmpty() ? within(RegionKind.TITLE) : outside;
    this.bylineMentions = within(RegionKind.BYLINE);
    this.mentionOfWord = new int[words.size()];
    java.util.Arrays.fill(mentionOfWord, -1);
    for (int m = 0; m < mentions.size(); m++) {
      for (int w = mentions.get(m).from(); w < mentions.get(m).to(); w++) {
        mentionOfWord[w] = m;
      }
    }
    this.quoted = new boolean[words.size()];
    this.source = new boolean[words.size()];
    for (Attribution a : attributions) {
      a.quotation().quoted().forEach(s -> mark(quoted, s));
      a.source().forEach(s -> mark(source, s));
      for (Span s : a.source()) {
        contents
            .computeIfAbsent(words.firstEndingAfter(s.begin()), w -> new ArrayList<>())
            .addAll(a.quotation().content());
      }
    }
    Acronyms.in(units).forEach(a -> aliases.putIfAbsent(a.acronym(), a.name(words, units)));
    findBodies();
  }

  private void mark(boolean[] flags, Span span) {
    for (int w = words.firstEndingAfter(span.begin());
        w < words.size() && words.begin(w) < span.end();
        w++) {
      flags[w] = true;
    }
  }

  private Optional<String> home(Outlets outlets) {
    Optional<String> dateline = article.dateline().flatMap(outlets::findCountry);
    Optional<String> publisher = article.outlet().flatMap(outlets::home);
    return article.voice() == Voice.REPORT
        ? dateline.or(() -> publisher)
        : publisher.or(() -> dateline).or(this::mostNamed);
  }

  /**
   * The country that the words name at least half as often again as any other; empty if there is
   * none.
   */
  private Optional<String> mostNamed() {
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < units.size(); i++) {
      units.get(i).findCode().ifPresent(c -> counts.merge(c, 1, Integer::sum));
    }
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    List<Map.Entry<String, Integer>> order =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(2)
            .toList();
    boolean one =
        order.get(0).getValue() >= MANY
            && (order.size() == 1 || 2 * order.get(0).getValue() >= 3 * order.get(1).getValue());
    return one ? Optional.of(order.get(0).getKey()) : Optional.empty();
  }

  /** The country that the article is written from, where that is told. */
  Optional<String> home() {
    return home;
  }

  /** The country whose government is "the government": the one named most by far. */
  Optional<String> principalCountry() {
    return mostNamed();
  }

  /** Whether a word is often the last of a body's name. */
  boolean isOrganisation(String word) {
    return names.isOrganisation(word);
  }

  /** Whether a word may be a name though it opens a sentence. */
  boolean mayBeName(String word) {
    return !names.isNever(word);
  }

  /** Whether somebody whom the article names in full has this surname. */
  boolean isSurname(String word) {
    return cast.findSingle(word, Integer.MAX_VALUE, Description.NOTHING).persons().stream()
        .anyMatch(p -> p.isFirm() && p.tokens().size() > 1);
  }

  private List<NameMention> titleOutside(Lexicon lexicon, NameWords names) {
    if (article.title().isEmpty()) {
      return List.of();
    }
    for (Span s : article.regions(RegionKind.TITLE)) {
      if (s.in(article.text()).contains(article.title().get())) {
        return List.of();
      }
    }
    Units title =
        new Units(Words.of(article.title().get()), lexicon, names, units.insideCapitals());
    return NameFinder.find(
        title,
        new Phrases(title, lexicon, home(new Outlets(lexicon, names)), outlet, false),
        names);
  }

  private List<NameMention> within(RegionKind kind) {
    List<NameMention> out = new ArrayList<>();
    for (Span s : article.regions(kind)) {
      for (NameMention m : mentionsBetween(s.begin(), s.end())) {
        if (!m.organisation()) {
          out.add(m);
        }
      }
    }
    return out;
  }

  /** The names that stand between two characters, in order. */
  List<NameMention> mentionsBetween(int begin, int end) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.begin(mentions.get(middle).from()) < begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<NameMention> out = new ArrayList<>();
    while (low < mentions.size() && words.end(mentions.get(low).to() - 1) <= end) {
      out.add(mentions.get(low));
      low++;
    }
    return out;
  }

  private void findBodies() {
    int m = 0;
    for (int i = 0; i < units.size(); i++) {
      int word = units.get(i).from();
      while (m < mentions.size() && mentions.get(m).from() < word) {
        m++;
      }
      if (m < mentions.size() && mentions.get(m).from() == word && mentions.get(m).organisation()) {
        NameMention o = mentions.get(m);
        bodies.add(new BodyMention(word, speakerOf(o), printed(o), Optional.empty()));
      }
      Optional<String> kind =
          switch (units.get(i).meaning()) {
            case Meaning.BodyName b -> b.body().kind();
            case Meaning.KindName k -> Optional.of(k.kind().kind());
            case Meaning.CountryName c -> Optional.empty();
            case Meaning.Demonym d -> Optional.empty();
            case Meaning.Seat x -> Optional.empty();
            case Meaning.Title t -> Optional.empty();
            case Meaning.Civility c -> Optional.empty();
            case Meaning.Plain p -> Optional.empty();
          };
      phrases
          .findBody(i)
          .ifPresent(
              b ->
                  bodies.add(
                      new BodyMention(
                          word,
                          Speaker.ofBody(b.name(), b.country()),
                          words.printed(word, units.get(units.unitOf(word)).to()),
                          kind)));
    }
  }

  /** A body outside the tables as a speaker. */
  Speaker speakerOf(NameMention organisation) {
    return Speaker.ofBody(nameOf(organisation), countryOf(organisation));
  }

  /** The name of a body outside the tables: as it is printed, or in full where it is an acronym. */
  String nameOf(NameMention mention) {
    return findAlias(printed(mention)).orElseGet(() -> printed(mention));
  }

  /** The country that a body's name begins with. */
  Optional<String> countryOf(NameMention mention) {
    return units.get(units.unitOf(mention.from())).findCode();
  }

  /** The full name that the article gives for an acronym. */
  Optional<String> findAlias(String acronym) {
    return Optional.ofNullable(aliases.get(acronym));
  }

  SourceNouns nouns() {
    return nouns;
  }

  /** Whether "the" or its like stands close before a noun. */
  boolean isDefinite(int word) {
    for (int i = units.unitOf(word) - 1; i >= 0 && i > units.unitOf(word) - 6; i--) {
      String form = units.lower(i);
      if (DETERMINERS.contains(form)) {
        return true;
      }
      if (!units.get(i).is(Meaning.Plain.WORD) || form.equals("a") || form.equals("an")) {
        return false;
      }
    }
    return false;
  }

  /** Of several who share a surname the one whom the article means by it alone before a word. */
  Optional<Person> usualBearer(List<Person> persons, int word) {
    return SharedNames.usual(words, persons, word);
  }

  /** Whether a surname stood alone before a person who shares it was named: for somebody else. */
  boolean isBareBefore(NameMention surname, Person person) {
    return mentions.stream()
        .takeWhile(m -> m.from() < person.since())
        .anyMatch(m -> !m.isFull() && m.tokens().equals(surname.tokens()));
  }

  /** Whether a word alone names the people of a country. */
  boolean isDemonym(String word) {
    return lexicon.isDemonym(word);
  }

  Article article() {
    return article;
  }

  Words words() {
    return words;
  }

  Units units() {
    return units;
  }

  Phrases phrases() {
    return phrases;
  }

  Cast cast() {
    return cast;
  }

  List<NameMention> mentions() {
    return mentions;
  }

  /** The persons whom the document's title names, in order. */
  List<NameMention> titleMentions() {
    return titleMentions;
  }

  List<NameMention> bylineMentions() {
    return bylineMentions;
  }

  /** Who publishes the document, as a speaker. */
  Optional<Speaker> outlet() {
    return outlet;
  }

  /** The bodies named, in order. */
  List<BodyMention> bodies() {
    return bodies;
  }

  Optional<NameMention> mentionAt(int word) {
    return mentionOfWord[word] < 0
        ? Optional.empty()
        : Optional.of(mentions.get(mentionOfWord[word]));
  }

  boolean isQuoted(int word) {
    return quoted[word];
  }

  boolean isSource(int word) {
    return source[word];
  }

  /** What is said by the source that a word belongs to. */
  List<Span> contentOfSource(int word) {
    return source[word] ? contents.getOrDefault(word, List.of()) : List.of();
  }

  String printed(NameMention mention) {
    return words.printed(mention.from(), mention.to());
  }

  Span span(int fromWord, int toWord) {
    return new Span(words.begin(fromWord), words.end(toWord - 1));
  }

  /** The characters of units. */
  Span spanOfUnits(int from, int to) {
    return span(units.get(from).from(), units.get(to - 1).to());
  }

  /** Whom a name stands for where it stands. */
  List<Person> fit(NameMention mention) {
    return cast.fit(mention);
  }
}
