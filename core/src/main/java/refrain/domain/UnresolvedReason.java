package refrain.domain;

/** Why a source stands for nobody that could be named. */
public enum UnresolvedReason {
  /** The attribution has no source. */
  NO_SOURCE,
  /** The source describes people without naming them: "officials", "critics". */
  UNNAMED,
  /** A pronoun or role with nobody before or after it that it could stand for. */
  NO_ANTECEDENT,
  /** The source is not a person, body or country that is known. */
  UNKNOWN
}
