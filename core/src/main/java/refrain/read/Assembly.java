package refrain.read;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Article;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;
import refrain.domain.Id;
import refrain.domain.Region;
import refrain.domain.RegionKind;
import refrain.domain.Span;
import refrain.domain.Turn;
import refrain.domain.Voice;

/** Puts an article together from a text and what is known about it. */
final class Assembly {

  // These parts hold no sentences; headlines do.
  private static final Set<RegionKind> WITHOUT_SENTENCES =
      EnumSet.of(
          RegionKind.HEADER,
          RegionKind.DATELINE,
          RegionKind.BYLINE,
          RegionKind.CLOSER,
          RegionKind.CREDIT);

  private static final int WEEKDAY_WITHIN = 600;

  private Assembly() {}

  static Article of(Document document, Source source) {
    String text = source.text();
    Metadata known = Reader.merge(document.metadata(), source.declared());
    List<Span> found = Paragraphs.of(text, source.from());
    Markup markup =
        source.markdown()
            ? Markup.of(text, found)
            : new Markup(found, source.headings(), List.of());
    List<Span> paragraphs = markup.paragraphs();
    Layout layout = Layout.of(text, paragraphs, markup.headings(), known.title());
    Opening opening = layout.opening();
    Optional<String> title = known.title().or(opening::title);
    List<Turn> turns = Transcript.turns(text, paragraphs, layout.regions(), title);
    List<Span> sentences = sentences(text, paragraphs, layout.regions(), turns);
    Optional<String> address = known.address().or(opening::address);
    Metadata all = new Metadata(known.outlet(), known.published(), title, address);
    Voice voice =
        turns.isEmpty() ? VoiceFinder.of(text, sentences, layout, title, all) : Voice.TRANSCRIPT;
    return new Article(
        Id.of("article", document.doc(), text),
        document.doc(),
        document.path(),
        outlet(known, opening, address),
        address,
        title,
        published(text, known, layout, title, address, paragraphs),
        opening.dateline().flatMap(Dateline::place),
        Languages.of(text, source.from()),
        voice,
        text,
        paragraphs,
        sentences,
        regions(source, layout, markup),
        turns);
  }

  private static List<Region> regions(Source source, Layout layout, Markup markup) {
    List<Region> all = new ArrayList<>(layout.regions());
    all.addAll(markup.marks());
    if (source.from() > 0) {
      all.add(new Region(new Span(0, source.from()), RegionKind.MARKUP));
    }
    all.sort(Comparator.comparing(Region::span).thenComparing(Region::kind));
    return all;
  }

  private static List<Span> sentences(
      String text, List<Span> paragraphs, List<Region> regions, List<Turn> turns) {
    List<Span> gaps = new ArrayList<>();
    for (Region r : regions) {
      if (WITHOUT_SENTENCES.contains(r.kind())) {
        gaps.add(r.span());
      }
    }
    for (Turn t : turns) {
      t.label().ifPresent(gaps::add);
    }
    gaps.sort(Comparator.naturalOrder());
    List<Span> out = new ArrayList<>();
    int next = 0;
    for (Span p : paragraphs) {
      int begin = p.begin();
      while (next < gaps.size() && gaps.get(next).begin() < p.end()) {
        Span gap = gaps.get(next++);
        if (gap.begin() > begin) {
          Sentences.split(text, begin, gap.begin(), out);
        }
        begin = Math.max(begin, afterLabel(text, gap, p));
      }
      if (begin < p.end()) {
        Sentences.split(text, begin, p.end(), out);
      }
    }
    return out;
  }

  /** After a label's colon and the marks around it. */
  private static int afterLabel(String text, Span gap, Span paragraph) {
    int i = gap.end();
    while (i < paragraph.end()
        && (text.charAt(i) == ':' || text.charAt(i) == '：' || text.charAt(i) == '*')) {
      i++;
    }
    return i;
  }

  private static Optional<String> outlet(
      Metadata known, Opening opening, Optional<String> address) {
    return known
        .outlet()
        .or(() -> opening.dateline().flatMap(Dateline::agency))
        .or(opening::agency)
        .or(() -> address.flatMap(Addresses::host));
  }

  private static Optional<Dated> published(
      String text,
      Metadata known,
      Layout layout,
      Optional<String> title,
      Optional<String> address,
      List<Span> paragraphs) {
    Opening opening = layout.opening();
    List<Dated> dates = new ArrayList<>();
    known
        .published()
        .flatMap(Dates::given)
        .ifPresent(d -> dates.add(Dated.of(d, DateOrigin.GIVEN)));
    opening
        .headerDate()
        .ifPresent(
            d -> dates.add(withYears(d, DateOrigin.HEADER, lead(text, opening, paragraphs))));
    opening
        .dayOfLine()
        .or(() -> opening.dateline().flatMap(Dateline::date))
        .ifPresent(
            d -> dates.add(withYears(d, DateOrigin.DATELINE, lead(text, opening, paragraphs))));
    title
        .flatMap(Dates::find)
        .map(Dates.Found::date)
        .filter(d -> d.day().isPresent())
        .ifPresent(d -> dates.add(Dated.of(d, DateOrigin.TITLE)));
    layout.signed().ifPresent(d -> dates.add(Dated.of(d, DateOrigin.HEADER)));
    address.flatMap(Dates::inAddress).ifPresent(d -> dates.add(Dated.of(d, DateOrigin.ADDRESS)));
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    // A later source that agrees and knows the year goes before one that does not.
    Dated best = dates.get(0);
    for (Dated d : dates) {
      if (best.date().year().isEmpty()
          && d.date().year().isPresent()
          && d.date().month().equals(best.date().month())
          && d.date().day().equals(best.date().day())) {
        return Optional.of(d);
      }
    }
    return Optional.of(best);
  }

  private static String lead(String text, Opening opening, List<Span> paragraphs) {
    if (opening.bodyFrom() >= paragraphs.size()) {
      return "";
    }
    int begin = Math.max(opening.end(), paragraphs.get(opening.bodyFrom()).begin());
    return text.substring(begin, Math.min(text.length(), begin + WEEKDAY_WITHIN));
  }

  private static Dated withYears(EdtfDate date, DateOrigin origin, String lead) {
    if (date.year().isPresent() || date.day().isEmpty()) {
      return Dated.of(date, origin);
    }
    Optional<DayOfWeek> weekday = Dates.findWeekday(lead);
    return new Dated(date, origin, weekday.map(w -> Dates.yearsWith(date, w)).orElse(List.of()));
  }
}
