package org.creativehubs.examples.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/**
 * Answers with the OpenAPI document of this service, at its own path and no other.
 *
 * @param document the document as JSON
 */
record OpenApiHandler(String document) implements HttpHandler {

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      reply(exchange).send(exchange);
    }
  }

  private Reply reply(HttpExchange exchange) {
    if (!exchange.getRequestURI().getPath().equals(exchange.getHttpContext().getPath())) {
      return Reply.problem(Problem.of(404, "There is nothing here", "GET /openapi.json is"));
    }
    if (!exchange.getRequestMethod().equals("GET")) {
      exchange.getResponseHeaders().set("Allow", "GET");
      return Reply.problem(Problem.of(405, "This cannot be done here", "Allowed: GET"));
    }
    return new Reply(200, "application/json", document);
  }
}
