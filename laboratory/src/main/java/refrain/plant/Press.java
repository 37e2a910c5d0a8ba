package refrain.plant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import refrain.domain.Dated;
import refrain.domain.Form;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.Turn;
import refrain.domain.TurnKind;
import refrain.domain.Voice;
import refrain.plant.Said.Uttered;

/** Prints what is said as news articles, releases and transcripts, each in its own way. */
final class Press {

  private static final List<String> CUES =
      List.of(
          "said",
          "said",
          "said",
          "told reporters",
          "stated",
          "declared",
          "said on the day",
          "noted");

  /**
   * What is known of an article from outside.
   *
   * @param address its web address: two versions of one article share it
   */
  record Facts(String outlet, String address, String title, Dated day) {}

  /** How a news article gives somebody's words. */
  enum Manner {
    QUOTED_BEFORE,
    QUOTED_AFTER,
    QUOTED_SPLIT,
    TOLD
  }

  private final Dice dice;
  private final Grammar grammar;
  private final Truth truth;
  private int documents;

  Press(Dice dice, Grammar grammar, Truth truth) {
    this.dice = dice;
    this.grammar = grammar;
    this.truth = truth;
  }

  private Draft draft() {
    return new Draft(String.format(java.util.Locale.ROOT, "d%07d", ++documents));
  }

  /** One of the manners with quotation marks. */
  Manner quoted() {
    return dice.pick(List.of(Manner.QUOTED_BEFORE, Manner.QUOTED_AFTER, Manner.QUOTED_SPLIT));
  }

  /** Any manner. */
  Manner anyhow() {
    return dice.chance(0.25) ? Manner.TOLD : quoted();
  }

  /** An article with a lead of its own and a paragraph for each speaker's words. */
  List<Report> news(Facts facts, Story story, List<Said> said, List<Manner> manners) {
    Draft draft = draft();
    draft.paragraph();
    draft.add(facts.title() + ".");
    draft.paragraph();
    draft.add(Token.capital(dice.pick(story.places())).toUpperCase(java.util.Locale.ROOT) + " — ");
    draft.add(grammar.sentence(story).text() + ".");
    for (int i = 0; i < said.size(); i++) {
      draft.paragraph();
      print(draft, said.get(i), manners.get(i));
    }
    return draft.finish(facts, Voice.REPORT, truth);
  }

  private void print(Draft draft, Said said, Manner manner) {
    String cue = dice.pick(CUES);
    switch (manner) {
      case QUOTED_AFTER -> {
        Span source = draft.add(introduced(said));
        draft.add(" ");
        Span verb = draft.add(cue);
        draft.add(": ");
        Span all = quote(draft, said.sentences(), ".");
        draft.said(said, List.of(all), List.of(all), source, List.of(verb), Form.DIRECT);
      }
      case QUOTED_BEFORE -> {
        Span all = quote(draft, said.sentences(), ",");
        draft.add(" ");
        Span source = draft.add(introduced(said));
        draft.add(" ");
        Span verb = draft.add(cue);
        draft.add(".");
        draft.said(said, List.of(all), List.of(all), source, List.of(verb), Form.DIRECT);
      }
      case QUOTED_SPLIT -> {
        if (said.sentences().size() < 2) {
          print(draft, said, Manner.QUOTED_BEFORE);
          return;
        }
        Span first = quote(draft, said.sentences().subList(0, 1), ",");
        draft.add(" ");
        Span source = draft.add(introduced(said));
        draft.add(" ");
        Span verb = draft.add(cue);
        draft.add(". ");
        draft.sentence();
        Span rest = quote(draft, said.sentences().subList(1, said.sentences().size()), ".");
        List<Span> both = List.of(first, rest);
        draft.said(said, both, both, source, List.of(verb), Form.DIRECT);
      }
      case TOLD -> {
        Span source = draft.add(introduced(said));
        draft.add(" ");
        Span verb = draft.add("said");
        draft.add(" ");
        int begin = draft.length();
        String joint = "that ";
        for (Uttered u : said.sentences()) {
          draft.add(joint + u.before());
          draft.plant(draft.add(u.inner()), u.member());
          draft.add(u.after());
          joint = ", and that ";
        }
        Span all = new Span(begin, draft.length());
        draft.add(".");
        draft.said(said, List.of(all), List.of(), source, List.of(verb), Form.INDIRECT);
      }
    }
  }

