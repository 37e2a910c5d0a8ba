package refrain.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import refrain.domain.Id;
import refrain.domain.NoveltyKind;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.DayRow;
import refrain.store.FreshRow;
import refrain.store.Lookup;
import refrain.store.Questions;
import refrain.store.Said;
import refrain.store.StatementEntry;
import refrain.wire.NoveltyLine;
import refrain.wire.UseLine;

/**
 * Finds what is new in what speakers say in documents that came to an archive, as far as it answers
 * a question. What was told of a statement is not told again when another outlet prints it, or when
 * the day is judged anew and the words end a little earlier or later.
 */
final class Novelties {

  private final Archive archive;
  private final Questions questions;
  private final Question question;
  private final Firings firings;

  Novelties(Archive archive, Questions questions, Question question, Firings firings) {
    this.archive = archive;
    this.questions = questions;
    this.question = question;
    this.firings = firings;
  }

  /** Something new, with the reports that it may be told by. */
  private record Candidate(DayRow day, NoveltyLine novelty, List<Id> reports) {}

  /** What is new in documents, by their reports. */
  List<Firing> in(List<FreshRow> fresh) throws ArchiveException {
    List<Candidate> candidates = candidates(fresh);
    Map<Id, Said> fitting = new HashMap<>();
    List<Id> reports = candidates.stream().flatMap(c -> c.reports().stream()).toList();
    for (Said s : questions.fitting(question.query(), reports)) {
      fitting.put(s.report(), s);
    }
    List<Firing> found = new ArrayList<>();
    for (Candidate c : candidates) {
      Optional<Said> said =
          c.reports().stream()
              .flatMap(r -> Optional.ofNullable(fitting.get(r)).stream())
              .findFirst();
      if (said.isPresent()) {
        Cause.Novel cause = cause(c);
        if (!isTold(cause, said.get(), found)) {
          String[] what = {said.get().report().value(), Firings.folded(cause.words())};
          found.add(firings.of(cause, said.get(), what));
        }
      }
    }
    return found;
  }

  private List<Candidate> candidates(List<FreshRow> fresh) throws ArchiveException {
    Set<Id> reports = fresh.stream().map(FreshRow::report).collect(Collectors.toSet());
    Map<LocalDate, Set<String>> docs = new HashMap<>();
    for (FreshRow f : fresh) {
      f.day().ifPresent(d -> docs.computeIfAbsent(d, k -> new HashSet<>()).add(f.doc()));
    }
    List<Candidate> found = new ArrayList<>();
    for (DayRow day : archive.news(new TreeSet<>(docs.keySet()))) {
      for (NoveltyLine n : day.line().novelties()) {
        if (!wants(n)) {
          continue;
        }
        List<Id> where = n.now().stream().map(UseLine::report).filter(reports::contains).toList();
        Set<String> came = docs.getOrDefault(day.day(), Set.of());
        if (n.now().isEmpty() && !Collections.disjoint(came, day.line().docs())) {
          where = n.before().map(UseLine::report).stream().toList();
        }
        if (!where.isEmpty()) {
          found.add(new Candidate(day, n, where));
        }
      }
    }
    return found;
  }

  private boolean wants(NoveltyLine n) {
    if (n.ofSubject() || n.expected() > question.chance()) {
      return false;
    }
    return switch (question.trigger()) {
      case Trigger.NewWording w ->
          switch (n.kind()) {
            case FIRST, REPLACED, DROPPED -> true;
            case RETURN, RUNG -> false;
          };
      case Trigger.AnyReturn r -> n.kind() == NoveltyKind.RETURN;
      case Trigger.RungMoved m ->
          n.kind() == NoveltyKind.RUNG
              && switch (m.way()) {
                case UP -> n.rungs().getLast().number() > n.rungs().getFirst().number();
                case DOWN -> n.rungs().getLast().number() < n.rungs().getFirst().number();
                case EITHER -> true;
              };
      case Trigger.AnyStatement a -> false;
      case Trigger.RefrainUsed u -> false;
      case Trigger.RungAtLeast r -> false;
    };
  }

  private static Cause.Novel cause(Candidate c) {
    NoveltyLine n = c.novelty();
    Optional<UseLine> now =
        n.now().stream().filter(u -> c.reports().contains(u.report())).findFirst();
    boolean left = n.kind() == NoveltyKind.DROPPED;
    String words = (left ? n.before() : now).or(n::before).map(UseLine::text).orElse("");
    return new Cause.Novel(
        n.kind(),
        c.day().day(),
        words,
        n.now().isEmpty(),
        left ? Optional.empty() : n.before().map(UseLine::text),
        n.redline(),
        n.rungs(),
        n.rate().lastUsed(),
        n.expected());
  }

  private boolean isTold(Cause.Novel cause, Said said, List<Firing> found) throws ArchiveException {
    Set<Id> reports = reports(said);
    for (Firing f : found) {
      if (reports.contains(f.source().report()) && isSame(cause, f)) {
        return true;
      }
    }
    for (var row : questions.told(question.id(), reports)) {
      if (isSame(cause, Firing.of(row))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(Cause.Novel cause, Firing told) {
    if (!(told.cause() instanceof Cause.Novel other)
        || other.kind() != cause.kind()
        || (cause.missing() && !other.day().equals(cause.day()))) {
      return false;
    }
    String a = Firings.folded(cause.words());
    String b = Firings.folded(other.words());
    return a.contains(b) || b.contains(a);
  }

  /** The reports of the statement that a report is of. */
  private Set<Id> reports(Said said) throws ArchiveException {
    Set<Id> reports = new HashSet<>(Set.of(said.report()));
    if (said.statement().isPresent()
        && archive.statement(said.statement().get()) instanceof Lookup.Here<StatementEntry> here) {
      here.found().reports().forEach(r -> reports.add(r.report()));
    }
    return reports;
  }
}
