package refrain.cli;

import refrain.store.Overview;

/** What an archive holds, in one line. */
final class Holding {

  private Holding() {}

  /** {@code refrain.db: 15 documents, 78 attributions, 62 statements, 14 refrains, 9 speakers}. */
  static String of(String name, Overview overview) {
    StringBuilder out = new StringBuilder(name + ": ");
    out.append(Counted.of(overview.documents(), "document")).append(", ");
    out.append(Counted.of(overview.reports(), "attribution"));
    if (overview.concluded().isPresent()) {
      out.append(", ").append(Counted.of(overview.statements(), "statement"));
      out.append(", ").append(Counted.of(overview.refrains(), "refrain"));
      out.append(", ").append(Counted.of(overview.speakers(), "speaker"));
    }
    if (overview.waiting() > 0) {
      out.append("; ")
          .append(Counted.of(overview.waiting(), "document"))
          .append(overview.waiting() == 1 ? " waits" : " wait")
          .append(" to be compared: refrain conclude");
    }
    return Printable.line(out.toString());
  }
}
