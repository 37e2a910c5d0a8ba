package refrain.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import refrain.domain.Region;
import refrain.domain.Span;
import refrain.domain.Turn;
import refrain.domain.TurnKind;
import refrain.read.TurnLabel.Style;

/**
 * Divides a text into the turns of its speakers, if it is a transcript: labels at the begin of
 * paragraphs that come back, early and often enough, and little that is told from outside. A
 * paragraph without a label continues the turn before it.
 */
final class Transcript {

  private static final int LATEST_FIRST_LABEL = 1500;
  private static final int SHORTEST_STATEMENT = 40;
  private static final Pattern OFFICIAL =
      Pattern.compile(
          "(?i)press (?:conference|availability|call)|briefing|remarks|statement|doorstop");
  private static final Pattern TOLD =
      Pattern.compile(
          "[,?!.]['’]?[\"”“]? (?:[\\p{Lu}][\\p{L}.'’-]+ ){0,3}(?:he |she )?(?:said|says|told|added|wrote)\\b");

  private final String text;
  private final List<Span> paragraphs;
  private final boolean official;
  private final Map<Span, TurnLabel> labels = new HashMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  private Transcript(String text, List<Span> paragraphs, boolean official) {
    this.official = official;
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /** The turns in order; empty if the text is no transcript. */
  static List<Turn> turns(
      String text, List<Span> paragraphs, List<Region> regions, Optional<String> title) {
    List<Span> open = paragraphs;
    if (!regions.isEmpty()) {
      Set<Span> closed = new HashSet<>();
      regions.forEach(r -> closed.add(r.span()));
      open = paragraphs.stream().filter(p -> !closed.contains(p)).toList();
    }
    boolean official = title.filter(t -> OFFICIAL.matcher(t).find()).isPresent();
    return new Transcript(text, open, official).run();
  }

  private List<Turn> run() {
    for (Span p : paragraphs) {
      TurnLabel.find(text, p)
          .ifPresent(
              l -> {
                labels.put(p, l);
                counts.merge(l.key(text), 1, Integer::sum);
              });
    }
    if (labels.isEmpty() || !keepLabels()) {
      return List.of();
    }
    return isTranscript() ? divide() : List.of();
  }

  /** Drops what only looks like a label; false if none is left. */
  private boolean keepLabels() {
    int capitals = 0;
    int names = 0;
    boolean letters = false;
    for (TurnLabel l : labels.values()) {
      String key = l.key(text);
      boolean sure = counts.getOrDefault(key, 0) >= 2 || isGeneric(key);
      int count = counts.getOrDefault(key, 0);
      if (sure && l.style() == Style.CAPITALS && !TurnLabel.isOutlet(key)) {
        capitals = Math.max(capitals, count);
      } else if (sure && l.style() == Style.NAME) {
        names = Math.max(names, count);
      }
      letters |= l.style() == Style.LETTER;
    }
    boolean capitalStyle = capitals > 0;
    boolean nameStyle = names > 0 && names >= capitals;
    boolean onlyLetters = letters && capitals == 0 && names == 0;
    labels
        .values()
        .removeIf(
            l ->
                switch (l.style()) {
                  case LETTER -> false;
                  case CAPITALS ->
                      onlyLetters
                          || !(capitalStyle
                              || TurnLabel.isOffice(l.key(text))
                              || (nameStyle && TurnLabel.isOutlet(l.key(text))));
                  case NAME -> !nameStyle;
                });
    return !labels.isEmpty();
  }

  private static boolean isGeneric(String key) {
    return TurnLabel.asks(key) || TurnLabel.answers(key);
  }

  private boolean isTranscript() {
    int first = 0;
    while (!labels.containsKey(paragraphs.get(first))) {
      first++;
    }
    int body = paragraphs.get(paragraphs.size() - 1).end() - paragraphs.get(0).begin();
    int before = paragraphs.get(first).begin() - paragraphs.get(0).begin();
    // A long opening statement may stand before the first question.
    double share = isLetters() ? 0.9 : labels.size() >= 4 ? 0.5 : 0.2;
    if (before > Math.max(LATEST_FIRST_LABEL, body * share)) {
      return false;
    }
    if (labels.size() == 1) {
      return isSpeech(first);
    }
    int told = 0;
    int unlabelled = 0;
    for (Span p : paragraphs) {
      if (!labels.containsKey(p)) {
        unlabelled++;
        told += isTold(p) ? 1 : 0;
      }
    }
    int all = paragraphs.size();
    boolean often = labels.size() * 12 >= all || labels.size() >= 8;
    return often && told * 5 <= all && (unlabelled == 0 || told * 3 <= unlabelled) && alternates();
  }

  /** One label over the whole text: a speech, if the label is an office or a form of address. */
  private boolean isSpeech(int first) {
    TurnLabel label =
        labels.getOrDefault(paragraphs.get(first), new TurnLabel(new Span(0, 0), 0, Style.NAME));
    return label.style() == Style.CAPITALS && TurnLabel.isOffice(label.key(text)) && first <= 4;
  }

  private boolean isLetters() {
    return counts.containsKey("Q") && counts.containsKey("A");
  }

  private boolean alternates() {
    Set<String> keys = new HashSet<>();
    int repeated = 0;
    boolean question = false;
    for (TurnLabel l : labels.values()) {
      String key = l.key(text);
      keys.add(key);
      question |= isGeneric(key);
      repeated += counts.getOrDefault(key, 0) >= 2 ? 1 : 0;
    }
    if (spoken() * 2 < labels.size()) {
      return false;
    }
    return keys.size() >= 2
        ? question || repeated * 2 >= labels.size() || repeated >= 3
        : TurnLabel.isOffice(keys.iterator().next()) || question;
  }

  /** How many labels stand before words enough to be speech, or alone on their line. */
  private int spoken() {
    int spoken = 0;
    for (Map.Entry<Span, TurnLabel> e : labels.entrySet()) {
      int rest = e.getKey().end() - e.getValue().wordsFrom();
      spoken += rest <= 0 || rest >= 12 ? 1 : 0;
    }
    return spoken;
  }

  private boolean isTold(Span p) {
    int limit = Math.min(p.end(), p.begin() + 2000);
    return TOLD.matcher(text.substring(p.begin(), limit)).find();
  }

  private List<Turn> divide() {
    Map<String, TurnKind> kinds = new TurnKinds(text, paragraphs, labels).kinds();
    List<Turn> turns = new ArrayList<>();
    Optional<TurnLabel> label = Optional.empty();
    List<Span> words = new ArrayList<>();
    for (Span p : paragraphs) {
      TurnLabel next = labels.get(p);
      if (next != null) {
        close(label, words, kinds, turns);
        label = Optional.of(next);
        words = new ArrayList<>();
        Span rest = Blanks.trim(text, Math.min(next.wordsFrom(), p.end()), p.end());
        if (!rest.isEmpty()) {
          words.add(rest);
        }
      } else if (label.isPresent() || isOpeningStatement(p)) {
        words.add(p);
      }
    }
    close(label, words, kinds, turns);
    return turns;
  }

  /** What stands before the first label of an official's conference is the official's statement. */
  private boolean isOpeningStatement(Span p) {
    return official && p.length() >= SHORTEST_STATEMENT && Lines.endsSentence(text, p);
  }

  private void close(
      Optional<TurnLabel> label, List<Span> words, Map<String, TurnKind> kinds, List<Turn> out) {
    if (!words.isEmpty()) {
      TurnKind kind =
          label.map(l -> kinds.getOrDefault(l.key(text), TurnKind.ANSWER)).orElse(TurnKind.ANSWER);
      out.add(new Turn(label.map(TurnLabel::span), words, kind));
    }
  }
}
