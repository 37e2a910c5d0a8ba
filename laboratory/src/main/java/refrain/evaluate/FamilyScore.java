package refrain.evaluate;

import java.util.Optional;

/**
 * How well one predicted refrain covers a gold family.
 *
 * @param id the family's name
 * @param recall covered gold occurrences of all
 * @param precision the refrain's occurrences that cover some of the family, of those in documents
 *     of the gold file
 * @param occurrences number of gold occurrences
 * @param refrain the predicted refrain that covers most; empty if none covers any
 */
record FamilyScore(
    String id, double recall, double precision, int occurrences, Optional<Family> refrain) {}
