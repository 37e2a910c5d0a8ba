package refrain.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static refrain.wire.SaltArticle.article;
import static refrain.wire.SaltArticle.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import refrain.domain.ActType;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.CueClass;
import refrain.domain.CueSense;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.Difference;
import refrain.domain.DifferenceKind;
import refrain.domain.Edit;
import refrain.domain.EditKind;
import refrain.domain.EdtfDate;
import refrain.domain.Evidence;
import refrain.domain.Form;
import refrain.domain.Id;
import refrain.domain.LinkKind;
import refrain.domain.Mark;
import refrain.domain.Mention;
import refrain.domain.MentionKind;
import refrain.domain.Occurrence;
import refrain.domain.Passage;
import refrain.domain.Possibility;
import refrain.domain.PossibleUse;
import refrain.domain.Quotation;
import refrain.domain.Redline;
import refrain.domain.Refrain;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Rung;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.UnresolvedReason;
import refrain.domain.UnsourcedReason;
import refrain.domain.Voice;

class WireTest {

  private static final Evidence RULE = new Evidence("cue-then-quote", "1", 0.93);
  private static final Speaker ILK =
      new Speaker(
          Optional.of("Zora Ilk"),
          Optional.of("spokesperson"),
          Optional.of("Ministry of Salt"),
          Optional.of("VD"));

  private static Report report(Resolution resolution) {
    Article article = article();
    Span content = find("“salt is 🧂 ours”");
    Attribution attribution =
        new Attribution.Sourced(
            Attribution.idOf(article.id(), List.of(content)),
            new Quotation(List.of(content), List.of(content), Form.DIRECT),
            List.of(find("Zora Ilk")),
            List.of(find("said")),
            CueSense.ACT_OF_SPEECH,
            RULE);
    return new Report(article, attribution, resolution, article.published(), Optional.empty());
  }

  private static Report resolved() {
    return report(
        new Resolution.Resolved(
            ILK, Optional.of(new Mention(find("Zora Ilk"), MentionKind.NAME)), RULE));
  }

  @Test
  void spellsAnArticleAsTheContractSays() {
    String line = Wire.write(ArticleLine.of(article(), List.of(resolved())));

    assertThat(line)
        .startsWith(
            "{\"doc\":\"vd-1\",\"path\":\"in/vd-1.txt\",\"title\":\"Salt\",\"outlet\":\"The Vard"
                + " Courier\",\"published\":\"XXXX-01-14\",\"published_origin\":\"dateline\","
                + "\"published_candidates\":[2010,2016,2021],\"language\":\"en\",\"voice\":\"report\","
                + "\"attributions\":[{\"id\":")
        .contains("\"form\":\"direct\"")
        .contains("\"name\":\"Zora Ilk\",\"role\":\"spokesperson\",\"body\":\"Ministry of Salt\",")
        .contains("\"said_on\":\"XXXX-01-14\"")
        .contains("\"confidence\":0.93")
        .doesNotContain("null")
        .doesNotContain("\"\"")
        .doesNotContain("\n");
  }

  @Test
  void namesTheAttributionInsideWhichANestedOneStands() {
    Report outer = resolved();
    Id within = Id.of("turn", "1");
    Report nested =
        new Report(
            outer.article(),
            outer.attribution().within(within),
            outer.resolution(),
            outer.saidOn(),
            outer.occasion());
    ArticleLine line = ArticleLine.of(article(), List.of(nested));
    String json = Wire.write(line);

    assertThat(json).contains(",\"within\":\"" + within + "\"}");
    assertThat(Wire.readArticle(json)).isEqualTo(line);
    assertThat(Wire.write(ArticleLine.of(article(), List.of(outer)))).doesNotContain("within");
  }

  @Test
  void countsOffsetsInCodePoints() {
    String line = Wire.write(ArticleLine.of(article(), List.of(resolved())));

    // The salt cellar is one code point and two UTF-16 units.
    assertThat(line).contains("\"source\":[[2,10]],\"cue\":[[11,15]],\"content\":[[16,32]]");
  }

