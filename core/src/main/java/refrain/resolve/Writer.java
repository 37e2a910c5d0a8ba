package refrain.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Article;
import refrain.domain.Span;

/**
 * Who writes a text in which "I" stands outside quotation marks: the one person of its byline, or
 * he whom its last paragraph introduces and nothing before it names ("Ana Ruiz is a columnist.").
 */
final class Writer {

  /** At most so many characters has a paragraph that tells who wrote what stands before it. */
  private static final int LONGEST = 400;

  private static final Set<String> TELLING =
      Set.of(
          "is", "was", "are", "chairs", "heads", "leads", "runs", "teaches", "writes", "serves",
          ",");

  private final Scene scene;
  private final Article article;

  Writer(Scene scene) {
    this.scene = scene;
    this.article = scene.article();
  }

  /** The writer, where the text tells one. */
  Optional<Person> find() {
    List<Person> byline =
        scene.bylineMentions().stream().flatMap(m -> scene.fit(m).stream()).distinct().toList();
    return byline.size() == 1 ? Optional.of(byline.get(0)) : introduced();
  }

  private Optional<Person> introduced() {
    if (article.paragraphs().size() < 2) {
      return Optional.empty();
    }
    Span last = article.paragraphs().getLast();
    if (last.end() - last.begin() > LONGEST) {
      return Optional.empty();
    }
    Units units = scene.units();
    return scene.mentionsBetween(last.begin(), last.end()).stream()
        .filter(m -> !m.organisation() && !scene.isQuoted(m.from()))
        .findFirst()
        .filter(m -> isAtBeginning(m, last))
        .filter(m -> isTold(units.unitOf(m.to() - 1) + 1))
        .map(scene::fit)
        .filter(fit -> fit.size() == 1 && isFirstNamedFrom(fit.get(0), last.begin()))
        .map(fit -> fit.get(0));
  }

  private boolean isTold(int unit) {
    return unit < scene.units().size() && TELLING.contains(scene.units().lower(unit));
  }

  private boolean isFirstNamedFrom(Person person, int character) {
    return person.since() >= 0 && scene.words().begin(person.since()) >= character;
  }

  /** Whether only a title stands before the name. */
  private boolean isAtBeginning(NameMention mention, Span paragraph) {
    Units units = scene.units();
    int first = units.unitOf(scene.words().firstFrom(paragraph.begin()));
    int name = units.unitOf(mention.from());
    return name == first || (name == first + 1 && units.get(first).isTitle());
  }
}
