package refrain.mcp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import refrain.desk.Desk;
import refrain.desk.DocumentsAnswer;
import refrain.desk.OutletsAnswer;
import refrain.desk.Part;
import refrain.desk.RefrainsAnswer;
import refrain.desk.SearchAnswer;
import refrain.desk.SeriesListAnswer;
import refrain.desk.SpeakersAnswer;
import refrain.domain.Id;
import refrain.store.ArchiveException;
import refrain.store.LeadRow;
import refrain.store.Overview;
import refrain.store.RefrainOrder;
import refrain.store.RefrainRow;

/** Tools that answer with a list. */
final class ListTools {

  private final Desk desk;
  private final Citing citing;

  ListTools(Desk desk, Citing citing) {
    this.desk = desk;
    this.citing = citing;
  }

  List<Tool> tools() {
    return List.of(
        new Tool(
            "search_statements",
            "Search statements",
            "Full-text search of what was said, latest first. The question has words and"
                + " \"phrases\" that must be there, -words that must not, and fields: speaker:NAME"
                + " body:NAME country:NAME outlet:NAME act:REJECT rung:9 (at least) form:direct"
                + " cited:ID from:2024-01-01 to:2024-12-31; a value with blanks stands in quotation"
                + " marks. A question of fields alone lists all that fits.",
            List.of(
                Parameter.needed(
                    "query", new Parameter.Kind.Text(Asked.TEXT), "the question, as told above"),
                Asked.LIMIT,
                Asked.AFTER),
            this::search),
        new Tool(
            "list_refrains",
            "List refrains",
            "Wordings that came back, over years, speakers and outlets.",
            List.of(
                Parameter.maybe(
                    "order",
                    new Parameter.Kind.Choice(List.of("telling", "latest", "uses")),
                    "the most telling first (default), those used last, or those used most"),
                Asked.speaker("only those that this speaker used"),
                Asked.outlet("only those that this outlet printed"),
                Parameter.maybe(
                    "templates", new Parameter.Kind.Flag(), "whether boilerplate is among them"),
                Asked.LIMIT,
                Asked.AFTER),
            this::refrains),
        new Tool(
            "find_speakers",
            "Find speakers",
            "Persons, bodies and countries that speak, those with most reports first, with their"
                + " ids.",
            List.of(
                Parameter.maybe(
                    "name", new Parameter.Kind.Text(Asked.TEXT), "words that the name must have"),
                Asked.LIMIT,
                Asked.AFTER),
            this::speakers),
        new Tool(
            "list_documents",
            "List documents",
            "Documents of the archive, latest first, with their ids.",
            List.of(Asked.outlet("only what this outlet published"), Asked.LIMIT, Asked.AFTER),
            this::documents),
        new Tool(
            "list_outlets",
            "List outlets",
            "Who publishes, with the number of documents of each.",
            List.of(Asked.LIMIT, Asked.AFTER),
            this::outlets),
        new Tool(
            "list_series",
            "List series",
            "Documents that institutions give out again and again under one title, such as the"
                + " statements of a bank's meetings, with their keys.",
            List.of(Asked.LIMIT, Asked.AFTER),
            this::series),
        new Tool(
            "overview",
            "Overview of the archive",
            "How much the archive holds, and from when to when. Ask it first.",
            List.of(),
            this::overview));
  }

  private Told search(Arguments given) throws Misasked, ArchiveException {
    String query = given.text("query").orElseThrow();
    return switch (desk.search(query, Asked.part(given))) {
      case SearchAnswer.Misread misread ->
          throw new Misasked("query: " + Literal.bare(misread.fault(), 500));
      case SearchAnswer.Hits hits -> {
        List<String> lines = new ArrayList<>();
        lines.add(
            (hits.more() ? "more than " : "")
                + InWords.count(hits.count(), "report")
                + " fit; told here: "
                + hits.hits().size());
        hits.hits()
            .forEach(
                h ->
                    lines.add(
                        InWords.said(h.said(), citing)
                            + h.said().statement().map(s -> ", statement " + s).orElse("")));
        yield Told.of(
            Pages.path("/search", Map.of("q", Optional.of(query))),
            lines,
            hits.hits().stream().map(h -> citing.of(h.said())).toList(),
            hits.next(),
            // Where the words asked for stand is for eyes alone.
            new SearchAnswer.Hits(
                hits.query(),
                hits.read(),
                hits.count(),
                hits.more(),
                hits.hits().stream().map(h -> new SearchAnswer.Hit(h.said(), List.of())).toList(),
                hits.next()));
      }
    };
  }

