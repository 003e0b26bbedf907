package org.creativehubs.core.schema;

import com.google.common.base.CaseFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/**
 * An OpenAPI 3.1 document of the service of the examples, which answers the calculators of a
 * catalogue: for generators of clients and for pages that describe an interface.
 *
 * <p>Each calculator has a path of its own, {@code /calculators/ID}: GET tells what the catalogue
 * says of it, POST takes its input as the body and replies with its answer, as JSON, in words, as
 * steps, and as a table where it is one. Beside them stand the list of calculators, schemas, codes,
 * health, readiness and metrics. What is refused is answered by a problem document (RFC 9457) with
 * the code, path, rule and value that {@code InvalidJsonException} has. The schemas are those of
 * {@link HubSchema}, each once. Needs no Jackson.
 *
 * <pre>{@code
 * String document = HubOpenApi.of(Catalog.load(), "1.4.0");
 * document.contains("/calculators/net-present-value"); // true
 * }</pre>
 */
public final class HubOpenApi {

  private static final String SCHEMAS = "#/components/schemas/";
  private static final String RESPONSES = "#/components/responses/";
  private static final String SEPARATOR = ", ";

  private HubOpenApi() {}

  /**
   * The document of a service.
   *
   * @param catalog the calculators that it answers
   * @param version the version of the service, such as {@code 1.4.0}
   * @return the document as JSON
   */
  public static String of(Catalog catalog, String version) {
    Set<Class<?>> types =
        new LinkedHashSet<>(List.of(Fault.class, Reason.class, Source.class, Explanation.class));
    List<String> ids = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (CatalogEntry<?, ?> entry : catalog.entries()) {
      types.add(entry.inputType());
      types.add(entry.outputType());
      ids.add(quoted(entry.id()));
      paths.add(path(entry));
      paths.add(explanations(entry));
    }
    return service()
        .replace("{{version}}", quoted(version))
        .replace("{{ids}}", String.join(SEPARATOR, ids))
        .replace("{{calculators}}", String.join(SEPARATOR, paths))
        .replace("{{schemas}}", HubSchema.definitions(types, SCHEMAS));
  }

  /** The document as it is for all catalogues, with places for what theirs is. */
  private static String service() {
    try (InputStream file = HubOpenApi.class.getResourceAsStream("openapi.json")) {
      String text =
          new String(Check.notNull(file, "openapi.json").readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(String::strip).collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String path(CatalogEntry<?, ?> entry) {
    return filled(
        """
        %s: {"get": {"operationId": %s, "tags": ["calculators"], \
        "summary": "What is asked, taken for granted and too large.", \
        "responses": {"200": %s, "304": %s, "default": %s}}, \
        "post": {"operationId": %s, "tags": ["calculators"], "summary": %s, "description": %s, \
        "requestBody": %s, "responses": {"200": {"description": "The answer.", \
        "content": {"application/json": {"schema": %s}, %s}}, "default": %s}}}\
        """,
        quoted("/calculators/" + entry.id()),
        quoted(operation("describe-", entry)),
        reference(RESPONSES + "Described"),
        reference(RESPONSES + "Unchanged"),
        reference(RESPONSES + "Refused"),
        quoted(operation("", entry)),
        quoted(entry.title()),
        quoted(description(entry)),
        body(entry),
        schema(entry.outputType()),
        otherForms(entry),
        reference(RESPONSES + "Refused"));
  }

  private static String explanations(CatalogEntry<?, ?> entry) {
    return filled(
        """
        %s: {"post": {"operationId": %s, "tags": ["calculators"], \
        "summary": "The steps of the answer.", "requestBody": %s, \
        "responses": {"200": %s, "default": %s}}}\
        """,
        quoted("/calculators/" + entry.id() + "/explanations"),
        quoted(operation("explain-", entry)),
        body(entry),
        reference(RESPONSES + "Explained"),
        reference(RESPONSES + "Refused"));
  }

  private static String operation(String before, CatalogEntry<?, ?> entry) {
    return CaseFormat.LOWER_HYPHEN.to(CaseFormat.LOWER_CAMEL, before + entry.id());
  }

  private static String body(CatalogEntry<?, ?> entry) {
    return filled(
        """
        {"required": true, "content": {"application/json": {"schema": %s}}}\
        """,
        schema(entry.inputType()));
  }

  /** The answer in words and steps, and as a table where it is one. */
  private static String otherForms(CatalogEntry<?, ?> entry) {
    String words =
        """
        "text/plain": {"schema": {"type": "string"}}, \
        "application/vnd.creative-hubs.explanations+json": {"schema": {"type": "array", \
        "items": {"$ref": "#/components/schemas/Explanation"}}}\
        """;
    String tables =
        """
        , "text/csv": {"schema": {"type": "string"}}, \
        "application/vnd.creative-hubs.tables+json": {"schema": {"type": "array", \
        "items": {"$ref": "#/components/schemas/ShownTable"}}}\
        """;
    return Tabular.class.isAssignableFrom(entry.outputType()) ? words + tables : words;
  }

  /** The question, then conventions and limits, one on each line. */
  private static String description(CatalogEntry<?, ?> entry) {
    List<String> lines = new ArrayList<>(List.of(entry.question()));
    entry.conventions().forEach(convention -> lines.add("Convention: " + convention + "."));
    entry.caps().forEach(cap -> lines.add("Limit: " + cap + "."));
    return String.join("\n", lines);
  }

  private static String schema(Class<?> type) {
    return reference(SCHEMAS + type.getSimpleName());
  }

  private static String reference(String place) {
    return "{\"$ref\": \"" + place + "\"}";
  }

  private static String filled(String template, Object... parts) {
    return String.format(Locale.ROOT, template, parts);
  }

  private static String quoted(String text) {
    return text.chars().mapToObj(HubOpenApi::escaped).collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(int character) {
    return switch (character) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      default -> character < ' ' ? filled("\\u%04x", character) : Character.toString(character);
    };
  }
}
