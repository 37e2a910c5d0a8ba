package refrain.plant;

import refrain.domain.LinkKind;

/** How the passages of a planted family belong together. */
public enum Plan {
  /** One statement, printed in the same words by several outlets on one day. */
  COPIED(LinkKind.COPY, 0.08),
  /** One statement; phrases left out, dots in their place. */
  CUT_WITH_DOTS(LinkKind.TRIMMED, 0.04),
  /** One statement; phrases left out, nothing in their place. */
  CUT(LinkKind.TRIMMED, 0.04),
  /** One statement; one to three words of it are others, inside quotation marks. */
  ALTERED(LinkKind.ALTERED, 0.05),
  /** One statement in two translations: synonyms for most words, another order. */
  REWORDED(LinkKind.RENDERING, 0.05),
  /** One document in two versions at one address. */
  REVISED(LinkKind.REVISION, 0.04),
  /** A formula of one body on several days, now and then with a word or a phrase else. */
  RECURRING(LinkKind.RECURRENCE, 0.08),
  /** The same, its later uses clauses of long answers. */
  RECURRING_INSIDE(LinkKind.RECURRENCE, 0.04),
  /** A formula that bodies of other countries take up. */
  ECHOED(LinkKind.ECHO, 0.04),
  /** The same, the later uses clauses of long answers. */
  ECHOED_INSIDE(LinkKind.ECHO, 0.02),
  /** What an institution prints in each of its texts: notices, greetings, lines of a series. */
  BOILERPLATE(LinkKind.RECURRENCE, 0.08);

  private final LinkKind kind;
  private final double share;

  Plan(LinkKind kind, double share) {
    this.kind = kind;
    this.share = share;
  }

  /** The kind of link between its first passage and a later one. */
  LinkKind kind() {
    return kind;
  }

  /** How many of all reports hold a passage of such a family, 0 to 1. */
  double share() {
    return share;
  }
}
