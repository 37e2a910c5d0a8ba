package refrain.corenlp;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * How CoreNLP is set up. Every set-up runs the annotators that attribute quotations, on one thread.
 */
enum Setup {
  /** As it comes. */
  DEFAULT(Map.of()),

  /** Without fine-grained names, and with coreference that does not look far back. */
  FAST(
      Map.of(
          "ner.applyFineGrained", "false",
          "coref.algorithm", "statistical",
          "coref.maxMentionDistance", "15",
          "coref.maxMentionDistanceWithStringMatch", "50")),

  /** The same without dates and numbers too, as CoreNLP's page on time and memory proposes. */
  FASTEST(
      Map.of(
          "ner.applyFineGrained", "false",
          "ner.useSUTime", "false",
          "ner.applyNumericClassifiers", "false",
          "coref.algorithm", "statistical",
          "coref.maxMentionDistance", "15",
          "coref.maxMentionDistanceWithStringMatch", "50"));

  private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";

  private final Map<String, String> options;

  Setup(Map<String, String> options) {
    this.options = options;
  }

  /** The properties that CoreNLP takes. */
  Properties properties() {
    Properties properties = new Properties();
    properties.putAll(options);
    properties.setProperty("annotators", ANNOTATORS);
    properties.setProperty("threads", "1");
    return properties;
  }

  /**
   * The one of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Setup of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
