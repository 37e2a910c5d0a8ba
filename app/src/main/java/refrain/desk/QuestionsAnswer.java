package refrain.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import refrain.domain.Id;

/**
 * The saved questions, in order of name.
 *
 * @param questions a part of them
 * @param next what to ask for to have the next part; empty at the end
 */
public record QuestionsAnswer(List<Saved> questions, Optional<String> next) {

  public QuestionsAnswer {
    questions = List.copyOf(questions);
  }

  /**
   * A saved question. Where its answers are sent is not told: such an address may be a secret.
   *
   * @param id its id
   * @param name its name
   * @param query what is chosen among all that is said; empty where all is
   * @param trigger what has to happen, as commands spell it
   * @param awaits the same in words
   * @param refrain the refrain that is waited for
   * @param chance the most that something new may be expected by chance, a day, to be told
   * @param made when it was saved
   * @param feed path of its feed within the desk
   * @param answers number of its answers
   * @param latest the latest of them, latest first
   * @param messages what became of the messages that tell its answers; empty where none are sent
   */
  public record Saved(
      Id id,
      String name,
      Optional<String> query,
      String trigger,
      String awaits,
      Optional<Id> refrain,
      double chance,
      Instant made,
      String feed,
      long answers,
      List<Answered> latest,
      Optional<Messages> messages) {

    public Saved {
      latest = List.copyOf(latest);
    }
  }

  /**
   * An answer.
   *
   * @param id its id
   * @param at when it was found
   * @param what what happened, in one word
   * @param headline the answer in one line
   * @param report id of the report in which it happened
   * @param statement id of the statement, as it was then
   */
  public record Answered(
      Id id, Instant at, String what, String headline, Id report, Optional<Id> statement) {}

  /**
   * What became of the messages.
   *
   * @param told number of those that were taken
   * @param waiting number of those still to be sent
   * @param givenUp number of those that are sent no more
   * @param lastTry when one was sent last, whatever came of it
   * @param nextTry when that one is sent again
   */
  public record Messages(
      long told,
      long waiting,
      long givenUp,
      Optional<Instant> lastTry,
      Optional<Instant> nextTry) {}
}
