package org.creativehubs.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.LibraryVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpRulesTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String NPV = "/calculators/net-present-value";
  private static final String SCHEDULE = "/calculators/lease-schedule";

  private static HubService service;

  @BeforeAll
  static void start() throws IOException {
    service =
        HubService.start(
            ServiceSettings.builder()
                .port(0)
                .addOrigins("https://hub.example")
                .bodyBytes(10_000)
                .build());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static HttpResponse<byte[]> ask(
      String method, String path, String body, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    return CLIENT.send(
        (headers.length == 0 ? request : request.headers(headers)).build(),
        BodyHandlers.ofByteArray());
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static void isProblem(HttpResponse<byte[]> response, int status) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(text(response)).contains("\"status\":" + status, "\"title\":", "\"detail\":");
  }

  private static String example(String id) {
    return Catalog.load().entry(id).example();
  }

  private static String raw(String request) throws IOException {
    try (RawClient client = new RawClient(service.port())) {
      return client.send(request).rest();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/calculatorsXYZ",
        "/calculators/",
        "/calculators/net-present-value/",
        "/calculators/net-present-value/schema/more",
        "/calculators/net%2Dpresent-value",
        "/health/x",
        "/openapi.json/more",
        "/nothing"
      })
  void onlyExactPathsLeadAnywhere(String path) throws Exception {
    isProblem(ask("GET", path, ""), 404);
    isProblem(ask("POST", path, "{}"), 404);
  }

  @Test
  void headIsGetWithoutItsBody() throws Exception {
    for (String path : List.of("/calculators", NPV, NPV + "/schema", "/openapi.json", "/")) {
      HttpResponse<byte[]> head = ask("HEAD", path, "");
      HttpResponse<byte[]> get = ask("GET", path, "");
      assertThat(head.statusCode()).isEqualTo(200);
      assertThat(head.body()).isEmpty();
      assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(get.body().length));
      assertThat(header(head, "ETag")).isEqualTo(header(get, "ETag")).isNotEmpty();
    }
    assertThat(ask("HEAD", NPV + "/explanations", "").statusCode()).isEqualTo(405);
  }

  @Test
  void optionsSaysWhatIsAllowed() throws Exception {
    HttpResponse<byte[]> options = ask("OPTIONS", NPV, "");
    assertThat(options.statusCode()).isEqualTo(204);
    assertThat(header(options, "Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
    assertThat(header(ask("OPTIONS", NPV + "/schema", ""), "Allow"))
        .isEqualTo("GET, HEAD, OPTIONS");
    assertThat(header(ask("PUT", NPV, "{}"), "Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
    isProblem(ask("PATCH", NPV, "{}"), 405);
  }

  @ParameterizedTest
  @CsvSource({
    "application/xml, 415",
    "text/json, 415",
    "application/x-www-form-urlencoded, 415",
    "application/json; charset=utf-16, 415",
    "application/json, 200",
    "Application/JSON; charset=UTF-8, 200",
    "'application/json;charset=\"utf-8\"', 200"
  })
  void onlyJsonInUtf8IsRead(String type, int status) throws Exception {
    assertThat(ask("POST", NPV, example("net-present-value"), "Content-Type", type).statusCode())
        .isEqualTo(status);
  }

  @Test
  void packedBodiesAreOfAnotherKind() throws Exception {
    HttpResponse<byte[]> packed = ask("POST", NPV, "{}", "Content-Encoding", "gzip");
    isProblem(packed, 415);
    assertThat(header(packed, "Accept-Post")).isEqualTo("application/json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json;q=0 | 406",
        "image/png | 406",
        "*/*;q=0 | 406",
        "Application/JSON | application/json",
        "text/* | text/csv; charset=utf-8",
        "application/json;q=0.2, text/csv;q=0.3 | text/csv; charset=utf-8",
        "text/csv;q=0, text/* | text/plain; charset=utf-8",
        "*/*, application/json;q=0.1 | text/csv; charset=utf-8",
        "application/vnd.creative-hubs.explanations+json"
            + " | application/vnd.creative-hubs.explanations+json"
      })
  void theMostWelcomeFormIsGiven(String accept, String answer) throws Exception {
    HttpResponse<byte[]> reply = ask("POST", SCHEDULE, example("lease-schedule"), "Accept", accept);
    if (answer.equals("406")) {
      isProblem(reply, 406);
    } else {
      assertThat(header(reply, "Content-Type")).isEqualTo(answer);
    }
  }

  @Test
  void documentsAndProblemsTakeAcceptToo() throws Exception {
    isProblem(ask("GET", "/calculators", "", "Accept", "text/html"), 406);
    isProblem(ask("GET", "/nothing", "", "Accept", "text/html"), 404);
  }

  @Test
  void packsWhereThatIsWelcomeAndWorthIt() throws Exception {
    String plain = text(ask("GET", "/openapi.json", ""));
    HttpResponse<byte[]> packed = ask("GET", "/openapi.json", "", "Accept-Encoding", "br, gzip");
    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(packed, "Vary")).contains("Accept-Encoding");
    assertThat(packed.body().length).isLessThan(plain.length() / 4);
    try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain);
    }
    assertThat(header(ask("GET", "/health", "", "Accept-Encoding", "gzip"), "Content-Encoding"))
        .isEmpty();
    assertThat(
            header(
                ask("GET", "/openapi.json", "", "Accept-Encoding", "gzip;q=0"), "Content-Encoding"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {NPV + "/schema", NPV + "/answer-schema", NPV, "/openapi.json", "/page.js"})
  void whatIsKnownIsNotSentAgain(String path) throws Exception {
    String tag = header(ask("GET", path, ""), "ETag");
    assertThat(tag).startsWith("\"").endsWith("\"");
    HttpResponse<byte[]> same = ask("GET", path, "", "If-None-Match", "\"x\", W/" + tag);
    assertThat(same.statusCode()).isEqualTo(304);
    assertThat(same.body()).isEmpty();
    assertThat(header(same, "ETag")).isEqualTo(tag);
    String packed = header(ask("GET", path, "", "Accept-Encoding", "gzip"), "ETag");
    assertThat(ask("GET", path, "", "If-None-Match", packed).statusCode()).isEqualTo(304);
    assertThat(ask("GET", path, "", "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
  }

  @Test
  void everyReplySaysItsVersion() throws Exception {
    for (String path : List.of("/", "/calculators", "/nothing", "/health")) {
      HttpResponse<byte[]> reply = ask("GET", path, "");
      assertThat(header(reply, "Creative-Hubs-Version")).isEqualTo(LibraryVersion.current());
      assertThat(header(reply, "X-Content-Type-Options")).isEqualTo("nosniff");
    }
  }

  @Test
  void onlyPagesOfNamedOriginsMayCall() throws Exception {
    String allowed = raw(RawClient.request("POST", NPV, "{}", "Origin: https://hub.example"));
    assertThat(allowed).contains("Access-Control-Allow-Origin: https://hub.example\r\n");
    String before =
        raw(
            RawClient.request(
                "OPTIONS",
                NPV,
                "",
                "Origin: https://hub.example",
                "Access-Control-Request-Method: POST",
                "Access-Control-Request-Headers: content-type"));
    assertThat(before).contains(" 200 ").contains("Access-Control-Allow-Methods:");
    assertThat(raw(RawClient.request("POST", NPV, "{}", "Origin: https://hub.example.evil")))
        .doesNotContain("Access-Control");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET /a b HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n | 400",
        "nothing at all\\r\\n\\r\\n | 505",
        "GET / HTTP/1.1\\r\\n\\r\\n | 400",
        "GET / HTTP/9.9\\r\\nHost: x\\r\\n\\r\\n | 505",
        "POST /health HTTP/1.1\\r"
            + "\\n"
            + "Host: x\\r"
            + "\\n"
            + "Content-Length: 1\\r"
            + "\\n"
            + "Content-Length: 2\\r"
            + "\\n"
            + "\\r"
            + "\\n"
            + " | 400",
        "POST /health HTTP/1.1\\r\\nHost: x\\r\\nContent-Length: -1\\r\\n\\r\\n | 400",
        "GET /%zz HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n | 400",
        "GET /%00 HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n | 400"
      })
  void whatIsNoHttpIsAProblemToo(String request, int status) throws Exception {
    String reply = raw(request.replace("\\r\\n", "\r\n"));
    assertThat(reply).startsWith("HTTP/1.1 " + status);
    assertThat(reply).contains("application/problem+json").contains("\"status\":" + status);
  }

  @Test
  void longHeadsAreRefused() throws Exception {
    String reply = raw("GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(20_000) + "\r\n\r\n");
    assertThat(reply).startsWith("HTTP/1.1 431").contains("application/problem+json");
  }

  @Test
  void largeBodiesAreRefusedInFullAndInPieces() throws Exception {
    isProblem(ask("POST", NPV, " ".repeat(10_001)), 413);
    isProblem(ask("POST", NPV, " ".repeat(500_000)), 413);
    HttpRequest pieces =
        HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + NPV))
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[10_001])))
            .build();
    isProblem(CLIENT.send(pieces, BodyHandlers.ofByteArray()), 413);
    String asked =
        raw(
            "POST "
                + NPV
                + " HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
                + "Content-Length: 10001\r\n\r\n");
    assertThat(asked).startsWith("HTTP/1.1 413");
    String endless = raw("POST " + NPV + " HTTP/1.1\r\nHost: x\r\nContent-Length: 2000000\r\n\r\n");
    assertThat(endless).startsWith("HTTP/1.1 413");
  }

  @Test
  void saysHowItIs() throws Exception {
    assertThat(text(ask("GET", "/health", ""))).isEqualTo("{\"status\":\"alive\"}");
    assertThat(text(ask("GET", "/ready", ""))).isEqualTo("{\"status\":\"ready\"}");
    ask("POST", NPV, example("net-present-value"));
    ask("POST", NPV, "{}");
    ask("GET", "/secret-of-mine", "");
    String metrics = text(ask("GET", "/metrics", ""));
    assertThat(metrics)
        .contains("# TYPE hub_requests_total counter\n")
        .contains("hub_requests_total{route=\"/calculators/{id}\",method=\"POST\",status=\"422\"}")
        .contains("hub_calls_total{calculator=\"net-present-value\",outcome=\"answered\"}")
        .contains("hub_calls_total{calculator=\"net-present-value\",outcome=\"refused\"}")
        .contains("hub_request_seconds_bucket{route=\"/calculators/{id}\",le=\"+Inf\"}")
        .contains("hub_ready 1\n")
        .doesNotContain("secret");
    assertThat(metrics.lines())
        .allMatch(
            line -> line.matches("# TYPE \\w+ \\w+|\\w+(\\{[^{}]*(\\{id}[^{}]*)?})? [0-9.Ee+-]+"));
  }
}
