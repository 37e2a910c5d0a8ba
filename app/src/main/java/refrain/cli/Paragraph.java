package refrain.cli;

import java.util.ArrayList;
import java.util.List;

/** Styled text on one line, ready to be broken into lines of a terminal. */
final class Paragraph {

  private final List<Piece> characters;

  private Paragraph(List<Piece> characters) {
    this.characters = characters;
  }

  static Paragraph of(List<Piece> pieces) {
    List<Piece> characters = new ArrayList<>();
    boolean leading = true;
    for (Piece piece : pieces) {
      String text = piece.text();
      for (int i = 0; i < text.length(); ) {
        int n = Character.charCount(text.codePointAt(i));
        leading &= text.charAt(i) == ' ';
        if (!leading) {
          characters.add(new Piece(text.substring(i, i + n), piece.style()));
        }
        i += n;
      }
    }
    while (!characters.isEmpty() && isBlank(characters.get(characters.size() - 1))) {
      characters.remove(characters.size() - 1);
    }
    return new Paragraph(characters);
  }

  /**
   * Lines without line ends. A word that is longer than a line stands out.
   *
   * @param indent columns before each line but the first
   * @param width columns of a line; 0 for no limit
   */
  List<String> lines(int firstIndent, int indent, int width, boolean colour) {
    List<String> lines = new ArrayList<>();
    int begin = 0;
    while (begin < characters.size()) {
      int before = lines.isEmpty() ? firstIndent : indent;
      int end = lineEnd(begin, width == 0 ? Integer.MAX_VALUE : Math.max(1, width - before));
      lines.add(" ".repeat(before) + painted(begin, end, colour));
      begin = end;
      while (begin < characters.size() && isBlank(characters.get(begin))) {
        begin++;
      }
    }
    return lines;
  }

  /** After the last character of the line that begins here, at a blank or beside a wide one. */
  private int lineEnd(int begin, int columns) {
    int used = 0;
    int lastBreak = -1;
    for (int i = begin; i < characters.size(); i++) {
      Piece c = characters.get(i);
      int wide = Columns.of(c.text());
      if (i > begin && (isBlank(c) || (wide == 2 && !isClosing(c)))) {
        lastBreak = i;
      }
      used += wide;
      if (used > columns && lastBreak > 0) {
        return lastBreak;
      }
    }
    return characters.size();
  }

  private String painted(int begin, int end, boolean colour) {
    StringBuilder line = new StringBuilder();
    int i = begin;
    while (i < end) {
      Style style = characters.get(i).style();
      StringBuilder run = new StringBuilder();
      while (i < end && characters.get(i).style() == style) {
        run.append(characters.get(i++).text());
      }
      line.append(colour ? style.paint(run.toString()) : run);
    }
    return line.toString();
  }

  private static boolean isBlank(Piece character) {
    return character.text().equals(" ");
  }

  /** Marks that must not begin a line. */
  private static boolean isClosing(Piece character) {
    return "，。、；：？！）」』》”’".contains(character.text());
  }
}
