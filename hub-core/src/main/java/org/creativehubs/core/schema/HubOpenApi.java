package org.creativehubs.core.schema;

import com.google.common.base.CaseFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.value.Fault;

/**
 * An OpenAPI 3.1 document of a service that answers the calculators of a catalogue, for generators
 * of clients and for pages that describe an interface.
 *
 * <p>Each calculator is one operation, {@code POST /calculators/ID}: its input is the body, its
 * answer the reply. What is refused is answered by a problem document (RFC 9457) with the code,
 * path, rule and value that {@code InvalidJsonException} has. The schemas are those of {@link
 * HubSchema}, each once. Needs no Jackson.
 *
 * <pre>{@code
 * String document = HubOpenApi.of(Catalog.load(), "1.4.0");
 * document.contains("/calculators/net-present-value"); // true
 * }</pre>
 */
public final class HubOpenApi {

  private static final String SCHEMAS = "#/components/schemas/";

  private HubOpenApi() {}

  /**
   * The document of a service.
   *
   * @param catalog the calculators that it answers
   * @param version the version of the service, such as {@code 1.4.0}
   * @return the document as JSON
   */
  public static String of(Catalog catalog, String version) {
    Set<Class<?>> types = new LinkedHashSet<>(List.of(Fault.class));
    List<String> paths = new ArrayList<>();
    for (CatalogEntry<?, ?> entry : catalog.entries()) {
      types.add(entry.inputType());
      types.add(entry.outputType());
      paths.add(path(entry));
    }
    return filled(
        """
        {"openapi": "3.1.0", "info": {"title": "Creative Hubs", "version": %s, \
        "description": "Calculators for creative hubs, clusters, leases and funding."}, \
        "servers": [{"url": "/"}], "paths": {%s}, \
        "components": {"responses": {"Refused": %s}, "schemas": {%s, \
        "Problem": %s}}}""",
        quoted(version),
        String.join(", ", paths),
        refused(),
        HubSchema.definitions(types, SCHEMAS),
        problem());
  }

  private static String path(CatalogEntry<?, ?> entry) {
    return filled(
        """
        %s: {"post": {"operationId": %s, "summary": %s, "description": %s, \
        "requestBody": {"required": true, "content": {"application/json": {"schema": %s}}}, \
        "responses": {"200": {"description": "The answer.", \
        "content": {"application/json": {"schema": %s}}}, \
        "default": {"$ref": "#/components/responses/Refused"}}}}""",
        quoted("/calculators/" + entry.id()),
        quoted(CaseFormat.LOWER_HYPHEN.to(CaseFormat.LOWER_CAMEL, entry.id())),
        quoted(entry.title()),
        quoted(description(entry)),
        reference(entry.inputType().getSimpleName()),
        reference(entry.outputType().getSimpleName()));
  }

  /** The question, then conventions and limits, one on each line. */
  private static String description(CatalogEntry<?, ?> entry) {
    List<String> lines = new ArrayList<>(List.of(entry.question()));
    entry.conventions().forEach(convention -> lines.add("Convention: " + convention + "."));
    entry.caps().forEach(cap -> lines.add("Limit: " + cap + "."));
    return String.join("\n", lines);
  }

  private static String reference(String name) {
    return "{\"$ref\": \"" + SCHEMAS + name + "\"}";
  }

  private static String refused() {
    return filled(
        """
        {"description": "The request is refused, and why.", \
        "content": {"application/problem+json": {"schema": %s}}}""",
        reference("Problem"));
  }

  private static String problem() {
    return filled(
        """
        {"description": "Why a request was refused (RFC 9457).", "type": "object", \
        "required": ["status", "title", "detail"], "properties": {\
        "status": {"description": "The status of the reply.", "type": "integer"}, \
        "title": {"description": "What happened, in short.", "type": "string"}, \
        "detail": {"description": "What happened, a line for each fault.", "type": "string"}, \
        "errors": {"description": "All faults of the input, in its order.", "type": "array", \
        "items": {"type": "object", "required": ["code", "path", "rule", "value"], \
        "properties": {"code": %s, \
        "path": {"description": "Where in the input, such as lines[0].annual.", "type": "string"}, \
        "rule": {"description": "The rule that is broken, after must.", "type": "string"}, \
        "value": {"description": "What was found there.", "type": "string"}}}}}}""",
        reference("Fault"));
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
