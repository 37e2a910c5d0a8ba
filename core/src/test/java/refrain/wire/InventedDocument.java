package refrain.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import refrain.domain.Act;
import refrain.domain.ActType;
import refrain.domain.Addressee;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.CitedDocument;
import refrain.domain.CueClass;
import refrain.domain.CueSense;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;
import refrain.domain.Evidence;
import refrain.domain.Form;
import refrain.domain.Gist;
import refrain.domain.Id;
import refrain.domain.Mark;
import refrain.domain.Mention;
import refrain.domain.MentionKind;
import refrain.domain.Quotation;
import refrain.domain.Region;
import refrain.domain.RegionKind;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Rung;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.Strength;
import refrain.domain.Subject;
import refrain.domain.Turn;
import refrain.domain.TurnKind;
import refrain.domain.UnresolvedReason;
import refrain.domain.UnsourcedReason;
import refrain.domain.Voice;

/** Documents of every shape that the domain allows, sense or none; one seed, one document. */
final class InventedDocument {

  private static final List<String> PIECES =
      List.of(
          "salt",
          " ",
          "🧂",
          "\n",
          "“",
          "”",
          "\"",
          "\\",
          "é",
          "𝒜",
          "\u0000",
          "\u2028",
          "盐",
          "</script>");

  private final Random random;
  private String text = "";

  private InventedDocument(long seed) {
    this.random = new Random(seed);
  }

  static KeptLine of(long seed) {
    return new InventedDocument(seed).document();
  }

  private KeptLine document() {
    StringBuilder out = new StringBuilder();
    int pieces = random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      out.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    text = out.toString();
    Article article =
        new Article(
            Id.of("article", "" + random.nextLong()),
            words(),
            words(),
            perhaps(this::words),
            perhaps(this::words),
            perhaps(this::words),
            perhaps(this::date),
            perhaps(this::words),
            "en",
            one(Voice.values()),
            text,
            spans(0),
            spans(0),
            some(0, () -> new Region(span(), one(RegionKind.values()))),
            some(0, () -> new Turn(perhaps(this::span), spans(1), one(TurnKind.values()))));
    return new KeptLine(article, some(0, () -> report(article)));
  }

  private Report report(Article article) {
    return new Report(
        article,
        attribution(),
        resolution(),
        perhaps(this::date),
        perhaps(this::span),
        some(0, () -> new Addressee(span(), perhaps(this::speaker))),
        some(0, () -> new Subject(span(), speaker())),
        new Gist(
            perhaps(
                () ->
                    new Act(
                        one(ActType.values()),
                        "112",
                        spans(1),
                        some(0, () -> one(ActType.values())),
                        evidence())),
            perhaps(
                () ->
                    new Strength(
                        new Rung(words(), random.nextInt(20) - 3, words()),
                        span(),
                        some(0, () -> new Strength.Marked(one(Mark.values()), span())))),
            some(0, () -> new CitedDocument(words(), words(), span()))));
  }

  private Attribution attribution() {
    Id id = Id.of("attribution", "" + random.nextLong());
    Span whole = new Span(0, text.length());
    Quotation quotation = new Quotation(List.of(whole), spans(0), one(Form.values()));
    CueClass cueClass = one(CueClass.values());
    CueSense sense = new CueSense(cueClass, cueClass == CueClass.ACT && random.nextBoolean());
    Optional<Id> within = perhaps(() -> Id.of("outer"));
    return random.nextBoolean()
        ? new Attribution.Sourced(id, quotation, spans(1), spans(0), sense, evidence(), within)
        : new Attribution.Unsourced(
            id, quotation, spans(0), sense, one(UnsourcedReason.values()), evidence(), within);
  }

  private Resolution resolution() {
    return switch (random.nextInt(5)) {
      case 0 -> new Resolution.Resolved(speaker(), perhaps(this::mention), evidence());
      case 1 -> new Resolution.Ambiguous(some(2, this::speaker), mention(), evidence());
      case 2 -> new Resolution.Group(some(1, this::speaker), mention(), evidence());
      case 3 ->
          new Resolution.Described(
              words(), perhaps(this::words), perhaps(this::words), mention(), evidence());
      default -> new Resolution.Unresolved(perhaps(this::mention), one(UnresolvedReason.values()));
    };
  }

  private Mention mention() {
    return new Mention(span(), one(MentionKind.values()));
  }

  private Speaker speaker() {
    return new Speaker(
        perhaps(this::words), perhaps(this::words), Optional.of(words()), perhaps(this::words));
  }

  private Evidence evidence() {
    return new Evidence(words(), words(), random.nextDouble(), perhaps(this::words));
  }

  private Dated date() {
    DateOrigin origin = one(DateOrigin.values());
    return switch (random.nextInt(4)) {
      case 0 -> new Dated(EdtfDate.ofMonthDay(1, 14), origin, List.of(2010, 2016, 2021));
      case 1 -> new Dated(EdtfDate.ofMonthDay(2, 29), origin, List.of());
      case 2 -> Dated.of(EdtfDate.parse("2024-01~").orElseThrow(), origin);
      default -> Dated.of(EdtfDate.parse("0987-12-31").orElseThrow(), origin);
    };
  }

  /** Half a pair now and then, as a damaged file has it. */
  private String words() {
    String half = random.nextInt(40) == 0 ? "\ud83e" : "";
    return half + PIECES.get(random.nextInt(PIECES.size())) + random.nextInt(9);
  }

  /** Anywhere, but not inside a surrogate pair. */
  private Span span() {
    int a = index();
    int b = index();
    return new Span(Math.min(a, b), Math.max(a, b));
  }

  private int index() {
    int at = random.nextInt(text.length() + 1);
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private List<Span> spans(int least) {
    return some(least, this::span);
  }

  private <T> List<T> some(int least, Supplier<T> one) {
    List<T> out = new ArrayList<>();
    int n = least + random.nextInt(3);
    for (int i = 0; i < n; i++) {
      out.add(one.get());
    }
    return out;
  }

  private <T> Optional<T> perhaps(Supplier<T> one) {
    return random.nextBoolean() ? Optional.of(one.get()) : Optional.empty();
  }

  private <T> T one(T[] of) {
    return of[random.nextInt(of.length)];
  }
}
