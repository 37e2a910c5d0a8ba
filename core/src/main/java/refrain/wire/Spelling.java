package refrain.wire;

import java.util.Optional;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.Evidence;
import refrain.domain.Gist;
import refrain.domain.Mention;
import refrain.domain.Occurrence;
import refrain.domain.Passage;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Speaker;
import refrain.domain.UnsourcedReason;

/** Spells what stands in one article's text for the wire. */
final class Spelling {

  private final String text;
  private final CodePoints points;

  private Spelling(String text, CodePoints points) {
    this.text = text;
    this.points = points;
  }

  static Spelling of(Article article) {
    return new Spelling(article.text(), CodePoints.of(article.text()));
  }

  AttributionLine attribution(Report report) {
    Attribution attribution = report.attribution();
    return new AttributionLine(
        attribution.id(),
        points.of(attribution.source()),
        points.of(attribution.cue()),
        attribution.sense(),
        points.of(attribution.quotation().content()),
        attribution.quotation().form(),
        resolution(report.resolution()),
        unsourced(attribution),
        report.saidOn(),
        report.occasion().map(s -> s.in(text)),
        report.occasion().map(points::of),
        gist(report),
        rounded(attribution.evidence()),
        attribution.within());
  }

  OccurrenceLine occurrence(Occurrence occurrence) {
    Report report = occurrence.passage().report();
    Optional<Speaker> speaker = report.resolution().findSpeaker();
    return new OccurrenceLine(
        report.article().doc(),
        points.of(occurrence.passage().span()),
        occurrence.passage().text(),
        occurrence.statement(),
        report.id(),
        speaker.map(Speaker::label),
        speaker.map(Speaker::id),
        report.saidOn(),
        report.article().outlet(),
        occurrence.link(),
        occurrence.nearest(),
        occurrence.redline());
  }

  PassageLine passage(Passage passage) {
    Report report = passage.report();
    Optional<Speaker> speaker = report.resolution().findSpeaker();
    return new PassageLine(
        report.article().doc(),
        points.of(passage.span()),
        passage.text(),
        report.id(),
        speaker.map(Speaker::label),
        speaker.map(Speaker::id),
        report.saidOn(),
        report.article().outlet());
  }

  private GistLine gist(Report report) {
    Gist gist = report.gist();
    return new GistLine(
        report.addressees().stream()
            .map(a -> new GistLine.Addressed(points.of(a.words()), a.words().in(text), a.speaker()))
            .toList(),
        report.subjects().stream()
            .map(n -> new GistLine.Named(points.of(n.words()), n.speaker()))
            .toList(),
        gist.act()
            .map(
                a ->
                    new GistLine.Done(
                        a.type(),
                        a.cameo(),
                        points.of(a.words()),
                        a.also(),
                        rounded(a.evidence()))),
        gist.strength()
            .map(
                s ->
                    new GistLine.Strong(
                        s.rung(),
                        points.of(s.words()),
                        s.words().in(text),
                        s.marks().stream()
                            .map(m -> new GistLine.Marked(m.mark(), points.of(m.words())))
                            .toList())),
        gist.cited().stream()
            .map(c -> new GistLine.Cited(c.id(), c.name(), points.of(c.words())))
            .toList());
  }

  private ResolutionLine resolution(Resolution resolution) {
    return switch (resolution) {
      case Resolution.Resolved r ->
          new ResolutionLine.Resolved(
              r.speaker(), r.mention().map(this::mention), rounded(r.evidence()));
      case Resolution.Ambiguous a ->
          new ResolutionLine.Ambiguous(a.candidates(), mention(a.mention()), rounded(a.evidence()));
      case Resolution.Group g ->
          new ResolutionLine.Group(g.members(), mention(g.mention()), rounded(g.evidence()));
      case Resolution.Described d ->
          new ResolutionLine.Described(
              d.role(), d.body(), d.country(), mention(d.mention()), rounded(d.evidence()));
      case Resolution.Unresolved u ->
          new ResolutionLine.Unresolved(u.mention().map(this::mention), u.reason());
    };
  }

  private static Optional<UnsourcedReason> unsourced(Attribution attribution) {
    return switch (attribution) {
      case Attribution.Sourced s -> Optional.empty();
      case Attribution.Unsourced u -> Optional.of(u.reason());
    };
  }

  private MentionLine mention(Mention mention) {
    return new MentionLine(points.of(mention.span()), mention.kind());
  }

  private static Evidence rounded(Evidence evidence) {
    double confidence = Math.round(evidence.confidence() * 10_000) / 10_000.0;
    return new Evidence(evidence.rule(), evidence.version(), confidence, evidence.reason());
  }
}
