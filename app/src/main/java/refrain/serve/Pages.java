package refrain.serve;

import com.sun.net.httpserver.HttpExchange;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.avaje.jex.http.BadRequestException;
import io.avaje.jex.http.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import refrain.desk.Desk;
import refrain.desk.Json;
import refrain.domain.Id;
import refrain.store.ArchiveException;
import refrain.store.Countries;
import refrain.store.Overview;

/** Makes replies of answers: pages for people, JSON for programs. */
final class Pages {

  private static final String KEPT = "private, no-cache";

  private final Desk desk;
  private final Assets assets;
  private final String run;
  private final Listening listening;
  private final Consumer<String> complaints;

  /**
   * @param run is another for each run of the server: what one told holds for no other
   * @param listening where the desk is, and whether a token is needed to come in
   */
  Pages(Desk desk, Assets assets, String run, Listening listening, Consumer<String> complaints) {
    this.desk = desk;
    this.assets = assets;
    this.run = run;
    this.listening = listening;
    this.complaints = complaints;
  }

  Reply reply(Route route, HttpExchange exchange, Map<String, String> named) {
    try {
      Asked asked = asked(exchange, named);
      Overview overview = desk.overview();
      String tag = tag(asked, overview, "");
      if (!route.aside() && isKnown(exchange, tag)) {
        return unchanged(tag);
      }
      return switch (route.handler().answer(asked)) {
        case Answer.Shown s -> {
          String own =
              route.aside() ? tag(asked, overview, Tokens.hexDigest(Json.write(s.record()))) : tag;
          yield isKnown(exchange, own)
              ? unchanged(own)
              : (asked.json()
                      ? Reply.of(200, Reply.JSON, Json.write(s.record()))
                      : page(route, asked, address(asked, exchange), s, overview))
                  .with("ETag", own)
                  .with("Cache-Control", KEPT);
        }
        case Answer.Moved m -> Reply.empty(308).with("Location", located(m.path(), exchange));
        case Answer.See s -> Reply.empty(303).with("Location", located(s.path(), exchange));
        case Answer.Failed f -> failed(f.problem(), exchange);
      };
    } catch (ArchiveException | RuntimeException e) {
      return failed(e, exchange);
    }
  }

  private String address(Asked asked, HttpExchange exchange) {
    return base(exchange) + asked.path() + Asked.query(asked.fields());
  }

  /** Where the desk is for who asks; the guard has looked at the name of the host. */
  private String base(HttpExchange exchange) {
    return listening.base(String.valueOf(exchange.getRequestHeaders().getFirst("Host")));
  }

  private static Reply unchanged(String tag) {
    return Reply.empty(304).with("ETag", tag).with("Cache-Control", KEPT);
  }

  /** A feed; its address ends with {@code .atom}. */
  Reply feed(HttpExchange exchange, Map<String, String> named) {
    try {
      Asked asked = asked(exchange, named);
      String name = named.getOrDefault("feed", "");
      Optional<String> before = asked.text("before");
      if (before.isPresent() && !before.get().matches("[0-9]{1,18}")) {
        throw new Asked.Misasked("before: found " + before.get() + ", expected a number");
      }
      Optional<byte[]> feed = Optional.empty();
      if (name.matches("[0-9a-f]{16}\\.atom")) {
        feed = desk.feed(new Id(name.substring(0, 16)), base(exchange), before.map(Long::valueOf));
      }
      if (feed.isEmpty()) {
        throw new NotFoundException("no such feed");
      }
      String tag = "W/\"" + Id.of("feed", new String(feed.get(), StandardCharsets.UTF_8)) + "\"";
      Reply reply = isKnown(exchange, tag) ? unchanged(tag) : Reply.of(200, Reply.ATOM, feed.get());
      return reply.with("ETag", tag).with("Cache-Control", KEPT);
    } catch (ArchiveException | RuntimeException e) {
      return failed(e, exchange);
    }
  }

  private Reply page(
      Route route, Asked asked, String address, Answer.Shown shown, Overview overview)
      throws ArchiveException {
    Frame frame =
        new Frame(
            shown.title(),
            route.tab(),
            asked,
            address,
            assets,
            Optional.of(overview),
            desk.countries(),
            true,
            listening.tokens().isPresent());
    return html(200, out -> shown.view().write(out, frame));
  }

  private static Reply html(int status, Consumer<HtmlTemplateOutput> page) {
    StringOutput out = new StringOutput(32_768);
    page.accept(new Harmless(out));
    return Reply.text(status, Reply.HTML, out.toString());
  }

  /** What the page on how to use the desk replies. */
  Reply help(HttpExchange exchange) {
    Frame frame = frame("Help", Tab.HELP, exchange, overview());
    return html(200, out -> JtehelpGenerated.render(out, Untouched.TAGS, frame));
  }

  /** The description of the interface for programs. */
  Reply description() {
    return Reply.of(200, Reply.JSON, Json.description()).with("Cache-Control", KEPT);
  }

  Reply asset(String file) {
    return assets
        .find(file)
        .map(
            a ->
                Reply.of(200, a.type(), a.bytes())
                    .with("Cache-Control", "public, max-age=31536000, immutable"))
        .orElseGet(() -> Reply.text(404, "text/plain", "no such file\n"));
  }

  /** The page at the door of a desk that needs a token. */
  Reply door(HttpExchange exchange, int status, String next, Optional<String> fault) {
    Frame frame = frame("Enter", Tab.NONE, exchange, Optional.empty());
    return html(status, out -> JteenterGenerated.render(out, Untouched.TAGS, frame, next, fault));
  }

