package refrain.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import refrain.domain.Article;
import refrain.domain.LinkKind;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.plant.Truth.Place;

class PlantedCorpusTest {

  private static final Corpus CORPUS = Corpus.of(3000, 7);

  private static List<String> printed(Corpus corpus) {
    List<String> out = new ArrayList<>();
    for (Report r : corpus.reports()) {
      out.add(r.article() + " " + r.attribution() + " " + r.resolution() + " " + r.saidOn());
    }
    corpus.truth().places().forEach(p -> out.add(p.toString()));
    return out;
  }

  private static final Map<String, Article> ARTICLES =
      CORPUS.reports().stream()
          .map(Report::article)
          .collect(Collectors.toMap(Article::doc, a -> a, (a, b) -> a));

  private static Article article(Place place) {
    return Objects.requireNonNull(ARTICLES.get(place.doc()));
  }

  private static String text(Place place) {
    return place.span().in(article(place).text());
  }

  private static Set<String> words(String text) {
    return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}…]+", -1)));
  }

  @Test
  void theSameSeedPlantsTheSame() {
    assertThat(printed(Corpus.of(400, 3))).isEqualTo(printed(Corpus.of(400, 3)));
    assertThat(printed(Corpus.of(400, 4))).isNotEqualTo(printed(Corpus.of(400, 3)));
  }

  @Test
  void everyPlanHasItsShareWhateverTheSize() {
    for (int size : List.of(1000, 10_000)) {
      Corpus corpus = Corpus.of(size, 1);
      assertThat(corpus.reports()).hasSizeBetween(size, size + 40);
      Map<Plan, Integer> counts = new EnumMap<>(Plan.class);
      corpus.truth().places().forEach(p -> counts.merge(p.member().plan(), 1, Integer::sum));
      for (Plan plan : Plan.values()) {
        assertThat((double) counts.getOrDefault(plan, 0) / size)
            .as("%s of %d", plan, size)
            .isEqualTo(plan.share(), offset(0.035));
      }
    }
  }

  @Test
  void everyPlantedPassageStandsInTheContentOfAReport() {
    Map<String, List<Span>> contents = new HashMap<>();
    for (Report r : CORPUS.reports()) {
      List<Span> pieces = r.attribution().quotation().content();
      contents
          .computeIfAbsent(r.article().doc(), d -> new ArrayList<>())
          .add(new Span(pieces.getFirst().begin(), pieces.getLast().end()));
    }
    for (Place place : CORPUS.truth().places()) {
      assertThat(contents.get(place.doc())).anyMatch(c -> c.contains(place.span()));
    }
  }

  @Test
  void familiesHoldTheWordsThatTheirPlanSays() {
    Map<Integer, List<Place>> families = new HashMap<>();
    CORPUS
        .truth()
        .places()
        .forEach(p -> families.computeIfAbsent(p.member().family(), f -> new ArrayList<>()).add(p));
    for (List<Place> family : families.values()) {
      Place first = family.getFirst();
      for (Place later : family.subList(1, family.size())) {
        String before = text(first);
        String after = text(later);
        Set<String> shared = words(before);
        shared.retainAll(words(after));
        double likeness =
            (double) shared.size() / Math.min(words(before).size(), words(after).size());
        switch (first.member().plan()) {
          case CUT_WITH_DOTS -> assertThat(after).contains("…");
          case REWORDED -> assertThat(likeness).as("%s / %s", before, after).isLessThan(0.9);
          case COPIED,
              CUT,
              ALTERED,
              REVISED,
              RECURRING,
              RECURRING_INSIDE,
              ECHOED,
              ECHOED_INSIDE,
              BOILERPLATE ->
              assertThat(likeness).as("%s / %s", before, after).isGreaterThan(0.4);
        }
      }
    }
  }

  @Test
  void familiesAreOfTheSpeakersAndDaysThatTheirPlanSays() {
    Map<Integer, Place> originals = new HashMap<>();
    for (Place place : CORPUS.truth().places()) {
      Member member = place.member();
      if (member.original()) {
        originals.put(member.family(), place);
        continue;
      }
      if (member.plan() == Plan.BOILERPLATE) {
        continue;
      }
      Place original = Objects.requireNonNull(originals.get(member.family()));
      Article first = article(original);
      Article later = article(place);
      boolean sameDay = first.published().equals(later.published());
      assertThat(original.member().kinds(member)).containsExactly(member.plan().kind());
      assertThat(sameDay).isEqualTo(member.act() == original.member().act());
      assertThat(first.address().equals(later.address())).isEqualTo(member.plan() == Plan.REVISED);
      assertThat(member.body().equals(original.member().body()))
          .isEqualTo(member.plan().kind() != LinkKind.ECHO);
    }
  }

  @Test
  void statementsOfOneStoryShareWordsWithoutBeingPlanted() {
    Map<String, List<String>> unplanted = new HashMap<>();
    for (Report r : CORPUS.reports()) {
      Span content = r.attribution().quotation().content().getFirst();
      if (CORPUS.truth().at(r.article().doc(), content).isEmpty()) {
        unplanted
            .computeIfAbsent(r.article().doc(), d -> new ArrayList<>())
            .add(content.in(r.article().text()));
      }
    }
    double shared = 0;
    int pairs = 0;
    for (List<String> of : unplanted.values()) {
      for (int i = 1; i < of.size(); i++) {
        Set<String> both = words(of.get(i - 1));
        both.retainAll(words(of.get(i)));
        shared += both.stream().filter(w -> w.length() > 4).count();
        pairs++;
      }
    }
    assertThat(pairs).isGreaterThan(100);
    // Neighbouring sentences of real news share 0.9 words of five letters and more.
    assertThat(shared / pairs).isGreaterThan(1.2);
  }

  @Test
  void theVocabularyGoesOnGrowing() {
    Set<String> small = new HashSet<>();
    Set<String> all = new HashSet<>();
    Corpus corpus = Corpus.of(6000, 2);
    for (int i = 0; i < corpus.reports().size(); i++) {
      Set<String> here = words(corpus.reports().get(i).article().text());
      all.addAll(here);
      if (i < 600) {
        small.addAll(here);
      }
    }
    assertThat(small).hasSizeGreaterThan(2000);
    assertThat(all).hasSizeGreaterThan(2 * small.size());
  }

  @Test
  void aCorpusOfNothingIsRefused() {
    assertThatThrownBy(() -> Corpus.of(0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
  }
}
