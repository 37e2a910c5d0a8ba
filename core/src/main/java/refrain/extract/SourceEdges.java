package refrain.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import refrain.domain.Span;

/**
 * Sets the edges of a source found between other words: a day is no part of who speaks ("the
 * minister on Sunday"), and a single quotation mark that opens after the name opens the cue
 * ("Norvia ‘firmly opposed’ the plan").
 */
final class SourceEdges {

  private static final Pattern DAY =
      Pattern.compile(
          "\\s+(?:(?:late|early|earlier|on)\\s+){0,2}(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
              + "(?:\\s+(?:morning|afternoon|evening|night))?$");

  private SourceEdges() {}

  /** The draft with its source's edges set; the same draft where there is nothing to set. */
  static Draft set(Draft draft, String text) {
    Span source = draft.source();
    if (source == null) {
      return draft;
    }
    Draft out = draft;
    int mark = openMark(text, source);
    if (mark > source.begin() + 1) {
      out = opened(out, text, source, mark);
    }
    Span left = out.source();
    if (left != null) {
      Matcher day = DAY.matcher(left.in(text));
      if (day.find() && day.start() > 0) {
        out =
            with(out, new Span(left.begin(), left.begin() + day.start()), out.cue(), out.content());
      }
    }
    return out;
  }

  /** Index of a single opening mark in the source that the source does not close, or -1. */
  private static int openMark(String text, Span source) {
    int mark = source.in(text).lastIndexOf('‘');
    return mark >= 0 && source.in(text).indexOf('’', mark) < 0 ? source.begin() + mark : -1;
  }

  private static Draft opened(Draft draft, String text, Span source, int mark) {
    Span cue = draft.cue();
    if (cue == null || cue.begin() < mark) {
      return draft;
    }
    int sourceEnd = source.begin() + text.substring(source.begin(), mark).stripTrailing().length();
    int cueEnd = cue.end();
    List<Span> content = new ArrayList<>(draft.content());
    Span first = content.get(0);
    if (first.begin() >= cueEnd && text.charAt(first.begin()) == '’') {
      int begin = first.begin() + 1;
      while (begin < first.end() && Character.isWhitespace(text.charAt(begin))) {
        begin++;
      }
      if (begin < first.end()) {
        cueEnd = first.begin() + 1;
        content.set(0, new Span(begin, first.end()));
      }
    }
    return with(
        draft, new Span(source.begin(), sourceEnd), new Span(mark, cueEnd), List.copyOf(content));
  }

  private static Draft with(Draft d, Span source, @Nullable Span cue, List<Span> content) {
    return new Draft(d.rule(), d.score(), source, cue, content, d.passive(), d.features());
  }
}
