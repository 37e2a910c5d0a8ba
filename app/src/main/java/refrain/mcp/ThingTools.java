package refrain.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import refrain.desk.CompareAnswer;
import refrain.desk.Desk;
import refrain.desk.RefrainAnswer;
import refrain.desk.SpeakerAnswer;
import refrain.desk.StatementAnswer;
import refrain.domain.Id;
import refrain.store.ArchiveException;
import refrain.store.Compared;
import refrain.store.RefrainRow;
import refrain.store.Said;
import refrain.store.Side;
import refrain.wire.Stretch;

/** Tools that tell of one statement, refrain or speaker, and of two sides beside each other. */
final class ThingTools {

  private static final List<Parameter> SIDE =
      List.of(
          Asked.outlet("what this outlet printed"),
          Asked.speaker("what this speaker said"),
          Parameter.maybe("from", new Parameter.Kind.Day(), "said on this day or later"),
          Parameter.maybe("to", new Parameter.Kind.Day(), "said on this day or earlier"));

  private final Desk desk;
  private final Citing citing;

  ThingTools(Desk desk, Citing citing) {
    this.desk = desk;
    this.citing = citing;
  }

  List<Tool> tools() {
    return List.of(
        new Tool(
            "get_statement",
            "One statement, its reports side by side",
            "One act of saying: every report of it, what each outlet left out or changed, at whom"
                + " it is aimed, what set it off, the documents that it cites.",
            List.of(Asked.id("a statement, or of any report of it")),
            this::statement),
        new Tool(
            "get_refrain",
            "One refrain",
            "One wording that came back: its uses in order of time, each with the words that"
                + " changed against the lead wording and against the nearest earlier use; who uses"
                + " it, who prints it, and how often in each year.",
            List.of(Asked.id("a refrain"), Asked.LIMIT, Asked.AFTER),
            this::refrain),
        new Tool(
            "get_speaker",
            "One speaker",
            "One person, body or country: offices, statements over time, favourite formulas, words"
                + " used for the first time, the latest statements.",
            List.of(Asked.id("a speaker, as find_speakers gives it"), Asked.LIMIT, Asked.AFTER),
            this::speaker),
        new Tool(
            "compare_sides",
            "Compare two sides",
            "The refrains of two outlets, speakers or periods beside each other: those that both"
                + " have, and those that only one has. Boilerplate is left out.",
            List.of(
                Parameter.needed("a", new Parameter.Kind.Group(SIDE), "the first side"),
                Parameter.needed("b", new Parameter.Kind.Group(SIDE), "the second side"),
                Parameter.maybe(
                    "limit",
                    new Parameter.Kind.Whole(1, Asked.MOST, Asked.USUAL),
                    "at most so many refrains in each of the three lists")),
            this::compare));
  }

  private Told statement(Arguments given) throws Misasked, ArchiveException {
    return Finding.of(
        "statement",
        "ask search_statements for ids",
        given.id("id").orElseThrow(),
        desk::statement,
        this::statement);
  }

  private Told statement(StatementAnswer answer) {
    List<String> lines = new ArrayList<>();
    Said first = answer.reports().getFirst();
    lines.add("statement " + answer.id() + ": " + InWords.said(first, citing));
    lines.add(InWords.count(answer.ofReports(), "report") + " of it");
    answer.addressees().forEach(a -> lines.add("aimed at " + InWords.named(a.text())));
    answer.cited().forEach(c -> lines.add("cites " + InWords.named(c.name())));
    answer.refrains().forEach(r -> lines.add("has a use of " + InWords.refrain(r)));
    answer
        .sideBySide()
        .ifPresent(
            side -> {
              lines.add(
                  "the fullest report has "
                      + InWords.count(side.words(), "word")
                      + " and is in article "
                      + side.fullest());
              side.carried().forEach(c -> lines.add(carried(c, side.words())));
            });
    List<Citation> citations = new ArrayList<>();
    answer.reports().forEach(r -> citations.add(citing.of(r)));
    answer
        .answers()
        .ifPresent(
            said -> {
              lines.add("set off by: " + InWords.said(said, citing) + at(said));
              citations.add(citing.of(said));
            });
    for (Said said : answer.answeredBy()) {
      lines.add("set off: " + InWords.said(said, citing) + at(said));
      citations.add(citing.of(said));
    }
    Told told =
        Told.of("/statement/" + answer.id(), lines, citations, Optional.empty(), answer)
            .withId(answer.id().value());
    return answer.ofReports() > answer.reports().size()
        ? told.withNote(
            "told here: the first "
                + answer.reports().size()
                + " of "
                + InWords.count(answer.ofReports(), "report"))
        : told;
  }

