package refrain.store;

/**
 * An outlet.
 *
 * @param outlet its name
 * @param documents number of its documents
 */
public record OutletRow(String outlet, long documents) {}
