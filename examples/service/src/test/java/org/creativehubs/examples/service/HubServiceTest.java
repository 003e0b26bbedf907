package org.creativehubs.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.catalog.LibraryVersion;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.schema.HubOpenApi;
import org.creativehubs.core.schema.HubSchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HubServiceTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String SHARE = "shift-share";

  private static HubService service;

  @BeforeAll
  static void start() throws IOException {
    service = HubService.start(ServiceSettings.builder().port(0).build());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(
        URI.create("http://localhost:" + service.port() + "/calculators" + path));
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return at("/calculators" + path);
  }

  private static HttpResponse<String> at(String path) throws Exception {
    URI address = URI.create("http://localhost:" + service.port() + path);
    return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String path, String body, String... headers)
      throws Exception {
    HttpRequest.Builder request = to(path).POST(BodyPublishers.ofString(body));
    return CLIENT.send(
        (headers.length == 0 ? request : request.headers(headers)).build(),
        BodyHandlers.ofString());
  }

  private static String type(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElseThrow();
  }

  private static String example(String id) {
    return Catalog.load().entry(id).example();
  }

  @TestFactory
  Stream<DynamicTest> everyCalculatorAnswersItsExampleAsItDoesInJava() {
    return Catalog.load().entries().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.id(), () -> answersAsInJava(entry)));
  }

  private static <I> void answersAsInJava(CatalogEntry<I, ?> entry) throws Exception {
    HttpResponse<String> answer = post("/" + entry.id(), entry.example());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(HubJson.write(JsonCatalog.answerToExample(entry)));
    HttpResponse<String> explained =
        post("/" + entry.id(), entry.example(), "Accept", "text/plain");
    assertThat(explained.statusCode()).isEqualTo(200);
    assertThat(explained.body()).isNotBlank();
    assertThat(
            HubJson.readList(
                post("/" + entry.id() + "/explanations", entry.example()).body(),
                Explanation.class))
        .isEqualTo(((Explained) JsonCatalog.answerToExample(entry)).explanations());
  }

  @Test
  void listsDescribesAndGivesTheSchema() throws Exception {
    assertThat(HubJson.readList(get("").body(), Listed.class))
        .isEqualTo(Catalog.load().entries().stream().map(Listed::of).toList());
    assertThat(get("/" + SHARE).body())
        .isEqualTo(HubJson.write(Described.of(Catalog.load().entry(SHARE))));
    HttpResponse<String> schema = get("/" + SHARE + "/schema");
    assertThat(schema.body()).isEqualTo(HubSchema.of(Catalog.load().entry(SHARE).inputType()));
    assertThat(type(schema)).isEqualTo("application/schema+json");
    assertThat(get("/" + SHARE + "/answer-schema").body())
        .isEqualTo(HubSchema.of(Catalog.load().entry(SHARE).outputType()));
  }

  @Test
  void describesItselfAtOneAddress() throws Exception {
    HttpResponse<String> found = at("/openapi.json");
    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.body()).isEqualTo(HubOpenApi.of(Catalog.load(), LibraryVersion.current()));
  }

  @Test
  void writesATableAsCsvIfThereIsOne() throws Exception {
    HttpResponse<String> table =
        post("/lease-schedule", example("lease-schedule"), "Accept", "text/html, text/csv;q=0.5");
    assertThat(table.statusCode()).isEqualTo(200);
    assertThat(type(table)).isEqualTo("text/csv; charset=utf-8");
    assertThat(table.body().lines().count()).isGreaterThan(2);
    assertThat(post("/net-present-value", example("net-present-value"), "Accept", "text/csv"))
        .returns(406, HttpResponse::statusCode);
    assertThat(post("/lease-schedule", example("lease-schedule"), "Accept", "image/png").body())
        .contains("application/json, text/csv, text/plain");
  }

  @Test
  void givesTablesAsTheyArePrinted() throws Exception {
    HttpResponse<String> tables =
        post(
            "/lease-schedule",
            example("lease-schedule"),
            "Accept",
            "application/vnd.creative-hubs.tables+json");
    assertThat(tables.statusCode()).isEqualTo(200);
    assertThat(tables.body())
        .startsWith("[{\"title\":\"What is due: studio-12")
        .contains("\"label\":0,\"totals\":1")
        .contains("[{\"text\":\"rent 2026-09-10\"},")
        .contains("{\"text\":\"GBP 490.00\",\"number\":490.0}");
    assertThat(get("/lease-schedule").body()).contains("\"forms\":[\"application/json\",");
  }

  @Test
  void listsAllCodesWithWhatTheyMean() throws Exception {
    String codes = at("/codes").body();
    assertThat(codes)
        .contains("{\"code\":\"TOO_LARGE\",\"status\":413}")
        .contains("{\"code\":\"SYNTAX\",\"status\":400}");
    for (Reason reason : Reason.values()) {
      assertThat(codes).contains("{\"code\":\"" + reason + "\",\"sentence\":\"");
    }
  }

  @Test
  void saysWhereAndWhyAnInputIsRefused() throws Exception {
    HttpResponse<String> refused = post("/lease-affordability", "{}");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(type(refused)).isEqualTo("application/problem+json");
    assertThat(refused.body()).contains("\"status\":422", "\"code\":\"MISSING_FIELD\"");
    assertThat(post("/lease-affordability", "{").body())
        .contains("\"status\":400", "\"code\":\"SYNTAX\"");
    assertThat(post("/lease-affordability", "[".repeat(100_000)).body())
        .contains("\"status\":422", "\"code\":\"WRONG_TYPE\"");
    assertThat(post("/lease-affordability", " ".repeat((16 << 20) + 1)).statusCode())
        .isEqualTo(413);
  }

  @Test
  void tellsAllFaultsOfAnInput() throws Exception {
    String body = post("/" + SHARE, "{\"method\": \"OWN\", \"tables\": 7}").body();

    assertThat(body)
        .contains(
            "\"errors\":[{\"code\":\"UNKNOWN_CODE\",\"path\":\"method\",\"rule\":\"be one of ")
        .contains(
            "{\"code\":\"WRONG_TYPE\",\"path\":\"tables\",\"rule\":\"be an"
                + " array\",\"value\":\"7\"}");
  }

  @Test
  void knowsWhatIsNotThereAndWhatCannotBeDone() throws Exception {
    assertThat(List.of(get("/nothing"), get("/" + SHARE + "/other"), post("/nothing", "{}")))
        .allMatch(response -> response.statusCode() == 404);
    assertThat(get("/blended-rents").body())
        .contains("GET /calculators lists all " + Catalog.load().entries().size())
        .contains(", such as blended-rent");
    HttpResponse<String> deleted =
        CLIENT.send(to("/" + SHARE).DELETE().build(), BodyHandlers.ofString());
    assertThat(deleted.statusCode()).isEqualTo(405);
    assertThat(deleted.headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");
    assertThat(post("", "{}").headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    assertThat(post("/" + SHARE + "/schema", "{}").statusCode()).isEqualTo(405);
    assertThat(get("/" + SHARE + "/explanations").headers().firstValue("Allow"))
        .contains("POST, OPTIONS");
  }
}
