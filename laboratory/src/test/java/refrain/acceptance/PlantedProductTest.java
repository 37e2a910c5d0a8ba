package refrain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.evaluate.Evaluation;
import refrain.evaluate.Figure;
import refrain.plant.PlantedFiles;

/** A planted corpus written as files goes the whole way: reading, finding speakers, linking. */
class PlantedProductTest {

  @TempDir private Path folder = Path.of(".");

  @Test
  void theProductReadsAWrittenCorpusAndFindsItsFamilies() throws Exception {
    PlantedFiles.write(300, 1, folder);
    Product product = Product.over(folder.resolve("corpus"));
    assertThat(product.articles()).hasSizeGreaterThan(150);
    long resolved =
        product.articles().stream()
            .flatMap(a -> a.reports().stream())
            .filter(r -> r.resolution().findSpeaker().isPresent())
            .count();
    assertThat(resolved).isGreaterThan(200);
    Path refrains = folder.resolve("refrains.jsonl");
    product.writeRefrains(refrains);
    List<Figure> figures =
        Evaluation.links(folder.resolve("families.jsonl"), refrains, 0.5).figures();
    assertThat(figures)
        .filteredOn(f -> f.metric().equals("refrain recall"))
        .allSatisfy(f -> assertThat(f.value()).isGreaterThan(0.85));
  }
}