  private static String at(Said said) {
    return said.statement().map(s -> ", statement " + s).orElse("");
  }

  private static String carried(StatementAnswer.Carried carried, int of) {
    String who =
        carried.document().outlet().map(InWords::named).orElse("unknown outlet")
            + " (article "
            + carried.document().id()
            + ")";
    String changed =
        carried.excerpts().stream()
            .filter(e -> !e.quoted().isEmpty())
            .map(e -> "; inside quotation marks " + InWords.differences(e.quoted()))
            .findFirst()
            .orElse("");
    return who + " carried " + carried.words() + " of " + of + " words" + changed;
  }

  private Told refrain(Arguments given) throws Misasked, ArchiveException {
    return Finding.of(
        "refrain",
        "ask list_refrains for ids",
        given.id("id").orElseThrow(),
        id -> desk.refrain(id, Asked.part(given)),
        this::refrain);
  }

  private Told refrain(RefrainAnswer all) throws ArchiveException {
    // A chart's points tell nothing that the uses do not.
    RefrainAnswer answer =
        new RefrainAnswer(
            all.refrain(),
            all.aliases().subList(0, Math.min(Asked.MOST, all.aliases().size())),
            all.lead(),
            List.of(),
            all.speakers().subList(0, Math.min(Asked.MOST, all.speakers().size())),
            all.outlets().subList(0, Math.min(Asked.MOST, all.outlets().size())),
            all.years(),
            all.undated(),
            all.occurrences(),
            all.next());
    List<String> lines = new ArrayList<>();
    lines.add(InWords.refrain(answer.refrain()));
    answer.speakers().stream()
        .limit(5)
        .forEach(
            s ->
                lines.add(
                    InWords.count(s.uses(), "use")
                        + " by "
                        + s.speaker().map(InWords::named).orElse("nobody known")
                        + s.share()
                            .map(
                                x ->
                                    ", in "
                                        + Math.round(x * 10_000) / 100.0
                                        + " % of their reports")
                            .orElse("")));
    List<Citation> citations = new ArrayList<>();
    for (Said said : desk.said(List.of(answer.lead().report()))) {
      citations.add(
          citing.of(
              said, new Stretch(answer.lead().begin(), answer.lead().end()), answer.lead().text()));
    }
    lines.add("the first citation is the lead wording, then each use:");
    for (RefrainAnswer.Occurrence o : answer.occurrences()) {
      lines.add(
          "use "
              + o.number()
              + o.link().map(l -> " (" + InWords.word(l) + ")").orElse("")
              + ": "
              + InWords.said(o.said(), citing)
              + "; against the lead "
              + InWords.redline(o.redline())
              + "; "
              + InWords.differences(o.redline().differences()));
      citations.add(citing.of(o.said(), new Stretch(o.begin(), o.end()), o.text()));
    }
    return Told.of("/refrain/" + answer.refrain().id(), lines, citations, answer.next(), answer)
        .withId(answer.refrain().id().value());
  }

  private Told speaker(Arguments given) throws Misasked, ArchiveException {
    return Finding.of(
        "speaker",
        "ask find_speakers for ids",
        given.id("id").orElseThrow(),
        id -> desk.speaker(id, Asked.part(given)),
        this::speaker);
  }

