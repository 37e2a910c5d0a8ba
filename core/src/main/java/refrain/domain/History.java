package refrain.domain;

import java.time.LocalDate;

/**
 * How much a judgement of what is new rests on: what was read of a speaker before.
 *
 * @param statements number of statements
 * @param documents number of documents they stand in
 * @param days number of days with statements
 * @param words number of words
 * @param first the first of the days
 * @param last the last of the days
 * @param longestGap number of days between the two neighbouring days that are furthest apart, 0 for
 *     a single day
 * @param gapFrom the earlier of these two days
 */
public record History(
    int statements,
    int documents,
    int days,
    int words,
    LocalDate first,
    LocalDate last,
    int longestGap,
    LocalDate gapFrom) {}
