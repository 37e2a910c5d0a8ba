package refrain.wire;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import refrain.domain.Evidence;
import refrain.domain.Mention;
import refrain.domain.MentionKind;
import refrain.domain.Resolution;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.UnresolvedReason;

/** A resolution in the making. */
final class ResolutionParts {

  private final Cursor json;
  private final SpeakerParts speakers;
  private @Nullable String outcome;
  private List<Speaker> candidates = List.of();
  private List<Speaker> members = List.of();
  private @Nullable String role;
  private @Nullable String body;
  private @Nullable String country;
  private @Nullable UnresolvedReason unresolved;
  private @Nullable Span mention;
  private @Nullable MentionKind mentionKind;
  private @Nullable String rule;
  private @Nullable String version;
  private double confidence = Double.NaN;
  private @Nullable String because;

  ResolutionParts(Cursor json, SpeakerParts speakers) {
    this.json = json;
    this.speakers = speakers;
  }

  void member(String key) {
    switch (key) {
      case "outcome" -> outcome = json.string();
      case "candidates" -> candidates = speakers.speakers();
      case "members" -> members = speakers.speakers();
      case "role" -> role = json.string();
      case "body" -> body = json.string();
      case "country" -> country = json.string();
      case "reason" -> unresolved = json.constant(Constants.UNRESOLVED);
      case "mention" -> mention = json.span();
      case "mention_kind" -> mentionKind = json.constant(Constants.MENTIONS);
      case "rule" -> rule = json.string();
      case "version" -> version = json.string();
      case "confidence" -> confidence = json.number();
      case "because" -> because = json.string();
      default -> json.skip();
    }
  }

  /**
   * @param speaker the one that stands beside it
   */
  Resolution of(@Nullable Speaker speaker) {
    return switch (Cursor.required(outcome, "outcome")) {
      case "resolved" ->
          new Resolution.Resolved(Cursor.required(speaker, "speaker"), findMention(), evidence());
      case "ambiguous" -> new Resolution.Ambiguous(candidates, mention(), evidence());
      case "group" -> new Resolution.Group(members, mention(), evidence());
      case "described" ->
          new Resolution.Described(
              Cursor.required(role, "role"),
              Optional.ofNullable(body),
              Optional.ofNullable(country),
              mention(),
              evidence());
      case "unresolved" ->
          new Resolution.Unresolved(findMention(), Cursor.required(unresolved, "reason"));
      default -> throw new IllegalArgumentException("unknown outcome: " + outcome);
    };
  }

  private Evidence evidence() {
    return speakers.evidence(rule, version, confidence, because);
  }

  private Mention mention() {
    return new Mention(
        Cursor.required(mention, "mention"), Cursor.required(mentionKind, "mention_kind"));
  }

  private Optional<Mention> findMention() {
    return mention == null ? Optional.empty() : Optional.of(mention());
  }
}
