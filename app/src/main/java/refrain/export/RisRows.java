package refrain.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import refrain.domain.EdtfDate;

/** Citations in RIS, as Zotero, EndNote and Mendeley read it: UTF-8, one tag a line, CR LF. */
final class RisRows implements Rows<Told> {

  private final Writer out;

  RisRows(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Told told) throws IOException {
    Cited cited = Cited.of(told);
    tag("TY", cited.printed() ? "NEWS" : "GEN");
    tag("ID", cited.key());
    tag("AU", cited.author().map(RisRows::author));
    tag("TI", cited.title());
    tag("T2", cited.outlet());
    if (cited.published().isPresent()) {
      EdtfDate date = cited.published().get().date();
      if (date.year().isPresent()) {
        tag("PY", date.toString().substring(0, 4));
        tag("DA", slashed(date));
      }
    }
    tag("AB", cited.words());
    for (String note : cited.notes()) {
      tag("N1", note);
    }
    for (String keyword : cited.keywords()) {
      tag("KW", keyword);
    }
    tag("LA", cited.language());
    tag("UR", cited.address());
    tag("ER", "");
    out.write("\r\n");
  }

  /** A name without the marks that would cut it into family and given name. */
  private static String author(String name) {
    return name.replace(",", "").replace("*", "");
  }

  /** {@code YYYY/MM/DD/}, what is unknown empty. */
  private static String slashed(EdtfDate date) {
    String[] parts = date.toString().replace("~", "").split("-", -1);
    return parts[0]
        + "/"
        + (parts.length > 1 ? parts[1] : "")
        + "/"
        + (parts.length > 2 ? parts[2] : "")
        + "/";
  }

  private void tag(String tag, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      tag(tag, value.get());
    }
  }

  private void tag(String tag, String value) throws IOException {
    out.write(tag + "  - " + value + "\r\n");
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
