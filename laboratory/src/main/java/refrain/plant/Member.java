package refrain.plant;

import java.util.EnumSet;
import java.util.Set;
import refrain.domain.LinkKind;

/**
 * What a planted passage is.
 *
 * @param family number of its family
 * @param plan how the family belongs together
 * @param act which act of saying it reports, from 0; later acts have greater numbers
 * @param body who speaks, a name of the body and its country
 * @param original whether the family was made from it
 */
record Member(int family, Plan plan, int act, String body, boolean original) {

  private static final Set<LinkKind> ONE_STATEMENT =
      EnumSet.of(LinkKind.COPY, LinkKind.TRIMMED, LinkKind.ALTERED, LinkKind.RENDERING);

  /**
   * The kinds of link that are right between the two. Two variants of one original differ in ways
   * that were not planned, so every kind of one statement is right for them.
   */
  Set<LinkKind> kinds(Member other) {
    if (!body.equals(other.body)) {
      return EnumSet.of(LinkKind.ECHO);
    }
    if (plan == Plan.REVISED) {
      return EnumSet.of(LinkKind.REVISION);
    }
    if (act != other.act) {
      return EnumSet.of(LinkKind.RECURRENCE);
    }
    return original || other.original || plan == Plan.COPIED
        ? EnumSet.of(plan.kind())
        : ONE_STATEMENT;
  }
}
