package refrain.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.regex.Pattern;
import refrain.domain.EdtfDate;

/**
 * Citations in BibTeX, with the fields that BibLaTeX adds, in UTF-8. No text can end its field or
 * run a command of TeX: braces and backslashes become names of characters.
 */
final class BibtexRows implements Rows<Told> {

  private static final String[] MONTHS = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
  };
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d){0,2}~?");

  private final Writer out;

  BibtexRows(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Told told) throws IOException {
    Cited cited = Cited.of(told);
    boolean article = cited.printed() && cited.outlet().isPresent();
    out.write((article ? "@article{" : "@misc{") + cited.key());
    // A second pair of braces keeps a name whole: which part is the family name is not known.
    field("author", cited.author().map(a -> "{" + escaped(a) + "}"));
    field("title", cited.title().map(t -> "{" + escaped(t) + "}"));
    field(article ? "journal" : "howpublished", cited.outlet().map(BibtexRows::escaped));
    if (cited.published().isPresent()) {
      date(cited.published().get().date());
    }
    field("url", cited.address().map(BibtexRows::address));
    field("abstract", Optional.of(escaped(cited.words())));
    field("note", Optional.of(escaped(String.join(". ", cited.notes()))));
    if (!cited.keywords().isEmpty()) {
      field("keywords", Optional.of(String.join(", ", cited.keywords())));
    }
    field("language", Optional.of(cited.language()));
    out.write("\n}\n\n");
  }

  private void date(EdtfDate date) throws IOException {
    if (date.year().isPresent()) {
      field("year", Optional.of(date.toString().substring(0, 4)));
      if (date.month().isPresent()) {
        // The names of months are macros, outside braces.
        out.write(",\n  month = " + MONTHS[date.month().getAsInt() - 1]);
      }
    }
    String text = date.toString();
    if (DATE.matcher(text).matches()) {
      field("date", Optional.of(text));
    }
  }

  private void field(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.write(",\n  " + name + " = {" + value.get() + "}");
    }
  }

  /** A text as TeX prints it. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        // BibTeX counts braces whatever stands before them.
        case '{' -> out.append("\\textbraceleft{}");
        case '}' -> out.append("\\textbraceright{}");
        case '\\' -> out.append("\\textbackslash{}");
        case '~' -> out.append("\\textasciitilde{}");
        case '^' -> out.append("\\textasciicircum{}");
        case '$', '&', '#', '_', '%' -> out.append('\\').append(c);
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** An address as the field of an address has it: no TeX, and nothing that ends the field. */
  private static String address(String address) {
    return address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
