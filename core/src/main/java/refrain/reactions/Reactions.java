package refrain.reactions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import refrain.domain.Answered;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Statement;

/**
 * Finds statements that answer others. One answers another if an article tells the other inside the
 * words for its occasion: "when asked about the minister's remark that ...", or the question before
 * an answer. As all reports of one statement are known by then, chains run through articles that do
 * not name each other.
 */
public final class Reactions {

  private final Map<Id, Statement> statementOf = new HashMap<>();
  private final Map<Id, List<Report>> byArticle = new HashMap<>();

  private Reactions(Collection<Statement> statements) {
    for (Statement s : statements) {
      for (Report r : s.reports()) {
        statementOf.put(r.id(), s);
        byArticle.computeIfAbsent(r.article().id(), k -> new ArrayList<>()).add(r);
      }
    }
  }

  /**
   * The statements that others answer, those with most answers first, then in order of the given
   * statements.
   *
   * @param statements what was said, in order of time
   */
  public static List<Answered> among(List<Statement> statements) {
    return new Reactions(statements).find(statements);
  }

  private List<Answered> find(List<Statement> statements) {
    Map<Id, Map<Id, Report>> reactions = new LinkedHashMap<>();
    Map<Id, Report> told = new HashMap<>();
    for (Statement by : statements) {
      for (Report reaction : by.reports()) {
        if (reaction.occasion().isEmpty()) {
          continue;
        }
        for (Report inside : inside(reaction, reaction.occasion().get())) {
          Statement to = statementOf.get(inside.id());
          if (to != null && !to.id().equals(by.id())) {
            told.putIfAbsent(to.id(), inside);
            reactions
                .computeIfAbsent(to.id(), k -> new LinkedHashMap<>())
                .putIfAbsent(by.id(), reaction);
          }
        }
      }
    }
    List<Answered> out = new ArrayList<>();
    for (Statement s : statements) {
      Map<Id, Report> of = reactions.get(s.id());
      Report first = told.get(s.id());
      if (of != null && first != null) {
        out.add(new Answered(s, first, List.copyOf(of.values())));
      }
    }
    out.sort(Comparator.comparingInt((Answered a) -> a.reactions().size()).reversed());
    return List.copyOf(out);
  }

  /** Reports of the article that stand, source and content, in the words for an occasion. */
  private List<Report> inside(Report reaction, Span occasion) {
    Set<Id> outer = new HashSet<>();
    List<Report> out = new ArrayList<>();
    for (Report r : byArticle.getOrDefault(reaction.article().id(), List.of())) {
      List<Span> content = r.attribution().quotation().content();
      boolean within =
          !r.attribution().source().isEmpty()
              && content.stream().allMatch(s -> isIn(s, occasion))
              && r.attribution().source().stream().allMatch(s -> isIn(s, occasion));
      if (within && !r.id().equals(reaction.id())) {
        out.add(r);
        outer.add(r.id());
      }
    }
    // What somebody is said to have said that another said: the outermost set it off.
    out.removeIf(r -> r.attribution().within().filter(outer::contains).isPresent());
    return out;
  }

  private static boolean isIn(Span inner, Span outer) {
    return inner.begin() >= outer.begin() && inner.end() <= outer.end();
  }
}
