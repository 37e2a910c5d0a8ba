package refrain.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import refrain.domain.Article;
import refrain.domain.DateOrigin;
import refrain.domain.Region;
import refrain.domain.Span;
import refrain.domain.Turn;
import refrain.domain.Voice;

/** What holds for every document, whatever its bytes. */
class ReaderPropertiesTest {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static final String[] PIECES = {
    "Holt said",
    " ",
    ". ",
    ".",
    "\"",
    "“",
    "”",
    "''",
    "‘",
    "’",
    "\n",
    "\n\n",
    "Q: ",
    "A: ",
    "(",
    ")",
    "U.S.",
    "Mr.",
    "…",
    "?",
    "!",
    ": ",
    "VELMOR, Jan. 14 (Ostra) -- ",
    "By Jane Roe",
    "###",
    "--",
    "# ",
    "* ",
    "**",
    "[a](b)",
    "Enditem",
    "date 2031-05-17 https://a.example/",
    "MS. HOLT: ",
    "<p>",
    "</div>",
    "<!--",
    "&amp;",
    "\u00a0",
    "\u200b",
    "\ud83d\ude00",
    "\ud83d",
    "中文。",
    "---\n",
    "title: x\n",
    "\r\n",
    "\t",
    "9",
    "1.5",
    "the",
    "We welcome it",
    "Lin Marn: "
  };

