package refrain.novelty;

import java.util.ArrayList;
import java.util.List;
import refrain.domain.NoveltyKind;
import refrain.domain.Rung;

/** Something that may be new, while a day is being judged. */
final class Candidate {

  static final int NONE = -1;

  /** A stretch of words of a sentence. */
  record Place(int sentence, int begin, int end) {}

  final NoveltyKind kind;
  final List<Place> now = new ArrayList<>();
  final List<Place> earlier = new ArrayList<>();
  final List<Rung> rungs = new ArrayList<>();
  boolean ofSubject;
  // Whether it stands in loose speech that is not of the speaker, wherever it stands.
  boolean loose;
  Place before = new Place(NONE, 0, 0);
  int like = NONE;
  int days;
  int ofDays;
  int last = NONE;
  double missed;
  double perMillion;
  double bits;

  Candidate(NoveltyKind kind) {
    this.kind = kind;
  }
}