  private static Span quote(Draft draft, List<Uttered> sentences, String end) {
    int begin = draft.length();
    draft.add("“");
    utter(draft, sentences, end);
    draft.add("”");
    return new Span(begin, draft.length());
  }

  private static void utter(Draft draft, List<Uttered> sentences, String end) {
    for (int i = 0; i < sentences.size(); i++) {
      Uttered u = sentences.get(i);
      if (i > 0) {
        draft.add(" ");
        draft.sentence();
      }
      draft.add(u.before());
      draft.plant(draft.add(u.text()), u.member());
      boolean ended = u.text().endsWith(".") || u.text().endsWith("?");
      draft.add(
          u.after()
              + (i + 1 < sentences.size()
                  ? (ended ? "" : ".")
                  : ended && end.equals(".") ? "" : end));
    }
  }

  private String introduced(Said said) {
    Speaker speaker = said.speaker();
    String name = speaker.name().orElseThrow();
    return dice.chance(0.5)
        ? name + ", " + speaker.role().orElseThrow() + " of " + said.body() + ","
        : Token.capital(speaker.role().orElseThrow()) + " " + name;
  }

  /** A text in which an institution speaks itself, in paragraphs of one to three sentences. */
  List<Report> release(Facts facts, Said said) {
    Draft draft = draft();
    draft.paragraph();
    Span title = draft.add(facts.title() + ".");
    List<Span> content = new ArrayList<>();
    List<Uttered> left = said.sentences();
    while (!left.isEmpty()) {
      int take = planted(left.getFirst()) ? run(left) : Math.min(left.size(), dice.number(1, 3));
      draft.paragraph();
      int begin = draft.length();
      utter(draft, left.subList(0, take), ".");
      content.add(new Span(begin, draft.length()));
      left = left.subList(take, left.size());
    }
    draft.said(said, content, List.of(), title, List.of(), Form.RELEASE);
    return draft.finish(facts, Voice.RELEASE, truth);
  }

  private static boolean planted(Uttered u) {
    return u.member() != null && u.member().plan() == Plan.BOILERPLATE;
  }

  private static int run(List<Uttered> sentences) {
    int n = 1;
    while (n < sentences.size() && planted(sentences.get(n))) {
      n++;
    }
    return n;
  }

  /**
   * A question and a long answer, as a transcript has them; before it what the speaker opens with.
   */
  List<Report> transcript(Facts facts, Story story, @Nullable Uttered opening, Said answer) {
    Draft draft = draft();
    if (opening != null) {
      turn(draft, new Said(answer.speaker(), answer.body(), List.of(opening)), TurnKind.ANSWER);
    }
    draft.paragraph();
    draft.add("Q: ");
    int begin = draft.length();
    draft.add("What do you say to this: " + grammar.sentence(story).inner() + "?");
    draft.turn(
        new Turn(Optional.empty(), List.of(new Span(begin, draft.length())), TurnKind.QUESTION));
    turn(draft, answer, TurnKind.ANSWER);
    return draft.finish(facts, Voice.TRANSCRIPT, truth);
  }

  private static void turn(Draft draft, Said said, TurnKind kind) {
    draft.paragraph();
    Span label = draft.add("A");
    draft.add(": ");
    draft.sentence();
    int begin = draft.length();
    utter(draft, said.sentences(), ".");
    List<Span> content = List.of(new Span(begin, draft.length()));
    draft.turn(new Turn(Optional.of(label), content, kind));
    draft.said(said, content, List.of(), label, List.of(), Form.TURN);
  }
}
