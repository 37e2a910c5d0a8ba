package refrain.extract;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The numbers by which a network's scores, which are natural logarithms, become attributions.
 * {@code lab train tune} chooses them; each network has its own.
 *
 * @param beginSource added where a source begins
 * @param beginCue added where a cue begins
 * @param beginContent added where a content begins
 * @param otherParagraph taken from the score of a content with a cue of another paragraph
 * @param noCue the score with its best cue under which a content without quotation marks is none
 * @param longQuotation words from which on a quotation is a content whatever the tags say
 * @param leastConfidence the confidence under which an attribution is left out
 * @param confidence how sure an attribution is
 */
public record Decoding(
    double beginSource,
    double beginCue,
    double beginContent,
    double otherParagraph,
    double noCue,
    double longQuotation,
    double leastConfidence,
    Confidence confidence) {

  /** The numbers by their names; those that are not given are as if nothing had been chosen. */
  public static Decoding of(Map<String, Double> numbers) {
    return new Decoding(
        numbers.getOrDefault("begin_source", 0.0),
        numbers.getOrDefault("begin_cue", 0.0),
        numbers.getOrDefault("begin_content", 0.0),
        numbers.getOrDefault("other_paragraph", 2.0),
        numbers.getOrDefault("no_cue", 0.0),
        numbers.getOrDefault("long_quotation", 9.0),
        numbers.getOrDefault("least_confidence", 0.0),
        Confidence.of(numbers));
  }

  /** Every number by its name, in a fixed order. */
  public Map<String, Double> numbers() {
    Map<String, Double> out = new LinkedHashMap<>();
    out.put("begin_source", beginSource);
    out.put("begin_cue", beginCue);
    out.put("begin_content", beginContent);
    out.put("other_paragraph", otherParagraph);
    out.put("no_cue", noCue);
    out.put("long_quotation", longQuotation);
    out.put("least_confidence", leastConfidence);
    out.putAll(confidence.numbers());
    return out;
  }
}
