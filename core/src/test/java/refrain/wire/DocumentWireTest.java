package refrain.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static refrain.wire.SaltArticle.article;
import static refrain.wire.SaltArticle.find;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import refrain.domain.Appearance;
import refrain.domain.Difference;
import refrain.domain.DifferenceKind;
import refrain.domain.DocumentRedline;
import refrain.domain.Edit;
import refrain.domain.EditKind;
import refrain.domain.EdtfDate;
import refrain.domain.Extent;
import refrain.domain.PhraseUse;
import refrain.domain.Redline;
import refrain.domain.SentenceFate;
import refrain.domain.SentenceRow;
import refrain.domain.Series;
import refrain.domain.Span;
import refrain.domain.Strand;

/** Lines about whole documents: what is written reads back equal. */
class DocumentWireTest {

  @Test
  void readsDocumentsBack() {
    Redline whole =
        new Redline(
            List.of(
                new Edit(EditKind.KEPT, "🧂 is "),
                new Edit(EditKind.DELETED, "ours"),
                new Edit(EditKind.INSERTED, "yours"),
                new Edit(EditKind.KEPT, ".")),
            List.of(new Difference(DifferenceKind.OTHER, "ours", "yours")));
    DocumentRedline documents =
        new DocumentRedline(
            whole,
            Extent.WORDS,
            List.of(new Span(0, 11)),
            List.of(new Span(0, 12)),
            List.of(
                new SentenceRow(
                    SentenceFate.KEPT, true, List.of(0), List.of(0), Extent.WORDS, whole)));
    RedlineLine line = RedlineLine.of(article(), article(), documents);
    String json = Wire.write(line);

    assertThat(json)
        .startsWith("{\"before\":{\"doc\":")
        .contains("\"extent\":\"words\",\"redline\":[{\"kept\":\"🧂 is \"}")
        .contains("\"fate\":\"kept\",\"moved\":true,\"before\":[[0,10]],\"after\":[[0,11]]");
    assertThat(Wire.readDocuments(json)).isEqualTo(line);
    assertThat(Wire.readRedline(json)).isEqualTo(whole);
    RedlineLine texts = RedlineLine.of(documents);
    assertThat(Wire.write(texts)).startsWith("{\"extent\":");
    assertThat(Wire.readDocuments(Wire.write(texts))).isEqualTo(texts);
  }

  @Test
  void readsASeriesBack() {
    Redline same = new Redline(List.of(new Edit(EditKind.KEPT, "salt")), List.of());
    Redline edited =
        new Redline(
            List.of(new Edit(EditKind.DELETED, "salt"), new Edit(EditKind.INSERTED, "Salt")),
            List.of(new Difference(DifferenceKind.SPELLING, "salt", "Salt")));
    Series series =
        new Series(
            List.of(article(), article(), article()),
            List.of(EdtfDate.parse("2024-01-02"), EdtfDate.parse("2024-02"), Optional.empty()),
            List.of(
                new Strand(
                    List.of(
                        new Appearance(0, new Span(2, 6), Extent.SAME, same),
                        new Appearance(2, new Span(3, 7), Extent.WORDS, edited)))));
    List<StrandLine> lines = StrandLine.of(series);
    String json = Wire.write(lines.get(0));

    assertThat(json)
        .startsWith("{\"text\":\"Salt\",\"first\":\"2024-01-02\",\"documents\":2,\"of\":3,")
        .contains("\"longest_run\":1,\"returns\":1,\"wordings\":2")
        .contains("\"document\":0,\"date\":\"2024-01-02\"");
    assertThat(Wire.readStrand(json)).isEqualTo(lines.get(0));
  }

  @Test
  void readsUsesOfAPhraseBack() {
    Span at = find("salt is 🧂 ours");
    PhraseLine line =
        PhraseLine.of(
            "Salt is",
            EdtfDate.parse("2024-01-02"),
            Optional.empty(),
            7,
            List.of(new PhraseUse(article(), at, at)));
    String json = Wire.write(line);

    assertThat(json)
        .startsWith(
            "{\"phrase\":\"Salt is\",\"first\":\"2024-01-02\",\"documents\":1,\"searched\":7,")
        .contains("\"begin\":17,\"end\":31,\"text\":\"salt is 🧂 ours\",\"sentence_at\":[17,31]");
    assertThat(Wire.readPhrase(json)).isEqualTo(line);
  }
}
