package refrain.export;

import java.io.Writer;
import java.util.List;
import refrain.domain.Speaker;
import refrain.redline.Differ;
import refrain.store.RefrainEntry;
import refrain.store.RefrainRow;
import refrain.store.Use;
import refrain.wire.OccurrenceLine;
import refrain.wire.RefrainLine;
import refrain.wire.Wire;

/** Refrains as {@code refrain trace --format json} prints them. */
final class RefrainLines {

  private final Differ differ = new Differ();

  private RefrainLines() {}

  static Rows<RefrainEntry> to(Writer out) {
    RefrainLines lines = new RefrainLines();
    return new Lines<>(out, entry -> Wire.write(lines.line(entry)));
  }

  private RefrainLine line(RefrainEntry entry) {
    RefrainRow refrain = entry.refrain();
    List<OccurrenceLine> uses =
        entry.uses().stream().map(u -> occurrence(refrain.lead(), u)).toList();
    return new RefrainLine(
        refrain.id(),
        refrain.lead(),
        refrain.first(),
        refrain.last(),
        refrain.template(),
        refrain.statements(),
        uses.stream().map(OccurrenceLine::report).distinct().count(),
        entry.aliases(),
        uses,
        List.of());
  }

  private OccurrenceLine occurrence(String lead, Use use) {
    return new OccurrenceLine(
        use.said().document().doc(),
        use.at(),
        use.text(),
        use.said().statement().orElseThrow(),
        use.said().report(),
        use.said().speaker().map(Speaker::label),
        use.said().speaker().map(Speaker::id),
        use.said().saidOn(),
        use.said().document().outlet(),
        use.link(),
        use.nearest(),
        differ.compare(lead, use.text()));
  }
}
