package refrain.extract;

import java.util.List;
import java.util.Optional;
import refrain.domain.Span;

/** Drafts attributions whose source and cue stand after or inside what is said. */
final class TrailingCues {

  private final Line line;
  private final int begin;
  private final int end;
  private final CueLexicon lexicon;

  TrailingCues(Line line, int begin, int end, CueLexicon lexicon) {
    this.line = line;
    this.begin = begin;
    this.end = end;
    this.lexicon = lexicon;
  }

  /** The attribution, if the verb and its source stand after what is said, or in its middle. */
  Optional<Draft> find(Predicate p, Complement c, Source source) {
    if (p.shape() == Predicate.Shape.PASSIVE || source.kind() == Source.Kind.SHARED) {
      return Optional.empty();
    }
    int left = Math.min(p.begin(), source.begin());
    boolean inverted = source.begin() >= p.end();
    if (left <= begin + 1) {
      return Optional.empty();
    }
    int quoteBefore = line.quoteBefore(left);
    boolean title = quoteBefore >= 0 && Complement.isTitle(line, line.firstWordOf(quoteBefore));
    boolean afterQuote = quoteBefore >= 0 && !(title && line.firstWordOf(quoteBefore) > begin);
    boolean afterComma = line.is(left - 1, ",") || (quoteBefore >= 0 && line.is(left - 2, ","));
    boolean afterDash =
        line.is(left - 1, "\u2014") || line.is(left - 1, "\u2013") || line.is(left - 1, "-");
    if (!afterQuote && !afterComma && !afterDash) {
      return Optional.empty();
    }
    int right = inverted ? source.end() : p.end();
    Complement rest = inverted ? Complement.after(line, right, end) : c;
    String f = rest.frame();
    boolean closes =
        f.equals("END")
            || f.equals("COMMA")
            || f.startsWith("P:")
            || (f.equals("QUOTE") && afterQuote)
            || (f.equals("COLON") && afterQuote)
            || (afterQuote && line.is(left - 1 - markWidth(left), ",") && isSpoken(p))
            || (afterQuote
                && isSpoken(p)
                && (inverted
                    || f.startsWith("NP")
                    || f.equals("OTHER")
                    || f.equals("AND")
                    || f.equals("AS")
                    || f.equals("WH")
                    || f.equals("ING")));
    if (!closes || (f.startsWith("P:") && !(afterQuote || adjunctCloses(right)))) {
      return Optional.empty();
    }
    ContentPieces content = new ContentPieces(line, end);
    int contentEnd = afterQuote ? left : left - 1;
    int contentBegin = contentBegin(contentEnd);
    int tail = tail(right, afterQuote, f);
    boolean needsRest = !afterQuote && !hasFinite(contentBegin, contentEnd);
    if (needsRest) {
      int after = nextComma(right);
      if (after >= end) {
        return Optional.empty();
      }
      if (startsNominal(contentBegin, contentEnd)) {
        content.add(contentBegin, contentEnd);
      }
      content.add(after + 1, end);
    } else {
      content.add(contentBegin, contentEnd);
      if (tail > 0) {
        content.add(tail, tailEnd(tail));
      }
    }
    int cueEnd = inverted ? p.end() : Math.max(p.end(), adjunctEnd(p.end()));
    String rule = (afterQuote ? "quote" : "clause") + (inverted ? "-verb-source" : "-source-verb");
    List<String> features =
        Features.of(
            line,
            "v:" + p.lemma(),
            needsRest ? rule + ".MEDIAL" : f.equals("COMMA") ? rule + ".COMMA" : rule,
            p.begin(),
            p.head(),
            source,
            contentBegin,
            contentEnd);
    List<Span> pieces = content.inOrder();
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                rule,
                lexicon.score(features),
                Source.span(line, source),
                line.span(p.begin(), cueEnd),
                pieces,
                false,
                features));
  }

  // One for a closing mark, two for a doubled apostrophe.
  private int markWidth(int after) {
    int width = 0;
    while (width < 2 && after - 1 - width > begin && line.isQuoteMark(after - 1 - width)) {
      width++;
    }
    return width;
  }

  private boolean isSpoken(Predicate p) {
    return lexicon.share("v:" + p.lemma(), "QUOTE") > 0.6;
  }

  private boolean startsNominal(int from, int to) {
    Tag tag = line.tag(from);
    return (to - from <= 14
            && tag != Tag.ADP
            && tag != Tag.CCONJ
            && tag != Tag.ADV
            && tag != Tag.SCONJ)
        || line.isQuoted(from);
  }

  private boolean hasFinite(int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.tag(i).isFinite()) {
        return true;
      }
    }
    return false;
  }

  private int nextComma(int from) {
    for (int i = from; i < end; i++) {
      if (line.is(i, ",") && !line.isQuoted(i)) {
        return i;
      }
      if (line.quoteAt(i) >= 0) {
        return i - 1;
      }
    }
    return end;
  }

  // "... in a statement." and "... on Tuesday," end the attribution.
  private boolean adjunctCloses(int from) {
    int e = adjunctEnd(from);
    return e > from && (e >= end || line.is(e, ",") || Complement.isFinal(line, e, end));
  }

  private int adjunctEnd(int from) {
    int i = from;
    while (i < end && line.tag(i) == Tag.ADV) {
      i++;
    }
    for (int round = 0; round < 4 && i < end; round++) {
      int next = i;
      if (line.tag(i) == Tag.ADP) {
        next = Phrases.phraseEnd(line, i + 1, end);
        next = next == i + 1 ? i : next;
      } else if (Phrases.isDate(line.word(i))
          || line.tag(i) == Tag.NOUN
          || line.tag(i) == Tag.ADJ
          || line.tag(i) == Tag.DET) {
        next = Phrases.nounEnd(line, i, end);
      }
      if (next == i) {
        break;
      }
      i = next;
    }
    return i;
  }

  // "..., she said, "B."": the second piece begins at the quotation after the comma.
  private int tail(int right, boolean afterQuote, String frame) {
    if (!afterQuote) {
      return 0;
    }
    int limit = Math.min(end, right + 30);
    for (int i = right; i < limit; i++) {
      if (line.quoteAt(i) >= 0) {
        boolean introduced =
            i == right
                || line.is(i - 1, ",")
                || line.is(i - 1, ":")
                || line.is(i - 1, ".")
                || line.is(i - 1, ";");
        return introduced && line.lengthOf(line.quoteAt(i)) > 2 ? i : 0;
      }
      if (line.is(i, "adding") || line.is(i, "saying")) {
        return 0;
      }
    }
    return frame.equals("QUOTE") && right < end ? right + 1 : 0;
  }

  private int tailEnd(int tail) {
    return line.quoteAt(tail) >= 0 ? line.wordAfter(line.quoteAt(tail)) : end;
  }

  private int contentBegin(int contentEnd) {
    int q = contentEnd > 0 ? line.quoteOf()[contentEnd - 1] : -1;
    if (q >= 0) {
      int first = line.firstWordOf(q);
      if (first <= begin) {
        return begin;
      }
      // A quotation after a colon or after the end of another clause stands alone.
      if (line.is(first - 1, ":")
          || (line.is(first - 1, ",") && Complement.isSpeech(line, first))
          || line.is(first - 1, ".")) {
        return first;
      }
    }
    return begin;
  }
}
