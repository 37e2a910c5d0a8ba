package refrain.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import refrain.export.Exporter;
import refrain.export.Format;
import refrain.export.Request;
import refrain.export.What;
import refrain.store.Archive;
import refrain.store.Query;

/** Writes what an archive holds in the formats of others. */
@Command(
    name = "export",
    description = {
      "Writes what an archive holds in the formats of others: tables, linked data, citations.",
      ""
    },
    footer = {
      "",
      "What is written, and how (the usual format first):",
      "  statements   csv, jsonl, parquet  reports of statements with their facts",
      "  refrains     jsonl, csv, parquet  as trace --format json; as a table its uses",
      "  speakers     csv, jsonl, parquet  who speaks, with offices",
      "  events       csv, jsonl, parquet  who did what to whom: PLOVER and CAMEO",
      "  annotations  jsonld               Web Annotations of W3C, places in the text",
      "  quotations   jsonld               Quotation of schema.org",
      "  citations    ris, bibtex          for Zotero, EndNote, LaTeX",
      "  archive      jsonl                all of it, for refrain import",
      "",
      "Examples:",
      "  refrain export --out statements.csv",
      "  refrain export --out reject.parquet --query \"act:reject from:2024-01-01\"",
      "  refrain export --what events --out events.csv",
      "  refrain export --what citations --out varrin.bib --query \"speaker:Varrin\"",
      "  refrain export --format jsonl | jq -r .text",
      "",
      "A file is there whole or not at all. In CSV a text that begins as a formula does",
      "(= + - @) gets an apostrophe before it, so that no spreadsheet works it out;",
      "--verbatim leaves it as it is. docs/formats/export.md has every column."
    })
final class ExportCommand implements Callable<Integer> {

  @Mixin private Stored stored = new Stored();

