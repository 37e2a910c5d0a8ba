package refrain.wire;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;

/** A date in the making: three keys of the object that it stands in. */
final class DateParts {

  private final Cursor json;
  private final String key;
  private @Nullable EdtfDate date;
  private @Nullable DateOrigin origin;
  private List<Integer> candidates = List.of();

  DateParts(Cursor json, String key) {
    this.json = json;
    this.key = key;
  }

  /** Reads the value of a key if it is one of the three. */
  boolean isMember(String name) {
    if (!name.startsWith(key)) {
      return false;
    }
    switch (name.substring(key.length())) {
      case "" -> date = LineReader.edtf(json.string());
      case "_origin" -> origin = json.constant(Constants.ORIGINS);
      case "_candidates" -> candidates = json.numbers();
      default -> {
        return false;
      }
    }
    return true;
  }

  Optional<Dated> whole() {
    return date == null
        ? Optional.empty()
        : Optional.of(new Dated(date, Cursor.required(origin, key + "_origin"), candidates));
  }
}
