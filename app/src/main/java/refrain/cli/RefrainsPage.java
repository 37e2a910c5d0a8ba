package refrain.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import refrain.domain.Difference;
import refrain.domain.Edit;
import refrain.domain.Findings;
import refrain.domain.Id;
import refrain.domain.Occurrence;
import refrain.domain.PossibleUse;
import refrain.domain.Redline;
import refrain.domain.Refrain;
import refrain.domain.Report;
import refrain.link.PossibleUses;

/**
 * Findings as one web page that needs nothing else: no script, no address outside, and a policy
 * that forbids both.
 */
final class RefrainsPage {

  private static final int OPEN_USES = 12;

  private final StringBuilder html = new StringBuilder();
  private final Who who;

  private RefrainsPage(Who who) {
    this.who = who;
  }

  static String of(Findings findings, int documents, Choice choice, Who who) {
    RefrainsPage page = new RefrainsPage(who);
    page.write(findings, documents, choice);
    return page.html.toString();
  }

  private void write(Findings findings, int documents, Choice choice) {
    List<Refrain> shown = choice.of(findings.refrains());
    String css = css();
    html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .append("style-src 'sha256-")
        .append(digest(css))
        .append("'; base-uri 'none'; form-action 'none'\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<meta name=\"referrer\" content=\"no-referrer\">\n")
        .append("<title>Refrain: what keeps being said</title>\n<style>")
        .append(css)
        .append("</style>\n</head>\n<body>\n<header>\n<h1>What keeps being said</h1>\n")
        .append("<p class=\"facts\">")
        .append(Markup.text(Summary.of(findings, documents, choice)))
        .append("</p>\n<p class=\"legend\">Each wording is compared with its lead: ")
        .append("<del>cut</del> and <ins>put in</ins>.</p>\n");
    key();
    html.append("</header>\n");
    if (shown.size() > 2) {
      contents(shown);
    }
    html.append("<main>\n");
    Map<Id, List<PossibleUse>> possible = PossibleUses.in(findings);
    shown.forEach(r -> refrain(r, possible.getOrDefault(r.id(), List.of())));
    html.append("</main>\n");
    List<String> left = Summary.leftOut(findings, choice);
    if (!left.isEmpty()) {
      html.append("<footer>\n");
      left.forEach(l -> html.append("<p class=\"left\">" + Markup.text(l) + "</p>\n"));
      html.append("</footer>\n");
    }
    html.append("</body>\n</html>\n");
  }

  /** What the words and signs of the page stand for. */
  private void key() {
    html.append("<details class=\"key\"><summary>How to read this page</summary>\n<dl>\n");
    key("lead wording", "the use that stands above, with which the others are compared");
    key("also in", "the same statement in another report");
    key("copy", "the same statement printed again in the same words");
    key("trimmed", "the same statement with words cut");
    key("altered", "the same statement with words changed inside quotation marks");
    key(
        "rendering",
        "the same statement in another translation: same speaker and day, other words");
    key("revision", "a later version of the same document");
    key("recurrence", "a later occasion, same speaker or body");
    key("echo", "another speaker or body");
    key("changes the sense", "a “not”, “must”, “all”, “if” or number went, came or was replaced");
    key("another sense", "the same in a rendering, on another occasion or by another speaker");
    key(
        "possibly too",
        "a sentence near to two uses in meaning; no use itself, and nothing is concluded from it");
    key(
        "dots on the line",
        "the uses by date, hollow where the year is a guess; strokes begin years");
    html.append("</dl>\n</details>\n");
  }

  private void key(String term, String meaning) {
    html.append("<dt>" + term + "</dt><dd>" + meaning + "</dd>\n");
  }

  private void contents(List<Refrain> shown) {
    html.append("<nav aria-label=\"Refrains\">\n<details")
        .append(shown.size() <= 12 ? " open" : "")
        .append("><summary>")
        .append(Counted.of(shown.size(), "refrain"))
        .append("</summary>\n<ol>\n");
    for (Refrain r : shown) {
      html.append("<li><a href=\"#r-")
          .append(r.id())
          .append("\">")
          .append(Markup.text(Summary.lead(r, 14)))
          .append("</a> <span class=\"facts\">")
          .append(Counted.of(r.statements(), "statement"))
          .append("</span></li>\n");
    }
    html.append("</ol>\n</details>\n</nav>\n");
  }

  private void refrain(Refrain refrain, List<PossibleUse> possible) {
    html.append("<section id=\"r-")
        .append(refrain.id())
        .append("\">\n<h2>")
        .append(Markup.text(Summary.lead(refrain, 60)))
        .append("</h2>\n<p class=\"facts\">")
        .append(refrain.template() ? "Template · " : "")
        .append(Markup.text(Summary.counts(refrain)))
        .append("</p>\n")
        .append(Timeline.of(refrain, who));
    List<Occurrence> uses = refrain.occurrences();
    Told told = new Told(refrain);
    boolean fold = uses.size() > OPEN_USES + 3;
    int open = fold ? OPEN_USES : uses.size();
    list(uses, 0, open, told);
    if (fold) {
      html.append("<details class=\"more\"><summary>")
          .append(Counted.of(uses.size() - open, "later use"))
          .append("</summary>\n");
      list(uses, open, uses.size(), told);
      html.append("</details>\n");
    }
    possible.forEach(this::possible);
    html.append("</section>\n");
  }

