package refrain.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import refrain.domain.Act;
import refrain.domain.ActType;
import refrain.domain.Addressee;
import refrain.domain.CitedDocument;
import refrain.domain.Gist;
import refrain.domain.Mark;
import refrain.domain.Rung;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.Strength;
import refrain.domain.Subject;

/** At whom a report is aimed and what it does, in the making. */
final class GistParts {

  private final Cursor json;
  private final SpeakerParts speakers;
  private List<Addressee> addressees = List.of();
  private List<Subject> subjects = List.of();
  private @Nullable ActType act;
  private @Nullable String cameo;
  private List<Span> actAt = List.of();
  private List<ActType> also = List.of();
  private @Nullable String rule;
  private @Nullable String version;
  private double confidence = Double.NaN;
  private @Nullable String because;
  private @Nullable Integer rung;
  private @Nullable String rungName;
  private @Nullable String ladder;
  private @Nullable Span rungAt;
  private List<Strength.Marked> marks = List.of();
  private List<CitedDocument> cited = List.of();

  GistParts(Cursor json, SpeakerParts speakers) {
    this.json = json;
    this.speakers = speakers;
  }

  List<Addressee> addressees() {
    return addressees;
  }

  List<Subject> subjects() {
    return subjects;
  }

  /** Reads the value of a key if it is one of a gist. */
  boolean isMember(String key) {
    switch (key) {
      case "addressees" ->
          addressees =
              json.objects(() -> new At<>(p -> new Addressee(p.at(), Optional.ofNullable(p.who))));
      case "subjects" ->
          subjects =
              json.objects(
                  () -> new At<>(p -> new Subject(p.at(), Cursor.required(p.who, "speaker"))));
      case "act" -> act = json.constant(Constants.ACTS);
      case "act_cameo" -> cameo = json.string();
      case "act_at" -> actAt = json.spans();
      case "act_also" -> {
        also = new ArrayList<>();
        json.strings().forEach(name -> also.add(Constants.ACTS.named(name)));
      }
      case "act_evidence" -> json.object(this::evidence);
      case "rung" -> rung = json.whole();
      case "rung_name" -> rungName = json.string();
      case "ladder" -> ladder = json.string();
      case "rung_at" -> rungAt = json.span();
      case "marks" ->
          marks =
              json.objects(
                  () ->
                      new At<>(p -> new Strength.Marked(Cursor.required(p.mark, "mark"), p.at())));
      case "cited" ->
          cited =
              json.objects(
                  () ->
                      new At<>(
                          p ->
                              new CitedDocument(
                                  Cursor.required(p.id, "id"),
                                  Cursor.required(p.name, "name"),
                                  p.at())));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void evidence(String key) {
    switch (key) {
      case "rule" -> rule = json.string();
      case "version" -> version = json.string();
      case "confidence" -> confidence = json.number();
      case "because" -> because = json.string();
      default -> json.skip();
    }
  }

  Gist whole() {
    if (act == null && rung == null && cited.isEmpty()) {
      return Gist.NONE;
    }
    return new Gist(
        Optional.ofNullable(act)
            .map(
                type ->
                    new Act(
                        type,
                        Cursor.required(cameo, "act_cameo"),
                        actAt,
                        also,
                        speakers.evidence(rule, version, confidence, because))),
        Optional.ofNullable(rung)
            .map(
                number ->
                    new Strength(
                        new Rung(
                            Cursor.required(ladder, "ladder"),
                            number,
                            Cursor.required(rungName, "rung_name")),
                        Cursor.required(rungAt, "rung_at"),
                        marks)),
        cited);
  }

  /** What makes a value of an object that says where it stands. */
  private interface Making<T> {
    T of(At<T> parts);
  }

  /** An object that says where something stands. */
  private final class At<T> implements Cursor.Members<T> {

    private final Making<T> making;
    private @Nullable Span at;
    private @Nullable Speaker who;
    private @Nullable Mark mark;
    private @Nullable String id;
    private @Nullable String name;

    At(Making<T> making) {
      this.making = making;
    }

    Span at() {
      return Cursor.required(at, "at");
    }

    @Override
    public void member(String key) {
      switch (key) {
        case "at" -> at = json.span();
        case "speaker" -> who = speakers.speaker();
        case "mark" -> mark = json.constant(Constants.MARKS);
        case "id" -> id = json.string();
        case "name" -> name = json.string();
        default -> json.skip();
      }
    }

    @Override
    public T whole() {
      return making.of(this);
    }
  }
}
