package refrain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CharacterClassTest {

  /** Unassigned in Python's Unicode: Java's may be newer. */
  private static final String UNASSIGNED = "'?' if unicodedata.category(c)=='Cn' else ";

  @Test
  void agreesWithPythonOnWordsInAllOfUnicode() throws Exception {
    String table =
        PythonTable.forEveryCodePoint(UNASSIGNED + "'1' if re.match(r'[^\\W_]', c) else '0'");
    assertThat(differing(table, CharacterClass::isWord)).isEmpty();
  }

  @Test
  void agreesWithPythonOnWhiteSpaceInAllOfUnicode() throws Exception {
    String table = PythonTable.forEveryCodePoint(UNASSIGNED + "'1' if c.isspace() else '0'");
    assertThat(differing(table, CharacterClass::isSpace)).isEmpty();
    Pattern pattern = Pattern.compile("[" + CharacterClass.SPACES + "]");
    assertThat(differing(table, c -> pattern.matcher(Character.toString(c)).matches())).isEmpty();
  }

  @Test
  void countsAsPythonDoesWithoutAsking() {
    assertThat("a1ß²½Ⅳ漢٣".codePoints().allMatch(CharacterClass::isWord)).isTrue();
    assertThat("_-'\u0301\u00a0\u200d".codePoints().noneMatch(CharacterClass::isWord)).isTrue();
    assertThat(" \t\u001c\u0085\u00a0\u2028\u3000".codePoints().allMatch(CharacterClass::isSpace))
        .isTrue();
    assertThat("\u200b\u180e\ufeff".codePoints().noneMatch(CharacterClass::isSpace)).isTrue();
  }

  private static List<String> differing(String table, IntPredicate ours) {
    assertThat(table).hasSize(Character.MAX_CODE_POINT + 1);
    List<String> differing = new ArrayList<>();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean isSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      if (table.charAt(c) != '?' && !isSurrogate && (table.charAt(c) == '1') != ours.test(c)) {
        differing.add(String.format(Locale.ROOT, "U+%04X", c));
      }
    }
    return differing;
  }
}