  @Test
  void countsPairsAtEveryIndexLikeTheJdk() {
    String text = "a🧂b🧂🧂c é漢🧂";
    CodePoints points = CodePoints.of(text);
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i > 0 && i < text.length() && Character.isLowSurrogate(text.charAt(i));
      int expected = text.codePointCount(0, inside ? i - 1 : i);
      assertThat(points.at(i)).as("index %d", i).isEqualTo(expected);
    }
  }

  @Test
  void readsEveryKindOfResolutionBack() {
    Mention he = new Mention(find("Zora Ilk"), MentionKind.PRONOUN);
    Speaker other =
        new Speaker(Optional.of("Bo Ansk"), Optional.empty(), Optional.empty(), Optional.empty());
    List<Report> reports =
        List.of(
            resolved(),
            report(new Resolution.Ambiguous(List.of(ILK, other), he, RULE)),
            report(new Resolution.Unresolved(Optional.of(he), UnresolvedReason.UNNAMED)),
            report(new Resolution.Unresolved(Optional.empty(), UnresolvedReason.NO_SOURCE)));
    ArticleLine line = ArticleLine.of(article(), reports);

    assertThat(Wire.readArticle(Wire.write(line))).isEqualTo(line);
  }

  @Test
  void readsAnUnsourcedAttributionBack() {
    Report sourced = resolved();
    Report report =
        new Report(
            sourced.article(),
            new Attribution.Unsourced(
                sourced.id(),
                sourced.attribution().quotation(),
                List.of(),
                CueSense.WRITING,
                UnsourcedReason.NOT_FOUND,
                RULE),
            new Resolution.Unresolved(Optional.empty(), UnresolvedReason.NO_SOURCE),
            Optional.empty(),
            Optional.of(find("ours")));
    ArticleLine line = ArticleLine.of(article(), List.of(report));
    String json = Wire.write(line);

    assertThat(json)
        .contains("\"source\":[]")
        .contains("\"unsourced\":\"not_found\"")
        .contains("\"occasion\":\"ours\",\"occasion_at\":[27,31]")
        .doesNotContain("said_on");
    assertThat(Wire.readArticle(json)).isEqualTo(line);
  }

  @Test
  void readsAPossibilityBack() {
    Passage passage = new Passage(resolved(), find("salt is 🧂 ours"));
    Redline redline = new Redline(List.of(new Edit(EditKind.KEPT, "salt is 🧂 ours")), List.of());
    PossibilityLine line = PossibilityLine.of(new Possibility(passage, passage, 0.876543), redline);
    String json = Wire.write(line);

    assertThat(json)
        .startsWith("{\"possibly\":0.8765,\"earlier\":{\"doc\":")
        .contains("\"begin\":17,\"end\":31,\"text\":\"salt is 🧂 ours\"");
    assertThat(Wire.readPossibility(json)).isEqualTo(line);
  }

  @Test
  void readsARefrainBack() {
    Redline changed =
        new Redline(
            List.of(
                new Edit(EditKind.KEPT, "salt is "),
                new Edit(EditKind.DELETED, "not"),
                new Edit(EditKind.INSERTED, "ours")),
            List.of(new Difference(DifferenceKind.NEGATION, "not", "", true)));
    Passage passage = new Passage(resolved(), find("salt is 🧂 ours"));
    Refrain refrain =
        new Refrain(
            Id.of("r"),
            passage,
            List.of(
                new Occurrence(
                    passage,
                    Id.of("s1"),
                    Optional.empty(),
                    OptionalInt.empty(),
                    new Redline(List.of(), List.of())),
                new Occurrence(
                    passage,
                    Id.of("s2"),
                    Optional.of(LinkKind.RECURRENCE),
                    OptionalInt.of(0),
                    changed)),
            false,
            List.of(Id.of("old")));
    assertThat(Wire.write(RefrainLine.of(refrain))).doesNotContain("possibl");
    RefrainLine line = RefrainLine.of(refrain, List.of(new PossibleUse(passage, 0.87654, 3)));
    String json = Wire.write(line);

    assertThat(json)
        .startsWith("{\"id\":\"" + Id.of("r") + "\",\"lead\":\"salt is 🧂 ours\",")
        .contains("\"first\":\"XXXX-01-14\",\"last\":\"XXXX-01-14\",\"template\":false,")
        .contains("\"begin\":17,\"end\":31,\"text\":\"salt is 🧂 ours\"")
        .contains("\"link\":\"recurrence\"")
        .contains("\"possible\":[{\"possibly\":0.8765,\"uses\":3,\"doc\":")
        .contains(
            "\"differences\":[{\"kind\":\"negation\",\"before\":\"not\",\"changes_sense\":true}]");
    assertThat(Wire.readRefrain(json)).isEqualTo(line);
    assertThat(Wire.readRedline(Wire.write(changed))).isEqualTo(changed);
  }

  @Test
  void readsBackWhateverCharactersAndDatesThereAre() {
    long seed = 20261121;
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      ArticleLine line = arbitrary(random);
      assertThat(Wire.readArticle(Wire.write(line)))
          .as("seed %d, case %d", seed, i)
          .isEqualTo(line);
    }
  }

  private static CueSense sense(Random random) {
    CueClass type = any(random, CueClass.class);
    return new CueSense(type, type == CueClass.ACT && random.nextBoolean());
  }

  private static ArticleLine arbitrary(Random random) {
    List<AttributionLine> attributions = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      int begin = random.nextInt(1000);
      attributions.add(
          new AttributionLine(
              Id.of("x", "" + random.nextInt()),
              List.of(),
              List.of(),
              sense(random),
              List.of(new Stretch(begin, begin + random.nextInt(50))),
              any(random, Form.class),
              resolution(random),
              maybe(random, any(random, UnsourcedReason.class)),
              maybe(random, date(random)),
              maybe(random, text(random)),
              Optional.empty(),
              gist(random),
              new Evidence(
                  text(random),
                  "1",
                  random.nextInt(10_001) / 10_000.0,
                  maybe(random, text(random))),
              maybe(random, Id.of("y", "" + random.nextInt()))));
    }
    return new ArticleLine(
        text(random),
        text(random),
        maybe(random, text(random)),
        maybe(random, text(random)),
        maybe(random, text(random)),
        maybe(random, date(random)),
        maybe(random, text(random)),
        "en",
        any(random, Voice.class),
        attributions);
  }

  private static ResolutionLine resolution(Random random) {
    MentionLine mention = new MentionLine(new Stretch(3, 9), any(random, MentionKind.class));
    Evidence evidence = new Evidence("rule", "1", 0.5);
    return switch (random.nextInt(3)) {
      case 0 -> new ResolutionLine.Group(List.of(speaker(random)), mention, evidence);
      case 1 ->
          new ResolutionLine.Described(
              "official", maybe(random, "body"), maybe(random, "XV"), mention, evidence);
      default ->
          new ResolutionLine.Unresolved(Optional.empty(), any(random, UnresolvedReason.class));
    };
  }

  private static Speaker speaker(Random random) {
    return new Speaker(
        Optional.of("Ilka Sorrel"), maybe(random, "minister"), Optional.empty(), Optional.empty());
  }

  private static GistLine gist(Random random) {
    Stretch at = new Stretch(random.nextInt(9), 10 + random.nextInt(9));
    return new GistLine(
        List.of(new GistLine.Addressed(at, "Osmera", maybe(random, speaker(random)))),
        List.of(new GistLine.Named(at, speaker(random))),
        maybe(
            random,
            new GistLine.Done(
                any(random, ActType.class),
                "111",
                List.of(at),
                random.nextBoolean() ? List.of() : List.of(any(random, ActType.class)),
                new Evidence("cue", "1", 0.5))),
        maybe(
            random,
            new GistLine.Strong(
                new Rung("neutral", random.nextInt(12), "oppose"),
                at,
                "opposes",
                List.of(new GistLine.Marked(any(random, Mark.class), at)))),
        random.nextBoolean()
            ? List.of()
            : List.of(new GistLine.Cited("treaty-of-halden", "Treaty of Halden", at)));
  }

  private static <E extends Enum<E>> E any(Random random, Class<E> type) {
    List<E> constants = List.of(type.getEnumConstants());
    return constants.get(random.nextInt(constants.size()));
  }

  private static <T> Optional<T> maybe(Random random, T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private static Dated date(Random random) {
    boolean year = random.nextBoolean();
    EdtfDate date =
        new EdtfDate(
            year ? OptionalInt.of(1000 + random.nextInt(2000)) : OptionalInt.empty(),
            OptionalInt.of(1 + random.nextInt(12)),
            random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(28)) : OptionalInt.empty(),
            random.nextBoolean());
    return new Dated(
        date,
        any(random, DateOrigin.class),
        year ? List.of() : List.of(2000 + random.nextInt(5), 2010));
  }

  private static String text(Random random) {
    int[] points =
        random
            .ints(1 + random.nextInt(20), 0, 0x10FFFF)
            .map(c -> c % 3 == 0 ? c % 128 : c)
            .filter(c -> c < 0xD800 || c > 0xDFFF)
            .toArray();
    return "t" + new String(points, 0, points.length);
  }

  @Test
  void ignoresUnknownKeys() {
    ArticleLine line = ArticleLine.of(article(), List.of(resolved()));
    String json = Wire.write(line).replace("{\"id\"", "{\"tint\":\"REJECT\",\"hue\":5,\"id\"");

    assertThat(json).contains("tint");
    assertThat(Wire.readArticle(json)).isEqualTo(line);
  }

  @Test
  void namesWhatIsMissing() {
    assertThatThrownBy(() -> Wire.readArticle("{\"doc\":\"a\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("path");
    assertThatThrownBy(() -> Wire.readArticle("{\"doc\":"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not JSON");
    assertThatThrownBy(() -> Wire.readRefrain("[]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("object");
  }
}
