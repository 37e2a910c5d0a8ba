package refrain.extract;

import java.util.Set;

/** Names the places inside a sentence at which a content may end. */
final class Boundary {

  private static final Set<String> SPECIFIC =
      Set.of(
          "which",
          "who",
          "whose",
          "where",
          "but",
          "while",
          "although",
          "though",
          "because",
          "if",
          "as",
          "when",
          "after",
          "before",
          "since",
          "despite",
          "according",
          "including",
          "even",
          "with",
          "in",
          "on",
          "at",
          "during",
          "unless",
          "until",
          "whereas",
          "so",
          "too",
          "however",
          "amid",
          "following",
          "like",
          "such",
          "without",
          "not",
          "especially",
          "by",
          "for",
          "to",
          "from",
          "of",
          "about",
          "against",
          "that",
          "than",
          "once",
          "whether");

  private Boundary() {}

  /** The kind of boundary before word {@code k}, or the empty string where there is none. */
  static String at(Line line, int k, int limit) {
    Word w = line.word(k);
    if (line.isQuoted(k)) {
      return "";
    }
    if (w.is(",")) {
      int n = k + 1;
      if (n >= limit) {
        return "";
      }
      if (line.isQuoted(n)) {
        return ",Q";
      }
      if (line.tag(n) == Tag.CCONJ) {
        return "," + line.word(n).lower() + "+" + shape(line, n + 1, limit);
      }
      return "," + shape(line, n, limit);
    }
    if (k > 0 && line.quoteBefore(k) >= 0 && endsWithComma(line, k)) {
      return line.tag(k) == Tag.CCONJ
          ? "," + w.lower() + "+" + shape(line, k + 1, limit)
          : "," + shape(line, k, limit);
    }
    if (w.is(";")) {
      return ";";
    }
    if (w.is("\u2014") || w.is("\u2013") || w.is("-") || w.is("\u2015")) {
      return "-";
    }
    if (w.is(":") || w.is("(") || w.is("[")) {
      return w.lower();
    }
    if (line.tag(k) == Tag.CCONJ) {
      return k > 0 && line.is(k - 1, ",") ? "" : w.lower() + "+" + shape(line, k + 1, limit);
    }
    boolean function =
        line.tag(k) == Tag.SCONJ
            || line.tag(k) == Tag.ADP
            || line.tag(k) == Tag.ADV
            || line.tag(k) == Tag.PRON;
    return function && SPECIFIC.contains(w.lower()) && !(k > 0 && line.is(k - 1, ","))
        ? w.lower()
        : "";
  }

  // "... "unpatriotic," and": the comma before the closing mark counts.
  private static boolean endsWithComma(Line line, int after) {
    int i = after - 1;
    while (i > 0 && line.isQuoteMark(i)) {
      i--;
    }
    return line.is(i, ",");
  }

  private static String shape(Line line, int n, int limit) {
    if (n >= limit) {
      return "END";
    }
    Word w = line.word(n);
    if (SPECIFIC.contains(w.lower())) {
      return w.lower();
    }
    Tag tag = line.tag(n);
    if (tag.isNominal() || tag == Tag.DET || tag == Tag.ADJ || tag == Tag.PRON) {
      if (Phrases.isDate(w)) {
        return "DATE";
      }
      int e = Phrases.phraseEnd(line, n, limit);
      boolean clause = e > n && e < limit && line.tag(e).isFinite();
      boolean empty = w.is("there") || w.is("it");
      return (empty ? "EMPTY" : Phrases.isPersonal(w) ? "PRON" : "NP") + (clause ? "+V" : "");
    }
    return tag.toString();
  }
}
