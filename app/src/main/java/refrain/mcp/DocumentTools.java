package refrain.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import refrain.desk.ArticleAnswer;
import refrain.desk.Desk;
import refrain.desk.RedlineAnswer;
import refrain.desk.SeriesAnswer;
import refrain.domain.Extent;
import refrain.domain.Id;
import refrain.domain.SentenceFate;
import refrain.store.ArchiveException;
import refrain.store.DocumentRow;
import refrain.wire.Stretch;

/** Tools that tell of documents: one, two of them, a series. */
final class DocumentTools {

  private static final int LONGEST_PART = 20_000;
  private static final int USUAL_PART = 6000;

  /** Attributions that one part of an article tells. */
  private static final int ATTRIBUTIONS = 60;

  /** Documents of a series that are told: the latest. */
  private static final int ISSUES = 60;

  /** Appearances of a sentence that are told: the latest that changed it, and its last. */
  private static final int APPEARANCES = 5;

  private final Desk desk;
  private final Citing citing;

  DocumentTools(Desk desk, Citing citing) {
    this.desk = desk;
    this.citing = citing;
  }

  List<Tool> tools() {
    return List.of(
        new Tool(
            "get_article",
            "One article",
            "The text of one document, a part at a time, with every attribution that begins in the"
                + " part: source, cue and content by their offsets.",
            List.of(
                Asked.id("a document"),
                Parameter.maybe(
                    "from",
                    new Parameter.Kind.Whole(0, Integer.MAX_VALUE, 0),
                    "number of characters (code points) to pass over"),
                Parameter.maybe(
                    "characters",
                    new Parameter.Kind.Whole(1, LONGEST_PART, USUAL_PART),
                    "at most so many characters of text")),
            this::article),
        new Tool(
            "redline_documents",
            "Redline of two documents",
            "How one document became another, sentence by sentence and word by word.",
            List.of(
                Parameter.needed(
                    "earlier", new Parameter.Kind.Identity(), "id of the earlier document"),
                Parameter.needed(
                    "later", new Parameter.Kind.Identity(), "id of the later document"),
                Parameter.maybe(
                    "all",
                    new Parameter.Kind.Flag(),
                    "whether sentences that stayed as they were are told too"),
                Asked.LIMIT,
                Asked.AFTER),
            this::redline),
        new Tool(
            "get_series",
            "One series of documents",
            "A series such as the statements of a bank's meetings: its sentences followed through"
                + " time, and the redline between its last two documents.",
            List.of(
                Parameter.needed(
                    "key", new Parameter.Kind.Key(), "key of the series, as list_series gives it"),
                Asked.LIMIT,
                Asked.AFTER),
            this::series));
  }

  private Told article(Arguments given) throws Misasked, ArchiveException {
    ArticleAnswer all = article(given.id("id").orElseThrow());
    int begin = given.whole("from", 0);
    if (begin > all.characters()) {
      throw new Misasked(
          "from: found "
              + begin
              + "; expected at most "
              + all.characters()
              + ", the characters of article "
              + all.document().id());
    }
    int end =
        (int) Math.min(all.characters(), (long) begin + given.whole("characters", USUAL_PART));
    List<ArticleAnswer.Found> found =
        all.attributions().stream().filter(f -> begins(f, begin, end)).toList();
    PartOfArticle part =
        new PartOfArticle(
            all.document(),
            all.dateline(),
            all.characters(),
            begin,
            end,
            Paragraphs.of(all).between(begin, end),
            found.subList(0, Math.min(ATTRIBUTIONS, found.size())));
    List<String> lines = new ArrayList<>();
    lines.add(
        "article "
            + all.document().id()
            + ", characters "
            + begin
            + " to "
            + end
            + " of "
            + all.characters()
            + "; attributions that begin here: "
            + found.size());
    part.attributions()
        .forEach(
            f ->
                lines.add(
                    InWords.said(f.said(), citing)
                        + f.said().statement().map(s -> ", statement " + s).orElse("")));
    List<Citation> citations = new ArrayList<>();
    for (PartOfArticle.Passage p : part.passages()) {
      citations.add(citing.whole(all.document(), new Citation.Words(p.begin(), p.end(), p.text())));
    }
    part.attributions().forEach(f -> citations.add(citing.of(f.said())));
    Told told =
        Told.of("/article/" + all.document().id(), lines, citations, Optional.empty(), part)
            .withId(all.document().id().value());
    if (end < all.characters()) {
      told = told.withNote("the text goes on: ask again with from " + end);
    }
    return found.size() > ATTRIBUTIONS
        ? told.withNote(
            "told here: the first "
                + ATTRIBUTIONS
                + " attributions of "
                + found.size()
                + "; ask for fewer characters")
        : told;
  }

