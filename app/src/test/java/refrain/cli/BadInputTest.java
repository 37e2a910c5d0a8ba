package refrain.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input is named with its reason, and nothing else is lost. */
class BadInputTest {

  private static final String STORY =
      "\"We firmly reject any form of joint patrol in the straits,\" spokesperson Mirel Tavash"
          + " said on Tuesday.\n";

  @TempDir Path folder = Path.of("set by JUnit");

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8);
  }

  @Test
  void namesEachBadFileWithItsReasonAndDoesTheOthers() throws IOException {
    write("good-1.txt", STORY);
    write("good-2.txt", STORY);
    write("empty.txt", "");
    Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 0, 3, 0, 0, 'a', 'b'});
    Files.write(
        folder.resolve("latin.txt"), new byte[] {'c', 'a', 'f', (byte) 0xC3, '(', ' ', 'a'});
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere.txt"));
    write("rows.jsonl", "{\"text\":\"A word.\"}\n{oops\n");
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("long.txt").toFile(), "rw")) {
      file.setLength(200L << 20);
    }
    Ran ran = Ran.of("extract", folder.toString(), folder.resolve("missing.txt").toString());

    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out()).contains("good-1").contains("good-2").contains("rows-1");
    List<String> errors = ran.errors().lines().toList();
    assertThat(errors).hasSize(8);
    assertThat(errors.get(0)).startsWith(folder + "/binary.txt: ");
    assertThat(errors.get(1)).startsWith(folder + "/empty.txt: ");
    assertThat(errors.get(2)).startsWith(folder + "/gone.txt: a link to ");
    assertThat(errors.get(3)).startsWith(folder + "/latin.txt: ");
    assertThat(errors.get(4)).startsWith(folder + "/long.txt: 209,715,200 bytes");
    assertThat(errors.get(5)).startsWith(folder + "/missing.txt: no such file");
    assertThat(errors.get(6)).startsWith(folder + "/rows.jsonl:2: not valid JSON");
    assertThat(errors.get(7))
        .isEqualTo(
            "3 documents done, 7 not: 1 bad record, 1 binary, 1 dangling link, 1 empty, 1 missing,"
                + " 1 too long, 1 wrong encoding");
  }

  @Test
  void keepsHostileTextFromTheTerminalAndThePage() throws IOException {
    String hostile =
        "\"We firmly reject <script>alert(1)</script> any form \u001b[2J\u001b]0;owned\u0007 of"
            + " joint \u202Epatrol\u202C in the \u009b31mstraits,\" spokesperson Mirel Tavash"
            + " said on Tuesday.\n"
            // A few control characters in much text; more of them would make it no text at all.
            + "The harbour was quiet, and boats went out for herring as they do. ".repeat(20);
    write("a.txt", hostile);
    write("b\u001b[31m.txt", hostile.replace("firmly reject", "reject"));
    write(
        "metadata.csv",
        "file,outlet,title,url\na.txt,<b>\u001b[5mPost</b>,\"<img src=x>\",javascript:alert(1)\n");
    write("empty\u001b[2J.txt", "");
    Path page = folder.resolve("page.htm-out");
    Ran text = Ran.of("trace", "--templates", folder.toString());
    Ran extract = Ran.of("extract", folder.toString());
    Ran html = Ran.of("trace", "--templates", "--html", page.toString(), folder.toString());

    assertThat(extract.out()).contains("<script>").contains("\uFFFD");
    assertThat(text.out() + text.errors() + extract.out() + extract.errors() + html.out())
        .doesNotContain("\u001b")
        .doesNotContain("\u009b")
        .doesNotContain("\u0007")
        .doesNotContain("\u202e");
    assertThat(Files.readString(page, UTF_8))
        .contains("&lt;b&gt;")
        .doesNotContain("<script")
        .doesNotContain("<img")
        .doesNotContain("<b>\u001b")
        .doesNotContain("javascript:")
        .doesNotContain("\u001b")
        .doesNotContain("\u202e");
  }

  @Test
  void keepsTheTextsInsideTheirFolder() throws IOException {
    write("in.jsonl", "{\"id\":\"../../out\",\"text\":\"A word or two.\"}\n");
    Path texts = Files.createDirectories(folder.resolve("t/t"));
    Ran ran = Ran.of("extract", "--texts", texts.toString(), folder.resolve("in.jsonl").toString());

    assertThat(ran.code()).isEqualTo(1);
    assertThat(texts.resolve("__/__/out.txt")).exists();
    assertThat(folder.resolve("out.txt")).doesNotExist();
  }

  @Test
  void saysWhatIsMisused() throws IOException {
    Path story = write("story.txt", STORY);
    Path badActors = write("people.yml", "countries: [");
    List<Ran> runs =
        List.of(
            Ran.of(),
            Ran.of("trace"),
            Ran.of("sing"),
            Ran.of("trace", "--format", "xml", story.toString()),
            Ran.of("trace", "--threads", "0", story.toString()),
            Ran.of("trace", "--top", "-1", story.toString()),
            Ran.of("trace", "--metadata", folder + "/no.csv", story.toString()),
            Ran.of("trace", "--actors", folder + "/no.yaml", story.toString()),
            Ran.of("trace", "--actors", badActors.toString(), story.toString()),
            Ran.of("trace", "--html", folder + "/no/page.html", story.toString()),
            Ran.of("diff", story.toString()));

    assertThat(runs)
        .allSatisfy(
            r -> {
              assertThat(r.code()).as(r.errors()).isEqualTo(2);
              assertThat(r.errors()).startsWith("refrain: ").doesNotContain("\tat ");
            });
  }

  @Test
  void saysWhatWasFoundAndExpected() throws IOException {
    Path story = write("story.txt", STORY);
    Path badActors = write("people.yml", "countries: [");
    Path empty = Files.createDirectory(folder.resolve("void"));

    assertThat(Ran.of("sing").errors())
        .startsWith("refrain: sing: no such command; expected trace");
    assertThat(Ran.of("trace", "--top", "few", story.toString()).errors())
        .contains("'--top': found few, expected a whole number");
    assertThat(Ran.of("new", "--chance", "few", story.toString()).errors())
        .contains("'--chance': found few, expected a number");
    assertThat(Ran.of("trace", "").errors()).startsWith("refrain: a path without a letter");
    assertThat(Ran.of("trace", "--actors", badActors.toString(), story.toString()).errors())
        .containsOnlyOnce("people.yml");
    assertThat(Ran.of("cuts", "--statements", "text", story.toString()).errors())
        .contains("expected said or all");
    assertThat(Ran.of("diff", story.toString()).errors()).startsWith("refrain: 1 text; expected");
    assertThat(Ran.of("diff", "--metadata", "no.csv", "a.txt", "b.txt").errors())
        .startsWith("refrain: --metadata no.csv: no file that can be read");
    assertThat(Ran.of("diff", folder + "/no.txt", folder + "/none.txt").errors())
        .contains("0 documents done, 2 not: 2 missing");
    assertThat(Ran.of("trace", "--texts", story.toString(), story.toString()).errors())
        .startsWith("refrain: --texts " + story + ": ");
    for (String command : List.of("trace", "extract", "new", "cuts", "speakers")) {
      assertThat(Ran.of(command, empty.toString()).errors())
          .isEqualTo(
              "refrain: no articles in " + empty + "; expected .txt, .md, .html, .jsonl or .csv\n");
    }
    assertThat(Ran.of("find", "word", empty.toString()).errors()).contains("no articles in");
    assertThat(Ran.of("diff", "--series", empty.toString()).errors()).contains("no articles in");
    assertThat(Ran.of("new", story.toString()).out()).startsWith("Nothing to judge: ");
  }

  @Test
  void namesABrokenTableBesideTheFiles() throws IOException {
    write("story.txt", STORY);
    write("metadata.json", "{oops");
    for (String command : List.of("trace", "extract", "cuts", "speakers")) {
      Ran ran = Ran.of(command, folder.toString());
      assertThat(ran.code()).isEqualTo(3);
      assertThat(ran.errors()).startsWith(folder + "/metadata.json: not valid JSON");
    }
  }

  @Test
  void saysWhenThereIsNothing() throws IOException {
    write("data.xml", "<x/>");
    Ran nothing = Ran.of("trace", folder.toString());
    write("plain.txt", "The weather was mild and the harbour was quiet all day long.\n");

    assertThat(nothing.code()).isEqualTo(1);
    assertThat(nothing.errors()).contains("no articles in").contains("1 file of other kinds");
    assertThat(Ran.of("trace", folder.toString()).code()).isEqualTo(1);
  }

  @Test
  void isQuietWhenTheReaderHasEnough() throws IOException {
    write("story.txt", STORY);
    StringWriter errors = new StringWriter();
    Writer shut =
        new Writer() {
          @Override
          public void write(char[] characters, int begin, int length) throws IOException {
            throw new IOException("Broken pipe");
          }

          @Override
          public void flush() throws IOException {
            throw new IOException("Broken pipe");
          }

          @Override
          public void close() {}
        };
    int code =
        Main.run(
            new String[] {"extract", folder.toString()},
            new Session(shut, errors, Terminal.NONE, () -> 0));

    assertThat(code).isZero();
    assertThat(errors.toString()).isEmpty();
  }

  @Test
  void saysWhenTheDiskIsFull() throws IOException {
    write("story.txt", STORY);
    StringWriter errors = new StringWriter();
    Writer full =
        new Writer() {
          @Override
          public void write(char[] characters, int begin, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void close() {}
        };
    int code =
        Main.run(
            new String[] {"extract", folder.toString()},
            new Session(full, errors, Terminal.NONE, () -> 0));

    assertThat(code).isEqualTo(3);
    assertThat(errors.toString()).containsOnlyOnce("No space left on device");
  }
}
