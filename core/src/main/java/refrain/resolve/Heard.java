package refrain.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import refrain.domain.Resolution;
import refrain.domain.Speaker;

/** Whom the sources before a place stood for, in the order of the text. */
final class Heard {

  /** A source that was told. */
  private record Told(int paragraph, Resolution resolution, boolean plural) {}

  private static final int LOOK_BACK = 40;

  private final Words words;
  private final List<Told> told = new ArrayList<>();
  private final Map<Integer, Resolution> inSentence = new HashMap<>();
  private Optional<Speaker> lastBody = Optional.empty();
  private int lastBodyParagraph = -1;

  Heard(Words words) {
    this.words = words;
  }

  /**
   * Takes in a source.
   *
   * @param word its first word
   * @param plural whether its words are of more than one
   */
  void add(int word, Resolution resolution, boolean plural) {
    int paragraph = words.paragraph(word);
    told.add(new Told(paragraph, resolution, plural));
    inSentence.put(words.sentence(word), resolution);
    resolution
        .findSpeaker()
        .filter(s -> s.name().isEmpty() && s.role().isEmpty())
        .ifPresent(
            s -> {
              lastBody = Optional.of(s);
              lastBodyParagraph = paragraph;
            });
  }

  /** The body or country that spoke last, in this paragraph or the one before. */
  Optional<Speaker> lastBody(int paragraph) {
    return lastBody.filter(b -> paragraph - lastBodyParagraph <= 1);
  }

  /** Who speaks in a sentence, as far as it was read. */
  Optional<Resolution> inSentence(int sentence) {
    return Optional.ofNullable(inSentence.get(sentence));
  }

  /** The source before, if it is of several and stands in this paragraph or the one before. */
  Optional<Resolution> lastPlural(int paragraph) {
    for (int i = told.size() - 1; i >= 0 && i > told.size() - 4; i--) {
      Told t = told.get(i);
      if (paragraph - t.paragraph() > 1) {
        return Optional.empty();
      }
      if (t.plural()) {
        return Optional.of(t.resolution());
      }
    }
    return Optional.empty();
  }

  /** The last group that spoke. */
  Optional<Resolution.Group> lastGroup(int paragraph, int within) {
    for (int i = told.size() - 1; i >= 0 && i > told.size() - LOOK_BACK; i--) {
      if (paragraph - told.get(i).paragraph() > within) {
        return Optional.empty();
      }
      if (told.get(i).resolution() instanceof Resolution.Group g && g.members().size() > 1) {
        return Optional.of(g);
      }
    }
    return Optional.empty();
  }

  /** The one last described by this role. */
  Optional<Resolution.Described> lastDescribed(String role) {
    for (int i = told.size() - 1; i >= 0 && i > told.size() - LOOK_BACK; i--) {
      if (told.get(i).resolution() instanceof Resolution.Described d && d.role().equals(role)) {
        return Optional.of(d);
      }
    }
    return Optional.empty();
  }
}
