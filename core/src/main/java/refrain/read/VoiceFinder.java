package refrain.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import refrain.domain.Region;
import refrain.domain.RegionKind;
import refrain.domain.Span;
import refrain.domain.Voice;

/**
 * Tells a release, in which an institution speaks, from a report about what others said. Points are
 * added for every sign; in doubt it is a report.
 */
final class VoiceFinder {

  private static final int POINTS_FOR_RELEASE = 4;
  private static final int MOST_SENTENCES = 400;
  private static final int MOST_FOR_SPEECH = 9;
  private static final int MOST_FOR_PERFORMING = 3;
  private static final int MOST_AGAINST_SPEECH = 8;

  private static final Pattern RELEASE_TITLE =
      Pattern.compile(
          "(?i)^(?:(?:official|press|media|joint|written|presidential|[\\p{L}.]+-[\\p{L}.]+|[\\p{Lu}\\d]{2,6}) ){0,3}"
              + "(?:(?:leaders[’']? )?statement|readout|fact ?sheet|background press|communiqu|declaration|proclamation"
              + "|message (?:to|from|of|on)|a message|remarks (?:by|of|at|on|following)|resolution \\d|s/res/|memorandum"
              + "|letter (?:to|from)|notice (?:on|of)|executive order|press release|media release|address (?:by|to|at)"
              + "|speech (?:by|at)|nominations? sent|text of|on the (?:occasion|anniversary|passing|death of))");
  private static final Pattern TITLE_WORD =
      Pattern.compile(
          "(?i)\\b(?:joint statement|joint leaders|leaders[’'] statement|statement (?:by|on|from|of)|communiqu[eé]|national day|independence day"
              + "|presidential delegation|media release|press release|readout of|fact sheet)\\b");
  private static final WordPattern NOTICE =
      new WordPattern(
          "fo pr me is ar te th ad by",
          "(?i)\\b(?:for immediate release|press statement|media release|press release|(?:is|are) attributable to"
              + "|text of the following|following (?:statement|is the text)|the text of (?:the|a) (?:following )?(?:joint )?statement"
              + "|adopted by the|for release at|media note|by the authority vested)");
  private static final Pattern OWN_HOST =
      Pattern.compile(
          "https?://[^/]*(?:\\.gov(?:\\.[a-z]{2})?|\\.mil|\\.go\\.[a-z]{2}|\\.gob\\.[a-z]{2}|\\.gouv\\.[a-z]{2}|\\.gc\\.ca"
              + "|\\.europa\\.eu|\\bun\\.org|\\.int|\\bnato\\.int|federalreserve\\.[a-z]+|\\.archives\\.[a-z.]+|\\bmfa\\.[a-z.]+|fmprc\\.[a-z.]+)(?:[/:]|$)");
  private static final WordPattern FIRST_PERSON =
      new WordPattern(
          "I we ou my us",
          "\\b(?:I|[Ww]e|[Oo]ur|[Mm]y|us|I['’](?:m|ve|ll|d)|[Ww]e['’](?:re|ve|ll))\\b");
  private static final WordPattern PERFORMS =
      new WordPattern(
          "I we an al jo st wa co on my th",
          "\\b(?:I|[Ww]e|and|also|jointly|strongly|warmly) (?:strongly |warmly |again |also |join |wish to |are |am )*"
              + "(?:condemn|congratulate|welcome|welcomed|reaffirm|urge|call (?:on|upon|for)|offer (?:our|my)|extend (?:our|my)|express|send (?:our|my)"
              + "|stand (?:with|by|ready)|look forward|recognize|recogni[sz]e|commend|reiterate|remain committed|pleased to|delighted|honou?red|announce|thank"
              + "|condemning|committed to|share|mourn|applaud|honou?r|celebrate|support)\\b"
              + "|\\bcondolences\\b|\\b[Oo]n behalf of\\b|\\bmy [Gg]overnment\\b|\\bI (?:will|shall|have|had) (?:be |also |today )?(?:visit|meet|travel|written|announced|asked|spoken|make|making|hold|lead|invited|appointed|conveyed|accepted)"
              + "|\\b[Tt]he (?:[A-Z][a-z]+ )?Government (?:welcomes|condemns|will|has|is|remains|supports|strongly)\\b"
              + "|\\b(?:stands?|join(?:s|ed)?) (?:with|in) (?:the people|expressing|offering|mourning|congratulating)\\b");
  private static final Pattern BODY_ACTS =
      Pattern.compile(
          "^(?:Voting (?:for|against) the\\b)"
              + "|^(?:[A-Z][a-z]+ [^,]{3,80}, the|To [^,]{3,120}, the|The|Chair[\\w ]{0,40} that the)[\\w ]{0,40}"
              + " (?:Committee|Council|Board|Commission|Assembly|Federal Reserve|Leaders|Ministers|Sides|sides|Parties)"
              + " (?:today |also |therefore |now |further |strongly |has |have |is |are |will )*"
              + "(?:decide|judge|seek|reaffirm|welcome|recogni[sz]|condemn|call|urge|adopt|expect|anticipat|direct|affirm|agree|express|stress|note|continu|remain|believe|perceive|prepare|monitor|assess|closely|carefully|view|took|support|approv|announc|undersc|reiterat|commit|determin|maintain|intend)"
              + "|^(?:\\d+\\. |[(]?[a-z\\d]{1,3}[)] )?(?:Recalls?|Recalling|Reaffirm(?:s|ing)|Decides|Requests|Urges|Welcom(?:es|ing)|Encourages|Condemn(?:s|ing)|Stress(?:es|ing)|Calls upon|Express(?:es|ing)|Notes|Noting|Emphasi[sz](?:es|ing)|Underlin(?:es|ing)|Demands|Acknowledg(?:es|ing)|Recogni[sz](?:es|ing)|Takes note|Acting under|Determin(?:es|ing)|Commend(?:s|ing)|Affirm(?:s|ing)|Invites|Adopted)\\b");
  private static final WordPattern TOLD =
      new WordPattern(
          "sa to ac tw re sp de wr ar cl",
          "\\b(?:said|says|told|according to|tweeted|reported|reports|spokes(?:man|woman|person) for|declined to comment|wrote|argued|claims|claimed)\\b");
  private static final Pattern SAID_QUOTE =
      Pattern.compile(
          "[,?!.]['’]?[\"”“] ?(?:[\\p{L}.'’-]+ ){0,4}(?:said|says|told|added|wrote|asked)\\b|\\b(?:said|says|added|told [\\p{L} ]{2,30})[,:] ?[\"“]");

