package refrain.serve;

import java.util.List;
import java.util.Optional;
import refrain.desk.Desk;
import refrain.desk.DocumentsAnswer;
import refrain.desk.OutletsAnswer;
import refrain.desk.Part;
import refrain.desk.SpeakersAnswer;
import refrain.domain.Id;
import refrain.store.ArchiveException;
import refrain.store.Countries;

/** The pages of who speaks, what was said, and who prints it. */
final class Speaking {

  private static final int SPEAKERS = 50;
  private static final int DOCUMENTS = 50;

  private final Desk desk;

  Speaking(Desk desk) {
    this.desk = desk;
  }

  List<Route> routes() {
    return List.of(
        new Route("/statement/{id}", Tab.NONE, this::statement),
        new Route("/speaker/{id}", Tab.SPEAKERS, this::speaker),
        new Route("/speakers", Tab.SPEAKERS, this::speakers),
        new Route("/outlets", Tab.NONE, this::outlets),
        new Route("/documents", Tab.NONE, this::documents));
  }

  private Answer statement(Asked asked) throws ArchiveException {
    Id id = asked.id();
    Countries countries = desk.countries();
    return Found.answer(
        desk.statement(id),
        "statement",
        Optional.of(id),
        to -> "/statement/" + to,
        statement ->
            new Answer.Shown(
                statement,
                InWords.brief(
                    InWords.name(statement.reports().getFirst(), countries)
                        + ": "
                        + statement.reports().getFirst().text(),
                    70),
                (out, f) -> JtestatementGenerated.render(out, Untouched.TAGS, f, statement)));
  }

  private Answer speaker(Asked asked) throws ArchiveException {
    Id id = asked.id();
    Countries countries = desk.countries();
    return Found.answer(
        desk.speaker(id, asked.part(Part.USUAL)),
        "speaker",
        Optional.of(id),
        to -> "/speaker/" + to,
        speaker ->
            new Answer.Shown(
                speaker,
                InWords.brief(InWords.name(speaker.speaker().speaker(), countries), 70),
                (out, f) -> JtespeakerGenerated.render(out, Untouched.TAGS, f, speaker)));
  }

  private Answer speakers(Asked asked) throws ArchiveException {
    SpeakersAnswer answer = desk.speakers(asked.text("name"), asked.part(SPEAKERS));
    return new Answer.Shown(
        answer,
        "Speakers",
        (out, f) -> JtespeakersGenerated.render(out, Untouched.TAGS, f, answer));
  }

  private Answer outlets(Asked asked) throws ArchiveException {
    OutletsAnswer answer = desk.outlets();
    return new Answer.Shown(
        answer, "Outlets", (out, f) -> JteoutletsGenerated.render(out, Untouched.TAGS, f, answer));
  }

  private Answer documents(Asked asked) throws ArchiveException {
    DocumentsAnswer answer = desk.documents(asked.text("outlet"), asked.part(DOCUMENTS));
    return new Answer.Shown(
        answer,
        "Documents",
        (out, f) -> JtedocumentsGenerated.render(out, Untouched.TAGS, f, answer));
  }
}
