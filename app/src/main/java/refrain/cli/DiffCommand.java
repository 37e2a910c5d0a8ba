package refrain.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import refrain.domain.Article;
import refrain.domain.DocumentRedline;
import refrain.domain.Extent;
import refrain.domain.Series;
import refrain.read.Document;
import refrain.read.Format;
import refrain.read.Metadata;
import refrain.read.Reader;
import refrain.read.Reading;
import refrain.redline.DocumentDiffer;
import refrain.redline.SeriesTracer;
import refrain.redline.Versions;
import refrain.wire.RedlineLine;
import refrain.wire.StrandLine;
import refrain.wire.Wire;

/** Shows how one text became another, and documents in a row or in several versions. */
@Command(
    name = "diff",
    description = {
      "Shows how one document became another, sentence by sentence and word by word, and what kind"
          + " of change each is.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  refrain diff 2022-03-16.txt 2022-05-04.txt   two documents",
      "  refrain diff --series statements/            each sentence through them all",
      "  refrain diff --versions releases.jsonl       what was edited after publishing",
      "  refrain diff -s \"We may act.\" \"We will not act.\"",
      "",
      "Signs before a sentence: ~ edited, » moved, − out, + in; before it the places in",
      "the earlier and the later text.",
      "How deep an edit goes: blanks only (kinds of blanks, line ends), marks only",
      "(points, commas, kinds of hyphens and quotation marks), words.",
      "Kinds of change: negation, numeral, modal, scope (any, all, no), intensity",
      "(firmly, strongly), condition, name, tense, order, spelling, words (any other).",
      "Exit code 1: the words are the same; no document; no versions."
    })
final class DiffCommand implements Callable<Integer> {

  private static final int TOP_TEXT = 30;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "The earlier and the later text: two files. With --series or --versions: files and"
              + " folders.")
  private List<String> texts = new ArrayList<>();

  @Option(
      names = {"-s", "--strings"},
      description = "The two are the texts themselves, not files.")
  private boolean strings;

  @Option(
      names = "--series",
      description =
          "Follow every sentence through all documents in order of their dates: when it came in and"
              + " went out, in how many documents in a row it stands, how its wording changed.")
  private boolean series;

  @Option(
      names = "--versions",
      description =
          "List the documents that have several versions (later_versions of a record, one address,"
              + " or one outlet, title and date) with each edit.")
  private boolean versions;

  @Option(
      names = "--all",
      description = "Show unchanged sentences too; of a series, every sentence and wording.")
  private boolean all;

  @Option(
      names = "--top",
      paramLabel = "N",
      description =
          "Number of sentences of a series shown, those in most documents; 0 for all (default: 30"
              + " as text, all as JSON).")
  private @Nullable Integer top;

  @Mixin private Documents documents = new Documents();
  @Mixin private Look look = new Look();

  private final Session session;

  DiffCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if ((series ? 1 : 0) + (versions ? 1 : 0) + (strings ? 1 : 0) > 1) {
      throw new Misuse("--strings, --series and --versions exclude one another");
    }
    if (top != null && top < 0) {
      throw new Misuse("--top takes 0 or more");
    }
    if (series || versions) {
      return overMany();
    }
    if (texts.size() != 2) {
      throw new Misuse(
          Counted.of(texts.size(), "text")
              + "; expected the earlier and the later one; for more, --series or --versions");
    }
    List<Failure> failures = new ArrayList<>();
    Optional<Article> before = one(texts.get(0), failures);
    Optional<Article> after = one(texts.get(1), failures);
    if (before.isEmpty() || after.isEmpty()) {
      int done = (before.isPresent() ? 1 : 0) + (after.isPresent() ? 1 : 0);
      Input.tell(failures, done, session);
      return Main.FAILED;
    }
    return two(before.get(), after.get());
  }

  private int two(Article before, Article after) throws IOException {
    DocumentRedline redline = new DocumentDiffer().compare(before, after);
    boolean same = redline.extent() == Extent.SAME || redline.extent() == Extent.BLANKS;
    if (look.json()) {
      RedlineLine line = strings ? RedlineLine.of(redline) : RedlineLine.of(before, after, redline);
      session.out().write(Wire.write(line) + "\n");
    } else if (redline.extent() != Extent.SAME) {
      Page page = look.page(session);
      if (!strings) {
        DocumentHead.write(page, before, after, redline);
      }
      new DiffText(page, all).write(redline);
    }
    session.out().flush();
    if (same) {
      session
          .errors()
          .write(
              redline.extent() == Extent.SAME
                  ? "the same, to the last character\n"
                  : "the same words; only blanks differ\n");
      return Main.NOTHING;
    }
    return Main.DONE;
  }

  private int overMany() throws IOException {
    List<Path> paths = texts.stream().map(Path::of).toList();
    Articles articles = documents.read(paths);
    boolean found =
        series ? series(articles.read()) : versions(Versions.of(articles.read()), articles.read());
    session.out().flush();
    Input.tell(articles.failures(), articles.read().size(), session);
    if (!articles.failures().isEmpty()) {
      return Main.FAILED;
    }
    if (articles.read().isEmpty()) {
      session.errors().write(documents.nothing(paths));
    } else if (!found) {
      session
          .errors()
          .write(Counted.of(articles.read().size(), "document") + ", none in several versions\n");
    }
    return found ? Main.DONE : Main.NOTHING;
  }

  private boolean series(List<Article> articles) throws IOException {
    if (articles.isEmpty()) {
      return false;
    }
    Series found = SeriesTracer.of(articles);
    if (look.json()) {
      int n = 0;
      for (StrandLine line : StrandLine.of(found)) {
        if (top == null || top == 0 || n++ < top) {
          session.out().write(Wire.write(line) + "\n");
        }
      }
    } else {
      new SeriesText(look.page(session), top == null ? TOP_TEXT : top, all).write(found);
    }
    return !found.strands().isEmpty();
  }

  private boolean versions(List<List<Article>> found, List<Article> articles) throws IOException {
    DocumentDiffer differ = new DocumentDiffer();
    VersionsText text = new VersionsText(look.page(session), all);
    for (List<Article> document : found) {
      for (int i = 1; i < document.size(); i++) {
        Article before = document.get(i - 1);
        Article after = document.get(i);
        DocumentRedline redline = differ.compare(before, after);
        if (look.json()) {
          session.out().write(Wire.write(RedlineLine.of(before, after, redline)) + "\n");
        } else {
          text.write(before, after, redline);
        }
      }
    }
    if (!look.json() && !found.isEmpty()) {
      text.total(articles.size(), found.size());
    }
    return !found.isEmpty();
  }

  private Optional<Article> one(String text, List<Failure> failures) {
    if (strings) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Document document = new Document("text", "text", Format.TEXT, bytes, Metadata.NONE);
      return switch (new Reader().read(document)) {
        case Reading.Read r -> Optional.of(r.article());
        case Reading.Refused r -> {
          failures.add(Failure.of("text", r));
          yield Optional.empty();
        }
      };
    }
    Articles read = documents.read(List.of(Path.of(text)));
    failures.addAll(read.failures());
    if (read.read().size() > 1) {
      throw new Misuse(
          text
              + ": "
              + read.read().size()
              + " documents; expected one; name a single file, or add --series or --versions");
    }
    if (read.read().isEmpty() && read.failures().isEmpty()) {
      throw new Misuse(text + ": no document; expected a file with text");
    }
    return read.read().stream().findFirst();
  }
}