  @Test
  void everySpanLiesInTheTextAndEverySentenceInAParagraph() {
    long seed = 20_310_517L;
    Random random = new Random(seed);
    for (int run = 0; run < 600; run++) {
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(60);
      for (int i = 0; i < pieces; i++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      for (Format format : Format.values()) {
        String where = "seed " + seed + ", run " + run + ", " + format + ": " + text;
        switch (read(text.toString(), format)) {
          case Reading.Read r -> check(r.article(), where);
          case Reading.Refused r -> assertThat(r.message()).as(where).isNotBlank();
        }
      }
    }
  }

  @Test
  void anyBytesGiveAnArticleOrAReason() {
    Random random = new Random(7);
    for (int run = 0; run < 300; run++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      for (Format format : Format.values()) {
        Reading reading = new Reader().read(new Document("d", "d", format, bytes, Metadata.NONE));
        assertThat(reading).isNotNull();
      }
    }
  }

  @Test
  void plainTextIsLeftAsItIsButForAByteOrderMark() {
    String text =
        " date 2031-05-17 https://a.example/x\r\n\r\nTitle\r\n\r\n\tHe said.  She\u00a0left. \n";
    assertThat(article("\ufeff" + text, Format.TEXT).text()).isEqualTo(text);
    assertThat(article(text, Format.MARKDOWN).text()).isEqualTo(text);
  }

  @Test
  void theSameBytesGiveTheEqualArticle() {
    String text = "Title here\n\nVELMOR, Jan. 14 (Ostra) -- Ostria agreed on Thursday. Enditem";
    assertThat(article(text, Format.TEXT)).isEqualTo(article(text, Format.TEXT));
  }

  @Test
  void hostileTextsAreReadInTime() {
    List<String> hostile =
        List.of(
            "\"".repeat(100_000),
            "“".repeat(100_000),
            "''".repeat(100_000) + "a",
            "a. ".repeat(100_000),
            "Mr. ".repeat(100_000),
            ". ".repeat(100_000) + "a",
            "a".repeat(5_000_000),
            "He said so, and she did. ".repeat(200_000),
            "(".repeat(300_000) + "a",
            "a\n".repeat(100_000),
            "a\n\n".repeat(60_000),
            "___\n\n".repeat(60_000) + "a",
            "Q: a\n\n".repeat(30_000),
            "AB: a b c d e f g h\n\n".repeat(20_000),
            "A line of heading words\n\nA sentence that is long enough to be the text under it.\n\n"
                .repeat(10_000),
            "BEIJING/".repeat(100_000),
            "[".repeat(200_000) + "a](".repeat(50_000),
            "* ".repeat(300_000) + "a",
            "---\n" + "a: [".repeat(10_000),
            "---\n" + "a: \"\n".repeat(5_000) + "---\nbody",
            "\n".repeat(1_000_000) + "a",
            " ".repeat(1_000_000) + "a.",
            "Jan. ".repeat(100_000),
            "? \"He ".repeat(100_000));
    for (String text : hostile) {
      for (Format format : List.of(Format.TEXT, Format.MARKDOWN)) {
        String name = format + " " + text.substring(0, 12);
        assertTimeoutPreemptively(LIMIT, () -> read(text, format), name);
      }
    }
  }

  @Test
  void hostilePagesAreReadInTime() {
    List<String> hostile =
        List.of(
            "<div>".repeat(30_000) + "a",
            "<p>He said so, and she did. ".repeat(30_000),
            "<b>".repeat(30_000) + "He said so, and she did.",
            "<a href=x>".repeat(50_000) + "a",
            "<script type=application/ld+json>" + "[".repeat(200_000) + "</script>",
            "<script type=application/ld+json>" + "{\"a\":".repeat(100_000) + "</script>",
            "<table><tr><td>".repeat(20_000) + "a",
            "<div>He said so, and she did, and all of them went to the harbour of the town."
                .repeat(10_000));
    for (String page : hostile) {
      assertTimeoutPreemptively(LIMIT, () -> read(page, Format.HTML), page.substring(0, 12));
    }
  }

  @Test
  void refusesWithAReasonWhatIsNoText() {
    assertThat(refusal(new byte[0])).isEqualTo(RefusalReason.EMPTY);
    assertThat(refusal(" \n\t\ufeff--\n".getBytes(UTF_8))).isEqualTo(RefusalReason.EMPTY);
    assertThat(refusal(new byte[] {'a', 0, 'b'})).isEqualTo(RefusalReason.BINARY);
    assertThat(refusal("a\u0001\u0002\u0003\u0004".getBytes(UTF_8)))
        .isEqualTo(RefusalReason.BINARY);
    assertThat(refusal(new byte[Decoder.MOST_BYTES + 1])).isEqualTo(RefusalReason.TOO_LONG);
    byte[] line = new byte[Decoder.MOST_BYTES_A_LINE + 1];
    java.util.Arrays.fill(line, (byte) 'a');
    assertThat(refusal(line)).isEqualTo(RefusalReason.TOO_LONG);
  }

  @Test
  void saysWhereTheEncodingIsWrongAndWhatItLooksLike() {
    byte[] latin = "Ostria’s café".getBytes(Charset.forName("windows-1252"));
    Reading reading = new Reader().read(new Document("d", "d", Format.TEXT, latin, Metadata.NONE));
    assertThat(reading)
        .isEqualTo(
            new Reading.Refused(
                RefusalReason.ENCODING,
                "invalid UTF-8 at byte offset 6 (0x92), it looks like Windows-1252 or Latin-1;"
                    + " convert it to UTF-8"));
  }

  @Test
  void readsAPageInItsDeclaredCharacterSet() {
    String page =
        "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1252'>"
            + "<title>Ostria’s café</title></head><body><p>Ostria’s minister met the press in a café"
            + " at the harbour, and she said that “the treaty stands” as it has for years now, in"
            + " every one of its parts.</p></body></html>";
    byte[] bytes = page.getBytes(Charset.forName("windows-1252"));
    Reading reading = new Reader().read(new Document("d", "d", Format.HTML, bytes, Metadata.NONE));
    assertThat(((Reading.Read) reading).article().text())
        .contains("Ostria’s minister", "“the treaty");
  }

  @Test
  void metadataGoBeforeWhatTheDocumentSays() {
    Metadata known =
        new Metadata(
            Optional.of("Ostra"), Optional.of("2031-01"), Optional.of("A title"), Optional.empty());
    byte[] bytes =
        "date 2030-05-17 https://a.example/x\n\nOther Title Here\n\nHe left. She stayed at home.\n"
            .getBytes(UTF_8);
    Reading reading = new Reader().read(new Document("d", "d", Format.TEXT, bytes, known));
    Article a = ((Reading.Read) reading).article();
    assertThat(a.outlet()).contains("Ostra");
    assertThat(a.title()).contains("A title");
    assertThat(a.published().map(d -> d.date() + " " + d.origin())).contains("2031-01 GIVEN");
    assertThat(a.address()).contains("https://a.example/x");
  }

  @Test
  void takesTheDateOfTheAddressLast() {
    Article a =
        article("https://a.example/2031/05/17/x\n\nA Title Here\n\nHe left.\n", Format.TEXT);
    assertThat(a.published().map(d -> d.date() + " " + d.origin()))
        .contains("2031-05-17 " + DateOrigin.ADDRESS);
  }

  private static void check(Article a, String where) {
    int length = a.text().length();
    for (Region r : a.regions()) {
      assertThat(r.span().end()).as(where).isLessThanOrEqualTo(length);
      assertThat(r.span().isEmpty()).as(where).isFalse();
    }
    assertThat(a.regions()).as(where).isSortedAccordingTo((x, y) -> x.span().compareTo(y.span()));
    int last = 0;
    for (Span p : a.paragraphs()) {
      assertThat(p.begin()).as(where).isGreaterThanOrEqualTo(last);
      assertThat(Blanks.trim(a.text(), p.begin(), p.end())).as(where).isEqualTo(p);
      last = p.end();
    }
    last = 0;
    int paragraph = 0;
    for (Span s : a.sentences()) {
      assertThat(s.begin()).as(where).isGreaterThanOrEqualTo(last);
      assertThat(Blanks.trim(a.text(), s.begin(), s.end())).as(where).isEqualTo(s);
      while (!a.paragraphs().get(paragraph).contains(s)) {
        paragraph++;
        assertThat(paragraph).as(where).isLessThan(a.paragraphs().size());
      }
      last = s.end();
    }
    assertThat(a.turns().isEmpty()).as(where).isEqualTo(a.voice() != Voice.TRANSCRIPT);
    last = 0;
    for (Turn t : a.turns()) {
      for (Span p : t.paragraphs()) {
        assertThat(p.begin()).as(where).isGreaterThanOrEqualTo(last);
        assertThat(p.isEmpty()).as(where).isFalse();
        last = p.end();
      }
    }
    assertThat(last).as(where).isLessThanOrEqualTo(length);
  }

  private static Reading read(String text, Format format) {
    return new Reader().read(new Document("d", "d", format, text.getBytes(UTF_8), Metadata.NONE));
  }

  private static Article article(String text, Format format) {
    return ((Reading.Read) read(text, format)).article();
  }

  private static RefusalReason refusal(byte[] bytes) {
    Reading reading = new Reader().read(new Document("d", "d", Format.TEXT, bytes, Metadata.NONE));
    return ((Reading.Refused) reading).reason();
  }
}
