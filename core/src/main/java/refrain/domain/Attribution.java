package refrain.domain;

import java.util.List;

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
      Evidence evidence)
      implements Attribution {

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
      Evidence evidence)
      implements Attribution {

    public Unsourced {
      cue = List.copyOf(cue);
    }

    @Override
    public List<Span> source() {
      return List.of();
    }
  }
}
