package refrain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.extract.ModelExtractor;
import refrain.hint.HintReader;
import refrain.model.AttributionModel;
import refrain.model.TextEncoder;

/**
 * The facts of the founding articles: {@code laboratory/gold/seeds-facts.tsv} has a line for each,
 * with a character of the statement's content.
 */
class SeedFactsTest {

  @Test
  void tellsWhoWhenWhyAndHowStrongly() throws Exception {
    List<Report> reports;
    try (AttributionModel model = AttributionModel.find("best").orElseThrow()) {
      reports =
          Product.over(
                  List.of(SharedTexts.at("seeds")),
                  new ModelExtractor(model, TextEncoder.ofModel()),
                  Optional.of(HintReader.find().orElseThrow()))
              .articles()
              .stream()
              .flatMap(a -> a.reports().stream())
              .toList();
    }
    List<String> wrong = new ArrayList<>();
    List<String> lines =
        Files.readAllLines(SharedTexts.root().resolve("laboratory/gold/seeds-facts.tsv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      int at = Integer.parseInt(cells[1]);
      List<Report> here =
          reports.stream()
              .filter(r -> r.article().doc().equals(cells[0]))
              .filter(
                  r -> r.attribution().quotation().content().stream().anyMatch(s -> s.contains(at)))
              .toList();
      if (here.stream().noneMatch(r -> holds(r, cells[2], cells[3]))) {
        wrong.add(line);
      }
    }
    assertThat(lines).hasSizeGreaterThan(60);
    assertThat(wrong).isEmpty();
  }

  private static boolean holds(Report r, String fact, String value) {
    Optional<Speaker> speaker = r.resolution().findSpeaker();
    return switch (fact) {
      case "name" -> speaker.flatMap(Speaker::name).filter(value::equals).isPresent();
      case "role" -> speaker.flatMap(Speaker::role).filter(value::equals).isPresent();
      case "body" -> speaker.flatMap(Speaker::body).filter(value::equals).isPresent();
      case "country" -> speaker.flatMap(Speaker::country).filter(value::equals).isPresent();
      case "said_on" -> r.saidOn().filter(d -> d.date().toString().equals(value)).isPresent();
      case "occasion" -> r.occasion().filter(o -> o.overlaps(span(value))).isPresent();
      case "act" -> r.gist().act().filter(a -> a.type().name().equals(value)).isPresent();
      case "rung" ->
          r.gist().strength().filter(s -> s.rung().number() == Integer.parseInt(value)).isPresent();
      case "cited" -> r.gist().cited().stream().anyMatch(c -> c.id().equals(value));
      default -> throw new IllegalArgumentException("unknown fact " + fact);
    };
  }

  private static Span span(String range) {
    String[] ends = range.split("-", -1);
    return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
  }
}
