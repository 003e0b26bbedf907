package org.creativehubs.examples.service;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.creativehubs.core.json.HubJson;

/** What goes back to who asked. */
record Reply(int status, String mediaType, String body) {

  static Reply json(Object value) {
    return new Reply(200, "application/json", HubJson.write(value));
  }

  static Reply text(String mediaType, String body) {
    return new Reply(200, mediaType + "; charset=utf-8", body);
  }

  static Reply problem(Problem problem) {
    return new Reply(problem.status(), "application/problem+json", HubJson.write(problem));
  }

  void send(HttpExchange exchange) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", mediaType);
    exchange.getResponseHeaders().set("Vary", "Accept");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
