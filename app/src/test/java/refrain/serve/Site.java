package refrain.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import refrain.corpus.Corpus;
import refrain.corpus.Item;
import refrain.desk.Desk;
import refrain.extract.RuleExtractor;
import refrain.ladder.Ladder;
import refrain.link.Linker;
import refrain.novelty.Asked;
import refrain.novelty.News;
import refrain.pipeline.Pipeline;
import refrain.pipeline.Pipeline.Analysis;
import refrain.reactions.Reactions;
import refrain.resolve.Actors;
import refrain.store.Archive;
import refrain.store.Conclusions;
import refrain.store.Countries;
import refrain.store.Place;

/** A desk that answers over HTTP, on an archive of texts read by rules. */
final class Site implements AutoCloseable {

  private static final int MOST_PAGES = 400;

  private final Archive archive;
  private final Server server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> complaints;

  private Site(Archive archive, Server server, List<String> complaints) {
    this.archive = archive;
    this.server = server;
    this.complaints = complaints;
  }

  /** One of the example texts and of those in a folder, for this machine alone. */
  static Site of(Path store, Path... more) throws IOException {
    return of(Listening.local(0), store, more);
  }

  static Site of(Listening listening, Path store, Path... more) throws IOException {
    if (!Files.exists(store)) {
      fill(store, more);
    }
    Archive archive = Archive.open(new Place.File(store));
    List<String> complaints = new CopyOnWriteArrayList<>();
    Server server = Server.start(Desk.of(archive), listening, System::nanoTime, complaints::add);
    return new Site(archive, server, complaints);
  }

  private static void fill(Path store, Path... more) throws IOException {
    Path examples =
        Path.of(Optional.ofNullable(System.getProperty("refrain.root")).orElse(".."))
            .resolve("examples");
    Actors own = Actors.parse(Files.readString(examples.resolve("actors.yaml")), "actors.yaml");
    Actors actors = Actors.standard().with(own);
    Pipeline pipeline =
        Pipeline.of(
            new RuleExtractor(), Optional.empty(), actors, List.of(Ladder.neutral()), new Linker());
    List<Analysis.Analysed> read = new ArrayList<>();
    List<Path> paths = new ArrayList<>(List.of(more));
    paths.add(examples);
    Corpus.of(paths, Optional.empty())
        .read(
            item -> {
              if (item instanceof Item.Found f
                  && pipeline.analyse(f.document()) instanceof Analysis.Analysed a) {
                read.add(a);
              }
            });
    List<Analysis.Analysed> settled = Pipeline.settled(read);
    try (Archive archive = Archive.openToWrite(new Place.File(store))) {
      archive.tell(new Countries(own.countryNames()));
      Asking.save(archive);
      for (Analysis.Analysed a : read) {
        archive.add(a.article(), a.reports());
      }
      var findings = pipeline.link(settled);
      archive.conclude(
          new Conclusions(
              settled.stream().flatMap(a -> a.reports().stream()).toList(),
              findings,
              Pipeline.speakers(settled),
              Reactions.among(findings.statements()),
              new News(List.of(Ladder.neutral()))
                  .of(Pipeline.reports(settled, Pipeline.Statements.SAID), Asked.everything())
                  .days()));
      Asking.judge(archive);
    }
  }

  String address(String path) {
    return server.address().replaceAll("/$", "") + path;
  }

  int port() {
    return URI.create(server.address()).getPort();
  }

  List<String> complaints() {
    return List.copyOf(complaints);
  }

  HttpResponse<String> get(String path, String... headers) throws IOException {
    return send(HttpRequest.newBuilder(URI.create(address(path))).GET(), headers);
  }

  HttpResponse<String> post(String path, String form, String... headers) throws IOException {
    return send(
        HttpRequest.newBuilder(URI.create(address(path)))
            .POST(HttpRequest.BodyPublishers.ofString(form)),
        headers);
  }

  HttpResponse<String> send(HttpRequest.Builder request, String... headers) throws IOException {
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(
          request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      throw new IOException("interrupted", e);
    }
  }

  /** What is sent back for the lines of a request that no client would write; its first line. */
  String raw(String... lines) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.setSoTimeout(20_000);
      socket
          .getOutputStream()
          .write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      String reply =
          new String(socket.getInputStream().readNBytes(40), StandardCharsets.ISO_8859_1);
      return reply.lines().findFirst().orElse("");
    }
  }

  /**
   * What stands at some addresses and at those that links lead to from there, each asked once,
   * first met first; at most {@value #MOST_PAGES}.
   *
   * @param goes whether the walk goes from a page, given first, to one that it links to
   */
  Map<String, HttpResponse<String>> walk(List<String> starts, BiPredicate<String, String> goes)
      throws IOException {
    Map<String, HttpResponse<String>> pages = new LinkedHashMap<>();
    Set<String> met = new HashSet<>(starts);
    Deque<String> next = new ArrayDeque<>(starts);
    while (!next.isEmpty() && pages.size() < MOST_PAGES) {
      String path = next.removeFirst();
      HttpResponse<String> page = get(path);
      pages.put(path, page);
      for (String link : links(page.body())) {
        if (goes.test(path, link) && met.add(link)) {
          next.addLast(link);
        }
      }
    }
    return pages;
  }

  /** The address of a page's answer for programs. */
  static String twin(String page) {
    int query = page.indexOf('?');
    String path = query < 0 ? page : page.substring(0, query);
    return (path.equals("/") ? "/today" : path)
        + ".json"
        + (query < 0 ? "" : page.substring(query));
  }

  /** The first address that a page leads to and that begins so. */
  String firstLink(String page, String beginning) throws IOException {
    return links(get(page).body()).stream()
        .filter(l -> l.startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  /** Every address within the desk that a page leads to, without the place within the page. */
  static List<String> links(String page) {
    List<String> out = new ArrayList<>();
    Matcher link = Pattern.compile("href=\"(/[^\"#]*)").matcher(page);
    while (link.find()) {
      out.add(link.group(1).replace("&amp;", "&").replace("&#34;", "\"").replace("&#39;", "'"));
    }
    return out.stream().distinct().toList();
  }

  @Override
  public void close() {
    server.close();
    archive.close();
  }
}
