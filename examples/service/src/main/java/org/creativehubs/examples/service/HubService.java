package org.creativehubs.examples.service;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.LibraryVersion;
import org.creativehubs.core.schema.HubOpenApi;

/**
 * Answers every calculator over HTTP, to be copied into a service of your own.
 *
 * <p>{@code GET /calculators} lists them; {@code GET /calculators/ID} describes one, with an
 * example; {@code GET /calculators/ID/schema} is the JSON Schema of its input and {@code GET
 * /calculators/ID/answer-schema} that of its answer; {@code GET /openapi.json} describes the whole
 * service; {@code POST /calculators/ID} answers it, as JSON, as CSV or in words, and {@code POST
 * /calculators/ID/explanations} gives the steps to the answer. What is refused comes back as {@code
 * application/problem+json}, with the code, path, rule and value that the library gives.
 *
 * <p>It listens on this machine alone, and knows nothing of users, TLS or limits of rate: those are
 * for the service around it.
 */
public final class HubService implements AutoCloseable {

  private static final String OPEN_API = "/openapi.json";
  private static final String NO_DELAY = "sun.net.httpserver.nodelay";

  private final HttpServer server;
  private final ExecutorService threads;

  private HubService(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /**
   * Starts to answer.
   *
   * @param port where to listen; 0 for any that is free
   * @return the service, to be closed
   * @throws IOException if the port is taken
   */
  public static HubService start(int port) throws IOException {
    // Unless this is switched off, the server of the JDK holds short answers back for 40 ms.
    if (System.getProperty(NO_DELAY) == null) {
      System.setProperty(NO_DELAY, "true");
    }
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    server.setExecutor(threads);
    Catalog catalog = Catalog.load();
    server.createContext("/calculators", new CalculatorHandler(catalog));
    server.createContext(
        OPEN_API, new OpenApiHandler(HubOpenApi.of(catalog, LibraryVersion.current())));
    server.start();
    return new HubService(server, threads);
  }

  /** Where it listens. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Stops at once. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }

  /**
   * Runs the service until it is ended from outside.
   *
   * @param arguments the port; 8080 if none is given
   * @throws IOException if the port is taken
   */
  public static void main(String... arguments) throws IOException {
    int port = arguments.length == 0 ? 8080 : Integer.parseInt(arguments[0]);
    @SuppressWarnings("resource") // runs until the process ends
    HubService service = start(port);
    System.out.println("http://localhost:" + service.port() + "/calculators");
  }
}
