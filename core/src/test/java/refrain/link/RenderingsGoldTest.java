package refrain.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import refrain.model.EncodedSentence;
import refrain.model.SentenceEncoder;

/** Judges the invented pairs of renderings; prints the figures of decision 11. */
final class RenderingsGoldTest {

  private record Judged(String label, String kind, boolean contradicts, double fit, String pair) {
    boolean said() {
      return fit >= Renderings.FIT;
    }

    boolean same() {
      return label.equals("same");
    }
  }

  /** No bound was fitted to the second file; whoever wrote what contradicts had read it. */
  @ParameterizedTest
  @CsvSource({"renderings.tsv, 0.88, 0.7", "renderings-second.tsv, 0.8, 0.7"})
  void seldomTakesAnotherClaimForARendering(String file, double ofSaid, double ofSame)
      throws IOException {
    List<Judged> judged = judged(file);
    print(file, judged);
    assertThat(rightOfSaid(judged)).isGreaterThanOrEqualTo(ofSaid);
    assertThat(rightOfSame(judged)).isGreaterThanOrEqualTo(ofSame);
  }

  private static double rightOfSaid(List<Judged> judged) {
    long said = judged.stream().filter(Judged::said).count();
    return (double) judged.stream().filter(j -> j.said() && j.same()).count() / said;
  }

  private static double rightOfSame(List<Judged> judged) {
    long same = judged.stream().filter(Judged::same).count();
    return (double) judged.stream().filter(j -> j.said() && j.same()).count() / same;
  }

  private static List<Judged> judged(String file) throws IOException {
    List<Judged> judged = new ArrayList<>();
    try (SentenceEncoder encoder = SentenceEncoder.find().orElseThrow()) {
      for (String line : lines(file)) {
        String[] f = line.split("\t", -1);
        Meaning a = meaning(encoder, f[2]);
        Meaning b = meaning(encoder, f[3]);
        boolean contradicts = Sense.of(f[2], "").contradicts(Sense.of(f[3], ""));
        double fit = contradicts || a.cosine(b) < Renderings.COSINE ? 0 : a.fit(b);
        judged.add(new Judged(f[0], f[1], contradicts, fit, f[2] + " / " + f[3]));
      }
    }
    return judged;
  }

  private static void print(String name, List<Judged> judged) {
    Map<String, String> kinds = new TreeMap<>();
    for (Judged j : judged) {
      String key = j.label() + " " + j.kind();
      long all = judged.stream().filter(o -> (o.label() + " " + o.kind()).equals(key)).count();
      long taken =
          judged.stream().filter(o -> o.said() && (o.label() + " " + o.kind()).equals(key)).count();
      kinds.put(key, taken + " of " + all);
    }
    for (double least = 0.5; least < 0.7; least += 0.02) {
      double floor = least;
      System.out.printf(
          Locale.ROOT,
          "fit %.2f: %d said, %d right%n",
          floor,
          judged.stream().filter(j -> j.fit() >= floor).count(),
          judged.stream().filter(j -> j.fit() >= floor && j.same()).count());
    }
    System.out.printf(
        Locale.ROOT,
        "%s: said %d, right %d, of %d; contradicting %d of %d, of the same %d; %s%n",
        name,
        judged.stream().filter(Judged::said).count(),
        judged.stream().filter(j -> j.said() && j.same()).count(),
        judged.stream().filter(Judged::same).count(),
        judged.stream().filter(j -> j.contradicts() && !j.same()).count(),
        judged.stream().filter(j -> !j.same()).count(),
        judged.stream().filter(j -> j.contradicts() && j.same()).count(),
        kinds);
    judged.stream()
        .filter(j -> j.said() && !j.same())
        .forEach(j -> System.out.println("  wrong, " + j.kind() + ": " + j.pair()));
    judged.stream()
        .filter(j -> j.contradicts() && j.same())
        .forEach(j -> System.out.println("  taken for a contradiction: " + j.pair()));
  }

  private static Meaning meaning(SentenceEncoder encoder, String sentence) {
    EncodedSentence encoded = encoder.encode(sentence);
    return new Meaning(encoded.whole(), encoded.pieces());
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in =
            Objects.requireNonNull(RenderingsGoldTest.class.getResourceAsStream(file));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }
}