  private void possible(PossibleUse use) {
    Report report = use.passage().report();
    html.append("<div class=\"possible\">\n<p class=\"facts\">")
        .append(Markup.text(RefrainsText.possibly(use)))
        .append("</p>\n<p class=\"head\"><span class=\"when\">")
        .append(Markup.text(Dates.of(report)))
        .append("</span> ")
        .append(Markup.text(who.of(report)))
        .append(" · ")
        .append(place(report, who.outlet(report).orElse("")))
        .append("</p>\n<p class=\"words\">")
        .append(Markup.text(use.passage().text()))
        .append("</p>\n</div>\n");
  }

  private void list(List<Occurrence> uses, int begin, int end, Told told) {
    html.append("<ol class=\"uses\">\n");
    for (int i = begin; i < end; i++) {
      boolean again = i > begin && uses.get(i).statement().equals(uses.get(i - 1).statement());
      use(uses.get(i), again, told);
    }
    html.append("</ol>\n");
  }

  private void use(Occurrence use, boolean again, Told told) {
    Report report = use.passage().report();
    Optional<String> words = told.words(use);
    html.append(again ? "<li class=\"again\">" : "<li>").append("\n<p class=\"head\">");
    if (again) {
      html.append(Markup.text(told.again(report))).append(' ').append(place(report, ""));
    } else {
      html.append(when(report, told))
          .append(Markup.text(who.of(report)))
          .append(" · ")
          .append(place(report, who.outlet(report).orElse("")));
    }
    told.done(report);
    use.link()
        .ifPresent(k -> html.append(" <span class=\"kind\">" + RefrainsText.name(k) + "</span>"));
    words.ifPresent(w -> html.append(" <span class=\"same\">" + Markup.text(w) + "</span>"));
    html.append("</p>\n");
    if (words.isEmpty()) {
      html.append("<p class=\"words\">").append(redline(use.redline())).append("</p>\n");
      if (RefrainsText.hasAnotherSense(use)) {
        html.append(
                RefrainsText.isCut(use)
                    ? "<p class=\"sense\">changes the sense: "
                    : "<p class=\"other-sense\">another sense: ")
            .append(Redlines.kinds(use.redline().changedSense()))
            .append("</p>\n");
      }
      differences(use.redline().differences());
    }
    html.append("</li>\n");
  }

  private static String when(Report report, Told told) {
    String shown = Markup.text(told.date(report));
    Optional<String> machine =
        report.saidOn().flatMap(d -> d.date().findLocalDate()).map(d -> d.toString());
    return machine
        .map(d -> "<time datetime=\"" + d + "\">" + shown + "</time> ")
        .orElse("<span class=\"when\">" + shown + "</span> ");
  }

  /** Outlet and document, as a link where the address is known. */
  private static String place(Report report, String outlet) {
    String doc = "<span class=\"doc\">" + Markup.text(report.article().doc()) + "</span>";
    String shown = outlet.isEmpty() ? doc : Markup.text(outlet) + " " + doc;
    return report
        .article()
        .address()
        .flatMap(Markup::address)
        .map(a -> "<a href=\"" + a + "\" rel=\"noreferrer noopener\">" + shown + "</a>")
        .orElse(shown);
  }

  private static String redline(Redline redline) {
    StringBuilder out = new StringBuilder();
    for (Edit edit : redline.edits()) {
      String text = Markup.text(edit.text());
      switch (edit.kind()) {
        case KEPT -> out.append(text);
        case DELETED -> marked(out, "del", text);
        case INSERTED -> marked(out, "ins", text);
      }
    }
    return out.toString();
  }

  /** White space stays outside the mark, so that no line under a blank dangles. */
  private static void marked(StringBuilder out, String tag, String text) {
    String words = text.strip();
    if (words.isEmpty()) {
      out.append(text);
      return;
    }
    int begin = text.indexOf(words);
    boolean joined =
        out.length() > 0 && out.charAt(out.length() - 1) == '>' && !text.startsWith(" ");
    out.append(joined ? " " : "")
        .append(text, 0, begin)
        .append('<' + tag + '>')
        .append(words)
        .append("</" + tag + '>')
        .append(text.substring(begin + words.length()));
  }

  private void differences(List<Difference> differences) {
    if (differences.stream().noneMatch(Redlines::isVisible)) {
      return;
    }
    html.append("<ul class=\"differences\" role=\"list\">");
    differences.stream()
        .filter(Redlines::isVisible)
        .distinct()
        .forEach(
            d ->
                html.append("<li><b>")
                    .append(Redlines.name(d.kind()))
                    .append("</b> ")
                    .append(Markup.text(Redlines.change(d)))
                    .append("</li>"));
    html.append("</ul>\n");
  }

  private static String css() {
    try (InputStream in = RefrainsPage.class.getResourceAsStream("page.css")) {
      if (in == null) {
        throw new IllegalStateException("page.css is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String css) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
