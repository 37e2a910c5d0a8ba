package refrain.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import refrain.domain.Attribution;
import refrain.domain.Form;
import refrain.domain.Id;
import refrain.domain.Mention;
import refrain.domain.MentionKind;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Speaker;
import refrain.domain.Turn;
import refrain.domain.TurnKind;

/** Settles what only the outer attribution tells of a nested one. */
final class Nested {

  private final Turns turns;
  private final SourceNouns nouns;

  Nested(Turns turns, SourceNouns nouns) {
    this.nouns = nouns;
    this.turns = turns;
  }

  /**
   * The same reports with "I" and "we" inside somebody's words resolved to him and "you" to whom
   * the turn speaks to, and without those in which a speaker tells what he himself, his body or his
   * country says: these words are in the outer report already.
   */
  List<Report> settle(List<Report> reports) {
    Map<Id, Report> byId = new HashMap<>();
    reports.forEach(r -> byId.put(r.id(), r));
    Map<Id, Id> dropped = new HashMap<>();
    List<Report> out = new ArrayList<>();
    for (Report r : reports) {
      Optional<Report> outer = r.attribution().within().map(byId::get);
      if (outer.isEmpty()) {
        out.add(r);
        continue;
      }
      Report settled = r.with(resolution(r, outer.get()));
      if (isOwn(settled.resolution(), outer.get())) {
        outer.get().attribution().within().ifPresent(id -> dropped.put(r.id(), id));
        dropped.putIfAbsent(r.id(), outer.get().id());
      } else {
        byId.put(r.id(), settled);
        out.add(settled);
      }
    }
    return dropped.isEmpty() ? out : out.stream().map(r -> lifted(r, dropped)).toList();
  }

  private static Report lifted(Report r, Map<Id, Id> dropped) {
    Optional<Id> within = r.attribution().within().map(dropped::get);
    return within.isEmpty() ? r : r.with(r.attribution().within(within.get()));
  }

  private Resolution resolution(Report r, Report outer) {
    Attribution a = r.attribution();
    if (a.source().size() != 1) {
      return r.resolution();
    }
    String source = speaker(a.source().get(0).in(r.article().text()).toLowerCase(Locale.ROOT));
    Optional<Resolution> who =
        switch (source) {
          case "i", "we" -> isWhole(outer) ? Optional.empty() : Optional.of(outer.resolution());
          case "you" -> isWhole(outer) ? addressee(a) : Optional.empty();
          default -> Optional.empty();
        };
    if (who.isPresent() && who.get() instanceof Resolution.Resolved s) {
      Mention mention = new Mention(a.source().get(0), MentionKind.PRONOUN);
      String rule = source.equals("you") ? "addressee" : "first-person";
      return new Resolution.Resolved(
          s.speaker(), Optional.of(mention), Outcome.evidence(rule, 0.8));
    }
    return r.resolution();
  }

  /** The pronoun of whoever speaks: "you" of "your explanation". */
  private String speaker(String source) {
    int space = source.indexOf(' ');
    boolean writing =
        space > 0
            && nouns.is(SourceNouns.Sort.WRITING, source.substring(source.lastIndexOf(' ') + 1));
    return writing ? SourceWords.owner(source.substring(0, space)).orElse(source) : source;
  }

  /** Whom a turn speaks to: who answers next, or who has just asked. */
  private Optional<Resolution> addressee(Attribution a) {
    Optional<Turn> turn = turns.findTurn(a.source().get(0).begin());
    Optional<Turn> other =
        turn.flatMap(t -> t.kind() == TurnKind.QUESTION ? turns.findAfter(t) : turns.findBefore(t));
    return other
        .filter(o -> turn.filter(t -> t.kind() != o.kind()).isPresent())
        .map(turns::speakerOf);
  }

  private static boolean isWhole(Report r) {
    Form form = r.attribution().quotation().form();
    return form == Form.TURN || form == Form.RELEASE;
  }

  /** Whether somebody tells what he, the body he speaks for, or its country says. */
  private boolean isOwn(Resolution inner, Report outer) {
    Optional<Speaker> a = inner.findSpeaker();
    Optional<Speaker> b = outer.resolution().findSpeaker();
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    Speaker told = a.get();
    Speaker teller = b.get();
    if (told.id().equals(teller.id())) {
      return true;
    }
    if (told.name().isPresent() || isAsking(outer)) {
      return false;
    }
    boolean country = told.country().isPresent() && told.country().equals(teller.country());
    return told.body().isPresent()
        ? isOwnBody(told.body().get(), outer, teller)
        : country && told.role().isEmpty();
  }

  /** "The ministry" is the ministry that speaks; in a release, whatever its full name. */
  private boolean isOwnBody(String body, Report outer, Speaker teller) {
    boolean part =
        teller
            .body()
            .filter(b -> (" " + lower(b) + " ").contains(" " + lower(body) + " "))
            .isPresent();
    boolean release = outer.attribution().quotation().form() == Form.RELEASE;
    return part || (release && nouns.is(SourceNouns.Sort.HEAD, lower(body)));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  // Who asks speaks for his outlet, not for its country.
  private boolean isAsking(Report r) {
    return r.attribution().quotation().form() == Form.TURN
        && turns
            .findTurn(r.attribution().quotation().content().get(0).begin())
            .filter(t -> t.kind() == TurnKind.QUESTION)
            .isPresent();
  }
}
