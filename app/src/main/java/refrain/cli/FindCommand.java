package refrain.cli;

import java.io.IOException;
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
import refrain.domain.Dated;
import refrain.domain.EdtfDate;
import refrain.domain.PhraseUse;
import refrain.redline.Chronology;
import refrain.store.Archive;
import refrain.store.Place;
import refrain.wire.PhraseLine;
import refrain.wire.Wire;
import refrain.words.PhraseSearch;

/** Finds every use of a phrase, the first and the last one, and how often by year. */
@Command(
    name = "find",
    description = {
      "Finds every use of a phrase in whole documents: the first, the last, how many by year, and"
          + " each in its sentence.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  refrain find \"ongoing increases\" statements/",
      "  refrain find --inflected \"oppose any form\" press/    opposing any forms too",
      "  refrain find --store refrain.db \"any form\"            in an archive",
      "  refrain find --format json patient statements/ | jq .first"
    })
final class FindCommand implements Callable<Integer> {

  private static final int USES = 20;

  @Parameters(
      index = "0",
      paramLabel = "PHRASE",
      description =
          "Words and marks in this order, whatever the case, the white space between them and the"
              + " kind of hyphens and quotation marks.")
  private String phrase = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files or folders, as for refrain trace.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--inflected",
      description = "Any inflection of the words, whatever the marks between them.")
  private boolean inflected;

  @Option(
      names = "--uses",
      paramLabel = "N",
      description = "Number of uses shown as text; 0 for all (default: 20).")
  private int uses = USES;

  @Option(
      names = "--store",
      paramLabel = "FILE|ADDRESS",
      description = "In place of files the documents of an archive that refrain add has made.")
  private @Nullable String store;

  @Mixin private Documents documents = new Documents();
  @Mixin private Look look = new Look();

  private final Session session;

  FindCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (uses < 0) {
      throw new Misuse("--uses takes 0 or more");
    }
    PhraseSearch search = search();
    Articles articles = articles();
    List<PhraseUse> found = new ArrayList<>();
    for (Article article : Chronology.inOrder(articles.read())) {
      found.addAll(search.in(article));
    }
    List<EdtfDate> dates =
        found.stream()
            .flatMap(u -> Chronology.date(u.article()).stream())
            .filter(d -> d.date().year().isPresent())
            .map(Dated::date)
            .toList();
    PhraseLine line =
        PhraseLine.of(
            phrase,
            dates.stream().findFirst(),
            dates.isEmpty() ? Optional.empty() : Optional.of(dates.getLast()),
            articles.read().size(),
            found);
    if (look.json()) {
      session.out().write(Wire.write(line) + "\n");
    } else if (!found.isEmpty()) {
      new PhraseText(look.page(session), uses).write(line, found);
    }
    session.out().flush();
    Input.tell(articles.failures(), articles.read().size(), session);
    if (!articles.failures().isEmpty()) {
      return Main.FAILED;
    }
    if (articles.read().isEmpty()) {
      session
          .errors()
          .write(
              store == null
                  ? documents.nothing(paths)
                  : "refrain: no documents in that archive; refrain add puts some into it\n");
      return Main.NOTHING;
    }
    if (found.isEmpty()) {
      session
          .errors()
          .write(
              Printable.line(
                      "no use of \""
                          + phrase
                          + "\" in "
                          + Counted.of(articles.read().size(), "document"))
                  + "\n");
      return Main.NOTHING;
    }
    return Main.DONE;
  }

  private Articles articles() throws IOException {
    if ((store == null) == paths.isEmpty()) {
      throw new Misuse("expected one or more files or folders after the phrase, or --store");
    }
    if (store == null) {
      return documents.read(paths);
    }
    try (Archive archive = Stored.open(Place.parse(store))) {
      return Articles.of(archive);
    }
  }

  private PhraseSearch search() {
    try {
      return inflected ? PhraseSearch.inflected(phrase) : PhraseSearch.literal(phrase);
    } catch (IllegalArgumentException e) {
      throw new Misuse("\"" + phrase + "\": no word in it; expected one or more");
    }
  }
}
