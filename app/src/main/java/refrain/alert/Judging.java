package refrain.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Id;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.FiringRow;
import refrain.store.QuestionRow;
import refrain.store.Questions;

/**
 * Judges the saved questions of an archive against what came to it since they were judged last.
 * What it finds and how far it came is kept in one step: a run that ends in the middle is done
 * again, and of two at once one finds nothing.
 */
public final class Judging {

  /** Judged at once, so that a large import needs no large memory. */
  private static final int DOCUMENTS = 2000;

  private final Archive archive;
  private final Questions questions;

  /**
   * @param archive opened to read or to write
   */
  public Judging(Archive archive) {
    this.archive = archive;
    this.questions = archive.questions();
  }

  /**
   * What a judgement came to.
   *
   * @param question name of the question
   * @param firings what answers it now
   * @param problem why it could not be judged, in words; empty if it was
   */
  public record Outcome(String question, List<Firing> firings, Optional<String> problem) {

    public Outcome {
      firings = List.copyOf(firings);
    }
  }

  /**
   * Judges every question, in order of name.
   *
   * @param at when, as firings tell it
   */
  public List<Outcome> judge(Instant at) throws ArchiveException {
    List<Outcome> outcomes = new ArrayList<>();
    for (QuestionRow row : questions.all()) {
      outcomes.add(judge(row, at));
    }
    return outcomes;
  }

  private Outcome judge(QuestionRow row, Instant at) throws ArchiveException {
    Question question;
    try {
      question = Question.of(row);
    } catch (IllegalArgumentException e) {
      return new Outcome(row.name(), List.of(), Optional.of(String.valueOf(e.getMessage())));
    }
    List<Firing> found = new ArrayList<>();
    Firings make = new Firings(question, at, archive.countries());
    long last = questions.concluded();
    for (long from = row.judged(); from < last; from += DOCUMENTS) {
      long upTo = Math.min(last, from + DOCUMENTS);
      List<Firing> firings = new Judge(archive, questions, make, from, upTo).firings();
      List<FiringRow> rows = firings.stream().map(Judging::row).toList();
      Set<Id> kept = Set.copyOf(questions.settle(row.id(), from, upTo, rows));
      firings.stream().filter(f -> kept.contains(f.id())).forEach(found::add);
    }
    return new Outcome(row.name(), found, Optional.empty());
  }

  private static FiringRow row(Firing f) {
    return new FiringRow(
        0, f.id(), f.question(), f.at(), f.source().report(), f.cause().word(), f.json());
  }
}
