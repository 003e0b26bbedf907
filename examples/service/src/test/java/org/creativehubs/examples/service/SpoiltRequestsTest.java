package org.creativehubs.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.creativehubs.core.catalog.Catalog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever bytes a client sends, it hears no failure of the service, and the next is served. */
class SpoiltRequestsTest {

  private static final int TRIES = Integer.getInteger("fuzz.tries", 60);
  private static final String TOKENS = "\"{}[],:-.0123456789eE\\ /?%";

  private static HubService service;

  @BeforeAll
  static void start() throws IOException {
    service = HubService.start(ServiceSettings.builder().port(0).bodyBytes(10_000).build());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void aSpoiltRequestIsAnsweredOrClosedAndNeverAFailure() throws IOException {
    String body = Catalog.load().entry("net-present-value").example();
    List<String> samples =
        List.of(
            RawClient.request("POST", "/calculators/net-present-value", body),
            RawClient.request("GET", "/calculators/loan-schedule", ""),
            RawClient.request("GET", "/openapi.json", ""));
    Random random = new Random(19);
    List<String> failed = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      String whole = samples.get(random.nextInt(samples.size()));
      String spoilt = spoilt(whole, random);
      String heard = ask(spoilt);
      if (heard.startsWith("HTTP/1.1 500") || heard.contains("\tat ")) {
        failed.add(spoilt + "\n" + heard);
      }
    }

    assertThat(failed).isEmpty();
    assertThat(ask(samples.get(0))).startsWith("HTTP/1.1 200");
  }

  /** Bytes of the path or of the body are exchanged, so that nobody waits for more of a body. */
  private static String spoilt(String text, Random random) {
    StringBuilder spoilt = new StringBuilder(text);
    int body = text.indexOf("\r\n\r\n") + 4;
    boolean isPath = body == text.length() || random.nextInt(4) == 0;
    int from = isPath ? text.indexOf('/') + 1 : body;
    int to = isPath ? text.indexOf(" HTTP") : text.length();
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      boolean isToken = random.nextInt(3) > 0;
      char other =
          isToken ? TOKENS.charAt(random.nextInt(TOKENS.length())) : (char) random.nextInt(32, 256);
      spoilt.setCharAt(random.nextInt(from, to), other);
    }
    return spoilt.toString();
  }

  private static String ask(String request) throws IOException {
    try (RawClient client = new RawClient(service.port())) {
      return client.send(request).rest();
    }
  }
}
