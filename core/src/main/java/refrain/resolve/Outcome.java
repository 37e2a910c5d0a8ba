package refrain.resolve;

import java.util.List;
import java.util.Optional;
import refrain.domain.Evidence;
import refrain.domain.Mention;
import refrain.domain.MentionKind;
import refrain.domain.Resolution;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.UnresolvedReason;

/** Makes resolutions with their evidence. */
final class Outcome {

  static final String VERSION = "1";

  private Outcome() {}

  static MentionKind kindOf(Reference.Group g) {
    return switch (g.members().get(0)) {
      case Reference.OfCountry c -> MentionKind.COUNTRY;
      case Reference.OfBody b -> MentionKind.BODY;
      case Reference.HeadNoun h -> MentionKind.BODY;
      case Reference.Camp c -> MentionKind.BODY;
      case Reference.Role r -> MentionKind.ROLE;
      case Reference.Named n -> MentionKind.NAME;
      case Reference.Described d -> MentionKind.DESCRIPTION;
      case Reference.Writing w -> MentionKind.DESCRIPTION;
      case Reference.Group inner -> MentionKind.DESCRIPTION;
      case Reference.Unknown u -> MentionKind.NAME;
      case Reference.Pronoun p -> MentionKind.PRONOUN;
    };
  }

  static Resolution unknown(Span span) {
    return unresolved(span, MentionKind.NAME, UnresolvedReason.UNKNOWN);
  }

  static boolean isSomebody(Resolution r) {
    return switch (r) {
      case Resolution.Resolved x -> true;
      case Resolution.Group g -> true;
      case Resolution.Described d -> true;
      case Resolution.Ambiguous a -> false;
      case Resolution.Unresolved u -> false;
    };
  }

  /** The same resolution told by other words. */
  static Resolution mentioned(Resolution out, Mention mention, String rule) {
    return switch (out) {
      case Resolution.Resolved r ->
          new Resolution.Resolved(
              r.speaker(), Optional.of(mention), evidence(rule, r.evidence().confidence() * 0.95));
      case Resolution.Ambiguous a ->
          new Resolution.Ambiguous(a.candidates(), mention, a.evidence());
      case Resolution.Group g -> new Resolution.Group(g.members(), mention, g.evidence());
      case Resolution.Described d ->
          new Resolution.Described(d.role(), d.body(), d.country(), mention, d.evidence());
      case Resolution.Unresolved u -> new Resolution.Unresolved(Optional.of(mention), u.reason());
    };
  }

  static Evidence evidence(String rule, double confidence) {
    return new Evidence(rule, VERSION, Math.round(confidence * 1000) / 1000.0);
  }

  static Resolution resolved(
      Speaker speaker, Span span, MentionKind kind, String rule, double confidence) {
    return new Resolution.Resolved(
        speaker, Optional.of(new Mention(span, kind)), evidence(rule, confidence));
  }

  static Resolution unresolved(Span span, MentionKind kind, UnresolvedReason reason) {
    return new Resolution.Unresolved(Optional.of(new Mention(span, kind)), reason);
  }

  static Resolution ambiguous(List<Person> persons, Span span, MentionKind kind, String rule) {
    List<Speaker> speakers = persons.stream().map(Person::speaker).distinct().toList();
    return speakers.size() == 1
        ? resolved(speakers.get(0), span, kind, rule, 0.6)
        : new Resolution.Ambiguous(speakers, new Mention(span, kind), evidence(rule, 0.5));
  }
}
