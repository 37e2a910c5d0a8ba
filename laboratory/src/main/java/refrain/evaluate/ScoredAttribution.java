package refrain.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An attribution reduced to the words that its roles touch.
 *
 * @param source the words of the source
 * @param cue the words of the cue
 * @param content the words of the content
 * @param kind by the share of the content inside quotation marks, never {@link Kind#ALL}
 * @param sourceText the characters of the source, its pieces joined by blanks
 * @param speaker the resolved name, or the source's characters where there is none
 * @param segments the longest runs of consecutive words in the content and inside quotation marks
 */
record ScoredAttribution(
    Words source,
    Words cue,
    Words content,
    Kind kind,
    String sourceText,
    String speaker,
    List<WordRange> segments) {

  static ScoredAttribution of(Annotation annotation, ScoredText text) {
    Map<Role, Words> words = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      words.put(role, text.words(annotation.pieces(role)));
    }
    Words content = words.getOrDefault(Role.CONTENT, Words.NONE);
    Words inside = content.and(text.quoted());
    Kind kind =
        inside.isEmpty()
            ? Kind.INDIRECT
            : inside.size() == content.size() ? Kind.DIRECT : Kind.MIXED;
    String sourceText =
        annotation.pieces(Role.SOURCE).stream().map(text::in).collect(Collectors.joining(" "));
    return new ScoredAttribution(
        words.getOrDefault(Role.SOURCE, Words.NONE),
        words.getOrDefault(Role.CUE, Words.NONE),
        content,
        kind,
        sourceText,
        annotation.speaker().orElse(sourceText),
        inside.runs());
  }

  /** The attributions of a document; those that touch no word are left out. */
  static List<ScoredAttribution> all(Collection<Annotation> annotations, ScoredText text) {
    List<ScoredAttribution> scored = new ArrayList<>();
    for (Annotation annotation : annotations) {
      ScoredAttribution a = of(annotation, text);
      if (a.size() > 0) {
        scored.add(a);
      }
    }
    return scored;
  }

  Words words(Role role) {
    return switch (role) {
      case SOURCE -> source;
      case CUE -> cue;
      case CONTENT -> content;
    };
  }

  /** Number of words in the three roles together; a word in two roles counts twice. */
  int size() {
    return source.size() + cue.size() + content.size();
  }

  /** Whether the two share a content word or a cue word. */
  boolean isLinkedTo(ScoredAttribution other) {
    return content.meets(other.content) || cue.meets(other.cue);
  }

  /** Whether both have a source and at least half of the words of the shorter one are shared. */
  boolean hasSameSourceAs(ScoredAttribution other) {
    return !source.isEmpty()
        && !other.source.isEmpty()
        && 2 * source.shared(other.source) >= Math.min(source.size(), other.source.size());
  }
}
