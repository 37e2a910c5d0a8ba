package refrain.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import refrain.desk.Desk;
import refrain.desk.Part;
import refrain.desk.TodayAnswer;
import refrain.domain.Id;
import refrain.store.ArchiveException;
import refrain.store.DocumentRow;

/** The tool that tells what is new. */
final class NewsTool {

  /** Days of an answer where nobody asks for more, and at most. */
  private static final int USUAL = 3;

  private static final int MOST = 20;

  /** Novelties of a day that are told. */
  private static final int OF_DAY = 12;

  private final Desk desk;
  private final Citing citing;

  NewsTool(Desk desk, Citing citing) {
    this.desk = desk;
    this.citing = citing;
  }

  Tool tool() {
    return new Tool(
        "whats_new",
        "What is new",
        "Day by day, the latest day with something new first, days with nothing new last: words never"
            + " used before, words back after a year, words that left a formula or gave way to others,"
            + " a formula on another rung of a ladder. Each tells how many such things so many words"
            + " bring by chance (`expected`).",
        List.of(
            Asked.speaker("only what is new in this speaker's words"),
            Parameter.maybe("until", new Parameter.Kind.Day(), "on this day and earlier"),
            Parameter.maybe(
                "limit",
                new Parameter.Kind.Whole(1, MOST, USUAL),
                "at most so many days of a speaker"),
            Asked.AFTER),
        this::ask);
  }

  private Told ask(Arguments given) throws Misasked, ArchiveException {
    Part part = new Part(given.text("after"), given.whole("limit", USUAL));
    Optional<Id> speaker = given.id("speaker");
    return speaker.isEmpty()
        ? told(Finding.here(desk.today(speaker, given.day("until"), part)))
        : Finding.of(
            "speaker",
            "ask find_speakers for ids",
            speaker.get(),
            id -> desk.today(Optional.of(id), given.day("until"), part),
            this::told);
  }

  private Told told(TodayAnswer all) throws ArchiveException {
    List<String> lines = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<TodayAnswer.Day> days = new ArrayList<>();
    List<TodayAnswer.Place> places = new ArrayList<>();
    for (TodayAnswer.Day d : all.days()) {
      TodayAnswer.Day day = shortened(d);
      days.add(day);
      String who = InWords.named(citing.who(d.speaker())) + " on " + d.day();
      lines.add(
          who
              + ": "
              + InWords.count(d.statements(), "statement")
              + ", "
              + d.novelties().size()
              + " new; speaker "
              + d.speaker().id());
      if (d.novelties().size() > OF_DAY) {
        notes.add(
            who + ": told here are the " + OF_DAY + " least expected of " + d.novelties().size());
      }
      for (TodayAnswer.New n : day.novelties()) {
        lines.add(line(n));
        places.addAll(n.now());
        n.before().ifPresent(places::add);
      }
    }
    TodayAnswer answer =
        new TodayAnswer(all.archive(), all.speaker(), all.until(), days, all.latest(), all.next());
    for (DocumentRow latest : all.latest()) {
      lines.add(
          "among the latest documents: article "
              + latest.id()
              + ", "
              + InWords.named(latest.title().orElse(latest.doc())));
    }
    return new Told(
        all.speaker().map(s -> s.id().value()),
        Pages.path(
            "/",
            Map.of(
                "speaker",
                all.speaker().map(s -> s.id().value()),
                "until",
                all.until().map(Object::toString))),
        lines,
        notes,
        new Places(desk, citing).of(places),
        all.next(),
        answer);
  }

  private static TodayAnswer.Day shortened(TodayAnswer.Day d) {
    return new TodayAnswer.Day(
        d.speaker(),
        d.day(),
        d.docs(),
        d.statements(),
        d.words(),
        d.history(),
        d.basis(),
        d.novelties().subList(0, Math.min(OF_DAY, d.novelties().size())));
  }

  private static String line(TodayAnswer.New n) {
    String words = n.now().isEmpty() ? "" : " " + InWords.quoted(n.now().getFirst().text());
    String before =
        n.before()
            .map(
                b ->
                    " before " + InWords.quoted(b.text()) + b.day().map(x -> " of " + x).orElse(""))
            .orElse("");
    return "- "
        + InWords.word(n.kind())
        + words
        + before
        + (n.ofSubject() ? ", new because the subject is" : "")
        + n.redline().map(r -> "; " + InWords.redline(r)).orElse("")
        + ", expected by chance "
        + Math.round(n.expected() * 1000) / 1000.0;
  }
}
