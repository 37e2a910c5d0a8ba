package refrain.alert;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TLS with a certificate made for {@code desk.invalid}, by whom the test trusts. */
class SecureConnectionTest {

  private static final char[] WORD = "invented".toCharArray();
  private static final String OK = "HTTP/1.1 200 OK\r\n\r\n";

  @TempDir private Path folder = Path.of("");

  private SSLContext tls() throws IOException, GeneralSecurityException, InterruptedException {
    Path store = folder.resolve("keys.p12");
    Process made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "desk",
                "-keyalg",
                "EC",
                "-dname",
                "CN=desk.invalid",
                "-ext",
                "san=dns:desk.invalid",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(WORD))
            .redirectErrorStream(true)
            .start();
    String said = new String(made.getInputStream().readAllBytes(), UTF_8);
    assertThat(made.waitFor()).as(said).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, WORD);
    }
    KeyManagerFactory ours = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    ours.init(keys, WORD);
    TrustManagerFactory trusted =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusted.init(keys);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(ours.getKeyManagers(), trusted.getTrustManagers(), null);
    return context;
  }

  private static Answer send(SSLSocketFactory trusting, String host, int port) {
    Names names = name -> List.of(InetAddress.getLoopbackAddress());
    return new GuardedPost(names, trusting, Duration.ofSeconds(20))
        .send(
            Destination.parse("https://" + host + ":" + port + "/", true),
            Map.of(),
            "{}".getBytes(UTF_8));
  }

  @Test
  void tellsOnlyTheHostWhoseNameTheCertificateHas()
      throws IOException, GeneralSecurityException, InterruptedException {
    SSLContext tls = tls();
    try (RawServer server =
        RawServer.on(tls.getServerSocketFactory(), out -> out.write(OK.getBytes(ISO_8859_1)))) {
      assertThat(send(tls.getSocketFactory(), "desk.invalid", server.port()))
          .isEqualTo(new Answer.Got(200, Optional.empty()));
      assertThat(send(tls.getSocketFactory(), "other.invalid", server.port()).told())
          .startsWith("no secure connection: ")
          .contains("other.invalid");
      assertThat(
              send((SSLSocketFactory) SSLSocketFactory.getDefault(), "desk.invalid", server.port())
                  .told())
          .startsWith("no secure connection: ");
      assertThat(server.requests()).hasSize(1);
    }
  }
}
