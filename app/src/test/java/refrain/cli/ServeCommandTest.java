package refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

  private static final Path EXAMPLES =
      Path.of(Optional.ofNullable(System.getProperty("refrain.root")).orElse(".."))
          .resolve("examples");

  @TempDir private Path folder;

  /** Standard output of which somebody waits for a line. */
  private static final class Told extends StringWriter {
    private final CountDownLatch flushed = new CountDownLatch(1);

    @Override
    public void flush() {
      if (toString().contains("http://")) {
        flushed.countDown();
      }
    }

    String address() throws InterruptedException {
      assertThat(flushed.await(2, TimeUnit.MINUTES)).as(toString()).isTrue();
      Matcher address = Pattern.compile("http://\\S+/").matcher(toString());
      assertThat(address.find()).isTrue();
      return address.group();
    }
  }

  @Test
  void showsAFolderInOneCommandAndEndsWhenItIsAskedTo() throws Exception {
    Told out = new Told();
    StringWriter errors = new StringWriter();
    CompletableFuture<Integer> code = new CompletableFuture<>();
    Thread desk =
        Thread.ofPlatform()
            .start(
                () ->
                    code.complete(
                        Main.run(
                            new String[] {
                              "serve", "--port", "0", "--model", "rules", EXAMPLES.toString()
                            },
                            new Session(out, errors, Terminal.NONE, System::nanoTime))));
    String address = out.address();
    HttpResponse<String> page =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("What is new").contains("Bank of Norvane");
    desk.interrupt();
    assertThat(code.get(1, TimeUnit.MINUTES)).isEqualTo(Main.DONE);
    assertThat(errors.toString()).isEmpty();
  }

  @Test
  void refusesToLetOthersInWithoutTokens() {
    Ran ran = Ran.of("serve", "--listen", "0.0.0.0");
    assertThat(ran.code()).isEqualTo(Main.MISUSE);
    assertThat(ran.errors()).contains("--token-file").contains("--make-token");
  }

  @Test
  void makesATokenOfWhichTheFileHasOnlyTheDigest() throws IOException {
    Path file = folder.resolve("tokens");
    Ran first = Ran.of("serve", "--make-token", file.toString());
    Ran second = Ran.of("serve", "--make-token", file.toString());
    assertThat(first.code()).isEqualTo(Main.DONE);
    String token = first.out().strip();
    assertThat(token).hasSize(43).isNotEqualTo(second.out().strip());
    assertThat(Files.readAllLines(file))
        .hasSize(2)
        .allMatch(line -> line.matches("sha256:[0-9a-f]{64}"))
        .noneMatch(line -> line.contains(token));
  }

  @Test
  void namesAFileOfTokensThatCannotBeUsed() throws IOException {
    Path file = Files.writeString(folder.resolve("tokens"), "open-sesame\n");
    Ran ran = Ran.of("serve", "--token-file", file.toString());
    assertThat(ran.code()).isEqualTo(Main.MISUSE);
    assertThat(ran.errors()).contains("line 1").doesNotContain("open-sesame");
    assertThat(Ran.of("serve", "--token-file", folder.resolve("none").toString()).errors())
        .contains("no file that can be read");
  }

  @Test
  void saysWhatToDoWhereThereIsNoArchive() {
    Ran ran = Ran.of("serve", "--store", folder.resolve("none.db").toString());
    assertThat(ran.code()).isEqualTo(Main.MISUSE);
    assertThat(ran.errors()).contains("refrain add");
  }

  @Test
  void saysWhatToDoWhereThePortIsTaken() throws IOException {
    Path store = folder.resolve("desk.db");
    assertThat(
            Ran.of(
                    "add",
                    "--model",
                    "rules",
                    "--store",
                    store.toString(),
                    EXAMPLES.resolve("shoals-agreement.txt").toString())
                .code())
        .isEqualTo(Main.DONE);
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      Ran ran = Ran.of("serve", "--store", store.toString(), "--port", port);
      assertThat(ran.code()).isEqualTo(Main.MISUSE);
      assertThat(ran.errors()).contains("port " + port).contains("--port");
    }
  }
}
