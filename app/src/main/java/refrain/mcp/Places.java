package refrain.mcp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import refrain.desk.Desk;
import refrain.desk.TodayAnswer;
import refrain.domain.Id;
import refrain.store.ArchiveException;
import refrain.store.Said;
import refrain.wire.Stretch;

/** Cites places of which only the report is told. */
final class Places {

  private final Desk desk;
  private final Citing citing;

  Places(Desk desk, Citing citing) {
    this.desk = desk;
    this.citing = citing;
  }

  /** Those whose report the archive still has, in their order. */
  List<Citation> of(List<TodayAnswer.Place> places) throws ArchiveException {
    Map<Id, Said> known = new HashMap<>();
    for (Said said :
        desk.said(places.stream().map(TodayAnswer.Place::report).distinct().toList())) {
      known.put(said.report(), said);
    }
    List<Citation> out = new ArrayList<>();
    for (TodayAnswer.Place place : places) {
      Said said = known.get(place.report());
      if (said != null) {
        out.add(citing.of(said, new Stretch(place.begin(), place.end()), place.text()));
      }
    }
    return out;
  }
}
