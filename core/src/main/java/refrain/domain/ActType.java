package refrain.domain;

/**
 * What one says to do something to another: the event types of PLOVER (Open Event Data Alliance) by
 * the names of the release of 2023, as POLECAT codes them, each with its two-digit root code of
 * CAMEO 1.1b3. A remark that does nothing to anybody has none.
 */
public enum ActType {
  /** Promises, offers, agrees, is ready to. */
  AGREE("03"),
  /** Met, talked, visited, will meet. */
  CONSULT("04"),
  /** Praises, backs, thanks, welcomes, recognises, apologises. */
  SUPPORT("05"),
  /** Cooperates in deed, to the good of both. */
  COOPERATE("06"),
  /** Gives aid. */
  AID("07"),
  /** Gives in by word. */
  CONCEDE("08"),
  /** Gives in by deed: releases, withdraws, resigns. */
  RETREAT("08"),
  /** Asks, urges, demands, orders. */
  REQUEST("10"),
  /** Criticises, condemns, blames, complains, sues, investigates. */
  ACCUSE("11"),
  /** Opposes, rejects, refuses, defies. */
  REJECT("12"),
  /** Warns of what one's own side will do. */
  THREATEN("13"),
  /** Demonstrates, strikes. */
  PROTEST("14"),
  /** Shows force. */
  MOBILIZE("15"),
  /** Reduces relations, expels, halts talks or aid. */
  SANCTION("16"),
  /** Imposes, bans, arrests, charges. */
  COERCE("17"),
  /** Uses violence. */
  ASSAULT("18");

  /** The release of PLOVER whose names these are. */
  public static final String RELEASE = "PLOVER 2023 (POLECAT)";

  private final String cameo;

  ActType(String cameo) {
    this.cameo = cameo;
  }

  /** The root code of CAMEO, two digits. */
  public String cameo() {
    return cameo;
  }
}
