package refrain.mcp;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import refrain.domain.Id;

/**
 * What a tool was told, checked.
 *
 * @param values by name; those that were not given are absent
 */
record Arguments(Map<String, Object> values) {

  Arguments {
    values = Map.copyOf(values);
  }

  /**
   * Checks what was sent.
   *
   * @param before stands before each name where a fault is told
   */
  static Arguments read(String before, List<Parameter> parameters, Map<?, ?> sent) throws Misasked {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Parameter p : parameters) {
      if (sent.containsKey(p.name())) {
        values.put(p.name(), p.read(before + p.name(), sent.get(p.name())));
      } else if (p.needed()) {
        throw new Misasked(before + p.name() + ": missing; expected " + p.expected());
      }
    }
    for (Object name : sent.keySet()) {
      if (parameters.stream().noneMatch(p -> p.name().equals(name))) {
        throw new Misasked(
            before
                + Literal.bare(String.valueOf(name), 40)
                + ": no such argument; expected "
                + (parameters.isEmpty()
                    ? "none"
                    : String.join(", ", parameters.stream().map(Parameter::name).toList())));
      }
    }
    return new Arguments(values);
  }

  Optional<String> text(String name) {
    return Optional.ofNullable((String) values.get(name));
  }

  Optional<Id> id(String name) {
    return Optional.ofNullable((Id) values.get(name));
  }

  Optional<LocalDate> day(String name) {
    return Optional.ofNullable((LocalDate) values.get(name));
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  /** The number given, or the usual one. */
  int whole(String name, int usual) {
    return values.get(name) instanceof Integer n ? n : usual;
  }

  /** A group of arguments; one without any if it was not given. */
  Arguments group(String name) {
    return values.get(name) instanceof Arguments a ? a : new Arguments(Map.of());
  }
}
