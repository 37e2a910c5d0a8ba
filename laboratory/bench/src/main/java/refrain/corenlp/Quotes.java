package refrain.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The quotations that CoreNLP found in one text, as a line for {@code ./lab evaluate}: the
 * quotation with its marks is the content, the mention it is given to is the source; there is no
 * cue.
 *
 * @param doc the document's name
 * @param annotation what CoreNLP made of its text
 */
record Quotes(String doc, Annotation annotation) {

  /** How many there are, those inside others not counted. */
  int count() {
    return found().size();
  }

  /** The line, without its line end; spans count code points. */
  String line() {
    JsonArrayBuilder attributions = Json.createArrayBuilder();
    found().forEach(quote -> attributions.add(attribution(quote)));
    return Json.createObjectBuilder()
        .add("doc", doc)
        .add("attributions", attributions)
        .build()
        .toString();
  }

  private List<CoreMap> found() {
    List<CoreMap> quotes = annotation.get(CoreAnnotations.QuotationsAnnotation.class);
    return quotes == null ? List.of() : quotes;
  }

  private JsonObjectBuilder attribution(CoreMap quote) {
    JsonObjectBuilder out =
        Json.createObjectBuilder()
            .add(
                "content",
                spans(
                    quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                    quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)));
    // Both tokens are of the mention, the last as well.
    @Nullable Integer first = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
    @Nullable Integer last = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
    if (first != null && last != null) {
      List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
      out.add("source", spans(tokens.get(first).beginPosition(), tokens.get(last).endPosition()));
    }
    @Nullable String name = quote.get(QuoteAttributionAnnotator.CanonicalMentionAnnotation.class);
    if (name == null) {
      name = quote.get(QuoteAttributionAnnotator.SpeakerAnnotation.class);
    }
    if (name != null && first != null) {
      out.add("speaker", name);
    }
    return out;
  }

  private JsonArrayBuilder spans(int begin, int end) {
    String text = annotation.get(CoreAnnotations.TextAnnotation.class);
    int points = text.codePointCount(0, begin);
    return Json.createArrayBuilder()
        .add(Json.createArrayBuilder().add(points).add(points + text.codePointCount(begin, end)));
  }
}
