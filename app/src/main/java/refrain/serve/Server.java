package refrain.serve;

import com.sun.net.httpserver.HttpExchange;
import io.avaje.jex.Jex;
import io.avaje.jex.Routing;
import io.avaje.jex.http.Context;
import io.avaje.jex.http.ExchangeHandler;
import io.avaje.jex.http.NotFoundException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import refrain.desk.Desk;

/** The desk over HTTP: each answer as a page and, under its address with {@code .json}, as JSON. */
public final class Server implements AutoCloseable {

  /** What the libraries say of themselves is nothing for people; held, or it would be forgotten. */
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("io.avaje"), Logger.getLogger("com.sun.net.httpserver"));

  private static final int BURST_SECONDS = 4;
  private static final long LONGEST_BODY = 4_096;

  private final Jex.Server server;
  private final String address;

  private Server(Jex.Server server, String address) {
    this.server = server;
    this.address = address;
  }

  // The JDK's server reads these once; by themselves it waits for ever and takes any number.
  private static final Map<String, String> LIMITS =
      Map.of(
          "sun.net.httpserver.maxReqTime", "30",
          "sun.net.httpserver.maxRspTime", "120",
          "sun.net.httpserver.idleInterval", "30",
          "sun.net.httpserver.maxReqHeaders", "100",
          "sun.net.httpserver.maxReqHeaderSize", "32768",
          "jdk.httpserver.maxConnections", "512",
          "sun.net.httpserver.nodelay", "true");

  /**
   * Starts answering.
   *
   * @param nanos a clock for durations
   * @param complaints is told, in a sentence each, what went wrong here and is nobody's fault who
   *     asked
   * @throws IllegalStateException if the port cannot be had
   */
  public static Server start(
      Desk desk, Listening listening, LongSupplier nanos, Consumer<String> complaints) {
    LIMITS.forEach(
        (name, value) -> {
          if (System.getProperty(name) == null) {
            System.setProperty(name, value);
          }
        });
    QUIET.forEach(l -> l.setLevel(Level.OFF));
    SecureRandom random = new SecureRandom();
    Assets assets = new Assets();
    Visits visits = new Visits(random, nanos);
    double perSecond = listening.perSecond();
    Rates rates = new Rates(perSecond, perSecond * BURST_SECONDS, nanos);
    Guard guard = new Guard(listening, rates, visits);
    Pages pages = new Pages(desk, assets, Tokens.made(random), listening, complaints);
    Door door = new Door(listening, guard, visits, pages);
    Jex jex = Jex.create();
    jex.config(
        c ->
            c.host(listening.host())
                .port(listening.port())
                .health(false)
                .maxRequestSize(LONGEST_BODY)
                .compression(compression -> compression.disableCompression()));
    jex.filter(
        (context, chain) -> {
          HttpExchange exchange = context.exchange();
          Optional<Guard.Refusal> refusal = guard.refuses(exchange);
          if (refusal.isPresent()) {
            send(exchange, pages.refused(refusal.get(), exchange));
          } else {
            chain.proceed();
          }
        });
    for (Route route : Routes.of(desk)) {
      get(jex, route.path(), (e, named) -> pages.reply(route, e, named));
      if (!route.path().endsWith("}")) {
        get(jex, route.twin(), (e, named) -> pages.reply(route, e, named));
      }
    }
    get(jex, "/alerts/{feed}", (e, named) -> pages.feed(e, named));
    get(jex, "/help", (e, named) -> pages.help(e));
    get(jex, "/openapi.json", (e, named) -> pages.description());
    get(
        jex,
        "/robots.txt",
        (e, named) -> Reply.text(200, "text/plain", "User-agent: *\nDisallow: /\n"));
    get(jex, "/static/{file}", (e, named) -> pages.asset(named.getOrDefault("file", "")));
    get(jex, "/enter", (e, named) -> door.shown(e));
    jex.post("/enter", context -> send(context.exchange(), door.entered(context.exchange())));
    jex.post("/leave", context -> send(context.exchange(), door.left(context.exchange())));
    Routing routing = jex.routing();
    ExchangeHandler none =
        context -> {
          throw new NotFoundException("nothing takes " + context.method());
        };
    // A method without any route would be met with silence.
    for (String path : List.of("/", "/<any>")) {
      routing.put(path, none).patch(path, none).delete(path, none);
      routing.options(path, none).trace(path, none);
    }
    jex.error(
        NotFoundException.class,
        (context, e) -> {
          // No route, so no filter was asked yet.
          HttpExchange exchange = context.exchange();
          send(
              exchange,
              guard
                  .refuses(exchange)
                  .map(refusal -> pages.refused(refusal, exchange))
                  .orElseGet(() -> pages.failed(e, exchange)));
        });
    jex.error(
        Exception.class,
        (context, e) -> send(context.exchange(), pages.failed(e, context.exchange())));
    Jex.Server server;
    try {
      server = jex.start();
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          "port "
              + listening.port()
              + " at "
              + listening.host()
              + " cannot be had, perhaps because something listens there already; give another with"
              + " --port",
          e);
    }
    return new Server(server, address(listening, server.port()));
  }

  private interface Handler {
    Reply reply(HttpExchange exchange, Map<String, String> named) throws Exception;
  }

  private static void get(Jex jex, String path, Handler handler) {
    jex.routing()
        .get(path, context -> answer(context, handler))
        .head(path, context -> answer(context, handler));
  }

  private static void answer(Context context, Handler handler) throws Exception {
    send(context.exchange(), handler.reply(context.exchange(), context.pathParamMap()));
  }

  private static void send(HttpExchange exchange, Reply reply) {
    Sender.send(exchange, reply);
  }

  private static String address(Listening listening, int port) {
    String host = listening.host().contains(":") ? "[" + listening.host() + "]" : listening.host();
    return "http://" + host + ":" + port + "/";
  }

  /** Where a browser finds it. */
  public String address() {
    return address;
  }

  /** Answers no more. */
  @Override
  public void close() {
    server.shutdown();
  }
}
