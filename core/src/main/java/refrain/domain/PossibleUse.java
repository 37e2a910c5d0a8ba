package refrain.domain;

/**
 * A passage that possibly says what a refrain says, in other words. It is none of the refrain's
 * uses: nothing but nearness in meaning is claimed.
 *
 * @param passage the sentence
 * @param cosine how near it is in meaning to the nearest of the refrain's uses, at most 1
 * @param uses to how many of the refrain's uses it is near
 */
public record PossibleUse(Passage passage, double cosine, int uses) {}
