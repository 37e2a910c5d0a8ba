package refrain.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a word does in a sentence, as far as a change of it changes the sense. */
public enum WordClass {
  NEGATION,
  NUMERAL,
  MODAL,
  SCOPE,
  CONDITION,
  INTENSITY,
  /** An article or possessive, standing where a word of scope or number may stand. */
  DETERMINER,
  /** An auxiliary verb, standing where a modal may stand. */
  AUXILIARY,
  /** Any other of the small words. */
  FUNCTION,
  /** A noun, adjective, adverb or verb. */
  CONTENT;

  private static final Set<String> NEGATIONS =
      words(
          "no not never neither nor without nobody none nothing nowhere cannot hardly scarcely"
              + " barely non n't refuse refused refuses refusing deny denied denies denying");
  private static final Set<String> ADDING = words("onli just mere");
  private static final Set<String> MODALS =
      words(
          "will would shall should must may might can could ought need needs cannot perhaps maybe"
              + " possibly probably likely allegedly reportedly supposedly presumably apparently");
  private static final Set<String> SCOPES =
      words(
          "any all every each some both most many few several only whole entire either"
              + " certain everything anything everyone anyone everybody anybody someone somebody"
              + " something always sometimes often usually generally rarely seldom partly fully"
              + " mostly largely almost nearly solely exclusively merely");
  private static final Set<String> INTENSITIES =
      words(
          "firmly strongly gravely seriously resolutely very deeply highly extremely severely"
              + " surely definitely absolutely strenuously solemnly sternly somewhat slightly"
              + " significantly considerably substantially greatly utterly categorically vehemently"
              + " sharply modestly moderately increasingly particularly especially extensively"
              + " fiercely totally completely entirely unequivocally earnestly quite rather too more"
              + " less much grave serious strong firm stern solemn");
  private static final Set<String> CONDITIONS =
      words(
          "if unless provided providing until whether otherwise except excluding barring pending"
              + " assuming conditional conditionally when once lest");
  private static final Set<String> NUMBERS =
      words(
          "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
              + " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty"
              + " ninety hundred hundreds thousand thousands million millions billion trillion dozen"
              + " dozens half quarter quarters third thirds fourth fifth fifths sixth seventh eighth"
              + " ninth tenth tenths eleventh twelfth first second twice double triple zero percent dollars"
              + " percentage euros");
  private static final Set<String> DETERMINERS =
      words("the a an this that these those its our their his her my your such");
  private static final Set<String> AUXILIARIES =
      words("is are was were be been being am has have had having do does did");
  private static final Set<String> SMALL =
      words(
          "i you he she it we they me him us them who whom which what whoever whatever and or but"
              + " so as than then of in on at by for from to with into upon between among about"
              + " against over under after before during through toward towards within because"
              + " although though while since where there here also just yet still already now"
              + " today yesterday tomorrow again ever");
  private static final Set<String> JOINING =
      words(
          "if unless when once lest until whether who whom which that because although though"
              + " while since where and or but as except");

  private static final Map<String, WordClass> CLASSES = classes();

  private static Map<String, WordClass> classes() {
    Map<String, WordClass> out = new HashMap<>();
    for (WordClass c : values()) {
      c.members().forEach(w -> out.putIfAbsent(w, c));
    }
    return Map.copyOf(out);
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  /**
   * Whether a word of a sentence takes away from what follows; "not only" and its like do not.
   *
   * @param words comparable words
   */
  public static boolean isNegation(List<String> words, int at) {
    return of(words.get(at)) == NEGATION
        && (at + 1 == words.size() || !ADDING.contains(words.get(at + 1)));
  }

  /** The class of a word in lower case; of several, the gravest. */
  public static WordClass of(String word) {
    if (isFigure(word)) {
      return NUMERAL;
    }
    WordClass known = CLASSES.get(word);
    return known != null ? known : word.length() <= 2 ? FUNCTION : CONTENT;
  }

  /** Whether the class has this word, which may belong to several. */
  public boolean has(String word) {
    return this == NUMERAL ? isFigure(word) || NUMBERS.contains(word) : members().contains(word);
  }

  private Set<String> members() {
    return switch (this) {
      case NEGATION -> NEGATIONS;
      case NUMERAL -> NUMBERS;
      case MODAL -> MODALS;
      case SCOPE -> SCOPES;
      case CONDITION -> CONDITIONS;
      case INTENSITY -> INTENSITIES;
      case DETERMINER -> DETERMINERS;
      case AUXILIARY -> AUXILIARIES;
      case FUNCTION -> SMALL;
      case CONTENT -> Set.of();
    };
  }

  /** Whether a change of such a word alone is told of itself. */
  public boolean marked() {
    return switch (this) {
      case NEGATION, NUMERAL, MODAL, SCOPE, CONDITION, INTENSITY -> true;
      case DETERMINER, AUXILIARY, FUNCTION, CONTENT -> false;
    };
  }

  /** Whether a word of the one class may take the place of one of the other. */
  public boolean replaces(WordClass other) {
    return this == other || stands(this, other) || stands(other, this);
  }

  private static boolean stands(WordClass x, WordClass y) {
    return (x == DETERMINER && (y == SCOPE || y == NUMERAL)) || (x == AUXILIARY && y == MODAL);
  }

  /** Whether the word begins a clause that hangs on another. */
  public static boolean joins(String word) {
    return JOINING.contains(word);
  }

  /** Whether the word begins with a digit. */
  public static boolean isFigure(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }
}
