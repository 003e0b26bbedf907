package org.creativehubs.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.creativehubs.core.budget.Spending;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.junit.jupiter.api.Test;

class SlowClientsTest {

  private static final String NPV = "/calculators/net-present-value";
  private static final String ENDLESS = "goal-seek";
  private static final String HALF_BODY =
      "POST " + NPV + " HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{";

  private static ServiceSettings.Builder settings() {
    return ServiceSettings.builder().port(0).workers(2);
  }

  private static String ask(HubService service, String request) throws IOException {
    try (RawClient client = new RawClient(service.port())) {
      return client.send(request).rest();
    }
  }

  private static String example() {
    return RawClient.request("POST", NPV, Catalog.load().entry("net-present-value").example());
  }

  /** A catalogue with a calculator that never ends by itself, but heeds what it may spend. */
  private static Catalog catalog() {
    Catalog all = Catalog.load();
    return Catalog.of(List.of(all.entry("net-present-value"), endless(all.entry(ENDLESS))));
  }

  private static <I> CatalogEntry<I, ?> endless(CatalogEntry<I, ?> entry) {
    return CatalogEntry.of(entry.id(), entry.calculator(), entry.inputType(), entry.inputType())
        .title("Endless")
        .question("Does it end?")
        .source(Source.of("Test"))
        .answeredBy(
            input -> {
              while (true) {
                Spending.current().heed();
              }
            });
  }

  private static HubService start(ServiceSettings settings) throws IOException {
    return HubService.start(settings, catalog());
  }

  private static String endless() {
    String input = Catalog.load().entry(ENDLESS).example();
    return RawClient.request("POST", "/calculators/" + ENDLESS, input);
  }

  private static void awaitWaiting(HubService service, int calls) throws Exception {
    awaitMetric(service, "hub_calls_waiting " + calls + "\n");
  }

  private static void awaitMetric(HubService service, String pattern) throws Exception {
    String request = RawClient.request("GET", "/metrics", "");
    for (int i = 0; i < 500; i++) {
      if (Pattern.compile(pattern).matcher(ask(service, request)).find()) {
        return;
      }
      Thread.sleep(10);
    }
    assertThat(ask(service, request)).containsPattern(pattern);
  }

  @Test
  void halfOpenClientsHoldUpNobody() throws Exception {
    try (HubService service = HubService.start(settings().build())) {
      List<RawClient> half = RawClient.several(50, service.port(), HALF_BODY);
      half.addAll(RawClient.several(50, service.port(), "POST " + NPV + " HTTP/1.1\r\nHo"));
      assertThat(ask(service, example())).startsWith("HTTP/1.1 200");
      for (RawClient client : half) {
        client.close();
      }
      assertThat(ask(service, example())).startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void aBodyThatDoesNotComeIsGivenUp() throws Exception {
    try (HubService service = HubService.start(settings().bodySeconds(1).build())) {
      assertThat(ask(service, HALF_BODY))
          .startsWith("HTTP/1.1 408")
          .contains("application/problem+json");
    }
  }

  @Test
  void aHeadThatComesByteByByteIsGivenUp() throws Exception {
    try (HubService service = HubService.start(settings().headSeconds(1).build());
        RawClient slow = new RawClient(service.port())) {
      slow.send(RawClient.request("GET", "/health", "").replace("Connection: close\r\n", ""));
      CompletableFuture<String> end = CompletableFuture.supplyAsync(slow::rest);
      for (int i = 0; i < 40 && !end.isDone(); i++) {
        try {
          slow.send("G");
        } catch (IOException closed) {
          break;
        }
        Thread.sleep(100);
      }
      assertThat(end).isDone();
      assertThat(end.get()).startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void aReaderThatTakesNothingLosesItsConnection() throws Exception {
    // More than the buffers of the system take for a reader.
    String requests = "GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n".repeat(30);
    try (HubService service = HubService.start(settings().requestSeconds(1).build())) {
      List<RawClient> deaf = RawClient.several(3, service.port(), requests);
      awaitMetric(service, "hub_held_bytes [1-9]");
      assertThat(ask(service, example())).startsWith("HTTP/1.1 200");
      awaitMetric(service, "hub_held_bytes 0\n");
      for (RawClient client : deaf) {
        client.close();
      }
    }
  }

  @Test
  void aCallHasItsTime() throws Exception {
    try (HubService service = start(settings().callSeconds(1).build())) {
      assertThat(ask(service, endless()))
          .startsWith("HTTP/1.1 503")
          .contains("Retry-After: 1\r\n")
          .contains("the budget allows");
    }
  }

  @Test
  void anAnswerHasItsSize() throws Exception {
    try (HubService service = start(settings().answerBytes(100).build())) {
      assertThat(ask(service, example()))
          .startsWith("HTTP/1.1 413")
          .contains("An answer may have at most 100 bytes");
    }
  }

  @Test
  void bodiesAreHeldUpToABound() throws Exception {
    try (HubService service = start(settings().heldBytes(40).build())) {
      assertThat(ask(service, example())).startsWith("HTTP/1.1 503").contains("Too many bodies");
    }
  }

  @Test
  void aFullQueueSaysSoAtOnceAndHealthIsAnswered() throws Exception {
    ServiceSettings settings = settings().workers(1).queue(1).callSeconds(3).build();
    try (HubService service = start(settings)) {
      List<RawClient> calls = RawClient.several(2, service.port(), endless());
      awaitWaiting(service, 1);
      assertThat(ask(service, example()))
          .startsWith("HTTP/1.1 503")
          .contains("Retry-After: 1\r\n", "Too many calls wait already");
      assertThat(ask(service, RawClient.request("GET", "/health", ""))).startsWith("HTTP/1.1 200");
      for (RawClient call : calls) {
        assertThat(call.rest()).startsWith("HTTP/1.1 503").contains("the budget allows");
        call.close();
      }
    }
  }

  @Test
  void callsUnderWayAreAnsweredWhenItStops() throws Exception {
    HubService service = start(settings().workers(1).callSeconds(1).build());
    List<RawClient> calls = RawClient.several(3, service.port(), endless());
    RawClient waiting = new RawClient(service.port()).send(example());
    awaitWaiting(service, 3);
    service.close();
    for (RawClient call : calls) {
      assertThat(call.rest()).contains("the budget allows");
      call.close();
    }
    assertThat(waiting.rest()).startsWith("HTTP/1.1 200");
    waiting.close();
  }
}
