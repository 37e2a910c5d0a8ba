package refrain.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import refrain.desk.ArticleAnswer;
import refrain.desk.ArticleAnswer.Role;
import refrain.domain.Form;
import refrain.domain.Id;
import refrain.store.Countries;

/**
 * An article as a page shows it: its text, and beside each block the attributions that begin in it.
 *
 * @param answer the article
 * @param blocks its blocks in order
 */
record Reading(ArticleAnswer answer, List<Block> blocks) {

  /**
   * A block with what stands beside it.
   *
   * @param block the block
   * @param runs its runs
   * @param beside the attributions whose content begins in it, in order
   */
  record Block(ArticleAnswer.Block block, List<Run> runs, List<Card> beside) {}

  /**
   * An attribution as it stands beside the text.
   *
   * @param found the attribution
   * @param again whether the card above it has the same speaker and day
   */
  record Card(ArticleAnswer.Found found, boolean again) {}

  /**
   * A run of text.
   *
   * @param text the characters
   * @param style classes of its element; empty for text that nobody is told to have said
   * @param report the innermost attribution that it belongs to
   * @param anchors ids of the attributions whose content begins here
   * @param all ids of every attribution that it belongs to, with blanks between them
   * @param says who says it and how, in words
   */
  record Run(
      String text, String style, Optional<Id> report, List<Id> anchors, String all, String says) {

    /** Whether a link leads on from here: at the beginning of a content alone. */
    boolean leads() {
      return !anchors.isEmpty();
    }
  }

  static Reading of(ArticleAnswer answer, Countries countries) {
    Map<Id, ArticleAnswer.Found> byId = new HashMap<>();
    answer.attributions().forEach(f -> byId.put(f.said().report(), f));
    List<Block> blocks = new ArrayList<>();
    for (ArticleAnswer.Block block : answer.blocks()) {
      if (repeatsTitle(block, answer)) {
        continue;
      }
      List<Run> runs = block.runs().stream().map(r -> run(r, byId, countries)).toList();
      List<Card> beside = new ArrayList<>();
      for (Run run : runs) {
        for (Id id : run.anchors()) {
          Optional.ofNullable(byId.get(id))
              .ifPresent(f -> beside.add(new Card(f, isAgain(f, beside))));
        }
      }
      blocks.add(new Block(block, runs, List.copyOf(beside)));
    }
    return new Reading(answer, List.copyOf(blocks));
  }

  /** The title stands above the text already; only where something is said in it, it stays. */
  private static boolean repeatsTitle(ArticleAnswer.Block block, ArticleAnswer answer) {
    return block.kind() == ArticleAnswer.Kind.TITLE
        && block.runs().stream().allMatch(r -> r.marks().isEmpty())
        && answer
            .document()
            .title()
            .filter(
                t ->
                    t.strip()
                        .equals(
                            block.runs().stream()
                                .map(ArticleAnswer.Run::text)
                                .collect(Collectors.joining())
                                .strip()))
            .isPresent();
  }

  /** A whole turn or release is marked lightly, so that what is quoted in it stands out. */
  private static String content(Optional<ArticleAnswer.Found> found) {
    return found
        .map(f -> f.said().form())
        .filter(f -> f == Form.TURN || f == Form.RELEASE)
        .map(f -> "whole")
        .orElse("content");
  }

  private static boolean isAgain(ArticleAnswer.Found found, List<Card> above) {
    return !above.isEmpty()
        && above.getLast().found().said().speaker().equals(found.said().speaker())
        && above.getLast().found().said().speakerLabel().equals(found.said().speakerLabel())
        && above.getLast().found().said().saidOn().equals(found.said().saidOn());
  }

  private static Run run(
      ArticleAnswer.Run run, Map<Id, ArticleAnswer.Found> byId, Countries countries) {
    TreeSet<String> styles = new TreeSet<>();
    List<Id> anchors = new ArrayList<>();
    List<String> all = new ArrayList<>();
    Optional<Id> innermost = Optional.empty();
    for (ArticleAnswer.Mark mark : run.marks()) {
      styles.add(
          switch (mark.role()) {
            case CONTENT -> content(Optional.ofNullable(byId.get(mark.report())));
            case SOURCE -> "source";
            case CUE -> "cue";
          });
      if (mark.role() == Role.CONTENT && mark.anchor()) {
        anchors.add(mark.report());
      }
      if (!all.contains(mark.report().value())) {
        all.add(mark.report().value());
      }
      innermost = Optional.of(mark.report());
    }
    if (styles.contains("content")) {
      styles.remove("whole");
    }
    return new Run(
        run.text(),
        String.join(" ", styles),
        innermost,
        anchors,
        String.join(" ", all),
        innermost
            .flatMap(id -> Optional.ofNullable(byId.get(id)))
            .map(f -> says(f, countries))
            .orElse(""));
  }

  private static String says(ArticleAnswer.Found found, Countries countries) {
    StringBuilder out = new StringBuilder(InWords.name(found.said(), countries));
    found.said().act().ifPresent(a -> out.append(" · ").append(InWords.word(a)));
    found.said().rung().ifPresent(r -> out.append(" · ").append(InWords.rung(r)));
    return out.toString();
  }
}
