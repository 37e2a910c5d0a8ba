package refrain.domain;

import java.util.List;
import java.util.Optional;

/**
 * A quotation with who is given as its source, or with why nobody is. The terms are those of PARC
 * and PolNeAR: source, cue, content.
 */
public sealed interface Attribution {

  /** Digest of the article's id and the content's spans. */
  Id id();

  Quotation quotation();

  /** The words that express the attribution, such as "said in a statement"; may be empty. */
  List<Span> cue();

  /** How the cue is meant; without a cue, what the form of the attribution says. */
  CueSense sense();

  Evidence evidence();

  /** The words that name the source; empty exactly for {@link Unsourced}. */
  List<Span> source();

  /**
   * The attribution inside whose content this one stands, source and cue too: in a spokesperson's
   * answer the words of somebody else. Empty for one that stands in no other.
   */
  Optional<Id> within();

  /** The same as a part of what another one says. */
  default Attribution within(Id outer) {
    Optional<Id> in = Optional.of(outer);
    return switch (this) {
      case Sourced s ->
          new Sourced(s.id(), s.quotation(), s.source(), s.cue(), s.sense(), s.evidence(), in);
      case Unsourced u ->
          new Unsourced(u.id(), u.quotation(), u.cue(), u.sense(), u.reason(), u.evidence(), in);
    };
  }

  /** The id of an attribution with this content in this article. */
  static Id idOf(Id article, List<Span> content) {
    StringBuilder spans = new StringBuilder();
    for (Span s : content) {
      spans.append(s.begin()).append('-').append(s.end()).append(' ');
    }
    return Id.of("attribution", article.value(), spans.toString());
  }

  /**
   * An attribution whose source stands in the text.
   *
   * @param source at least one span
   */
  record Sourced(
      Id id,
      Quotation quotation,
      List<Span> source,
      List<Span> cue,
      CueSense sense,
      Evidence evidence,
      Optional<Id> within)
      implements Attribution {

    /** One that stands in no other. */
    public Sourced(
        Id id,
        Quotation quotation,
        List<Span> source,
        List<Span> cue,
        CueSense sense,
        Evidence evidence) {
      this(id, quotation, source, cue, sense, evidence, Optional.empty());
    }

    /**
     * @throws IllegalArgumentException if the source is empty
     */
    public Sourced {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      if (source.isEmpty()) {
        throw new IllegalArgumentException("sourced attribution without a source");
      }
    }
  }

  /**
   * An attribution without a source in the text.
   *
   * @param reason why there is none
   */
  record Unsourced(
      Id id,
      Quotation quotation,
      List<Span> cue,
      CueSense sense,
      UnsourcedReason reason,
      Evidence evidence,
      Optional<Id> within)
      implements Attribution {

    /** One that stands in no other. */
    public Unsourced(
        Id id,
        Quotation quotation,
        List<Span> cue,
        CueSense sense,
        UnsourcedReason reason,
        Evidence evidence) {
      this(id, quotation, cue, sense, reason, evidence, Optional.empty());
    }

    public Unsourced {
      cue = List.copyOf(cue);
    }

    @Override
    public List<Span> source() {
      return List.of();
    }
  }
}
