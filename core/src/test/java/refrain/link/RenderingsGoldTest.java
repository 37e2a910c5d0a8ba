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
import org.junit.jupiter.api.Test;
import refrain.model.EncodedSentence;
import refrain.model.SentenceEncoder;

/** Judges the invented pairs of renderings.tsv; prints the figures of decision 11. */
final class RenderingsGoldTest {

  private record Judged(String label, String kind, double fit, String pair) {
    boolean said() {
      return fit >= Renderings.FIT;
    }

    boolean same() {
      return label.equals("same");
    }
  }

  @Test
  void seldomTakesAnotherClaimForARendering() throws IOException {
    List<Judged> judged = new ArrayList<>();
    try (SentenceEncoder encoder = SentenceEncoder.find().orElseThrow()) {
      for (String line : lines()) {
        String[] f = line.split("\t", -1);
        Meaning a = meaning(encoder, f[2]);
        Meaning b = meaning(encoder, f[3]);
        boolean contradicts = Sense.of(f[2], "").contradicts(Sense.of(f[3], ""));
        double fit = contradicts || a.cosine(b) < Renderings.COSINE ? 0 : a.fit(b);
        judged.add(new Judged(f[0], f[1], fit, f[2] + " / " + f[3]));
      }
    }
    long right = judged.stream().filter(j -> j.said() && j.same()).count();
    long said = judged.stream().filter(Judged::said).count();
    long same = judged.stream().filter(Judged::same).count();
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
        Locale.ROOT, "renderings: said %d, right %d, of %d; %s%n", said, right, same, kinds);
    judged.stream()
        .filter(j -> j.said() && !j.same())
        .forEach(j -> System.out.println("  wrong, " + j.kind() + ": " + j.pair()));
    assertThat((double) right / said).isGreaterThanOrEqualTo(0.8);
    assertThat((double) right / same).isGreaterThanOrEqualTo(0.6);
  }

  private static Meaning meaning(SentenceEncoder encoder, String sentence) {
    EncodedSentence encoded = encoder.encode(sentence);
    return new Meaning(encoded.whole(), encoded.pieces());
  }

  private static List<String> lines() throws IOException {
    try (InputStream in =
            Objects.requireNonNull(RenderingsGoldTest.class.getResourceAsStream("renderings.tsv"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }
}
