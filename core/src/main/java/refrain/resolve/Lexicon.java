package refrain.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of the actors, made for finding them in a text. */
final class Lexicon {

  /** A phrase found: its meaning and how many words it takes. */
  record Hit(Meaning meaning, int length) {}

  private static final List<String> STATES =
      List.of(
          "Republic of ",
          "Republic of the ",
          "Kingdom of ",
          "Kingdom of the ",
          "State of ",
          "Federal Republic of ",
          "Islamic Republic of ",
          "Socialist Republic of ",
          "Commonwealth of ");

  /** How a word of a phrase is to be printed. */
  private enum Print {
    EXACTLY,
    CAPITALISED,
    ANYHOW
  }

  private record Term(List<String> words, List<Print> prints, Meaning meaning) {}

  private final Map<String, List<Term>> byPhrase = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();
  private final Map<List<String>, Body> byCountryAndKind = new HashMap<>();
  private final Set<String> departments = new HashSet<>();
  private final Map<String, Body> bySite = new HashMap<>();
  private final Map<String, BodyKind> kinds = new HashMap<>();

  Lexicon(Actors actors) {
    for (Country c : actors.countries()) {
      for (String d : c.demonyms()) {
        add(d, new Meaning.Demonym(c.code()));
        if (d.matches(".*(an|i|n|r|t|k)$")) {
          add(d + "s", new Meaning.Demonym(c.code()));
        }
      }
      c.seats().forEach(s -> add(s, new Meaning.Seat(c.code())));
      Meaning meaning = new Meaning.CountryName(c.code());
      c.names().forEach(n -> add(n, meaning));
      for (String form : STATES) {
        c.names().stream()
            .filter(n -> Words.of(n).size() < 3)
            .forEach(n -> addNew(form + n, meaning));
      }
    }
    for (BodyKind k : actors.kinds()) {
      kinds.put(k.kind(), k);
      addKind(k);
    }
    for (Body b : actors.bodies()) {
      Meaning meaning = new Meaning.BodyName(b);
      // A name that is also a kind's words says nothing about the country by itself.
      addBody(b.name(), meaning);
      b.spellings().forEach(s -> addBody(s, meaning));
      b.sites().forEach(s -> bySite.put(s.toLowerCase(Locale.ROOT), b));
      if (b.country().isPresent() && b.kind().isPresent()) {
        byCountryAndKind.put(List.of(b.country().get(), b.kind().get()), b);
      }
    }
    for (Office o : actors.offices()) {
      addTitles(o, o.titles(), Gender.UNKNOWN);
      addTitles(o, o.he(), Gender.HE);
      addTitles(o, o.she(), Gender.SHE);
    }
  }

  /** Adds a phrase unless the table has it. */
  private void addNew(String phrase, Meaning meaning) {
    if (!byPhrase.containsKey(phraseKey(Words.of(phrase)))) {
      add(phrase, meaning);
    }
  }

