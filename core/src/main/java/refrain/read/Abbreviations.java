package refrain.read;

import java.util.Locale;
import java.util.Set;

/** Words after which a period need not end the sentence. */
final class Abbreviations {

  /** What a period after a word may be. */
  enum Kind {
    /** No abbreviation: the period ends a sentence. */
    NONE,
    /** A name follows: never the end. */
    TITLE,
    /** Not the end if a number follows. */
    BEFORE_NUMBER,
    /** The end only if a word follows that begins sentences. */
    OPEN
  }

  private static final Set<String> TITLES =
      Words.of(
          """
          mr mrs ms mx messrs mme mlle dr drs prof gen lt col maj capt cmdr cdr sgt cpl pvt
          adm brig sen sens rep reps gov govs lieut pres rev hon msgr fr amb supt insp atty
          det vs e.g i.e cf ft mt st ste sta dir secy asst assoc spc pfc ssgt ofc attn viz
          aka sra dña mgr
          """);

  private static final Set<String> NUMBERED =
      Words.of(
          """
          no nos art arts sec secs fig figs p pp para paras vol vols ch chap jan feb mar apr
          jun jul aug sep sept oct nov dec res doc ca approx c nr núm tel rte pt bk ed est
          op cl § reg regs
          """);

  private static final Set<String> OPEN =
      Words.of(
          """
          inc corp co cos ltd jr sr bros llc plc etc al ave blvd rd dept univ assn natl intl
          govt gov't int'l ret esq mil sq mon tue tues wed thu thur thurs fri sat sun ariz
          calif colo conn fla okla tenn tex wyo nev neb mont minn mich wis kan ky md va vt
          ga pa ont que alta n.b p.s bt spp seq v
          """);

  // Short names of places that are also words: only after a comma, as in "Springfield, Ill."
  private static final Set<String> AFTER_COMMA =
      Words.of(
          """
          ala ark del ill ind la mass me miss mo ore wash
          """);

  private static final Set<String> STARTERS =
      Words.of(
          """
          the a an this that these those he she it we they i you his its their our my your
          in on at by for from with without but and or so if when while after before as
          although though since because however meanwhile moreover nevertheless therefore
          there here what who why how where which some many most both all earlier later last
          asked according yet now then not nor to until under over during despite among
          about also another other such each every one two three only once still instead
          it's that's he's she's they're we're i'm there's let's don't can could would
          should does did is are was were has have just even like more through thus hence
          perhaps maybe yes unlike whether today yesterday additionally further furthermore
          finally indeed against between beyond amid along following given any anyone
          everyone nobody nothing several few much her speaking read
          """);

  private Abbreviations() {}

  /**
   * What a period after this word may be.
   *
   * @param word the run of letters, digits, periods, apostrophes and hyphens before the period
   * @param before the last character before the word that is not blank, or a blank if there is none
   */
  static Kind kind(String word, char before) {
    if (word.isEmpty()) {
      return Kind.NONE;
    }
    String lower = word.replace('’', '\'').toLowerCase(Locale.ROOT);
    if (TITLES.contains(lower)) {
      // "fr" and the like in running lower case are words or ends; titles are capitalised.
      return Character.isUpperCase(word.charAt(0)) || lower.contains(".") || lower.equals("vs")
          ? Kind.TITLE
          : Kind.NONE;
    }
    if (isInitials(word)) {
      return Kind.OPEN;
    }
    if (NUMBERED.contains(lower)) {
      return Kind.BEFORE_NUMBER;
    }
    if (OPEN.contains(lower)) {
      return Character.isUpperCase(word.charAt(0)) || LOWER_OPEN.contains(lower)
          ? Kind.OPEN
          : Kind.NONE;
    }
    if (AFTER_COMMA.contains(lower)) {
      return before == ',' && Character.isUpperCase(word.charAt(0)) ? Kind.OPEN : Kind.NONE;
    }
    int hyphen = word.lastIndexOf('-');
    // "R-Ky", "D-N.Y", "Lt-Gen"
    return hyphen > 0 && hyphen <= 3 && hyphen + 1 < word.length()
        ? kind(word.substring(hyphen + 1), ',')
        : Kind.NONE;
  }

  private static final Set<String> LOWER_OPEN =
      Words.of(
          """
          etc al v sq seq spp
          """);

  /** Whether a word, capitalised here, is one that often begins a sentence and is no name. */
  static boolean beginsSentences(String word) {
    return STARTERS.contains(word.replace('’', '\'').toLowerCase(Locale.ROOT));
  }

  /** Single letters with periods between them ("U.S", "a.m", "J"), or "Ph.D". */
  private static boolean isInitials(String word) {
    if (word.length() == 1) {
      return Character.isUpperCase(word.charAt(0));
    }
    if (word.indexOf('.') < 0) {
      return false;
    }
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.') {
        run = 0;
      } else if (!Character.isLetter(c) || ++run > 2) {
        return false;
      }
    }
    return true;
  }
}
