package refrain.alert;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.CueSense;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.DayOfSpeech;
import refrain.domain.EdtfDate;
import refrain.domain.Evidence;
import refrain.domain.Findings;
import refrain.domain.Form;
import refrain.domain.Id;
import refrain.domain.Quotation;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.UnsourcedReason;
import refrain.domain.Voice;
import refrain.extract.RuleExtractor;
import refrain.gist.GistReader;
import refrain.ladder.Ladder;
import refrain.link.Linker;
import refrain.novelty.Asked;
import refrain.novelty.News;
import refrain.pipeline.Pipeline;
import refrain.pipeline.Pipeline.Analysis;
import refrain.reactions.Reactions;
import refrain.resolve.Actors;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.Conclusions;
import refrain.store.Place;
import refrain.store.QuestionRow;

/** An archive to which what invented institutions say comes day by day, as it comes in practice. */
final class GrowingArchive implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  private static final Evidence EVIDENCE = new Evidence("test", "1", 1);
  private static final Pattern SENTENCE = Pattern.compile("[^.]+\\.?");

  private final Archive archive;
  private final Pipeline pipeline =
      Pipeline.of(new RuleExtractor(), Actors.standard(), new Linker());
  private final News news = new News(List.of(Ladder.neutral()));
  private final GistReader gists = new GistReader(List.of(Ladder.neutral()));
  private final List<Analysis.Analysed> all = new ArrayList<>();

  GrowingArchive(Path file) throws ArchiveException {
    this(new Place.File(file));
  }

  GrowingArchive(Place place) throws ArchiveException {
    this.archive = Archive.openToWrite(place);
  }

  Archive archive() {
    return archive;
  }

  /** A release of an institution comes, and is compared with the rest. */
  Article says(String body, String day, String text) throws ArchiveException {
    Article article = came(body, body, day, text);
    conclude();
    return article;
  }

  /** What an institution says comes by an outlet, and waits. */
  Article came(String outlet, String body, String day, String text) throws ArchiveException {
    List<Span> sentences = new ArrayList<>();
    Matcher m = SENTENCE.matcher(text);
    while (m.find()) {
      sentences.add(new Span(m.start(), m.end()));
    }
    Optional<Dated> date = EdtfDate.parse(day).map(d -> Dated.of(d, DateOrigin.GIVEN));
    String doc = day + " " + outlet;
    Article article =
        new Article(
            Id.of("article", doc, text),
            doc,
            doc + ".txt",
            Optional.of(outlet),
            Optional.empty(),
            Optional.of(outlet + " of " + day),
            date,
            Optional.empty(),
            "en",
            Voice.RELEASE,
            text,
            List.of(new Span(0, text.length())),
            sentences,
            List.of(),
            List.of());
    List<Span> content = List.of(new Span(0, text.length()));
    Attribution attribution =
        new Attribution.Unsourced(
            Attribution.idOf(article.id(), content),
            new Quotation(content, List.of(), Form.RELEASE),
            List.of(),
            CueSense.SPEECH,
            UnsourcedReason.INSTITUTION,
            EVIDENCE);
    Speaker speaker = Speaker.ofBody(body, Optional.of("QN"));
    Report report =
        new Report(
            article,
            attribution,
            new Resolution.Resolved(speaker, Optional.empty(), EVIDENCE),
            date,
            Optional.empty());
    List<Report> reports = gists.read(List.of(report), Map.of());
    archive.add(article, reports);
    all.add(new Analysis.Analysed(article, reports));
    return article;
  }

  void conclude() throws ArchiveException {
    conclude(day -> day);
  }

  /** The same, with another judgement of days. */
  void conclude(UnaryOperator<DayOfSpeech> judgement) throws ArchiveException {
    List<Analysis.Analysed> settled = Pipeline.settled(all);
    List<Report> reports = Pipeline.reports(settled, Pipeline.Statements.SAID);
    Findings findings = pipeline.link(settled);
    archive.conclude(
        new Conclusions(
            settled.stream().flatMap(a -> a.reports().stream()).toList(),
            findings,
            Pipeline.speakers(settled),
            Reactions.among(findings.statements()),
            news.of(reports, Asked.everything()).days().stream().map(judgement).toList()));
  }

  void ask(String name, String query, String trigger) throws ArchiveException {
    archive.questions().add(name, query, trigger, 2, NOW, Optional.empty(), new byte[0]);
  }

  void ask(String name, String trigger, QuestionRow.Hook hook, Secret secret)
      throws ArchiveException {
    archive.questions().add(name, "", trigger, 2, NOW, Optional.of(hook), secret.key());
  }

  /** Headlines of what answers now, without the speaker. */
  List<String> answers() throws ArchiveException {
    return new Judging(archive)
        .judge(NOW).stream()
            .flatMap(o -> o.firings().stream())
            .map(f -> f.headline().replaceAll(" — .*", ""))
            .toList();
  }

  @Override
  public void close() {
    archive.close();
  }
}
