package refrain.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import refrain.domain.EdtfDate;
import refrain.domain.Span;

/**
 * Place, date and agency before the first sentence: {@code BEIJING, Jan. 14 (Xinhua) --}.
 *
 * @param span from its first character to the last before the sentence's blank
 * @param place as printed, where one is
 * @param date where one is; its year is often missing
 * @param agency as printed in its parentheses
 */
record Dateline(
    Span span, Optional<String> place, Optional<EdtfDate> date, Optional<String> agency) {

  private static final int LONGEST = 120;

  // One of these is in every separator, and looking for one is cheap.
  private static final String SEPARATORS = "-—―–|:";
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*--+\\s*|\\s*[—―]\\s*|\\s+[–-]\\s+|\\s+\\|\\s+|:\\s+|\\s*[–-]\\s*$");
  private static final Pattern AGENCY =
      Pattern.compile("\\((dpa|[\\p{Lu}][\\p{L}\\d&./ -]{1,30})\\)\\s*$");
  private static final Pattern SLASHED =
      Pattern.compile("\\.? ?/([\\p{Lu}][\\p{L}-]{1,12})/\\.?[\\s—–-]*(?=[\\p{Lu}\"“])");
  private static final Pattern BRACKETED = Pattern.compile("([^()]{2,60}) \\(([^()]{3,40})\\)");
  private static final Pattern CAPITALS =
      Pattern.compile("[\\p{Lu}][\\p{Lu}.'’-]+(?: [\\p{Lu}][\\p{Lu}.'’-]*){0,3}");
  private static final Pattern NAME =
      Pattern.compile(
          "[\\p{Lu}][\\p{L}.'’-]*(?: (?:[\\p{Lu}][\\p{L}.'’-]*|of|de|del|da|la|el|al)){0,3}");
  // Without any separator, as scrapers leave it: "GENEVA Talks with …", "OSLO, Norway The …".
  private static final Pattern BARE =
      Pattern.compile(
          "((?:(?:ST\\. )?[\\p{Lu}][\\p{Lu}'’-]{2,}(?: [\\p{Lu}][\\p{Lu}'’-]{2,}){0,2})"
              + "(?:/[\\p{Lu}][\\p{Lu}.'’ -]{2,30})?"
              + "(?:, (?:(?:South|North|New|Saudi|Sri|Costa|United) )?[\\p{Lu}][\\p{Ll}]+\\.?)?)"
              + " (?=[\\p{Lu}][\\p{Ll}]|A |U\\.S\\.|[\"“])");

  private static final Set<String> AGENCIES =
      Words.of("AP AFP UPI CNN BBC NPR ABC NBC CBS TASS ANSA EFE DPA PTI IANS ANI REUTERS XINHUA");

  private static final Set<String> NO_PLACES =
      Words.of(
          """
          EXCLUSIVE BREAKING UPDATE UPDATED WATCH VIDEO LIVE OPINION ANALYSIS NEW POLL REPORT
          DEVELOPING EDITORIAL CORRECTION RELATED NOTE ABSTRACT PHOTOS PHOTO TV READ MORE FLASHBACK
          BOOM WOW LOOK EXPLAINER FACTBOX TIMELINE REVIEW INTERVIEW COMMENTARY SPECIAL NATO NASA
          OPEC UNESCO UNICEF UNHCR FIFA ASEAN FEMA NAFTA INTERPOL EDITOR FULL ADVISORY ALERT
          """);

  // Cities that the agencies' style books let stand alone, and capitals that are often datelines.
  private static final Set<String> CITIES =
      Words.of(
          """
          ABUJA ACCRA ALGIERS AMMAN AMSTERDAM ANKARA ASTANA ATHENS ATLANTA BAGHDAD BAKU BALTIMORE
          BANGKOK BEIJING BEIRUT BELGRADE BERLIN BERN BOGOTA BOSTON BRASILIA BRUSSELS BUCHAREST
          BUDAPEST CAIRO CANBERRA CARACAS CHICAGO CINCINNATI CLEVELAND COPENHAGEN DALLAS DAMASCUS
          DENVER DETROIT DHAKA DOHA DUBAI DUBLIN FRANKFURT GENEVA GUATEMALA HANOI HAVANA HELSINKI
          HONOLULU HOUSTON INDIANAPOLIS ISLAMABAD ISTANBUL JAKARTA JERUSALEM JOHANNESBURG KABUL
          KAMPALA KATHMANDU KHARTOUM KIEV KYIV KIGALI KINSHASA LAGOS LIMA LISBON LJUBLJANA LONDON
          LUSAKA LUXEMBOURG MADRID MANAMA MANILA MEXICO MIAMI MILAN MILWAUKEE MINNEAPOLIS MINSK
          MOGADISHU MONTREAL MOSCOW MUMBAI MUNICH MUSCAT NAIROBI NICOSIA OSLO OTTAWA PARIS
          PHILADELPHIA PHOENIX PITTSBURGH PRAGUE PRETORIA PYONGYANG QUITO RABAT RIGA RIYADH ROME
          SANAA SANTIAGO SARAJEVO SEATTLE SEOUL SHANGHAI SINGAPORE SKOPJE SOFIA STOCKHOLM STRASBOURG
          ABU_DHABI ADDIS_ABABA BUENOS_AIRES CAPE_TOWN HONG_KONG KUALA_LUMPUR KUWAIT_CITY LAS_VEGAS
          LOS_ANGELES MEXICO_CITY NEW_DELHI NEW_ORLEANS NEW_YORK PANAMA_CITY PHNOM_PENH
          SALT_LAKE_CITY SAN_ANTONIO SAN_DIEGO SAN_FRANCISCO SAO_PAULO ST._LOUIS TEL_AVIV THE_HAGUE
          UNITED_NATIONS VATICAN_CITY GUATEMALA_CITY SAN_JOSE PORT-AU-PRINCE SAN_SALVADOR
          SYDNEY TAIPEI TALLINN TASHKENT TBILISI TEHRAN TIRANA TOKYO TORONTO TRIPOLI TUNIS VIENNA
          VIENTIANE VILNIUS WARSAW WASHINGTON WELLINGTON YANGON YEREVAN ZAGREB ZURICH
          """);

  /**
   * The dateline at the begin of this paragraph.
   *
   * @param wire whether other signs say that an agency wrote the article
   */
  static Optional<Dateline> find(String text, Span paragraph, boolean wire) {
    int limit = Math.min(paragraph.end(), paragraph.begin() + LONGEST);
    String head = text.substring(paragraph.begin(), limit);
    if (head.isEmpty() || !(Character.isLetterOrDigit(head.charAt(0)) || head.charAt(0) == '(')) {
      return Optional.empty();
    }
    Matcher slashed = SLASHED.matcher(head);
    if (head.indexOf('/') > 0 && slashed.find()) {
      Optional<Dateline> found =
          parse(head.substring(0, slashed.start()) + " (" + slashed.group(1) + ")", "/");
      int end = paragraph.begin() + slashed.start() + slashed.group().stripTrailing().length();
      if (found.isPresent()) {
        return found.map(d -> d.at(new Span(paragraph.begin(), end)));
      }
    }
    Matcher m = SEPARATOR.matcher(head);
    int tries = 0;
    boolean separated = hasSeparator(head);
    while (separated && m.find() && tries++ < 3) {
      boolean alone = m.end() == head.length() && limit == paragraph.end();
      if (m.start() > 0 && (alone || beginsSentence(head, m.end()))) {
        Optional<Dateline> found = parse(head.substring(0, m.start()), m.group().strip());
        if (found.isPresent()) {
          int end = paragraph.begin() + m.start() + m.group().stripTrailing().length();
          return found.map(d -> d.at(new Span(paragraph.begin(), end)));
        }
      }
    }
    return bare(head, paragraph, wire);
  }

  private static boolean hasSeparator(String head) {
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      if (SEPARATORS.indexOf(c) >= 0 && !((c == '-' || c == '–') && isHyphen(head, i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a dash follows and precedes a letter, so that it joins two words. */
  private static boolean isHyphen(String head, int at) {
    return at > 0
        && at + 1 < head.length()
        && Character.isLetterOrDigit(head.charAt(at - 1))
        && Character.isLetterOrDigit(head.charAt(at + 1));
  }

  private Dateline at(Span where) {
    return new Dateline(where, place, date, agency);
  }

  private static boolean beginsSentence(String head, int at) {
    if (at >= head.length()) {
      return false;
    }
    char c = head.charAt(at);
    return Character.isUpperCase(c) || Character.isDigit(c) || Marks.isQuote(c) || c == '[';
  }

  private static Optional<Dateline> parse(String head, String separator) {
    String rest = head.strip();
    Optional<String> agency = Optional.empty();
    Matcher m = AGENCY.matcher(rest);
    if (m.find()) {
      agency = Optional.of(m.group(1));
      rest = rest.substring(0, m.start()).strip();
    }
    Matcher bracketed = BRACKETED.matcher(rest);
    if (bracketed.matches() && Dates.find(bracketed.group(2)).isPresent()) {
      rest = bracketed.group(1) + ", " + bracketed.group(2);
    }
    Optional<EdtfDate> date = Optional.empty();
    Optional<Dates.Found> found = Dates.find(rest);
    if (found.isPresent()) {
      date = Optional.of(found.get().date());
      if (!rest.substring(found.get().end()).strip().matches("[,.;]?")) {
        return Optional.empty();
      }
      rest =
          rest.substring(0, found.get().begin())
              .strip()
              .replaceAll("[,;]$|(?<=\\p{Lu}{3})[.]$", "")
              .strip();
    }
    boolean marked = agency.isPresent() || date.isPresent();
    if (rest.isEmpty()) {
      return agency.isPresent() && (date.isPresent() || head.startsWith("("))
          ? Optional.of(new Dateline(new Span(0, 0), Optional.empty(), date, agency))
          : Optional.empty();
    }
    if (!marked && AGENCIES.contains(rest)) {
      return Optional.of(new Dateline(new Span(0, 0), Optional.empty(), date, Optional.of(rest)));
    }
    return isPlace(rest, marked, separator)
        ? Optional.of(new Dateline(new Span(0, 0), Optional.of(rest), date, agency))
        : Optional.empty();
  }

  private static boolean isPlace(String place, boolean marked, String separator) {
    String[] parts = place.split(",", -1);
    if (parts.length > 3) {
      return false;
    }
    for (int i = 1; i < parts.length; i++) {
      if (!NAME.matcher(parts[i].strip()).matches()
          || (parts[i].strip().split(" ", -1).length > 2 && isCapitals(parts[i].strip()))) {
        return false;
      }
    }
    boolean capitals = true;
    for (String city : parts[0].split("/", -1)) {
      String c = city.strip();
      if (c.length() > 40 || !NAME.matcher(c).matches() || NO_PLACES.contains(c.split(" ", 2)[0])) {
        return false;
      }
      capitals &= isCapitals(c) && !c.contains("'") && !c.contains("’");
    }
    boolean known = CITIES.contains(parts[0].strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
    if (separator.equals(":")) {
      return marked || (capitals && known);
    }
    if (capitals || marked) {
      return true;
    }
    // "Geneva — The talks …": a name before a dash may be anything, so only a known city.
    return !separator.isEmpty() && !separator.equals("-") && known;
  }

  private static boolean isCapitals(String words) {
    return CAPITALS.matcher(words).matches();
  }

  private static Optional<Dateline> bare(String head, Span paragraph, boolean wire) {
    // A place without a separator is in capitals; most sentences do not begin so.
    char second = head.length() > 1 ? head.charAt(1) : ' ';
    if (second == ' ' || Character.isLowerCase(second)) {
      return Optional.empty();
    }
    Matcher m = BARE.matcher(head);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    String place = m.group(1);
    String city = place.split("[,/]", 2)[0];
    if (NO_PLACES.contains(city.split(" ", 2)[0])) {
      return Optional.empty();
    }
    boolean known = CITIES.contains(city.replace(' ', '_'));
    if (!known && !wire && !place.contains("/")) {
      return Optional.empty();
    }
    Span span = new Span(paragraph.begin(), paragraph.begin() + place.length());
    return Optional.of(new Dateline(span, Optional.of(place), Optional.empty(), Optional.empty()));
  }
}
