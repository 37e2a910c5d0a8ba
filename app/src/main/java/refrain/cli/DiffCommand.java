package refrain.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import refrain.corpus.Corpus;
import refrain.corpus.Item;
import refrain.domain.Redline;
import refrain.read.Reader;
import refrain.read.Reading;
import refrain.redline.Differ;
import refrain.wire.Wire;

/** Shows word by word how one text became another. */
@Command(
    name = "diff",
    description = {
      "Shows word by word how one text became another, and what kind of change each is.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  refrain diff 2022-03-16.txt 2022-05-04.txt",
      "  refrain diff -s \"We may act.\" \"We will not act.\"",
      "",
      "Kinds of change: negation, numeral, modal, scope (any, all, no), intensity",
      "(firmly, strongly), condition, name, tense, order, spelling, words (any other).",
      "Exit code 1: the words are the same."
    })
final class DiffCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "A", description = "The earlier text: a file.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "B", description = "The later text: a file.")
  private String after = "";

  @Option(
      names = {"-s", "--strings"},
      description = "A and B are the texts themselves, not files.")
  private boolean strings;

  @Mixin private Look look = new Look();

  private final Session session;

  DiffCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    List<Failure> failures = new ArrayList<>();
    Optional<String> a = strings ? Optional.of(before) : text(before, failures);
    Optional<String> b = strings ? Optional.of(after) : text(after, failures);
    if (a.isEmpty() || b.isEmpty()) {
      Input.tell(failures, 2 - failures.size(), session);
      return Main.FAILED;
    }
    Redline redline = new Differ().compare(a.get(), b.get());
    if (look.json()) {
      session.out().write(Wire.write(redline) + "\n");
    } else if (!Redlines.isSame(redline)) {
      new DiffText(look.page(session)).write(redline);
    }
    session.out().flush();
    if (Redlines.isSame(redline)) {
      session.errors().write("the same words\n");
      return Main.NOTHING;
    }
    return Main.DONE;
  }

  private static Optional<String> text(String file, List<Failure> failures) {
    List<String> texts = new ArrayList<>();
    Corpus.of(List.of(Path.of(file)), Optional.empty())
        .read(
            item -> {
              switch (item) {
                case Item.Problem p -> failures.add(Failure.of(p));
                case Item.Found f -> {
                  switch (new Reader().read(f.document())) {
                    case Reading.Read r -> texts.add(r.article().text());
                    case Reading.Refused r -> failures.add(Failure.of(f.document().path(), r));
                  }
                }
              }
            });
    if (texts.size() > 1) {
      throw new Misuse(file + ": " + texts.size() + " documents; expected one; name a single file");
    }
    if (texts.isEmpty() && failures.isEmpty()) {
      throw new Misuse(file + ": no document; expected a file with text");
    }
    return texts.stream().findFirst();
  }
}
