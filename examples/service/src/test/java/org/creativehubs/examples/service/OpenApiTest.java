package org.creativehubs.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.schema.HubOpenApi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document says of the service what it does, all of it and nothing else. */
class OpenApiTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Catalog CATALOG = Catalog.load();
  private static final JsonNode DOCUMENT =
      JsonMapper.shared().readTree(HubOpenApi.of(CATALOG, "1"));
  private static final String CALCULATOR = "{calculator}";

  private static HubService service;

  @BeforeAll
  static void start() throws IOException {
    service = HubService.start(ServiceSettings.builder().port(0).build());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void everyRouteIsDescribedWithItsFormsAndNothingElseIs() {
    assertThat(described()).containsExactlyInAnyOrderEntriesOf(served());
  }

  /** The media types of replies, by method and path. */
  private static Map<String, Iterable<String>> described() {
    ImmutableSortedMap.Builder<String, Iterable<String>> all = ImmutableSortedMap.naturalOrder();
    for (Map.Entry<String, JsonNode> path : DOCUMENT.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        String name = method.getKey().toUpperCase(Locale.ROOT) + " ";
        named(path.getKey()).forEach(one -> all.put(name + one, forms(method.getValue())));
      }
    }
    return all.buildOrThrow();
  }

  private static Stream<String> named(String path) {
    return path.contains(CALCULATOR)
        ? CATALOG.entries().stream().map(entry -> path.replace(CALCULATOR, entry.id()))
        : Stream.of(path);
  }

  private static List<String> forms(JsonNode operation) {
    JsonNode reply = operation.at("/responses/200");
    JsonNode found =
        reply.has("$ref") ? DOCUMENT.at(reply.path("$ref").asString().substring(1)) : reply;
    return found.path("content").propertyNames().stream().sorted().toList();
  }

  private static Map<String, Iterable<String>> served() {
    Routes routes = new Routes(CATALOG, ServiceSettings.standard(), () -> true, () -> "");
    ImmutableSetMultimap.Builder<String, String> all = ImmutableSetMultimap.builder();
    routes.all().forEach((path, route) -> add(all, path, route));
    SetMultimap<String, String> forms = all.build();
    return Maps.transformValues(forms.asMap(), one -> one.stream().sorted().toList());
  }

  /** HEAD and OPTIONS go without saying; what GET offers is the usual form. */
  private static void add(
      ImmutableSetMultimap.Builder<String, String> all, String path, Route route) {
    if (route.methods().contains("GET")) {
      all.put("GET " + path, route.offered().get(0));
    }
    if (route.methods().contains("POST")) {
      all.putAll("POST " + path, route.offered());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/health, ServiceStatus",
    "/ready, ServiceStatus",
    "/codes, ServiceCodes",
    "/calculators/lease-schedule, DescribedCalculator",
    "/nowhere, Problem"
  })
  void aReplyIsAsItsSchemaSays(String path, String schema) throws Exception {
    assertThat(faults(schema, get(path))).isEmpty();
  }

  @Test
  void allCalculatorsAndTheirListAreAsTheirSchemaSays() throws Exception {
    for (JsonNode one : JsonMapper.shared().readTree(get("/calculators"))) {
      assertThat(faults("ListedCalculator", one.toString())).isEmpty();
    }
    assertThat(faults("ListedCalculator", "{\"id\": \"no\", \"title\": \"a\"}")).hasSize(2);
  }

  @Test
  void refusalsTablesAndStepsAreAsTheirSchemasSay() throws Exception {
    CatalogEntry<?, ?> entry = CATALOG.entry("lease-schedule");
    assertThat(faults("Problem", post(entry, "{\"leese\": 1}", "application/json"))).isEmpty();
    String tables = post(entry, entry.example(), "application/vnd.creative-hubs.tables+json");
    for (JsonNode table : JsonMapper.shared().readTree(tables)) {
      assertThat(faults("ShownTable", table.toString())).isEmpty();
    }
    String steps = post(entry, entry.example(), "application/vnd.creative-hubs.explanations+json");
    assertThat(JsonMapper.shared().readTree(steps).size()).isPositive();
    for (JsonNode step : JsonMapper.shared().readTree(steps)) {
      assertThat(faults("Explanation", step.toString())).isEmpty();
    }
  }

  private static List<?> faults(String schema, String json) {
    String whole =
        "{\"$ref\": \"#/components/schemas/"
            + schema
            + "\", \"components\": "
            + DOCUMENT.path("components")
            + "}";
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole, InputFormat.JSON)
        .validate(json, InputFormat.JSON);
  }

  private static String get(String path) throws Exception {
    return CLIENT.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString()).body();
  }

  private static String post(CatalogEntry<?, ?> entry, String body, String form) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(at("/calculators/" + entry.id()))
            .header("Accept", form)
            .POST(BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString()).body();
  }

  private static URI at(String path) {
    return URI.create("http://localhost:" + service.port() + path);
  }
}