  private Told refrains(Arguments given) throws Misasked, ArchiveException {
    RefrainOrder order =
        given
            .text("order")
            .map(o -> RefrainOrder.valueOf(o.toUpperCase(Locale.ROOT)))
            .orElse(RefrainOrder.TELLING);
    Optional<String> outlet = given.text("outlet");
    boolean templates = given.flag("templates");
    Part part = Asked.part(given);
    Optional<Id> speaker = given.id("speaker");
    return speaker.isEmpty()
        ? refrains(Finding.here(desk.refrains(order, speaker, outlet, templates, part)))
        : Finding.of(
            "speaker",
            "ask find_speakers for ids",
            speaker.get(),
            id -> desk.refrains(order, Optional.of(id), outlet, templates, part),
            this::refrains);
  }

  private Told refrains(RefrainsAnswer answer) throws ArchiveException {
    return Told.of(
        Pages.path(
            "/refrains",
            Map.of(
                "order",
                Optional.of(InWords.word(answer.order())),
                "speaker",
                answer.speaker().map(s -> s.id().value()),
                "outlet",
                answer.outlet(),
                "templates",
                answer.templates() ? Optional.of("yes") : Optional.empty())),
        answer.refrains().stream().map(InWords::refrain).toList(),
        leads(desk, citing, answer.refrains()),
        answer.next(),
        answer);
  }

  /** Where the lead wordings of refrains stand. */
  static List<Citation> leads(Desk desk, Citing citing, List<RefrainRow> rows)
      throws ArchiveException {
    Map<Id, String> words = new HashMap<>();
    rows.forEach(r -> words.put(r.id(), r.lead()));
    List<Citation> out = new ArrayList<>();
    for (LeadRow lead : desk.leads(rows.stream().map(RefrainRow::id).distinct().toList())) {
      out.add(citing.of(lead.said(), lead.at(), words.getOrDefault(lead.refrain(), "")));
    }
    return out;
  }

  private Told speakers(Arguments given) throws ArchiveException {
    Optional<String> name = given.text("name");
    SpeakersAnswer answer = desk.speakers(name, Asked.part(given));
    return Told.of(
        Pages.path("/speakers", Map.of("name", name)),
        answer.speakers().stream().map(s -> InWords.speaker(s, citing)).toList(),
        List.of(),
        answer.next(),
        answer);
  }

  private Told documents(Arguments given) throws ArchiveException {
    Optional<String> outlet = given.text("outlet");
    DocumentsAnswer answer = desk.documents(outlet, Asked.part(given));
    return Told.of(
        Pages.path("/documents", Map.of("outlet", outlet)),
        List.of(InWords.count(answer.documents().size(), "document") + " told here"),
        answer.documents().stream().map(citing::of).toList(),
        answer.next(),
        answer);
  }

  private Told outlets(Arguments given) throws Misasked, ArchiveException {
    OutletsAnswer all = desk.outlets();
    int size = all.outlets().size();
    int from = Asked.from(given, size);
    int to = Math.min(size, from + given.whole("limit", Asked.USUAL));
    OutletsAnswer answer = new OutletsAnswer(all.outlets().subList(from, to));
    return Told.of(
        "/outlets",
        answer.outlets().stream()
            .map(o -> InWords.named(o.outlet()) + ": " + InWords.count(o.documents(), "document"))
            .toList(),
        List.of(),
        Asked.next(to, size),
        answer);
  }

  private Told series(Arguments given) throws Misasked, ArchiveException {
    SeriesListAnswer all = desk.series();
    int size = all.series().size();
    int from = Asked.from(given, size);
    int to = Math.min(size, from + given.whole("limit", Asked.USUAL));
    SeriesListAnswer answer = new SeriesListAnswer(all.series().subList(from, to));
    return Told.of(
        "/series",
        answer.series().stream()
            .map(
                s ->
                    "series "
                        + s.key()
                        + " "
                        + InWords.named(s.title())
                        + s.outlet().map(o -> " of " + InWords.named(o)).orElse("")
                        + ": "
                        + InWords.count(s.documents(), "document")
                        + ", "
                        + InWords.period(s.first(), s.last()))
            .toList(),
        List.of(),
        Asked.next(to, size),
        answer);
  }

  private Told overview(Arguments given) throws ArchiveException {
    Overview o = desk.overview();
    String line =
        String.join(
            ", ",
            InWords.count(o.documents(), "document"),
            InWords.count(o.reports(), "report"),
            InWords.count(o.statements(), "statement"),
            InWords.count(o.refrains(), "refrain"),
            InWords.count(o.speakers(), "speaker"),
            InWords.count(o.outlets(), "outlet"),
            InWords.period(o.first(), o.last()));
    return Told.of(
        "/",
        List.of(
            line,
            o.concluded().map(c -> "compared at " + c).orElse("never compared")
                + "; documents that wait to be compared: "
                + o.waiting()),
        List.of(),
        Optional.empty(),
        o);
  }
}