  private static final Pattern INSTITUTION =
      Pattern.compile("\\b(?:Federal Reserve|Nations|Union|Court|Army|Navy|Force|Police|NATO)\\b");
  private static final Pattern PRESS =
      Pattern.compile(
          "(?i)\\b(?:news\\w*|times|post|tv|radio|press|daily|journal|gazette|herald|tribune|agency|broadcast\\w*|magazine|wire|today)\\b");

  private VoiceFinder() {}

  /** Release or report, for a text that is no transcript. */
  static Voice of(
      String text, List<Span> sentences, Layout layout, Optional<String> title, Metadata known) {
    return points(text, sentences, layout, title, known) >= POINTS_FOR_RELEASE
        ? Voice.RELEASE
        : Voice.REPORT;
  }

  static int points(
      String text, List<Span> sentences, Layout layout, Optional<String> title, Metadata known) {
    int points = 0;
    points += title.map(VoiceFinder::ofTitle).orElse(0);
    points += known.address().filter(a -> OWN_HOST.matcher(a).find()).isPresent() ? 4 : 0;
    points += known.outlet().filter(VoiceFinder::isInstitution).isPresent() ? 12 : 0;
    Opening opening = layout.opening();
    for (Region r : opening.regions()) {
      if (r.kind() == RegionKind.BYLINE && !opening.byline()) {
        points += Issuer.isSignature(r.span().in(text)) ? 4 : 2;
        break;
      }
    }
    int headEnd = Math.min(text.length(), opening.end() + 400);
    points += NOTICE.isIn(text.substring(0, headEnd)) ? 3 : 0;
    if (opening.dateline().isPresent()) {
      points -= opening.dateline().get().agency().isPresent() ? 6 : 2;
    }
    points -= opening.byline() ? 5 : 0;
    points -= layout.reporters() ? 6 : 0;
    // How the sentences speak takes longest to tell; often enough is known without.
    boolean decided =
        points + MOST_FOR_SPEECH < POINTS_FOR_RELEASE
            || points - MOST_AGAINST_SPEECH >= POINTS_FOR_RELEASE;
    return decided ? points : withSpeech(points, text, sentences, layout);
  }

