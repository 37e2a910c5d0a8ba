package refrain.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import refrain.domain.Addressee;
import refrain.domain.Article;
import refrain.domain.CitedDocument;
import refrain.domain.Dated;
import refrain.domain.Speaker;
import refrain.domain.Voice;
import refrain.store.Countries;
import tools.jackson.core.JsonGenerator;

/** Reports as things of type {@code Quotation} of schema.org, with the article that prints each. */
final class Quotations {

  private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d\\d){0,2}");

  private final Iris iris;

  private Quotations(Iris iris) {
    this.iris = iris;
  }

  static Rows<Told> to(Writer out, Iris iris) throws IOException {
    String begin =
        "{\"@context\":[\"https://schema.org\",{\"edtf\":"
            + "\"http://id.loc.gov/datatypes/edtf/\",\"dcterms\":\"http://purl.org/dc/terms/\"}],\n"
            + "\"@graph\":[";
    return new LinkedRows<>(out, begin, new Quotations(iris)::write, n -> "]}");
  }

  private void write(JsonGenerator json, Told told) {
    json.writeStringProperty("@id", iris.report(told));
    json.writeStringProperty("@type", "Quotation");
    json.writeStringProperty("text", told.said().text());
    json.writeStringProperty("inLanguage", told.article().language());
    told.said()
        .speaker()
        .ifPresent(
            s -> {
              json.writeName("spokenByCharacter");
              speaker(json, s, told);
              json.writeObjectPropertyStart("creator");
              json.writeStringProperty("@id", iris.speaker(s));
              json.writeEndObject();
            });
    if (told.said().speaker().isEmpty()) {
      JsonText.text(json, "creditText", told.speakerLabel());
    }
    date(json, "dateCreated", "dcterms:created", told.said().saidOn());
    json.writeName("isPartOf");
    article(json, told);
    told.said()
        .statement()
        .ifPresent(
            id -> {
              json.writeObjectPropertyStart("exampleOfWork");
              json.writeStringProperty("@id", iris.statement(id));
              json.writeStringProperty("@type", "Quotation");
              json.writeEndObject();
            });
    mentions(json, told);
    cited(json, told);
    JsonText.text(json, "keywords", StatementTable.act(told).map(a -> a.type().name()));
    identifier(json, told);
  }

  private void speaker(JsonGenerator json, Speaker speaker, Told told) {
    json.writeStartObject();
    json.writeStringProperty("@id", iris.speaker(speaker));
    if (speaker.name().isEmpty()) {
      organisation(json, speaker, told);
    } else {
      json.writeStringProperty("@type", "Person");
      JsonText.text(json, "name", speaker.name());
      JsonText.text(json, "jobTitle", speaker.role());
      if (speaker.body().isPresent() || speaker.country().isPresent()) {
        json.writeObjectPropertyStart("affiliation");
        json.writeStringProperty("@type", "Organization");
        JsonText.text(json, "name", speaker.body());
        country(json, speaker);
        json.writeEndObject();
      }
    }
    json.writeEndObject();
  }

  private static void organisation(JsonGenerator json, Speaker speaker, Told told) {
    json.writeStringProperty(
        "@type", Countries.isCountry(speaker) ? "GovernmentOrganization" : "Organization");
    json.writeStringProperty("name", told.label(speaker));
    country(json, speaker);
  }

  private static void country(JsonGenerator json, Speaker speaker) {
    speaker
        .country()
        .ifPresent(
            c -> {
              json.writeObjectPropertyStart("address");
              json.writeStringProperty("@type", "PostalAddress");
              json.writeStringProperty("addressCountry", c);
              json.writeEndObject();
            });
  }

  private void article(JsonGenerator json, Told told) {
    Article article = told.article();
    json.writeStartObject();
    json.writeStringProperty("@id", iris.document(told));
    json.writeStringProperty(
        "@type", article.voice() == Voice.REPORT ? "NewsArticle" : "CreativeWork");
    JsonText.text(json, "headline", article.title());
    JsonText.text(json, "url", Iris.web(article.address()));
    date(json, "datePublished", "dcterms:issued", article.published());
    json.writeStringProperty("inLanguage", article.language());
    article
        .outlet()
        .ifPresent(
            o -> {
              json.writeObjectPropertyStart("publisher");
              json.writeStringProperty("@type", "Organization");
              json.writeStringProperty("name", o);
              json.writeEndObject();
            });
    json.writeEndObject();
  }

  /** A date of ISO 8601 as schema.org has it; one that only EDTF can say by its own datatype. */
  private static void date(JsonGenerator json, String key, String edtf, Optional<Dated> dated) {
    if (dated.isEmpty()) {
      return;
    }
    String date = dated.get().date().toString();
    if (ISO.matcher(date).matches()) {
      json.writeStringProperty(key, date);
    } else {
      json.writeObjectPropertyStart(edtf);
      json.writeStringProperty("@type", "edtf:EDTF-level1");
      json.writeStringProperty("@value", date);
      json.writeEndObject();
    }
  }

  private void mentions(JsonGenerator json, Told told) {
    JsonText.list(
        json,
        "mentions",
        told.report().addressees().stream()
            .map(Addressee::speaker)
            .flatMap(Optional::stream)
            .distinct()
            .toList(),
        s -> speaker(json, s, told));
  }

  private static void cited(JsonGenerator json, Told told) {
    JsonText.list(
        json,
        "citation",
        told.report().gist().cited().stream().map(CitedDocument::name).distinct().toList(),
        name -> {
          json.writeStartObject();
          json.writeStringProperty("@type", "CreativeWork");
          json.writeStringProperty("name", name);
          json.writeEndObject();
        });
  }

  private static void identifier(JsonGenerator json, Told told) {
    json.writeObjectPropertyStart("identifier");
    json.writeStringProperty("@type", "PropertyValue");
    json.writeStringProperty("propertyID", "refrain report");
    json.writeStringProperty("value", told.said().report().value());
    json.writeStringProperty(
        "description",
        String.format(
            Locale.ROOT,
            "code points %d to %d of the text of %s",
            told.extent().begin(),
            told.extent().end(),
            told.article().doc()));
    json.writeEndObject();
  }
}
