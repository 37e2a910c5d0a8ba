package refrain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.CueSense;
import refrain.domain.Evidence;
import refrain.domain.Form;
import refrain.domain.Quotation;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.Turn;
import refrain.domain.TurnKind;
import refrain.domain.UnsourcedReason;
import refrain.read.Document;
import refrain.read.Format;
import refrain.read.Metadata;
import refrain.read.Reader;
import refrain.read.Reading;
import refrain.resolve.Actors;
import refrain.resolve.Resolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speakers on the founding articles, given their sources, and on the ministry's transcripts. */
class ResolveAcceptanceTest {

  private static final Evidence GIVEN = new Evidence("given", "1", 1);
  private static final Pattern TITLED = Pattern.compile("Spokesperson (\\w+ \\w+)['’]s");

  private final Resolver resolver = new Resolver(Actors.standard());

  @Test
  void givesEverySourceOfTheFoundingArticlesItsSpeaker() throws IOException {
    Path gold = SharedTexts.at("seeds-gold/attributions.gold.jsonl");
    Path texts = SharedTexts.at("seeds");
    List<String> wrong = new ArrayList<>();
    int all = 0;
    for (String line : Files.readAllLines(gold)) {
      JsonNode doc = JsonMapper.shared().readTree(line);
      Article article =
          read(texts.resolve(doc.get("doc").asString() + ".txt"), Metadata.NONE).orElseThrow();
      List<Attribution> attributions = new ArrayList<>();
      List<String> expected = new ArrayList<>();
      for (JsonNode a : doc.get("attributions")) {
        attributions.add(attribution(article, a));
        expected.add(speaker(a.get("speaker")));
      }
      List<Report> reports = resolver.resolve(article, attributions);
      for (int i = 0; i < reports.size(); i++) {
        all++;
        String found = speaker(reports.get(i).resolution());
        if (!found.equals(expected.get(i))) {
          wrong.add(
              article.doc()
                  + ": "
                  + attributions.get(i).source().get(0).in(article.text())
                  + ": "
                  + found
                  + ", expected "
                  + expected.get(i));
        }
      }
    }
    System.out.println("seeds: " + (all - wrong.size()) + " of " + all + " speakers right");
    assertThat(wrong).isEmpty();
  }

  @Test
  void givesEveryAnswerOfTheTranscriptsToThePersonOfTheTitle() throws IOException {
    Path folder = SharedTexts.at("mfa");
    Metadata ministry =
        new Metadata(
            Optional.of("Ministry of Foreign Affairs of China"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    int answers = 0;
    List<String> wrong = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      Article article = read(file, ministry).orElseThrow();
      Matcher titled = TITLED.matcher(article.title().orElse(""));
      if (!titled.find()) {
        continue;
      }
      String expected = titled.group(1) + " | spokesperson | Ministry of Foreign Affairs | CN";
      List<Turn> turns = article.turns().stream().filter(t -> t.kind() == TurnKind.ANSWER).toList();
      List<Attribution> attributions = turns.stream().map(t -> attribution(article, t)).toList();
      for (Report report : resolver.resolve(article, attributions)) {
        answers++;
        String found = speaker(report.resolution());
        if (!found.equals(expected)) {
          wrong.add(article.doc() + ": " + found + ", expected " + expected);
        }
      }
    }
    System.out.println(
        "mfa: " + (answers - wrong.size()) + " of " + answers + " answers to the right speaker");
    assertThat(answers).isGreaterThan(2_000);
    assertThat(wrong).isEmpty();
  }

  private static Optional<Article> read(Path file, Metadata metadata) throws IOException {
    String doc = file.getFileName().toString().replaceFirst("\\.txt$", "");
    Reading reading =
        new Reader()
            .read(
                new Document(
                    doc, file.toString(), Format.TEXT, Files.readAllBytes(file), metadata));
    return switch (reading) {
      case Reading.Read r -> Optional.of(r.article());
      case Reading.Refused r -> Optional.empty();
    };
  }

  private static Attribution attribution(Article article, Turn turn) {
    Quotation words = new Quotation(turn.paragraphs(), List.of(), Form.TURN);
    var id = Attribution.idOf(article.id(), turn.paragraphs());
    return turn.label().isPresent()
        ? new Attribution.Sourced(
            id, words, List.of(turn.label().get()), List.of(), CueSense.SPEECH, GIVEN)
        : new Attribution.Unsourced(
            id, words, List.of(), CueSense.SPEECH, UnsourcedReason.UNLABELLED, GIVEN);
  }

  private static Attribution attribution(Article article, JsonNode gold) {
    String text = article.text();
    List<Span> content = SharedTexts.spans(gold.get("content"), text);
    List<Span> cue = SharedTexts.spans(gold.get("cue"), text);
    List<Span> source =
        SharedTexts.spans(gold.get("source"), text).stream()
            .map(s -> onWords(text, s, cue.get(0).begin()))
            .toList();
    return new Attribution.Sourced(
        Attribution.idOf(article.id(), content),
        new Quotation(content, quoted(text, content), Form.MIXED),
        source,
        cue,
        CueSense.SPEECH,
        GIVEN);
  }

  /** Two of the annotated pronouns stand inside another word: the one before the cue is meant. */
  private static Span onWords(String text, Span span, int cue) {
    boolean inside =
        (span.begin() > 0 && Character.isLetter(text.charAt(span.begin() - 1)))
            || (span.end() < text.length() && Character.isLetter(text.charAt(span.end())));
    int begin = inside ? text.lastIndexOf(span.in(text), cue) : span.begin();
    return new Span(begin, begin + span.length());
  }

  private static List<Span> quoted(String text, List<Span> content) {
    List<Span> out = new ArrayList<>();
    for (Span s : content) {
      int open = -1;
      for (int i = s.begin(); i < s.end(); i++) {
        if ("\"“”".indexOf(text.charAt(i)) >= 0) {
          if (open >= 0) {
            out.add(new Span(open, i + 1));
          }
          open = open < 0 ? i : -1;
        }
      }
      if (open >= 0) {
        out.add(new Span(open, s.end()));
      }
    }
    return out;
  }

  private static String speaker(JsonNode gold) {
    List<String> parts = new ArrayList<>();
    for (String key : List.of("name", "role", "institution", "country")) {
      JsonNode value = gold.get(key);
      parts.add(value == null || value.isNull() ? "-" : value.asString());
    }
    return String.join(" | ", parts);
  }

  private static String speaker(Resolution resolution) {
    return switch (resolution) {
      case Resolution.Resolved r -> {
        Speaker s = r.speaker();
        yield String.join(
            " | ",
            s.name().orElse("-"),
            s.role().orElse("-"),
            s.body().orElse("-"),
            s.country().orElse("-"));
      }
      case Resolution.Ambiguous a -> "ambiguous";
      case Resolution.Group g -> "group";
      case Resolution.Described d -> "described " + d.role();
      case Resolution.Unresolved u -> "unresolved " + u.reason();
    };
  }
}
