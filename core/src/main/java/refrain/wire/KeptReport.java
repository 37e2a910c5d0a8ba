package refrain.wire;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.CueClass;
import refrain.domain.CueSense;
import refrain.domain.Evidence;
import refrain.domain.Form;
import refrain.domain.Id;
import refrain.domain.Quotation;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.UnsourcedReason;

/** One attribution of a whole document in the making; whole once its article is. */
final class KeptReport implements Cursor.Members<KeptReport> {

  private final Cursor json;
  private final SpeakerParts speakers;
  private @Nullable Id id;
  private List<Span> source = List.of();
  private List<Span> cue = List.of();
  private List<Span> content = List.of();
  private List<Span> quoted = List.of();
  private CueClass cueClass = CueClass.SPEECH;
  private boolean actOfSpeech;
  private @Nullable Form form;
  private @Nullable Speaker speaker;
  private @Nullable ResolutionParts resolution;
  private @Nullable UnsourcedReason unsourced;
  private final DateParts saidOn;
  private @Nullable Span occasion;
  private @Nullable String rule;
  private @Nullable String version;
  private @Nullable String reason;
  private double confidence = Double.NaN;
  private @Nullable Id within;
  private final GistParts gist;

  KeptReport(Cursor json, SpeakerParts speakers) {
    this.json = json;
    this.speakers = speakers;
    this.saidOn = new DateParts(json, "said_on");
    this.gist = new GistParts(json, speakers);
  }

  @Override
  public void member(String key) {
    switch (key) {
      case "id" -> id = new Id(json.string());
      case "source" -> source = json.spans();
      case "cue" -> cue = json.spans();
      case "content" -> content = json.spans();
      case "quoted" -> quoted = json.spans();
      case "cue_class" -> cueClass = json.constant(Constants.CUE_CLASSES);
      case "act_of_speech" -> actOfSpeech = json.flag();
      case "form" -> form = json.constant(Constants.FORMS);
      case "speaker" -> speaker = speakers.speaker();
      case "resolution" -> {
        resolution = new ResolutionParts(json, speakers);
        json.object(resolution::member);
      }
      case "unsourced" -> unsourced = json.constant(Constants.UNSOURCED);
      case "occasion_at" -> occasion = json.span();
      case "evidence" -> json.object(this::evidence);
      case "confidence" -> confidence = json.number();
      case "within" -> within = new Id(json.string());
      default -> {
        if (!gist.isMember(key) && !saidOn.isMember(key)) {
          json.skip();
        }
      }
    }
  }

  private void evidence(String key) {
    switch (key) {
      case "rule" -> rule = json.string();
      case "version" -> version = json.string();
      case "reason" -> reason = json.string();
      default -> json.skip();
    }
  }

  @Override
  public KeptReport whole() {
    return this;
  }

  Report of(Article article) {
    Resolution who = Cursor.required(resolution, "resolution").of(speaker);
    return new Report(
        article,
        attribution(),
        who,
        saidOn.whole(),
        Optional.ofNullable(occasion),
        gist.addressees(),
        gist.subjects(),
        gist.whole());
  }

  private Attribution attribution() {
    Id own = Cursor.required(id, "id");
    Quotation words = new Quotation(content, quoted, Cursor.required(form, "form"));
    CueSense sense = new CueSense(cueClass, actOfSpeech);
    Evidence evidence = speakers.evidence(rule, version, confidence, reason);
    Optional<Id> outer = Optional.ofNullable(within);
    if (unsourced != null) {
      if (!source.isEmpty()) {
        throw new IllegalArgumentException("unsourced, with a source: " + own);
      }
      return new Attribution.Unsourced(own, words, cue, sense, unsourced, evidence, outer);
    }
    return new Attribution.Sourced(own, words, source, cue, sense, evidence, outer);
  }
}
