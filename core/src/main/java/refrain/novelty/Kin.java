package refrain.novelty;

import java.util.HashMap;
import java.util.Map;

/**
 * Words that are forms of one another: an irregular verb's, or with the same beginning. A form of a
 * word that the speaker used is less new than a word without kin.
 */
final class Kin {

  private static final int BEGINNING = 5;
  private static final double SHARED = 0.6;
  private static final String IRREGULAR =
      "arose arisen=aris became=becom began begun=begin broke broken=break brought=bring built=build"
          + " bought=buy caught=catch chose chosen=choos came=com dealt=deal drew drawn=draw"
          + " drove driven=driv ate eaten=eat fell fallen=fall felt=feel fought=fight found=find"
          + " forgot forgotten=forget gave given=giv went gone=go grew grown=grow heard=hear"
          + " held=hold kept=keep knew known=know laid=lay led=lead left=leav lent=lend lost=los"
          + " made=mak meant=mean met=meet paid=pay ran=run rose risen=ris said=say saw seen=see"
          + " sought=seek sold=sell sent=send shook shaken=shak showed shown=show spoke spoken=speak"
          + " spent=spend stood=stand stole stolen=steal struck=strik took taken=tak taught=teach"
          + " told=tell thought=think threw thrown=throw understood=understand undertook=undertak"
          + " woke woken=wak won=win withdrew withdrawn=withdraw wrote written=writ"
          + " overcame=overcom bore borne=bear bent=bend bound=bind bled=bleed blew blown=blow"
          + " fed=feed flew flown=fly fled=flee forbade forbidden=forbid froze frozen=freez"
          + " hid hidden=hid sank sunk=sink shot=shoot slept=sleep swore sworn=swear wore worn=wear"
          + " men=man women=woman children=child feet=foot lives=life";

  private static final Map<String, String> BASES = bases();

  private final Map<String, String> byBeginning = new HashMap<>();
  private final Map<String, Boolean> known = new HashMap<>();

  private static Map<String, String> bases() {
    Map<String, String> out = new HashMap<>();
    for (String verb : IRREGULAR.split("(?<==\\w{2,20}) ", -1)) {
      int at = verb.indexOf('=');
      for (String form : verb.substring(0, at).split(" ", -1)) {
        out.put(form, verb.substring(at + 1));
      }
    }
    return Map.copyOf(out);
  }

  /** Whether a known word is the base of this one, or it and a known one have one base. */
  boolean isForm(String word) {
    String base = BASES.get(word);
    return known.containsKey(base == null ? word : base);
  }

  /** Whether a known word begins as this one does, for the most part of the longer of the two. */
  boolean hasKin(String word) {
    if (word.length() < BEGINNING) {
      return false;
    }
    String other = byBeginning.get(word.substring(0, BEGINNING));
    if (other == null) {
      return false;
    }
    int n = 0;
    while (n < Math.min(word.length(), other.length()) && word.charAt(n) == other.charAt(n)) {
      n++;
    }
    return n >= SHARED * Math.max(word.length(), other.length());
  }

  /** Learns that a word was used. */
  void learn(String word) {
    String base = BASES.getOrDefault(word, word);
    if (known.put(base, true) == null && word.length() >= BEGINNING) {
      byBeginning.putIfAbsent(word.substring(0, BEGINNING), word);
    }
  }
}
