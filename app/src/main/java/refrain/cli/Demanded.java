package refrain.cli;

import java.time.DateTimeException;
import refrain.alert.Destination;
import refrain.alert.Firing;
import refrain.alert.Question;
import refrain.alert.Secret;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.ladder.Ladder;
import refrain.store.LadderText;
import refrain.store.Moving;
import refrain.store.QuestionRow;

/**
 * What a line of an exported archive must be, so that nothing in the archive breaks on it later.
 */
final class Demanded {

  private Demanded() {}

  /**
   * @throws IllegalArgumentException if it is not; says what was found
   */
  static void of(Moving moving) {
    switch (moving) {
      case Moving.Document d -> ownIds(d);
      case Moving.Ladder l -> named(l.ladder());
      case Moving.Question q -> asked(q);
      case Moving.Firing f -> answered(f);
      case Moving.Begin b -> {}
      case Moving.Country c -> {}
      case Moving.ToldStatements t -> {}
      case Moving.ToldRefrain t -> {}
      case Moving.ToldSpeaker t -> {}
      case Moving.Attempt a -> {}
      case Moving.End e -> {}
    }
  }

  private static void answered(Moving.Firing moved) {
    try {
      Firing.of(moved.firing());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("a firing with a time that is none: " + e.getMessage(), e);
    }
  }

  /** What is said under an id must be what it is a digest of, here as everywhere. */
  private static void ownIds(Moving.Document document) {
    Article article = document.kept().article();
    if (!article.id().equals(Id.of("article", article.doc(), article.text()))) {
      throw new IllegalArgumentException(
          "id " + article.id() + " is not that of this name and text");
    }
    for (Report report : document.kept().reports()) {
      Id own = Attribution.idOf(article.id(), report.attribution().quotation().content());
      if (!report.id().equals(own)) {
        throw new IllegalArgumentException(
            "attribution id " + report.id() + " is not that of this content");
      }
    }
  }

  private static void named(LadderText ladder) {
    String name = Ladder.parse(ladder.text(), "its ladder").facts().id();
    if (!name.equals(ladder.name())) {
      throw new IllegalArgumentException(
          "a ladder " + name + " under the name " + ladder.name() + "; expected one name");
    }
  }

  /**
   * The name of a question.
   *
   * @throws IllegalArgumentException if it is none
   */
  static String name(String name) {
    if (name.isBlank()
        || name.length() > Question.LONGEST_NAME
        || !Printable.line(name).equals(name)) {
      throw new IllegalArgumentException(
          "NAME: found "
              + (name.isBlank() ? "nothing" : Columns.cut(Printable.line(name), 40))
              + "; expected a line of at most "
              + Question.LONGEST_NAME
              + " characters");
    }
    return name;
  }

  /**
   * How much may be expected by chance.
   *
   * @throws IllegalArgumentException if nothing could be told, or it is no number
   */
  static double chance(double chance) {
    if (!(chance > 0 && Double.isFinite(chance))) {
      throw new IllegalArgumentException("chance " + chance + ": expected a number above 0");
    }
    return chance;
  }

  private static void asked(Moving.Question moved) {
    QuestionRow row = moved.question();
    name(row.name());
    Question.of(row);
    chance(row.chance());
    row.hook()
        .ifPresent(
            hook -> {
              Destination.parse(hook.address(), hook.allowPrivate());
              new Secret(moved.secret());
            });
  }
}