  private static boolean begins(ArticleAnswer.Found found, int begin, int end) {
    int at = found.said().content().stream().mapToInt(Stretch::begin).findFirst().orElse(0);
    return begin <= at && at < end;
  }

  private ArticleAnswer article(Id id) throws Misasked, ArchiveException {
    Optional<ArticleAnswer> found = desk.article(id);
    if (found.isEmpty()) {
      throw new Misasked(
          "article " + id + ": the archive has none by that id; ask list_documents for ids");
    }
    return found.get();
  }

  private Told redline(Arguments given) throws Misasked, ArchiveException {
    ArticleAnswer before = article(given.id("earlier").orElseThrow());
    ArticleAnswer after = article(given.id("later").orElseThrow());
    RedlineAnswer all = desk.redline(before.document().id(), after.document().id()).orElseThrow();
    List<RedlineAnswer.Sentence> sentences = given.flag("all") ? all.sentences() : changed(all);
    int from = Asked.from(given, sentences.size());
    int to = Math.min(sentences.size(), from + given.whole("limit", Asked.USUAL));
    RedlineAnswer answer = with(all, sentences.subList(from, to));
    List<String> lines = new ArrayList<>(lines(answer));
    lines.addFirst(
        all.wordsKept()
            + " words kept, "
            + all.wordsDeleted()
            + " deleted, "
            + all.wordsInserted()
            + " inserted; sentences told here: "
            + (to - from)
            + " of "
            + sentences.size()
            + (given.flag("all") ? "" : " that changed"));
    return Told.of(
        "/redline/" + before.document().id() + "/" + after.document().id(),
        lines,
        cited(answer, Paragraphs.of(before), Paragraphs.of(after)),
        Asked.next(to, sentences.size()),
        answer);
  }

  private static List<RedlineAnswer.Sentence> changed(RedlineAnswer all) {
    return all.sentences().stream().filter(s -> s.extent().compareTo(Extent.BLANKS) > 0).toList();
  }

  private static RedlineAnswer with(RedlineAnswer all, List<RedlineAnswer.Sentence> sentences) {
    return new RedlineAnswer(
        all.before(),
        all.after(),
        all.extent(),
        all.wordsKept(),
        all.wordsDeleted(),
        all.wordsInserted(),
        sentences);
  }

  private static List<String> lines(RedlineAnswer answer) {
    return answer.sentences().stream()
        .map(s -> fate(s) + (s.moved() ? ", moved" : "") + ": " + InWords.redline(s.redline()))
        .toList();
  }

  /** What became of a sentence; one that was kept may have been edited. */
  private static String fate(RedlineAnswer.Sentence s) {
    return s.fate() != SentenceFate.KEPT
        ? InWords.word(s.fate())
        : switch (s.extent()) {
          case WORDS -> "edited";
          case MARKS -> "edited, marks only";
          case BLANKS, SAME -> "kept";
        };
  }

  private List<Citation> cited(RedlineAnswer answer, Paragraphs before, Paragraphs after) {
    List<Citation> out = new ArrayList<>();
    for (RedlineAnswer.Sentence s : answer.sentences()) {
      cite(answer.before(), s.before(), before, out);
      cite(answer.after(), s.after(), after, out);
    }
    return out;
  }

