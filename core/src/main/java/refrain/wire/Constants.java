package refrain.wire;

import java.util.HashMap;
import java.util.Map;
import refrain.domain.ActType;
import refrain.domain.CueClass;
import refrain.domain.DateOrigin;
import refrain.domain.Form;
import refrain.domain.Mark;
import refrain.domain.MentionKind;
import refrain.domain.RegionKind;
import refrain.domain.TurnKind;
import refrain.domain.UnresolvedReason;
import refrain.domain.UnsourcedReason;
import refrain.domain.Voice;

/**
 * The constants of an enum by their names on the wire.
 *
 * @param type what they are, for messages
 * @param byName each by its name
 */
record Constants<E extends Enum<E>>(String type, Map<String, E> byName) {

  static final Constants<ActType> ACTS = of(ActType.class);
  static final Constants<CueClass> CUE_CLASSES = of(CueClass.class);
  static final Constants<DateOrigin> ORIGINS = of(DateOrigin.class);
  static final Constants<Form> FORMS = of(Form.class);
  static final Constants<Mark> MARKS = of(Mark.class);
  static final Constants<MentionKind> MENTIONS = of(MentionKind.class);
  static final Constants<RegionKind> REGIONS = of(RegionKind.class);
  static final Constants<TurnKind> TURNS = of(TurnKind.class);
  static final Constants<UnresolvedReason> UNRESOLVED = of(UnresolvedReason.class);
  static final Constants<UnsourcedReason> UNSOURCED = of(UnsourcedReason.class);
  static final Constants<Voice> VOICES = of(Voice.class);

  Constants {
    byName = Map.copyOf(byName);
  }

  private static <E extends Enum<E>> Constants<E> of(Class<E> type) {
    Map<String, E> byName = new HashMap<>();
    for (E constant : type.getEnumConstants()) {
      // Types of PLOVER stand in capitals, everything else in lower case.
      byName.put(type == ActType.class ? constant.name() : LineWriter.name(constant), constant);
    }
    return new Constants<>(type.getSimpleName(), byName);
  }

  /**
   * @throws IllegalArgumentException if there is none of that name
   */
  E named(String name) {
    E constant = byName.get(name);
    if (constant == null) {
      throw new IllegalArgumentException("unknown " + type + ": " + name);
    }
    return constant;
  }
}
