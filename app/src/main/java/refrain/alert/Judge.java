package refrain.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;
import refrain.domain.Id;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.Lookup;
import refrain.store.Questions;
import refrain.store.RefrainEntry;
import refrain.store.RefrainRow;
import refrain.store.Said;
import refrain.store.Use;

/**
 * Finds what answers one question in the documents that came to an archive since it was judged
 * last. A further report of a statement that the archive had before is nothing new.
 */
final class Judge {

  private static final Comparator<Said> ORDER =
      Comparator.comparing(
              (Said s) -> s.saidOn().or(() -> s.document().published()),
              Comparator.comparing(
                  (Optional<Dated> d) -> d.orElse(null),
                  Comparator.nullsLast(Comparator.naturalOrder())))
          .thenComparing(s -> s.document().id())
          .thenComparingInt(s -> s.content().isEmpty() ? 0 : s.content().get(0).begin());

  private final Archive archive;
  private final Questions questions;
  private final Question question;
  private final long after;
  private final long upTo;
  private final Firings firings;

  /**
   * @param after number of the last document that the question was judged against
   * @param upTo number of the last document to judge it against
   */
  Judge(Archive archive, Questions questions, Firings firings, long after, long upTo) {
    this.archive = archive;
    this.questions = questions;
    this.question = firings.question();
    this.after = after;
    this.upTo = upTo;
    this.firings = firings;
  }

  /** What answers it, in order of the day of speaking. */
  List<Firing> firings() throws ArchiveException {
    List<Firing> found =
        switch (question.trigger()) {
          case Trigger.AnyStatement a -> statements(s -> true);
          case Trigger.RungAtLeast r ->
              statements(s -> s.rung().isPresent() && s.rung().get().number() >= r.rung());
          case Trigger.RefrainUsed u -> uses(u.refrain());
          case Trigger.NewWording n -> novelties();
          case Trigger.AnyReturn r -> novelties();
          case Trigger.RungMoved m -> novelties();
        };
    return found.stream().sorted(Comparator.comparing(Judge::day)).toList();
  }

  private static LocalDate day(Firing firing) {
    return firing.source().saidOn().flatMap(EdtfDate::findLocalDate).orElse(LocalDate.MIN);
  }

  /** Statements of which every report is new, each by its first report that fits. */
  private List<Firing> statements(Predicate<Said> wanted) throws ArchiveException {
    List<Said> fitting =
        questions.fresh(question.query(), after, upTo).stream()
            .filter(s -> s.statement().isPresent() && wanted.test(s))
            .sorted(ORDER)
            .toList();
    Set<Id> known =
        questions.known(fitting.stream().flatMap(s -> s.statement().stream()).toList(), after);
    List<Firing> found = new ArrayList<>();
    Set<Id> told = new HashSet<>();
    for (Said s : fitting) {
      Id statement = s.statement().orElseThrow();
      if (!known.contains(statement) && told.add(statement)) {
        found.add(firings.of(new Cause.Stated(), s, statement.value()));
      }
    }
    return found;
  }

  /** New statements with a use of a refrain, each by the first use that fits. */
  private List<Firing> uses(Id id) throws ArchiveException {
    Optional<RefrainRow> refrain = refrain(id);
    if (refrain.isEmpty()) {
      return List.of();
    }
    List<Use> uses =
        questions.uses(refrain.get(), after, upTo).stream()
            .filter(u -> u.said().statement().isPresent())
            .toList();
    Set<Id> known =
        questions.known(uses.stream().flatMap(u -> u.said().statement().stream()).toList(), after);
    Map<Id, Said> fitting =
        questions
            .fitting(question.query(), uses.stream().map(u -> u.said().report()).toList())
            .stream()
            .collect(Collectors.toMap(Said::report, Function.identity(), (a, b) -> a));
    List<Firing> found = new ArrayList<>();
    Set<Id> told = new HashSet<>();
    for (Use u : uses) {
      Id statement = u.said().statement().orElseThrow();
      Said said = fitting.get(u.said().report());
      if (said != null && !known.contains(statement) && told.add(statement)) {
        Cause cause =
            new Cause.Used(
                refrain.get().id(), refrain.get().lead(), u.text(), refrain.get().uses());
        found.add(firings.of(cause, said, statement.value()));
      }
    }
    return found;
  }

  private Optional<RefrainRow> refrain(Id id) throws ArchiveException {
    return switch (archive.refrain(id, 0, 1)) {
      case Lookup.Here<RefrainEntry> here -> Optional.of(here.found().refrain());
      case Lookup.Moved<RefrainEntry> moved ->
          archive.refrain(moved.to(), 0, 1) instanceof Lookup.Here<RefrainEntry> here
              ? Optional.of(here.found().refrain())
              : Optional.empty();
      case Lookup.Gone<RefrainEntry> gone -> Optional.empty();
      case Lookup.Unknown<RefrainEntry> unknown -> Optional.empty();
    };
  }

  private List<Firing> novelties() throws ArchiveException {
    return new Novelties(archive, questions, question, firings).in(questions.fresh(after, upTo));
  }
}
