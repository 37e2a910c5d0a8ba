package refrain.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import refrain.domain.Article;
import refrain.domain.Id;
import refrain.domain.Region;
import refrain.domain.RegionKind;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Turn;
import refrain.domain.TurnKind;
import refrain.domain.Voice;

/** Reads a whole document back. */
final class KeptReader implements Cursor.Members<KeptLine> {

  private final Cursor json;
  private @Nullable Id id;
  private @Nullable String doc;
  private @Nullable String path;
  private @Nullable String title;
  private @Nullable String outlet;
  private @Nullable String address;
  private @Nullable String dateline;
  private @Nullable String language;
  private @Nullable Voice voice;
  private @Nullable String text;
  private final DateParts published;
  private List<Span> paragraphs = List.of();
  private List<Span> sentences = List.of();
  private List<Region> regions = List.of();
  private List<Turn> turns = List.of();
  private List<KeptReport> attributions = List.of();

  KeptReader(Cursor json) {
    this.json = json;
    this.published = new DateParts(json, "published");
  }

  @Override
  public void member(String key) {
    switch (key) {
      case "id" -> id = new Id(json.string());
      case "doc" -> doc = json.string();
      case "path" -> path = json.string();
      case "title" -> title = json.string();
      case "outlet" -> outlet = json.string();
      case "address" -> address = json.string();
      case "dateline" -> dateline = json.string();
      case "language" -> language = json.string();
      case "voice" -> voice = json.constant(Constants.VOICES);
      case "text" -> {
        text = json.string();
        json.countIn(text);
      }
      case "paragraphs" -> paragraphs = json.spans();
      case "sentences" -> sentences = json.spans();
      case "regions" -> regions = json.objects(RegionParts::new);
      case "turns" -> turns = json.objects(TurnParts::new);
      case "attributions" -> {
        SpeakerParts speakers = new SpeakerParts(json);
        attributions = json.objects(() -> new KeptReport(json, speakers));
      }
      default -> {
        if (!published.isMember(key)) {
          json.skip();
        }
      }
    }
  }

  @Override
  public KeptLine whole() {
    Article article =
        new Article(
            Cursor.required(id, "id"),
            Cursor.required(doc, "doc"),
            Cursor.required(path, "path"),
            Optional.ofNullable(outlet),
            Optional.ofNullable(address),
            Optional.ofNullable(title),
            published.whole(),
            Optional.ofNullable(dateline),
            Cursor.required(language, "language"),
            Cursor.required(voice, "voice"),
            Cursor.required(text, "text"),
            paragraphs,
            sentences,
            regions,
            turns);
    List<Report> reports = new ArrayList<>(attributions.size());
    for (KeptReport report : attributions) {
      reports.add(report.of(article));
    }
    return new KeptLine(article, reports);
  }

  private final class RegionParts implements Cursor.Members<Region> {

    private @Nullable RegionKind kind;
    private @Nullable Span at;

    @Override
    public void member(String key) {
      switch (key) {
        case "kind" -> kind = json.constant(Constants.REGIONS);
        case "at" -> at = json.span();
        default -> json.skip();
      }
    }

    @Override
    public Region whole() {
      return new Region(Cursor.required(at, "at"), Cursor.required(kind, "kind"));
    }
  }

  private final class TurnParts implements Cursor.Members<Turn> {

    private @Nullable TurnKind kind;
    private @Nullable Span label;
    private List<Span> words = List.of();

    @Override
    public void member(String key) {
      switch (key) {
        case "kind" -> kind = json.constant(Constants.TURNS);
        case "label" -> label = json.span();
        case "paragraphs" -> words = json.spans();
        default -> json.skip();
      }
    }

    @Override
    public Turn whole() {
      return new Turn(Optional.ofNullable(label), words, Cursor.required(kind, "kind"));
    }
  }
}
