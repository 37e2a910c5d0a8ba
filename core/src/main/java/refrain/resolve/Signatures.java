package refrain.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Article;
import refrain.domain.RegionKind;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.Voice;

/** Who signs a release: its byline, its first lines, its title, or the words that attribute it. */
final class Signatures {

  private static final int FIRST_PARAGRAPHS = 5;
  private static final int FIRST_WORDS = 150;
  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_NAME = 12;
  private static final Set<String> SPEECHES =
      Set.of(
          "statement",
          "statements",
          "remarks",
          "comment",
          "comments",
          "message",
          "address",
          "speech",
          "letter",
          "keynote",
          "testimony",
          "tweet",
          "op-ed");
  private static final Set<String> KINDS =
      Set.of(
          "press",
          "media",
          "joint",
          "official",
          "opening",
          "closing",
          "prepared",
          "written",
          "video",
          "public",
          "new",
          "national");

  private final Scene scene;
  private final Article article;
  private final Units units;
  private final Words words;
  private final SourceReader reader;

  Signatures(Scene scene, SourceReader reader) {
    this.scene = scene;
    this.article = scene.article();
    this.units = scene.units();
    this.words = scene.words();
    this.reader = reader;
  }

  /** Lets whoever signs the document speak for its publisher. */
  void introduce() {
    Optional<Speaker> publisher = scene.outlet().filter(o -> o.body().isPresent());
    List<NameMention> signers = new ArrayList<>(scene.bylineMentions());
    if (article.voice() != Voice.REPORT) {
      signed().ifPresent(r -> signers.add(r.mention()));
      if (signers.isEmpty() && isOfTitle()) {
        scene.titleMentions().stream()
            .filter(m -> m.description().role().isPresent())
            .findFirst()
            .ifPresent(signers::add);
      }
    }
    if (publisher.isPresent() && article.voice() != Voice.REPORT) {
      for (NameMention m : signers) {
        List<Person> fit = scene.fit(m);
        if (fit.size() == 1) {
          fit.get(0).speakFor(publisher.get());
        }
      }
    }
  }

  /** The person whom a line at the top names. */
  Optional<Person> signer() {
    return signed()
        .map(r -> scene.fit(r.mention()))
        .filter(fit -> fit.size() == 1)
        .map(fit -> fit.get(0));
  }

  /** Words that say who speaks in the release. */
  Optional<Reference> find() {
    return attributed().or(() -> signed().map(r -> r)).or(this::together);
  }

  /** "The following is attributable to Spokesperson Ana Ruiz". */
  private Optional<Reference> attributed() {
    for (int w = 0; w + 2 < Math.min(words.size(), FIRST_WORDS); w++) {
      if (words.form(w).equals("attributable") && words.form(w + 1).equals("to")) {
        int lo = units.unitOf(w + 2);
        int hi = lo;
        while (hi < units.size()
            && hi < lo + LONGEST_NAME
            && units.sameSentence(lo, hi)
            && !units.is(hi, ":")) {
          hi++;
        }
        return hi == lo ? Optional.empty() : Optional.of(reader.read(lo, hi)).filter(this::isOne);
      }
    }
    return Optional.empty();
  }

  private boolean isOne(Reference r) {
    return r instanceof Reference.Named
        || r instanceof Reference.Role
        || r instanceof Reference.OfBody;
  }

  /** A line of its own at the top that is a name, or a name and an office. */
  private Optional<Reference.Named> signed() {
    List<Span> lines = article.paragraphs();
    for (int p = 0; p < Math.min(lines.size(), FIRST_PARAGRAPHS); p++) {
      Span line = lines.get(p);
      if (line.length() > LONGEST_LINE || line.length() == 0) {
        continue;
      }
      int from = words.firstEndingAfter(line.begin());
      int to = words.firstFrom(line.end());
      if (from >= to || words.form(to - 1).equals(".")) {
        continue;
      }
      Optional<Reference.Named> name = nameOfLine(from, to, isTitle(line));
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  private boolean isTitle(Span line) {
    return article.regions(RegionKind.TITLE).contains(line);
  }

  private Optional<Reference.Named> nameOfLine(int from, int to, boolean title) {
    int begin = from;
    while (begin < to && isBeforeName(units.unitOf(begin))) {
      begin = units.get(units.unitOf(begin)).to();
    }
    int first = begin;
    Optional<NameMention> name =
        begin >= to
            ? Optional.empty()
            : scene.mentionAt(begin).filter(m -> m.from() == first && m.isFull());
    return name.filter(m -> !m.organisation())
        .filter(
            m ->
                (m.to() == to && !title)
                    || (words.form(m.to()).equals(",") && m.description().role().isPresent()))
        .map(m -> new Reference.Named(m, scene.span(m.from(), m.to())));
  }

  private boolean isBeforeName(int unit) {
    return units.is(unit, "by")
        || units.get(unit).isTitle()
        || units.get(unit).isBody()
        || units.get(unit).isCountry()
        || units.get(unit).meaning() instanceof Meaning.Civility;
  }

  /** "released by the Governments of Karsk and Veldoria". */
  private Optional<Reference> together() {
    for (int w = 1; w + 2 < Math.min(words.size(), FIRST_WORDS); w++) {
      boolean made =
          words.form(w).equals("by")
              && scene.nouns().is(SourceNouns.Sort.ISSUED, words.form(w - 1));
      if (made) {
        int lo = units.unitOf(w + 1);
        int hi = lo;
        while (hi < units.size() && units.sameSentence(lo, hi) && hi < lo + 10 * LONGEST_NAME) {
          hi++;
        }
        return reader.list(lo, hi);
      }
    }
    return Optional.empty();
  }

  /** Whether the title says whose words follow: "Statement by …", "Minister Roe's Remarks". */
  boolean isOfTitle() {
    if (article.title().isEmpty()) {
      return false;
    }
    String title = article.title().get().toLowerCase(Locale.ROOT);
    String[] forms = title.split("[^\\p{L}\\p{N}'’-]+", 40);
    for (int i = 0; i < forms.length && i < 40; i++) {
      if (!SPEECHES.contains(forms[i])) {
        continue;
      }
      String next = i + 1 < forms.length ? forms[i + 1] : "";
      boolean opens = true;
      for (int j = 0; j < i; j++) {
        opens &= KINDS.contains(forms[j]);
      }
      if (opens && (next.equals("by") || next.equals("from") || next.equals("of"))) {
        return true;
      }
      int owner = i - 1;
      while (owner > 0 && KINDS.contains(forms[owner])) {
        owner--;
      }
      if (owner >= 0 && (forms[owner].endsWith("'s") || forms[owner].endsWith("’s"))) {
        return true;
      }
    }
    return false;
  }
}
