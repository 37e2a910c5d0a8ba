package refrain.extract;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import refrain.domain.Attribution;
import refrain.domain.Span;

/** Writes attributions as people read them: source, cue, content, form, with bars between. */
final class Cases {

  private Cases() {}

  static String block(String text, List<Attribution> attributions) {
    return attributions.stream().map(a -> line(text, a)).collect(Collectors.joining("\n"));
  }

  static String line(String text, Attribution a) {
    String form = a.quotation().form().name().toLowerCase(Locale.ROOT);
    return String.join(
        " | ",
        spans(text, a.source()),
        spans(text, a.cue()),
        spans(text, a.quotation().content()),
        form);
  }

  private static String spans(String text, List<Span> spans) {
    return spans.isEmpty()
        ? "-"
        : spans.stream().map(s -> s.in(text)).collect(Collectors.joining(" .. "));
  }
}