  private static int ofTitle(String title) {
    return RELEASE_TITLE.matcher(title).find() ? 4 : TITLE_WORD.matcher(title).find() ? 2 : 0;
  }

  private static boolean isInstitution(String outlet) {
    return (Issuer.isNamedIn(outlet) || INSTITUTION.matcher(outlet).find())
        && !PRESS.matcher(outlet).find();
  }

  /**
   * The points with those for how the sentences speak, outside quotation marks. What is sooner told
   * is looked for first, and the rest only while it can decide.
   */
  private static int withSpeech(int before, String text, List<Span> sentences, Layout layout) {
    List<String> all = new ArrayList<>();
    List<String> outside = new ArrayList<>();
    for (Span s : sentences.subList(0, Math.min(sentences.size(), MOST_SENTENCES))) {
      if (s.begin() >= layout.opening().end()) {
        String sentence = text.substring(s.begin(), Math.min(s.end(), s.begin() + 1500));
        all.add(sentence);
        outside.add(withoutQuotations(sentence));
      }
    }
    int count = all.size();
    if (count == 0) {
      return before;
    }
    int own = count(outside, FIRST_PERSON::isIn);
    int acts = count(outside, s -> BODY_ACTS.matcher(s).lookingAt());
    boolean often = count >= 3 && acts * 4 >= count;
    int points = before + (own * 4 >= count ? 2 : own * 8 >= count ? 1 : 0);
    int most = points + (often ? 4 : acts * 10 >= count ? 2 : 0) + MOST_FOR_PERFORMING;
    if (most < POINTS_FOR_RELEASE) {
      return most;
    }
    int performed = count(outside, PERFORMS::isIn);
    int told = count(outside, TOLD::isIn);
    int saidQuotes = 0;
    for (int i = 0; i < count; i++) {
      boolean quotes = outside.get(i).length() < all.get(i).length();
      saidQuotes += quotes && SAID_QUOTE.matcher(all.get(i)).find() ? 1 : 0;
    }
    points += performed * 8 >= count ? MOST_FOR_PERFORMING : performed * 15 >= count ? 1 : 0;
    boolean silent = told == 0 && saidQuotes == 0;
    points += silent && often ? 4 : acts * 10 >= count ? 2 : 0;
    points -= told * 6 >= count ? 4 : told * 12 >= count ? 2 : told * 25 >= count ? 1 : 0;
    points -= saidQuotes >= 3 ? 4 : saidQuotes >= 1 ? 2 : 0;
    return points;
  }

  private static int count(List<String> sentences, Predicate<String> speaks) {
    int count = 0;
    for (String s : sentences) {
      count += speaks.test(s) ? 1 : 0;
    }
    return count;
  }

  private static String withoutQuotations(String sentence) {
    if (sentence.indexOf('"') < 0 && sentence.indexOf('“') < 0 && sentence.indexOf('”') < 0) {
      return sentence;
    }
    StringBuilder out = new StringBuilder(sentence.length());
    boolean inside = false;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (c == '"') {
        inside = !inside;
      } else if (c == '“') {
        inside = true;
      } else if (c == '”') {
        inside = false;
      } else if (!inside) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