  Reply refused(Guard.Refusal refusal, HttpExchange exchange) {
    return switch (refusal) {
      case Guard.Refusal.Because b -> {
        Reply reply = failed(b.problem(), exchange);
        yield b.header().map(h -> reply.with(h, b.value())).orElse(reply);
      }
      case Guard.Refusal.Stranger s -> stranger(exchange);
    };
  }

  private Reply stranger(HttpExchange exchange) {
    if (Guard.isFeed(exchange.getRequestURI().getPath()) && !isLedHere(exchange)) {
      return failed(
              new Problem(
                  401,
                  "A token is needed",
                  "found none that lets in; expected one as the password, with any name: a feed"
                      + " reader asks for both"),
              exchange)
          .with("WWW-Authenticate", "Basic realm=\"Refrain\", charset=\"UTF-8\"");
    }
    if (wantsJson(exchange)) {
      return failed(
              new Problem(
                  401,
                  "A token is needed",
                  "found none that lets in; expected the header Authorization: Bearer TOKEN"),
              exchange)
          .with("WWW-Authenticate", "Bearer");
    }
    String here = exchange.getRequestURI().toASCIIString();
    if (isLedHere(exchange)) {
      // A link on another site: the browser kept the cookie back. From here it sends it.
      return html(200, out -> JteonwardGenerated.render(out, Untouched.TAGS, here));
    }
    return Reply.empty(303).with("Location", "/enter" + Asked.query(Map.of("next", here)));
  }

  private static boolean isLedHere(HttpExchange exchange) {
    String uri = exchange.getRequestURI().toString();
    return "cross-site".equals(exchange.getRequestHeaders().getFirst("Sec-Fetch-Site"))
        && "navigate".equals(exchange.getRequestHeaders().getFirst("Sec-Fetch-Mode"))
        && exchange.getRequestMethod().equals("GET")
        && uri.startsWith("/")
        && !uri.startsWith("//");
  }

  /** What is replied where something went wrong. */
  Reply failed(Exception e, HttpExchange exchange) {
    return failed(
        switch (e) {
          case Asked.Misasked m -> Problem.misasked(String.valueOf(m.getMessage()));
          case IllegalArgumentException i -> Problem.misasked(String.valueOf(i.getMessage()));
          case NotFoundException n ->
              Problem.notFound(
                  "nothing stands at this address; expected one that a page of the desk leads to");
          case BadRequestException b -> Problem.misasked("the request cannot be read");
          case ArchiveException a -> {
            complaints.accept(String.valueOf(a.getMessage()));
            yield new Problem(
                503,
                "The archive cannot be read",
                "what is wrong stands where refrain serve was started; try again later");
          }
          default -> {
            StackTraceElement[] trace = e.getStackTrace();
            complaints.accept(
                "a defect of Refrain: "
                    + e
                    + (trace.length == 0 ? "" : " at " + trace[0])
                    + "; please report it");
            yield new Problem(
                500, "A defect", "this should not happen; what did stands where the desk runs");
          }
        },
        exchange);
  }

  private Reply failed(Problem problem, HttpExchange exchange) {
    if (wantsJson(exchange)) {
      return Reply.of(problem.status(), Reply.PROBLEM, Json.write(problem));
    }
    boolean inside = problem.status() == 404 || problem.status() == 410 || problem.status() == 400;
    Frame frame =
        frame(problem.title(), Tab.NONE, exchange, inside ? overview() : Optional.empty());
    return html(
        problem.status(), out -> JteproblemGenerated.render(out, Untouched.TAGS, frame, problem));
  }

  private Frame frame(String title, Tab tab, HttpExchange exchange, Optional<Overview> overview) {
    Asked here = new Asked(exchange.getRequestURI().getPath(), Map.of(), Map.of(), false);
    boolean inside = listening.tokens().isPresent() && overview.isPresent();
    return new Frame(title, tab, here, "", assets, overview, Countries.UNTOLD, false, inside);
  }

  private Optional<Overview> overview() {
    try {
      return Optional.of(desk.overview());
    } catch (ArchiveException e) {
      return Optional.empty();
    }
  }

  private String tag(Asked asked, Overview overview, String more) {
    String what =
        run
            + overview.revision()
            + overview.waiting()
            + asked.path()
            + Asked.query(asked.fields())
            + asked.json()
            + more;
    // Weak: the same answer compressed and not has one tag.
    return "W/\"" + Tokens.hexDigest(what).substring(0, 24) + "\"";
  }

  private static boolean isKnown(HttpExchange exchange, String tag) {
    String known = exchange.getRequestHeaders().getFirst("If-None-Match");
    if (known == null) {
      return false;
    }
    for (String one : known.split(",", -1)) {
      if (one.strip().equals(tag) || ("W/" + one.strip()).equals(tag)) {
        return true;
      }
    }
    return false;
  }

  private static Asked asked(HttpExchange exchange, Map<String, String> named) {
    return Asked.of(
        exchange.getRequestURI().getRawPath(),
        Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
        named,
        wantsJson(exchange));
  }

  /** Whether whoever asks is a program: it says so, or the address does. */
  static boolean wantsJson(HttpExchange exchange) {
    if (Asked.isTwin(exchange.getRequestURI().getPath())) {
      return true;
    }
    String accept = exchange.getRequestHeaders().getFirst("Accept");
    if (accept == null) {
      return false;
    }
    String types = accept.toLowerCase(Locale.ROOT);
    return !types.contains("text/html")
        && (types.contains("application/json") || types.contains("application/problem+json"));
  }

  /** The address to go to, which keeps the form that was asked for. */
  private static String located(String path, HttpExchange exchange) {
    return Asked.isTwin(exchange.getRequestURI().getPath()) ? Asked.twin(path) : path;
  }
}
