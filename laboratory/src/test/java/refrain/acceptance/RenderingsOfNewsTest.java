package refrain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import refrain.domain.Link;
import refrain.domain.LinkKind;
import refrain.extract.ModelExtractor;
import refrain.model.AttributionModel;
import refrain.model.TextEncoder;

/** Reports of one statement in other words, in stories that several outlets told; prints each. */
final class RenderingsOfNewsTest {

  @Test
  void joinsReportsOfOneStatementInOtherWords() throws IOException {
    Path news = SharedTexts.at("news-dev");
    Product product;
    try (AttributionModel model = AttributionModel.find("best").orElseThrow()) {
      product = Product.over(List.of(news), new ModelExtractor(model, TextEncoder.ofModel()));
    }
    List<Link> found =
        product.findings().links().stream()
            .filter(l -> l.kind() == LinkKind.RENDERING && l.score() == 0)
            .toList();
    for (Link l : found) {
      System.out.println(
          l.earlier().report().article().doc()
              + " "
              + l.earlier().report().saidOn().orElseThrow().date()
              + " / "
              + l.later().report().article().doc()
              + " "
              + l.later().report().resolution().findSpeaker().orElseThrow().label()
              + "\n    "
              + l.earlier().text().replace('\n', ' ')
              + "\n    "
              + l.later().text().replace('\n', ' '));
    }
    System.out.println("renderings in other words: " + found.size());
    assertThat(found).isNotEmpty();
  }
}
