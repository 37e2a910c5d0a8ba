package refrain.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import refrain.desk.ArticleAnswer;
import refrain.desk.Desk;
import refrain.desk.Json;
import refrain.desk.Part;
import refrain.desk.RefrainAnswer;
import refrain.desk.SpeakerAnswer;
import refrain.desk.StatementAnswer;
import refrain.desk.TodayAnswer;
import refrain.domain.Id;
import refrain.store.Archive;
import refrain.store.Lookup;

/** Shows what an archive has under an id. */
@Command(
    name = "show",
    description = {
      "Shows what an archive has under an id: a refrain with its uses, a statement with its reports,"
          + " a speaker, or a document. Without an id: how much there is, and what is new.",
      "",
      "Ids stay what they are. One that has become part of another shows that one.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  refrain show                              what is new",
      "  refrain show 8b1f0c2d9e3a4756             whatever has this id",
      "  refrain show --format json 8b1f0c2d9e3a4756 | jq .",
      "",
      "Ids are those that refrain show, refrain export and the pages of refrain serve",
      "print."
    })
final class ShowCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "16 hexadecimal digits; of a refrain, statement, speaker or document.")
  private @Nullable String id;

  @Mixin private Stored stored = new Stored();
  @Mixin private Look look = new Look();

  private final Session session;

  ShowCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Id> wanted = Optional.ofNullable(id).map(ShowCommand::id);
    try (Archive archive = stored.open()) {
      Desk desk = Desk.of(archive);
      if (wanted.isEmpty()) {
        return today(desk);
      }
      return show(desk, wanted.get());
    }
  }

  private static Id id(String text) {
    try {
      return new Id(text.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Misuse(text + ": no id; expected 16 hexadecimal digits, such as 8b1f0c2d9e3a4756");
    }
  }

  private int today(Desk desk) throws IOException {
    if (desk.today(Optional.empty(), Optional.empty(), Part.FIRST)
        instanceof Lookup.Here<TodayAnswer> here) {
      if (look.json()) {
        json(here.found());
      } else {
        new TodayText(look.page(session), desk.countries()).write(stored.name(), here.found());
      }
      return here.found().archive().documents() == 0 ? Main.NOTHING : Main.DONE;
    }
    return Main.NOTHING;
  }

  private int show(Desk desk, Id wanted) throws IOException {
    ShowText text = new ShowText(look.page(session), desk.countries());
    switch (desk.refrain(wanted, Part.FIRST)) {
      case Lookup.Here<RefrainAnswer> here -> {
        return shown(here.found(), () -> text.refrain(here.found()));
      }
      case Lookup.Moved<RefrainAnswer> moved -> {
        return moved(desk, wanted, moved.to(), "refrain");
      }
      case Lookup.Gone<RefrainAnswer> gone -> {
        return gone(wanted, "refrain");
      }
      case Lookup.Unknown<RefrainAnswer> unknown -> {
        return statement(desk, wanted, text);
      }
    }
  }

  private int statement(Desk desk, Id wanted, ShowText text) throws IOException {
    switch (desk.statement(wanted)) {
      case Lookup.Here<StatementAnswer> here -> {
        return shown(here.found(), () -> text.statement(here.found()));
      }
      case Lookup.Moved<StatementAnswer> moved -> {
        return moved(desk, wanted, moved.to(), "statement");
      }
      case Lookup.Gone<StatementAnswer> gone -> {
        return gone(wanted, "statement");
      }
      case Lookup.Unknown<StatementAnswer> unknown -> {
        return speaker(desk, wanted, text);
      }
    }
  }

  private int speaker(Desk desk, Id wanted, ShowText text) throws IOException {
    switch (desk.speaker(wanted, Part.FIRST)) {
      case Lookup.Here<SpeakerAnswer> here -> {
        return shown(here.found(), () -> text.speaker(here.found()));
      }
      case Lookup.Moved<SpeakerAnswer> moved -> {
        return moved(desk, wanted, moved.to(), "speaker");
      }
      case Lookup.Gone<SpeakerAnswer> gone -> {
        return gone(wanted, "speaker");
      }
      case Lookup.Unknown<SpeakerAnswer> unknown -> {
        Optional<ArticleAnswer> article = desk.article(wanted);
        if (article.isPresent()) {
          return shown(article.get(), () -> text.article(article.get()));
        }
        tell(wanted + ": nothing in " + stored.name() + " has or ever had this id");
        return Main.NOTHING;
      }
    }
  }

  private int moved(Desk desk, Id from, Id to, String what) throws IOException {
    tell("the " + what + " " + from + " is part of " + to + " now");
    return show(desk, to);
  }

  private int gone(Id id, String what) throws IOException {
    tell(
        "the " + what + " " + id + " was there once; it follows no more from what the archive has");
    return Main.NOTHING;
  }

  private void tell(String line) throws IOException {
    session.errors().write(Printable.line("refrain: " + line) + "\n");
  }

  /** Writes an answer as text. */
  private interface Telling {
    void tell() throws IOException;
  }

  private int shown(Record answer, Telling text) throws IOException {
    if (look.json()) {
      json(answer);
    } else {
      text.tell();
    }
    return Main.DONE;
  }

  private void json(Record answer) throws IOException {
    session.out().write(new String(Json.write(answer), UTF_8) + "\n");
  }
}
