package refrain.domain;

/**
 * How a cue is meant.
 *
 * @param cueClass what the source did
 * @param actOfSpeech whether it is an act that is done by saying or writing something: to refuse,
 *     promise, demand, accuse, endorse; false for every class but {@link CueClass#ACT}
 */
public record CueSense(CueClass cueClass, boolean actOfSpeech) {

  public static final CueSense SPEECH = new CueSense(CueClass.SPEECH, false);
  public static final CueSense WRITING = new CueSense(CueClass.WRITING, false);
  public static final CueSense THOUGHT = new CueSense(CueClass.THOUGHT, false);
  public static final CueSense ACT = new CueSense(CueClass.ACT, false);
  public static final CueSense ACT_OF_SPEECH = new CueSense(CueClass.ACT, true);
  public static final CueSense PERCEPTION = new CueSense(CueClass.PERCEPTION, false);

  /**
   * @throws IllegalArgumentException if it is an act of speech but no act
   */
  public CueSense {
    if (actOfSpeech && cueClass != CueClass.ACT) {
      throw new IllegalArgumentException("act of speech of class " + cueClass);
    }
  }

  /** Whether something was put into words: speech, writing or an act of speech. */
  public boolean isSaid() {
    return switch (cueClass) {
      case SPEECH, WRITING -> true;
      case ACT -> actOfSpeech;
      case THOUGHT, PERCEPTION -> false;
    };
  }
}
