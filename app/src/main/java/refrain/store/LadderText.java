package refrain.store;

/**
 * A ladder that an archive's documents are read and its days are judged by, as its file is.
 *
 * @param name its name, which no other has
 * @param text the file's text: what it means is not known here
 */
public record LadderText(String name, String text) {}