  private Told speaker(SpeakerAnswer answer) throws ArchiveException {
    List<String> lines = new ArrayList<>();
    lines.add(InWords.speaker(answer.speaker(), citing));
    List<Citation> citations = new ArrayList<>();
    for (Said said : answer.statements()) {
      lines.add("statement: " + InWords.said(said, citing) + at(said));
      citations.add(citing.of(said));
    }
    answer.formulas().forEach(f -> lines.add("formula: " + InWords.refrain(f)));
    citations.addAll(ListTools.leads(desk, citing, answer.formulas()));
    for (SpeakerAnswer.FirstUse first : answer.firsts()) {
      lines.add("first use on " + first.day() + ": " + InWords.quoted(first.words().text()));
    }
    citations.addAll(
        new Places(desk, citing)
            .of(answer.firsts().stream().map(SpeakerAnswer.FirstUse::words).toList()));
    return Told.of("/speaker/" + answer.speaker().id(), lines, citations, answer.next(), answer)
        .withId(answer.speaker().id().value());
  }

  private Told compare(Arguments given) throws Misasked, ArchiveException {
    List<String> moved = new ArrayList<>();
    Side a = side(given.group("a"), "a", moved);
    Side b = side(given.group("b"), "b", moved);
    CompareAnswer answer = desk.compare(a, b, given.whole("limit", Asked.USUAL));
    List<String> lines = new ArrayList<>();
    lines.add(
        "a has "
            + InWords.count(answer.a().reports(), "report")
            + ", b has "
            + InWords.count(answer.b().reports(), "report"));
    List<RefrainRow> rows = new ArrayList<>();
    pairs("both", answer.shared(), lines, rows);
    pairs("only a", answer.onlyA(), lines, rows);
    pairs("only b", answer.onlyB(), lines, rows);
    Told told =
        Told.of(
            Pages.path(
                "/compare",
                Map.of(
                    "a_outlet", a.outlet(),
                    "a_speaker", a.speaker().map(Id::value),
                    "a_from", a.from().map(Object::toString),
                    "a_to", a.to().map(Object::toString),
                    "b_outlet", b.outlet(),
                    "b_speaker", b.speaker().map(Id::value),
                    "b_from", b.from().map(Object::toString),
                    "b_to", b.to().map(Object::toString))),
            lines,
            ListTools.leads(desk, citing, rows),
            Optional.empty(),
            answer);
    for (String note : moved) {
      told = told.withNote(note);
    }
    return told;
  }

  private Side side(Arguments given, String name, List<String> notes)
      throws Misasked, ArchiveException {
    Optional<Id> speaker = given.id("speaker");
    if (given.values().isEmpty()) {
      throw new Misasked(name + ": empty; expected at least one of outlet, speaker, from, to");
    }
    if (speaker.isPresent()) {
      Told found =
          Finding.of(
              name + ".speaker",
              "ask find_speakers for ids",
              speaker.get(),
              id -> desk.speaker(id, Asked.part(new Arguments(Map.of("limit", 1)))),
              s ->
                  Told.of("", List.of(), List.of(), Optional.empty(), s.speaker())
                      .withId(s.speaker().id().value()));
      notes.addAll(found.notes());
      speaker = found.id().map(Id::new);
    }
    try {
      return new Side(given.text("outlet"), speaker, given.day("from"), given.day("to"));
    } catch (IllegalArgumentException e) {
      throw new Misasked(name + "." + e.getMessage());
    }
  }

  private static void pairs(
      String whose, List<Compared.Pair> pairs, List<String> lines, List<RefrainRow> rows) {
    for (Compared.Pair p : pairs) {
      lines.add(
          whose
              + ", "
              + p.usesOfA()
              + " and "
              + p.usesOfB()
              + " uses: "
              + InWords.refrain(p.refrain()));
      rows.add(p.refrain());
    }
  }
}
