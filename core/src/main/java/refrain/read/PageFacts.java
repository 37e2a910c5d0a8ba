package refrain.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a web page declares of itself: JSON-LD first (schema.org {@code NewsArticle} and its kin),
 * then meta tags (Open Graph, Dublin Core, citation), then its title and times.
 *
 * @param metadata outlet, date, title, address
 * @param body the text that JSON-LD gives whole, where it does
 */
record PageFacts(Metadata metadata, Optional<String> body) {

  private static final int MOST_NODES = 20_000;
  private static final int LONGEST_SCRIPT = 4 * 1024 * 1024;

  private static final Set<String> ARTICLES =
      Set.of(
          "NewsArticle",
          "Article",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "BackgroundNewsArticle",
          "OpinionNewsArticle",
          "LiveBlogPosting",
          "BlogPosting",
          "Report",
          "PressRelease",
          "GovernmentService",
          "SpeechArticle");

  private static final String[] DATES = {
    "article:published_time",
    "og:article:published_time",
    "datePublished",
    "citation_publication_date",
    "citation_date",
    "dcterms.issued",
    "dcterms.date",
    "dcterms.created",
    "dc.date.issued",
    "dc.date",
    "parsely-pub-date",
    "sailthru.date",
    "publishdate",
    "publish-date",
    "publish_date",
    "pubdate",
    "pubDate",
    "date",
    "originalpublicationdate"
  };
  private static final String[] TITLES = {
    "og:title", "citation_title", "dcterms.title", "dc.title", "twitter:title", "ArticleTitle"
  };
  private static final String[] OUTLETS = {
    "og:site_name",
    "citation_journal_title",
    "dcterms.publisher",
    "dc.publisher",
    "application-name",
    "SiteName"
  };

  static PageFacts of(Document page) {
    Metadata linked = Metadata.NONE;
    Optional<String> body = Optional.empty();
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<JsonNode> article = findArticle(script.data());
      if (article.isPresent()) {
        JsonNode a = article.get();
        linked = Reader.merge(linked, linked(a));
        body = body.or(() -> text(a.path("articleBody")).filter(b -> b.length() >= 200));
      }
    }
    Metadata tagged =
        new Metadata(
            meta(page, OUTLETS),
            meta(page, DATES).or(() -> time(page)),
            meta(page, TITLES),
            meta(page, "og:url")
                .or(() -> attribute(page, "link[rel=canonical]", "href"))
                .filter(a -> a.startsWith("http")));
    return new PageFacts(Reader.merge(linked, tagged), body);
  }

  private static Metadata linked(JsonNode article) {
    JsonNode publisher = article.path("publisher");
    return new Metadata(
        text(publisher.isArray() ? publisher.path(0).path("name") : publisher.path("name")),
        text(article.path("datePublished")),
        text(article.path("headline")),
        text(article.path("url"))
            .or(() -> text(article.path("mainEntityOfPage").path("@id")))
            .or(() -> text(article.path("mainEntityOfPage")))
            .filter(a -> a.startsWith("http")));
  }

  private static Optional<JsonNode> findArticle(String json) {
    if (json.length() > LONGEST_SCRIPT) {
      return Optional.empty();
    }
    JsonNode root;
    try {
      root = JsonMapper.shared().readTree(json);
    } catch (JacksonException e) {
      return Optional.empty();
    }
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    int seen = 0;
    while (!open.isEmpty() && seen++ < MOST_NODES) {
      JsonNode node = open.removeFirst();
      if (node.isObject() && isArticle(node.path("@type"))) {
        return Optional.of(node);
      }
      if (node.isObject() || node.isArray()) {
        node.forEach(open::addLast);
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isString()) {
      return ARTICLES.contains(type.asString());
    }
    for (JsonNode t : type) {
      if (t.isString() && ARTICLES.contains(t.asString())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> text(JsonNode node) {
    return node.isString() && !node.asString().isBlank()
        ? Optional.of(node.asString().strip())
        : Optional.empty();
  }

  private static Optional<String> meta(Document page, String... names) {
    for (String name : names) {
      for (String key : new String[] {"property", "name", "itemprop"}) {
        Optional<String> value = attribute(page, "meta[" + key + "=" + name + "]", "content");
        if (value.isPresent()) {
          return value;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> time(Document page) {
    return attribute(page, "time[pubdate], time[itemprop=datePublished]", "datetime")
        .or(() -> attribute(page, "article time[datetime], main time[datetime]", "datetime"))
        .filter(t -> Dates.given(t).isPresent());
  }

  private static Optional<String> attribute(Document page, String query, String name) {
    for (Element e : page.select(query)) {
      String value = e.attr(name).strip();
      if (!value.isEmpty()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
