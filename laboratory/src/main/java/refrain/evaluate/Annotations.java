package refrain.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The attributions of a JSON Lines file, by document. */
final class Annotations {

  private final NavigableMap<String, AnnotatedDocument> documents;

  private Annotations(NavigableMap<String, AnnotatedDocument> documents) {
    this.documents = documents;
  }

  /**
   * Reads one object a line: {@code {"doc": name, "attributions": [{"source": [[b, e], ...], "cue":
   * ..., "content": ..., "speaker": name or object}], "outlet": name}}. Other keys are ignored, any
   * role may be absent, empty or null. So may {@code confidence}, 0 to 1.
   *
   * @throws BadInputException if a line is not of this form or gives a document twice
   */
  static Annotations read(Path file) throws BadInputException {
    NavigableMap<String, AnnotatedDocument> documents = new TreeMap<>();
    for (InputFile.Line line : InputFile.jsonLines(file)) {
      AnnotatedDocument document = document(line);
      AnnotatedDocument before = documents.putIfAbsent(document.doc(), document);
      if (before != null) {
        throw line.place()
            .bad(
                String.format(
                    Locale.ROOT,
                    "document %s given twice, first in line %d",
                    document.doc(),
                    before.place().line()));
      }
    }
    return new Annotations(documents);
  }

  /** Those of the documents that the others have too. */
  Annotations in(Annotations others) {
    NavigableMap<String, AnnotatedDocument> common = new TreeMap<>(documents);
    common.keySet().retainAll(others.documents.keySet());
    return new Annotations(common);
  }

  /** In order of name. */
  Collection<AnnotatedDocument> documents() {
    return documents.values();
  }

  boolean has(String doc) {
    return documents.containsKey(doc);
  }

  /**
   * @throws BadInputException if there is a document here that is not in gold
   */
  void requireDocumentsOf(Annotations gold) throws BadInputException {
    List<AnnotatedDocument> unknown =
        documents.values().stream().filter(d -> !gold.has(d.doc())).toList();
    if (!unknown.isEmpty()) {
      throw unknown
          .getFirst()
          .place()
          .bad(
              String.format(
                  Locale.ROOT,
                  "document %s is not in gold (%d of %d predicted documents are not)",
                  unknown.getFirst().doc(),
                  unknown.size(),
                  documents.size()));
    }
  }

  /**
   * A document's attributions reduced to words, none if it is not here.
   *
   * @throws BadInputException if an offset lies outside the text
   */
  List<ScoredAttribution> scored(String doc, ScoredText text) throws BadInputException {
    AnnotatedDocument document = documents.get(doc);
    return document == null ? List.of() : ScoredAttribution.all(checked(document, text), text);
  }

  /**
   * A document's attributions, none if it is not here.
   *
   * @throws BadInputException if an offset lies outside the text
   */
  List<Annotation> annotations(String doc, ScoredText text) throws BadInputException {
    AnnotatedDocument document = documents.get(doc);
    return document == null ? List.of() : checked(document, text);
  }

  private static List<Annotation> checked(AnnotatedDocument document, ScoredText text)
      throws BadInputException {
    for (Annotation annotation : document.annotations()) {
      for (Role role : Role.values()) {
        for (Piece p : annotation.pieces(role)) {
          if (p.end() > text.length()) {
            throw document
                .place()
                .bad(
                    String.format(
                        Locale.ROOT,
                        "document %s: %s [%d, %d] ends outside the text of %d characters",
                        document.doc(),
                        role.key(),
                        p.begin(),
                        p.end(),
                        text.length()));
          }
        }
      }
    }
    return document.annotations();
  }

  private static AnnotatedDocument document(InputFile.Line line) throws BadInputException {
    String doc = InputFile.requireText(line, "doc");
    List<Annotation> annotations = new ArrayList<>();
    for (JsonNode attribution : InputFile.requireList(line, "attributions")) {
      if (!attribution.isObject()) {
        throw line.place()
            .bad("attribution " + InputFile.shown(attribution) + "; expected an object");
      }
      Map<Role, List<Piece>> pieces = new EnumMap<>(Role.class);
      for (Role role : Role.values()) {
        pieces.put(role, pieces(attribution.path(role.key()), role, line.place()));
      }
      annotations.add(
          new Annotation(
              pieces,
              findSpeaker(attribution, line.place()),
              findConfidence(attribution, line.place())));
    }
    return new AnnotatedDocument(doc, publisher(line.json(), doc), annotations, line.place());
  }

  private static String publisher(JsonNode line, String doc) {
    int end = doc.indexOf('_');
    return findText(line.path("outlet")).orElse(end > 0 ? doc.substring(0, end) : "-");
  }

  private static List<Piece> pieces(JsonNode list, Role role, Place place)
      throws BadInputException {
    if (list.isMissingNode() || list.isNull()) {
      return List.of();
    }
    if (!list.isArray()) {
      throw badPieces(list, role, place);
    }
    List<Piece> pieces = new ArrayList<>();
    for (JsonNode pair : list) {
      if (pair.size() != 2 || !pair.path(0).isInt() || !pair.path(1).isInt()) {
        throw badPieces(pair, role, place);
      }
      Piece piece = new Piece(pair.path(0).intValue(), pair.path(1).intValue());
      if (piece.begin() < 0 || piece.end() < piece.begin()) {
        throw badPieces(pair, role, place);
      }
      pieces.add(piece);
    }
    return List.copyOf(pieces);
  }

  private static BadInputException badPieces(JsonNode found, Role role, Place place) {
    return place.bad(
        "%s %s; expected a list of pairs [begin, end], 0 <= begin <= end"
            .formatted(role.key(), InputFile.shown(found)));
  }

  private static Optional<String> findSpeaker(JsonNode attribution, Place place)
      throws BadInputException {
    JsonNode speaker = attribution.path("speaker");
    if (speaker.isObject()) {
      return findText(speaker.path("name")).or(() -> findText(speaker.path("body")));
    }
    if (!speaker.isString() && !speaker.isMissingNode() && !speaker.isNull()) {
      throw place.bad(
          "speaker " + InputFile.shown(speaker) + "; expected a name or an object with one");
    }
    return findText(speaker);
  }

  private static Optional<Double> findConfidence(JsonNode attribution, Place place)
      throws BadInputException {
    JsonNode confidence = attribution.path("confidence");
    if (confidence.isMissingNode() || confidence.isNull()) {
      return Optional.empty();
    }
    if (!confidence.isNumber()
        || !(confidence.doubleValue() >= 0 && confidence.doubleValue() <= 1)) {
      throw place.bad("confidence " + InputFile.shown(confidence) + "; expected 0 to 1");
    }
    return Optional.of(confidence.doubleValue());
  }

  private static Optional<String> findText(JsonNode node) {
    return node.isString() && !node.stringValue().isEmpty()
        ? Optional.of(node.stringValue())
        : Optional.empty();
  }
}
