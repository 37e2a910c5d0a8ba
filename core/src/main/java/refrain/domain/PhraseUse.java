package refrain.domain;

/**
 * One use of a phrase in a document.
 *
 * @param article the document
 * @param span the words of the phrase as they stand there
 * @param sentence the sentence they stand in, or the sentences; the line, where they are in none
 */
public record PhraseUse(Article article, Span span, Span sentence) {}
