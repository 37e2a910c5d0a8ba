package refrain.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import refrain.store.ArchiveException;

/** Every answer that an archive of the example texts gives, by the name of its schema. */
final class Answers {

  private Answers() {}

  static Map<String, List<Record>> of(ExampleDesk examples) throws ArchiveException {
    Desk desk = examples.desk();
    Map<String, List<Record>> out = new LinkedHashMap<>();
    out.put(
        "Today",
        List.of(
            examples.today(),
            ExampleDesk.here(
                desk.today(
                    Optional.of(examples.today().days().getFirst().speaker().id()),
                    Optional.of(examples.today().days().getFirst().day()),
                    new Part(Optional.empty(), 1)))));
    out.put("Refrains", List.of(examples.refrainList()));
    out.put("Refrain", List.copyOf(examples.refrains()));
    out.put("Statement", List.copyOf(examples.statements()));
    out.put("Article", List.copyOf(examples.articles()));
    out.put("SpeakerAnswer", List.copyOf(examples.speakers()));
    out.put(
        "Speakers",
        List.of(
            desk.speakers(Optional.empty(), new Part(Optional.empty(), 2)),
            desk.speakers(Optional.of("ministry"), Part.FIRST)));
    out.put("Outlets", List.of(desk.outlets()));
    out.put("Documents", List.of(desk.documents(Optional.empty(), Part.FIRST)));
    out.put("Questions", List.of(desk.questions(Part.FIRST)));
    List<Record> hits = new ArrayList<>();
    for (String question :
        List.of(
            "the", "body:ministry rung:3 -not", "country:VR act:REJECT from:2021-01-01 \"a\"")) {
      hits.add((SearchAnswer.Hits) desk.search(question, Part.FIRST));
    }
    out.put("Hits", hits);
    out.put("Compared", List.of(examples.compared()));
    out.put("SeriesList", List.of(desk.series()));
    out.put("Series", List.copyOf(examples.series()));
    out.put("DocumentRedline", List.of(examples.series().getFirst().redline()));
    return out;
  }
}