  /** The longest phrase of the actors that begins at this word. */
  Optional<Hit> find(Words words, int at) {
    String first = words.lower(at);
    Integer most = longest.get(first);
    if (most == null) {
      return Optional.empty();
    }
    int available = 1;
    StringBuilder key = new StringBuilder(first);
    List<String> keys = new ArrayList<>(List.of(first));
    while (available < most
        && at + available < words.size()
        && words.sentence(at + available) == words.sentence(at)) {
      key.append(' ').append(words.lower(at + available));
      keys.add(key.toString());
      available++;
    }
    for (int length = available; length > 0; length--) {
      List<Term> terms = byPhrase.getOrDefault(keys.get(length - 1), List.of());
      for (int t = terms.size() - 1; t >= 0; t--) {
        if (fits(terms.get(t), words, at)) {
          return Optional.of(new Hit(terms.get(t).meaning(), length));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a word alone names the people of a country. */
  boolean isDemonym(String word) {
    return find(Words.of(word), 0).filter(h -> h.meaning() instanceof Meaning.Demonym).isPresent();
  }

  /** The name of the body of this kind in this country. */
  String nameOf(BodyKind kind, Optional<String> country) {
    return country.flatMap(c -> findBody(c, kind.kind())).map(Body::name).orElse(kind.name());
  }

  Optional<Body> findBody(String country, String kind) {
    return Optional.ofNullable(byCountryAndKind.get(List.of(country, kind)));
  }

  /** The body whose web pages a host has, or the host that it belongs to. */
  Optional<Body> findSite(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    int dot = -1;
    do {
      Body body = bySite.get(name.substring(dot + 1));
      if (body != null) {
        return Optional.of(body);
      }
      dot = name.indexOf('.', dot + 1);
    } while (dot >= 0);
    return Optional.empty();
  }

  Optional<BodyKind> findKind(String kind) {
    return Optional.ofNullable(kinds.get(kind));
  }

  private static boolean fits(Term term, Words words, int at) {
    for (int i = 0; i < term.words().size(); i++) {
      boolean fits =
          switch (term.prints().get(i)) {
            case EXACTLY -> term.words().get(i).equals(words.form(at + i));
            case CAPITALISED -> words.isCapital(at + i);
            case ANYHOW -> true;
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static Print print(String word) {
    return isAcronym(word)
        ? Print.EXACTLY
        : Character.isUpperCase(word.codePointAt(0)) ? Print.CAPITALISED : Print.ANYHOW;
  }

  private static boolean isAcronym(String word) {
    return word.length() < 7
        && word.chars().allMatch(c -> Character.isUpperCase(c) || !Character.isLetter(c))
        && Character.isLetter(word.charAt(0));
  }

  private void addKind(BodyKind k) {
    Meaning meaning = new Meaning.KindName(k);
    k.phrases().forEach(p -> add(p, meaning));
    List<String> titles = new ArrayList<>();
    for (String field : k.fields()) {
      add(field + " ministry", meaning);
      add("ministry of " + field, meaning);
      add("ministry for " + field, meaning);
      addDepartment(field + " department", meaning);
      addDepartment("department of " + field, meaning);
      titles.add(field + " minister");
      titles.add("minister of " + field);
      titles.add("minister for " + field);
    }
    k.minister()
        .ifPresent(
            role ->
                addTitles(
                    new Office(
                        role,
                        titles,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(k.kind()),
                        false,
                        false),
                    titles,
                    Gender.UNKNOWN));
  }

  /** A department in small letters; with capitals it may be one country's. */
  private void addDepartment(String phrase, Meaning meaning) {
    if (!byPhrase.containsKey(phraseKey(Words.of(phrase)))) {
      add(phrase, meaning);
      departments.add(phraseKey(Words.of(phrase)));
    }
  }

  private void addBody(String phrase, Meaning meaning) {
    List<Term> terms = byPhrase.getOrDefault(phraseKey(Words.of(phrase)), List.of());
    if (departments.contains(phraseKey(Words.of(phrase)))
        || terms.stream().noneMatch(t -> t.meaning() instanceof Meaning.KindName)) {
      add(phrase, meaning);
    }
  }

  private void addTitles(Office office, List<String> titles, Gender gender) {
    for (String title : titles) {
      add(title, new Meaning.Title(office, gender, false));
      String plural =
          title.endsWith("man")
              ? title.substring(0, title.length() - 2) + "en"
              : title.endsWith("y") && !title.endsWith("ey")
                  ? title.substring(0, title.length() - 1) + "ies"
                  : title + "s";
      add(plural, new Meaning.Title(office, gender, true));
    }
  }

  private void add(String phrase, Meaning meaning) {
    Words words = Words.of(phrase);
    int from = words.size() > 1 && words.form(0).equals("the") ? 1 : 0;
    List<String> forms = new ArrayList<>();
    for (int i = from; i < words.size(); i++) {
      forms.add(words.form(i));
    }
    if (forms.isEmpty()) {
      return;
    }
    List<Print> prints = forms.stream().map(Lexicon::print).toList();
    String key = String.join(" ", forms).toLowerCase(Locale.ROOT);
    byPhrase.computeIfAbsent(key, k -> new ArrayList<>()).add(new Term(forms, prints, meaning));
    longest.merge(forms.get(0).toLowerCase(Locale.ROOT), forms.size(), Math::max);
  }

  private static String phraseKey(Words words) {
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      forms.add(words.form(i));
    }
    return String.join(" ", forms).toLowerCase(Locale.ROOT);
  }
}
