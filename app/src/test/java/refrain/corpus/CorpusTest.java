package refrain.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.read.Document;
import refrain.read.Metadata;

class CorpusTest {

  @TempDir Path folder = Path.of("set by JUnit");

  @BeforeEach
  void realFolder() throws IOException {
    folder = folder.toRealPath();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Listing.parent(file));
    return Files.writeString(file, text, UTF_8);
  }

  private static List<Item> items(Path... paths) {
    return items(Optional.empty(), paths);
  }

  private static List<Item> items(Optional<Path> metadata, Path... paths) {
    List<Item> items = new ArrayList<>();
    Corpus.of(Arrays.asList(paths), metadata).read(items::add);
    return items;
  }

  private static List<Document> documents(Path... paths) {
    return items(paths).stream()
        .flatMap(i -> i instanceof Item.Found f ? Stream.of(f.document()) : Stream.empty())
        .toList();
  }

  private static List<Item.Problem> problems(Path... paths) {
    return items(paths).stream()
        .flatMap(i -> i instanceof Item.Problem p ? Stream.of(p) : Stream.empty())
        .toList();
  }

  private static List<String> names(Path... paths) {
    return documents(paths).stream().map(Document::doc).sorted().toList();
  }

  @Test
  void readsFoldersWithAllThatIsBelowThem() throws IOException {
    write("a.txt", "A");
    write("deep/er/b.MD", "B");
    write("deep/c.html", "C");
    write("deep/d.htm", "D");

    assertThat(names(folder)).containsExactly("a", "b", "c", "d");
  }

  @Test
  void passesByHiddenFilesAndFilesAboutOthers() throws IOException {
    write("a.txt", "A");
    write(".hidden.txt", "no");
    write(".git/x.txt", "no");
    write("README.md", "no");
    write("LICENSE.txt", "no");
    write("metadata.csv", "file,outlet\n");
    write("index.json", "[]");
    write("data.xml", "<x/>");

    assertThat(names(folder)).containsExactly("a");
    assertThat(problems(folder)).isEmpty();
    assertThat(Corpus.of(List.of(folder), Optional.empty()).otherFiles()).isEqualTo(1);
  }

  @Test
  void takesWhatIsNamedAsAnArticleWhateverItsName() throws IOException {
    assertThat(names(write("README.md", "text"))).containsExactly("README");
    assertThat(names(write("speech", "text"))).containsExactly("speech");
  }

  @Test
  void readsAFileOnceHoweverOftenItIsNamed() throws IOException {
    Path a = write("a.txt", "A");
    Files.createSymbolicLink(folder.resolve("z.txt"), a);

    assertThat(names(a, folder, a, folder.resolve("."))).containsExactly("a");
  }

  @Test
  void getsOutOfLoopsOfLinks() throws IOException {
    write("in/a.txt", "A");
    Files.createSymbolicLink(folder.resolve("in/round"), folder);

    assertThat(names(folder)).containsExactly("a");
    assertThat(problems(folder)).isEmpty();
  }

  @Test
  void givesTheSameDocumentsForAnyOrderOfPaths() throws IOException {
    List<Path> paths = new ArrayList<>();
    for (String name : List.of("x/a.txt", "y/a.txt", "y/a.html", "b.txt", "z/a.txt")) {
      paths.add(write(name, name));
    }
    paths.add(write("r.jsonl", "{\"id\":\"a\",\"text\":\"t\"}\n{\"text\":\"u\"}\n"));
    List<String> expected = described(paths);

    assertThat(expected)
        .containsExactly(
            "b b.txt",
            "a x/a.txt",
            "y/a y/a.html",
            "y/a.txt y/a.txt",
            "z/a z/a.txt",
            "r/a r.jsonl:1",
            "r-2 r.jsonl:2");
    for (int i = 0; i < paths.size(); i++) {
      Collections.rotate(paths, 1);
      assertThat(described(paths)).isEqualTo(expected);
      assertThat(described(paths.reversed())).isEqualTo(expected);
    }
  }

  private List<String> described(List<Path> paths) {
    return documents(paths.toArray(Path[]::new)).stream()
        .map(d -> d.doc() + " " + folder.relativize(Path.of(d.path())))
        .toList();
  }

  @Test
  void findsMetadataBesideTheFiles() throws IOException {
    write(
        "metadata.csv",
        """
        file,outlet,published,title,url
        a.txt,The Courier,2024-01-02,"Salt, again",https://courier.example/1
        b,,2024-01-03,,
        """);
    write(
        "metadata.json",
        "[{\"file\":\"a.txt\",\"outlet\":\"no\"},{\"file\":\"b\",\"outlet\":\"yes\"}]");
    write("a.txt", "A");
    write("b.txt", "B");

    assertThat(documents(folder).stream().map(Document::metadata))
        .containsExactly(
            new Metadata(
                Optional.of("The Courier"),
                Optional.of("2024-01-02"),
                Optional.of("Salt, again"),
                Optional.of("https://courier.example/1")),
            new Metadata(
                Optional.of("yes"), Optional.of("2024-01-03"), Optional.empty(), Optional.empty()));
  }

  @Test
  void prefersTheTableThatIsNamed() throws IOException {
    write("in/metadata.csv", "file,outlet,title\na.txt,beside,Beside\n");
    Path given = write("given.csv", "file;outlet\na;named\n");
    write("in/a.txt", "A");
    List<Item> items = items(Optional.of(given), folder.resolve("in"));

    assertThat(items).hasSize(1);
    assertThat(((Item.Found) items.get(0)).document().metadata())
        .isEqualTo(
            new Metadata(
                Optional.of("named"), Optional.empty(), Optional.of("Beside"), Optional.empty()));
  }

  @Test
  void namesABadRowOfMetadataAndUsesTheRest() throws IOException {
    write("metadata.csv", "file,outlet\na.txt,one,two,three\n,x\nb.txt,B\n");
    write("a.txt", "A");
    write("b.txt", "B");

    assertThat(problems(folder))
        .extracting(Item.Problem::where)
        .containsExactly(folder + "/metadata.csv:2", folder + "/metadata.csv:3");
    assertThat(documents(folder)).extracting(d -> d.metadata().outlet().orElse("-")).contains("B");
  }

  @Test
  void readsRecordsOfJsonLines() throws IOException {
    Path file =
        write(
            "news.jsonl",
            "\uFEFF{\"id\":7,\"text\":\"One.\",\"date\":\"2024-05-06\",\"source\":\"S\",\"x\":[1]}\n"
                + "\n{broken\n[1]\n{\"title\":\"no text\"}\n{\"text\":\"Two.\"}");
    List<Document> documents = documents(file);

    assertThat(documents).extracting(Document::doc).containsExactly("7", "news-6");
    assertThat(documents.get(0).metadata().published()).contains("2024-05-06");
    assertThat(documents.get(0).metadata().outlet()).contains("S");
    assertThat(new String(documents.get(1).bytes(), UTF_8)).isEqualTo("Two.");
    assertThat(problems(file))
        .allMatch(p -> p.reason() == ProblemReason.BAD_RECORD)
        .extracting(Item.Problem::where)
        .containsExactly(file + ":3", file + ":4", file + ":5");
  }

  @Test
  void readsRecordsOfCsv() throws IOException {
    Path file =
        write(
            "news.csv",
            """
            ID,Title,Text\r
            1,t,"He said ""no"",
            then left."\r
            2,a 6" pipe,Short.\r
            3,x,y,z,too many\r
            4,,\r
            5,t,Last.\r
            6,t,"never closed
            """);

    assertThat(documents(file))
        .extracting(d -> d.doc() + "=" + new String(d.bytes(), UTF_8))
        .containsExactly("1=He said \"no\",\nthen left.", "2=Short.", "5=Last.");
    assertThat(problems(file))
        .extracting(Item.Problem::where)
        .containsExactly(file + ":5", file + ":6", file + ":8");
  }

  @Test
  void saysWhichColumnsThereAreWhenNoneIsText() throws IOException {
    Path file = write("table.csv", "a,b\n1,2\n");

    assertThat(problems(file))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.where()).isEqualTo(file + ":1");
              assertThat(p.message())
                  .contains("columns a, b")
                  .contains("expected a column named text");
            });
  }

  @Test
  void namesWhatIsMissingDanglingOrEncodedWrongly() throws IOException {
    Path dangling = folder.resolve("gone.txt");
    Files.createSymbolicLink(dangling, folder.resolve("nowhere.txt"));
    Path missing = folder.resolve("missing.txt");
    Path latin = folder.resolve("latin.jsonl");
    Files.write(latin, "{\"text\":\"caf\u00e9\"}\n{\"text\":\"tea\"}\n".getBytes(ISO_8859_1));

    assertThat(problems(folder, missing))
        .extracting(p -> p.reason() + " " + folder.relativize(Path.of(p.where())))
        .containsExactlyInAnyOrder(
            "DANGLING_LINK gone.txt", "MISSING missing.txt", "BAD_RECORD latin.jsonl:1");
    assertThat(names(folder)).containsExactly("latin-2");
  }

  @Test
  void namesAFolderWithoutRightsAndReadsTheOthers() throws IOException {
    write("open/a.txt", "A");
    write("shut/b.txt", "B");
    // Rights do not bind the super-user, who runs many builds; so the listing itself refuses.
    Listing listing =
        Listing.of(
            List.of(folder),
            f -> {
              if (f.endsWith("shut")) {
                throw new AccessDeniedException(f.toString());
              }
              try (Stream<Path> children = Files.list(f)) {
                return children.toList();
              }
            });

    assertThat(listing.sources()).extracting(s -> Source.stem(s.path())).containsExactly("a");
    assertThat(listing.problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.where()).isEqualTo(folder.resolve("shut").toString());
              assertThat(p.reason()).isEqualTo(ProblemReason.UNREADABLE);
              assertThat(p.message()).startsWith("no right to read this folder");
            });
  }

  @Test
  void refusesALineOf200MegabytesWithoutHoldingIt() throws IOException {
    Path sparse = folder.resolve("sparse.txt");
    try (RandomAccessFile file = new RandomAccessFile(sparse.toFile(), "rw")) {
      file.setLength(200L << 20);
    }
    Path lines = folder.resolve("lines.jsonl");
    byte[] megabyte = new byte[1 << 20];
    Arrays.fill(megabyte, (byte) 'a');
    try (OutputStream out = Files.newOutputStream(lines)) {
      out.write("{\"id\":\"first\",\"text\":\"One.\"}\n".getBytes(UTF_8));
      for (int i = 0; i < 200; i++) {
        out.write(megabyte);
      }
      out.write("\n{\"id\":\"last\",\"text\":\"Two.\"}\n".getBytes(UTF_8));
    }

    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          assertThat(names(folder)).containsExactly("first", "last");
          assertThat(problems(folder))
              .allMatch(p -> p.reason() == ProblemReason.TOO_LONG)
              .extracting(Item.Problem::where)
              .containsExactly(sparse.toString(), lines + ":2");
        });
  }

  @Test
  void findsActorsBesideTheFiles() throws IOException {
    write("in/a.txt", "A");
    Path actors = write("in/actors.yaml", "");

    assertThat(Corpus.of(List.of(folder.resolve("in/a.txt")), Optional.empty()).actorsFiles())
        .containsExactly(actors);
  }

  @Test
  void laterVersionsOfARecordAreDocumentsOfTheirOwn() throws IOException {
    Path file =
        write(
            "releases.jsonl",
            "{\"id\":\"7\",\"url\":\"https://m.example/7\",\"title\":\"On the reef\","
                + "\"date\":\"2024-02-01\",\"text\":\"Nine ships.\",\"later_versions\":"
                + "[\"Seven ships.\",{\"text\":\"Six ships.\",\"title\":\"Corrected\"},\" \"]}\n");
    List<Document> documents = documents(file);

    assertThat(documents.stream().map(Document::doc)).containsExactly("7", "7-v2", "7-v3");
    assertThat(documents.stream().map(d -> new String(d.bytes(), UTF_8)))
        .containsExactly("Nine ships.", "Seven ships.", "Six ships.");
    assertThat(documents.stream().map(d -> d.metadata().address().orElse("")))
        .containsOnly("https://m.example/7");
    assertThat(documents.stream().map(d -> d.metadata().title().orElse("")))
        .containsExactly("On the reef", "On the reef", "Corrected");
    assertThat(documents.get(2).path()).isEqualTo(file + ":1, version 3");
    assertThat(problems(file))
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("a version without text"));
  }
}
