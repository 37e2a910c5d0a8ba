package refrain.domain;

import java.util.Optional;

/**
 * An office as articles give it to a speaker: from the first to the last day on which one does. He
 * may have held it before and after.
 *
 * @param role "spokesperson"
 * @param body whose office it is
 * @param first the earliest dated report that gives it
 * @param last the latest
 * @param reports how many give it
 */
public record Tenure(
    Optional<String> role,
    Optional<String> body,
    Optional<Dated> first,
    Optional<Dated> last,
    int reports) {}
