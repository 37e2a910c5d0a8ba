package refrain.gist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Act;
import refrain.domain.Article;
import refrain.domain.CitedDocument;
import refrain.domain.Form;
import refrain.domain.Gist;
import refrain.domain.Hint;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.Strength;
import refrain.domain.TurnKind;
import refrain.ladder.Ladder;

/**
 * Tells what each statement does by its words: its act, the strength of its wording in the ladder
 * that holds for its speaker that day, and the documents that it cites. Deterministic; keeps
 * nothing from one report to the next.
 */
public final class GistReader {

  private final Self self = Self.standard();
  private final ActReader acts;
  private final StrengthReader strengths;
  private final Citations citations = new Citations(NamedDocuments.standard());

  /**
   * @param ladders the first that holds for a speaker and day is his; one that holds for anybody
   *     last
   */
  public GistReader(List<Ladder> ladders) {
    ActTable table = ActTable.standard();
    acts = new ActReader(table);
    strengths = new StrengthReader(List.copyOf(ladders), new Doers(table));
  }

  /** The reports of one article with what they do. Any text is fine: none makes it throw. */
  public List<Report> read(List<Report> reports) {
    return read(reports, Map.of());
  }

  /**
   * The same, with what a network takes their attributions for.
   *
   * @param hints by the attributions' ids; none need have one
   */
  public List<Report> read(List<Report> reports, Map<Id, Hint> hints) {
    if (reports.isEmpty()) {
      return reports;
    }
    Article article = reports.get(0).article();
    ArticleWords words = new ArticleWords(article);
    List<CitedDocument> cited = citations.in(words);
    Set<Span> questions = new HashSet<>();
    article.turns().stream()
        .filter(t -> t.kind() == TurnKind.QUESTION)
        .forEach(t -> questions.add(t.paragraphs().get(0)));
    Map<Id, List<Report>> inside = new HashMap<>();
    for (Report r : reports) {
      r.attribution()
          .within()
          .ifPresent(id -> inside.computeIfAbsent(id, k -> new ArrayList<>()).add(r));
    }
    List<Report> out = new ArrayList<>(reports.size());
    for (Report r : reports) {
      List<Report> nested = inside.getOrDefault(r.id(), List.of());
      boolean asks =
          r.attribution().within().isEmpty()
              && questions.contains(r.attribution().quotation().content().get(0));
      Optional<Act> act = Optional.empty();
      Optional<Strength> strength = Optional.empty();
      if (!asks) {
        Said said = new Said(words, r, others(r, nested), ownSources(r, nested));
        Optional<Speaker> speaker = r.resolution().findSpeaker();
        Set<String> names = self.names(speaker);
        act = acts.read(said, names, Optional.ofNullable(hints.get(r.id())));
        strength = strengths.read(said, names);
      }
      out.add(r.with(new Gist(act, strength, within(cited, r))));
    }
    return List.copyOf(out);
  }

  /** Whether one inside the report's words is of the speaker's own side. */
  private static boolean isOwnSide(Report report, Report nested) {
    Optional<String> country = report.resolution().findSpeaker().flatMap(Speaker::country);
    Optional<String> other = nested.resolution().findSpeaker().flatMap(Speaker::country);
    if (report.attribution().quotation().form() == Form.RELEASE && other.isEmpty()) {
      // A release tells of its issuer's own people; who is none of them is named.
      return true;
    }
    return country.isPresent() && country.equals(other);
  }

  /** What others than the speaker's own side say inside his words, none overlapping. */
  private static List<Span> others(Report report, List<Report> nested) {
    List<Span> spans = new ArrayList<>();
    for (Report n : nested) {
      if (!isOwnSide(report, n)) {
        spans.addAll(n.attribution().cue());
        spans.addAll(n.attribution().quotation().content());
      }
    }
    return joined(spans);
  }

  private static List<Span> ownSources(Report report, List<Report> nested) {
    List<Span> spans = new ArrayList<>();
    for (Report n : nested) {
      if (isOwnSide(report, n)) {
        spans.addAll(n.attribution().source());
      }
    }
    return joined(spans);
  }

  private static List<Span> joined(List<Span> spans) {
    List<Span> out = new ArrayList<>();
    for (Span s : spans.stream().sorted().toList()) {
      int last = out.size() - 1;
      if (last >= 0 && out.get(last).end() >= s.begin()) {
        out.set(last, new Span(out.get(last).begin(), Math.max(out.get(last).end(), s.end())));
      } else {
        out.add(s);
      }
    }
    return out;
  }

  private static List<CitedDocument> within(List<CitedDocument> cited, Report report) {
    return cited.stream()
        .filter(
            c ->
                report.attribution().quotation().content().stream()
                    .anyMatch(s -> s.contains(c.words())))
        .toList();
  }
}
