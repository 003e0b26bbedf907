package org.creativehubs.examples.service;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteStreams;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.schema.HubSchema;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Answers everything below {@code /calculators}. */
final class CalculatorHandler implements HttpHandler {

  private static final int MOST_BYTES = 16 << 20;
  private static final Splitter PATH = Splitter.on('/').omitEmptyStrings();

  /** What can be done with each part of a calculator. */
  private static final ImmutableMap<String, String> ALLOWED =
      ImmutableMap.of(
          "", "GET, POST", "schema", "GET", "answer-schema", "GET", "explanations", "POST");

  private final Catalog catalog;

  CalculatorHandler(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      reply(exchange).send(exchange);
    }
  }

  private Reply reply(HttpExchange exchange) throws IOException {
    try {
      List<String> path = PATH.splitToList(exchange.getRequestURI().getPath());
      return path.size() == 1 ? list(exchange) : calculator(exchange, path);
    } catch (InvalidValueException refused) {
      return Reply.problem(Problem.of(refused));
    }
  }

  private Reply list(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("GET")
        ? Reply.json(catalog.entries().stream().map(Listed::of).toList())
        : notAllowed(exchange, "GET");
  }

  private Reply calculator(HttpExchange exchange, List<String> path) throws IOException {
    Optional<CatalogEntry<?, ?>> found =
        catalog.entries().stream().filter(entry -> entry.id().equals(path.get(1))).findFirst();
    String part = path.size() == 2 ? "" : path.get(2);
    if (found.isEmpty() || path.size() > 3 || !ALLOWED.containsKey(part)) {
      return Reply.problem(Problem.of(404, "There is no such calculator", listing(path.get(1))));
    }
    CatalogEntry<?, ?> entry = found.get();
    return switch (exchange.getRequestMethod() + " " + part) {
      case "GET " -> Reply.json(Described.of(entry));
      case "POST " -> answer(entry, exchange);
      case "GET schema" -> schema(entry.inputType());
      case "GET answer-schema" -> schema(entry.outputType());
      case "POST explanations" -> Form.STEPS.reply(result(entry, exchange));
      default -> notAllowed(exchange, String.valueOf(ALLOWED.get(part)));
    };
  }

  /** Where all calculators are listed, and which of them may have been meant. */
  private String listing(String asked) {
    List<String> nearest = catalog.nearest(asked);
    return "GET /calculators lists all "
        + catalog.entries().size()
        + (nearest.isEmpty() ? "" : ", such as " + String.join(", ", nearest));
  }

  private static Reply schema(Class<?> type) {
    return new Reply(200, "application/schema+json", HubSchema.of(type));
  }

  private static Reply answer(CatalogEntry<?, ?> entry, HttpExchange exchange) throws IOException {
    Optional<Form> form = Form.accepted(exchange.getRequestHeaders().get("Accept"));
    return form.isPresent()
        ? form.get().reply(result(entry, exchange))
        : Reply.problem(Problem.of(406, "There is no such form", Form.offered()));
  }

  private static <I, R> R result(CatalogEntry<I, R> entry, HttpExchange exchange)
      throws IOException {
    // Read to its end even if it is refused, or the sender may not learn why.
    byte[] body = ByteStreams.limit(exchange.getRequestBody(), MOST_BYTES + 1).readAllBytes();
    Check.that(body.length <= MOST_BYTES, Fault.TOO_LARGE, "body", "be at most 16 MB", "more");
    return entry.answer(HubJson.read(body, entry.inputType()));
  }

  private static Reply notAllowed(HttpExchange exchange, String allowed) {
    exchange.getResponseHeaders().set("Allow", allowed);
    return Reply.problem(Problem.of(405, "This cannot be done here", "Allowed: " + allowed));
  }
}