  @Option(
      names = "--what",
      paramLabel = "WHAT",
      description =
          "What is written: one of those below (default: statements, or what --format tells).")
  private @Nullable What what;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "csv, jsonl, parquet, jsonld, ris or bibtex (default: what FILE ends in, else the first"
              + " below).")
  private @Nullable Format format;

  @Option(
      names = "--query",
      paramLabel = "QUERY",
      description =
          "Only reports that fit: words, \"a phrase\", -word, speaker:, body:, country:, outlet:,"
              + " act:, rung:, form:, cited:, from:, to:. Not for refrains, speakers and archive.")
  private @Nullable String query;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write (default: standard output; parquet needs a file).")
  private @Nullable Path out;

  @Option(names = "--force", description = "Replace FILE if there is one.")
  private boolean force;

  @Option(
      names = "--verbatim",
      description = "In CSV leave texts that begin as a formula does as they are.")
  private boolean verbatim;

  @Option(
      names = "--desk",
      paramLabel = "ADDRESS",
      description =
          "Address of a desk (refrain serve) that the names of things in jsonld lead to; without it"
              + " they are names alone.")
  private @Nullable String desk;

  @Option(
      names = "--secrets",
      description =
          "Of archive also the addresses that saved questions tell, with their keys and what became"
              + " of each message. FILE is then for its owner alone.")
  private boolean secrets;

  private final Session session;

  ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Request request = request();
    if (out == null && request.format().isBinary()) {
      throw new Misuse("parquet is no text; name a file with --out");
    }
    if (out != null && !force && Files.exists(out)) {
      throw exists(out);
    }
    if (out != null && !Written.mayBe(out)) {
      throw new Misuse(
          "--out " + out + ": expected a file in a folder that exists; correct the path");
    }
    try (Archive archive = stored.open()) {
      return export(archive, request);
    }
  }

  private int export(Archive archive, Request request) throws IOException {
    Progress progress =
        new Progress(session, expected(archive, request), request.what().noun(request.format()));
    Exporter exporter = new Exporter(archive, () -> progress.done(1));
    long n;
    try {
      n =
          out == null
              ? exporter.write(request, session.out())
              : exporter.write(request, out, force);
    } catch (FileAlreadyExistsException e) {
      throw exists(Path.of(e.getFile()));
    } finally {
      progress.clear();
    }
    session.out().flush();
    String counted = Counted.of(n, request.what().noun(request.format()));
    if (out != null) {
      session.out().write(Printable.line(counted + " in " + out) + "\n");
    }
    if (request.what() == What.ARCHIVE && !secrets) {
      tellWhatIsLeftOut(archive);
    }
    if (n == 0) {
      session.errors().write("refrain: nothing to export" + (query == null ? "" : " fits") + "\n");
    }
    for (String lost : exporter.lost()) {
      session.errors().write("refrain: left out: " + Printable.line(lost) + "\n");
    }
    return !exporter.lost().isEmpty() ? Main.FAILED : n == 0 ? Main.NOTHING : Main.DONE;
  }

  private void tellWhatIsLeftOut(Archive archive) throws IOException {
    long told = archive.questions().all().stream().filter(q -> q.hook().isPresent()).count();
    if (told > 0) {
      session
          .errors()
          .write(
              "refrain: left out: the addresses that "
                  + Counted.of(told, "question")
                  + (told == 1 ? " tells" : " tell")
                  + ", with their keys; --secrets writes them\n");
    }
  }

  /** How many things are to come, as far as that is known at once. */
  private static long expected(Archive archive, Request request) throws IOException {
    return switch (request.what()) {
      case STATEMENTS, ANNOTATIONS, QUOTATIONS, CITATIONS -> archive.overview().reports();
      case EVENTS -> archive.overview().statements();
      case REFRAINS -> archive.overview().refrains();
      case SPEAKERS -> archive.overview().speakers();
      case ARCHIVE -> archive.overview().documents();
    };
  }

  private Request request() {
    Optional<Format> asked = Optional.ofNullable(format).or(this::ending);
    What chosen = what != null ? what : asked.flatMap(ExportCommand::usual).orElse(What.STATEMENTS);
    Format form = asked.orElse(chosen.formats().get(0));
    if (!chosen.formats().contains(form)) {
      throw new Misuse(
          "--what "
              + name(chosen)
              + " is not written as "
              + name(form)
              + "; expected "
              + chosen.formats().stream().map(ExportCommand::name).collect(Collectors.joining(", "))
              + formsOf(form));
    }
    if (query != null && !chosen.isChosen()) {
      throw new Misuse("--query chooses among statements, not among " + name(chosen));
    }
    if (secrets && chosen != What.ARCHIVE) {
      throw new Misuse("--secrets is for --what archive; " + name(chosen) + " has none");
    }
    return new Request(chosen, form, query(), verbatim, DeskAddress.of(desk), secrets);
  }

  private static String formsOf(Format form) {
    List<String> whats =
        Arrays.stream(What.values())
            .filter(w -> w.formats().contains(form))
            .map(ExportCommand::name)
            .toList();
    return " (as " + name(form) + ": " + String.join(", ", whats) + ")";
  }

  /** What a format is mostly asked for. */
  private static Optional<What> usual(Format format) {
    return Arrays.stream(What.values()).filter(w -> w.formats().contains(format)).findFirst();
  }

  private Optional<Format> ending() {
    if (out == null) {
      return Optional.empty();
    }
    String name = out.toString().toLowerCase(Locale.ROOT);
    Optional<Format> told =
        Arrays.stream(Format.values()).filter(f -> name.endsWith("." + f.ending())).findFirst();
    if (told.isEmpty()) {
      throw new Misuse(
          "--out "
              + out
              + ": its ending tells no format; expected "
              + Arrays.stream(Format.values())
                  .map(f -> "." + f.ending())
                  .collect(Collectors.joining(", "))
              + ", or tell it with --format");
    }
    return told;
  }

  private Query query() {
    try {
      return Query.parse(query == null ? "" : query);
    } catch (IllegalArgumentException e) {
      throw new Misuse("--query: " + e.getMessage());
    }
  }

  private static Misuse exists(Path file) {
    return new Misuse(
        "--out " + file + ": there is one already; name another, or replace it with --force");
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
