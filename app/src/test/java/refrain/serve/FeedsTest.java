package refrain.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.desk.Desk;
import refrain.domain.Id;
import refrain.store.Archive;
import refrain.store.Place;

/** Feeds over HTTP; what stands in them is made elsewhere. */
class FeedsTest {

  private static final Id KNOWN = new Id("0123456789abcdef");

  @TempDir private Path folder = Path.of("");

  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();

  private HttpResponse<String> get(Server server, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address().replaceAll("/$", "") + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void aFeedIsHandedOutUnderTheIdOfItsQuestion() throws IOException, InterruptedException {
    Feeds feeds =
        (id, base, before) ->
            id.equals(KNOWN)
                ? Optional.of(("<feed>" + base + before + "</feed>").getBytes(UTF_8))
                : Optional.empty();
    try (Archive archive = Archive.openToWrite(new Place.File(folder.resolve("refrain.db")));
        Server server =
            Server.start(
                Desk.of(archive), feeds, Listening.local(0), System::nanoTime, complaints::add)) {
      String address = "/alerts/" + KNOWN + ".atom";
      String base = server.address().replaceAll("/$", "");
      HttpResponse<String> found = get(server, address);
      assertThat(found.statusCode()).isEqualTo(200);
      assertThat(found.headers().firstValue("Content-Type")).contains(Feeds.TYPE);
      assertThat(found.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(found.body()).isEqualTo("<feed>" + base + "Optional.empty</feed>");
      String tag = found.headers().firstValue("ETag").orElse("");
      assertThat(get(server, address, "If-None-Match", tag).statusCode()).isEqualTo(304);
      assertThat(get(server, address + "?before=17", "If-None-Match", tag).body())
          .isEqualTo("<feed>" + base + "Optional[17]</feed>");
      assertThat(get(server, address + "?before=last").statusCode()).isEqualTo(400);
      for (String none :
          List.of("fedcba9876543210.atom", KNOWN.value(), KNOWN + ".json", "..atom", "x.atom")) {
        assertThat(get(server, "/alerts/" + none).statusCode()).as(none).isEqualTo(404);
      }
      assertThat(complaints).isEmpty();
    }
  }
}