  private void cite(DocumentRow document, List<Stretch> at, Paragraphs text, List<Citation> out) {
    List<Citation.Words> words = new ArrayList<>();
    for (Stretch stretch : at) {
      text.text(stretch)
          .ifPresent(t -> words.add(new Citation.Words(stretch.begin(), stretch.end(), t)));
    }
    if (!words.isEmpty()) {
      out.add(citing.of(document, words));
    }
  }

  private Told series(Arguments given) throws Misasked, ArchiveException {
    String key = given.text("key").orElseThrow();
    Optional<SeriesAnswer> found = desk.series(key, Optional.empty(), Optional.empty());
    if (found.isEmpty()) {
      throw new Misasked("series " + key + ": there is none; ask list_series for keys");
    }
    SeriesAnswer all = found.get();
    int from = Asked.from(given, all.sentences().size());
    int to = Math.min(all.sentences().size(), from + given.whole("limit", Asked.USUAL));
    List<SeriesAnswer.Sentence> sentences =
        all.sentences().subList(from, to).stream().map(DocumentTools::shortened).toList();
    int issues = all.issues().size();
    List<RedlineAnswer.Sentence> changed = changed(all.redline());
    int told = Math.min(changed.size(), given.whole("limit", Asked.USUAL));
    RedlineAnswer redline = with(all.redline(), changed.subList(0, told));
    SeriesAnswer answer =
        new SeriesAnswer(
            all.series(),
            all.issues().subList(Math.max(0, issues - ISSUES), issues),
            sentences,
            all.ofSentences(),
            redline);
    List<String> lines = new ArrayList<>();
    lines.add(
        InWords.named(all.series().title())
            + ": "
            + InWords.count(issues, "document")
            + ", "
            + InWords.count(all.ofSentences(), "sentence"));
    List<Citation> citations = new ArrayList<>();
    for (SeriesAnswer.Sentence s : sentences) {
      lines.add(
          "in "
              + InWords.count(s.documents(), "document")
              + ", "
              + InWords.period(s.first(), s.last())
              + ", "
              + InWords.count(s.wordings(), "wording")
              + ": "
              + InWords.quoted(s.text()));
      SeriesAnswer.Appearance last = s.appearances().getLast();
      citations.add(
          citing.of(
              all.issues().get(last.document()).document(),
              List.of(new Citation.Words(last.begin(), last.end(), s.text()))));
    }
    lines.add(
        "from the last document but one to the last, "
            + told
            + " of "
            + InWords.count(changed.size(), "changed sentence")
            + (told < changed.size() ? " (redline_documents tells all):" : ":"));
    lines.addAll(lines(redline));
    citations.addAll(
        cited(
            redline,
            Paragraphs.of(article(redline.before().id())),
            Paragraphs.of(article(redline.after().id()))));
    Told out =
        Told.of("/series/" + key, lines, citations, Asked.next(to, all.sentences().size()), answer)
            .withId(key)
            .withNote(
                "of each sentence are told its last appearance and the latest "
                    + APPEARANCES
                    + " that changed its words; a place in `appearances` counts from the first"
                    + " document of the series");
    return issues > ISSUES
        ? out.withNote("told here: the latest " + ISSUES + " of " + issues + " documents")
        : out;
  }

  private static SeriesAnswer.Sentence shortened(SeriesAnswer.Sentence s) {
    SeriesAnswer.Appearance last = s.appearances().getLast();
    List<SeriesAnswer.Appearance> told =
        new ArrayList<>(
            s.appearances().stream()
                .filter(a -> a.redline().isPresent() || Objects.equals(a, last))
                .toList());
    return new SeriesAnswer.Sentence(
        s.text(),
        s.first(),
        s.last(),
        s.documents(),
        s.longestRun(),
        s.returns(),
        s.wordings(),
        told.subList(Math.max(0, told.size() - APPEARANCES), told.size()));
  }
}
