package refrain.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.alert.Firing;
import refrain.alert.Trigger;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.AttemptRow;
import refrain.store.Deliveries;
import refrain.store.FiringRow;
import refrain.store.QuestionRow;

/** Tells the saved questions of an archive. */
final class SavedQuestions {

  private static final int LATEST = 5;

  private SavedQuestions() {}

  /**
   * @param part its {@code after} is the id of the last question of the part before
   * @throws IllegalArgumentException if no question has that id
   */
  static QuestionsAnswer of(Archive archive, Part part) throws ArchiveException {
    List<QuestionRow> all = archive.questions().all();
    int from = part.after().map(id -> place(id, all) + 1).orElse(0);
    int to = Math.min(all.size(), from + part.limit());
    List<QuestionsAnswer.Saved> questions = new ArrayList<>();
    for (QuestionRow row : all.subList(from, to)) {
      questions.add(saved(archive, row));
    }
    return new QuestionsAnswer(
        questions, to < all.size() ? Optional.of(all.get(to - 1).id().value()) : Optional.empty());
  }

  private static int place(String id, List<QuestionRow> all) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().value().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "after: found " + id + ", expected what a part gave as next");
  }

  private static QuestionsAnswer.Saved saved(Archive archive, QuestionRow row)
      throws ArchiveException {
    Trigger trigger = Trigger.parse(row.trigger());
    Deliveries.Tally tally = archive.deliveries().tally(row.id());
    List<AttemptRow> last =
        row.hook().isPresent() ? archive.deliveries().log(Optional.of(row.id()), 1) : List.of();
    return new QuestionsAnswer.Saved(
        row.id(),
        row.name(),
        Optional.of(row.query()).filter(q -> !q.isBlank()),
        row.trigger(),
        trigger.says(),
        trigger instanceof Trigger.RefrainUsed used
            ? Optional.of(used.refrain())
            : Optional.empty(),
        row.chance(),
        row.made(),
        "/alerts/" + row.id() + ".atom",
        tally.firings(),
        archive.questions().firings(row.id(), Optional.empty(), LATEST).stream()
            .map(SavedQuestions::answered)
            .toList(),
        row.hook()
            .map(
                hook ->
                    new QuestionsAnswer.Messages(
                        tally.taken(),
                        tally.waiting(),
                        tally.dead(),
                        last.stream().map(AttemptRow::began).findFirst(),
                        last.stream()
                            .map(AttemptRow::next)
                            .flatMap(Optional::stream)
                            .findFirst())));
  }

  private static QuestionsAnswer.Answered answered(FiringRow row) {
    Firing firing = Firing.of(row);
    return new QuestionsAnswer.Answered(
        firing.id(),
        firing.at(),
        firing.cause().word(),
        firing.headline(),
        firing.source().report(),
        firing.source().statement());
  }
}
