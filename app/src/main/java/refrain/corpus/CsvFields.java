package refrain.corpus;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;

/** Reads rows of a table as named values; the separator is the one that the head row uses. */
final class CsvFields {

  private final List<String> head;
  private final char separator;

  private CsvFields(List<String> head, char separator) {
    this.head = head;
    this.separator = separator;
  }

  static CsvFields ofHead(String row) {
    char separator = ',';
    long most = 0;
    for (char c : new char[] {',', ';', '\t'}) {
      long n = row.chars().filter(x -> x == c).count();
      if (n > most) {
        most = n;
        separator = c;
      }
    }
    return new CsvFields(cells(row, separator), separator);
  }

  List<String> head() {
    return head;
  }

  /**
   * @throws IllegalArgumentException if the row has not as many cells as the head, or its marks are
   *     wrong; the message is in words for users
   */
  Fields of(String row) {
    List<String> cells = cells(row, separator);
    if (cells.size() > head.size()) {
      throw new IllegalArgumentException(
          cells.size() + " cells under a head of " + head.size() + " columns");
    }
    Fields fields = new Fields();
    for (int i = 0; i < cells.size(); i++) {
      fields.put(head.get(i), cells.get(i));
    }
    return fields;
  }

  private static List<String> cells(String row, char separator) {
    try {
      return CsvReader.builder()
          .fieldSeparator(separator)
          .maxBufferSize(Corpus.LONGEST_DOCUMENT)
          .ofSingleCsvRecord(row)
          .getFields();
    } catch (CsvParseException e) {
      throw new IllegalArgumentException("cells that cannot be told apart", e);
    }
  }
}
