package org.creativehubs.examples.service;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.InvalidJsonException;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.CrossOriginHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Answers every calculator over HTTP, to be copied into a service of your own.
 *
 * <p>{@code GET /} is a page to try the calculators with; {@code GET /calculators} lists them;
 * {@code GET /calculators/ID} describes one, with an example; {@code GET /calculators/ID/schema} is
 * the JSON Schema of its input and {@code GET /calculators/ID/answer-schema} that of its answer;
 * {@code GET /openapi.json} describes the whole service; {@code POST /calculators/ID} answers it,
 * as JSON, as CSV or in words, and {@code POST /calculators/ID/explanations} gives the steps to the
 * answer. What is refused comes back as {@code application/problem+json}, with the code, path, rule
 * and value that the library gives. {@code /health}, {@code /ready} and {@code /metrics} are for
 * who runs it.
 *
 * <p>By default it listens on this machine alone. It knows nothing of users, TLS or limits of rate:
 * those are for the proxy before it.
 */
public final class HubService implements AutoCloseable {

  private static final int MOST_THREADS = 32;
  private static final int FEWEST_THREADS = 4;
  private static final int WAITING_CONNECTIONS = 512;
  private static final int HEAD_BYTES = 8 * 1024;

  private final ServiceSettings settings;
  private final Workers workers;
  private final Metrics metrics = new Metrics();
  private final Held held;
  private final Server server = new Server(threads());
  private final ServerConnector connector;
  private final SlowHeads heads;
  private volatile boolean isReady;

  private HubService(ServiceSettings settings, Catalog catalog) {
    this.settings = settings;
    this.workers = new Workers(settings);
    this.held = new Held(settings.heldBytes());
    this.connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http()));
    this.heads = new SlowHeads(connector.getScheduler(), settings);
    Routes routes = new Routes(catalog, settings, () -> isReady, metrics::text);
    Router router = new Router(routes, workers, settings, metrics, held);
    server.setHandler(new Draining(settings.origins().isEmpty() ? router : shared(router)));
    server.setErrorHandler(new ProblemWriter());
    server.setStopTimeout(TimeUnit.SECONDS.toMillis(settings.drainSeconds()));
    server.addConnector(connected());
    gauges();
  }

  private static QueuedThreadPool threads() {
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS);
    threads.setName("http");
    return threads;
  }

  private static HttpConfiguration http() {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(HEAD_BYTES);
    http.setHttpCompliance(HttpCompliance.RFC7230);
    return http;
  }

  private ServerConnector connected() {
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(TimeUnit.SECONDS.toMillis(settings.idleSeconds()));
    connector.setAcceptQueueSize(WAITING_CONNECTIONS);
    connector.addBean(heads);
    connector.addBean(new NetworkConnectionLimit(settings.connections(), connector));
    return connector;
  }

  /** The same for the pages of other origins, those that the settings name. */
  private Handler shared(Handler handler) {
    CrossOriginHandler shared = new CrossOriginHandler();
    shared.setHandler(handler);
    shared.setAllowedOriginPatterns(
        settings.origins().stream().map(Pattern::quote).collect(Collectors.toSet()));
    shared.setAllowedMethods(Set.of("GET", "HEAD", "POST"));
    shared.setAllowedHeaders(Set.of("Content-Type", "Accept", "If-None-Match"));
    shared.setExposedHeaders(ImmutableSet.of("ETag", "Retry-After", "Creative-Hubs-Version"));
    shared.setAllowCredentials(false);
    return shared;
  }

  private void gauges() {
    Runtime runtime = Runtime.getRuntime();
    metrics.gauge("hub_calls_waiting", workers::waiting);
    metrics.gauge("hub_calls_working", workers::working);
    metrics.gauge("hub_connections", heads::count);
    metrics.gauge("hub_held_bytes", held::bytes);
    metrics.gauge("hub_heap_bytes", () -> runtime.totalMemory() - runtime.freeMemory());
    metrics.gauge("hub_ready", () -> isReady ? 1 : 0);
  }

  /**
   * Starts to answer all calculators of the library.
   *
   * @param settings where and how
   * @return the service, to be closed
   * @throws IOException if the port is taken
   */
  public static HubService start(ServiceSettings settings) throws IOException {
    return start(settings, Catalog.load());
  }

  /**
   * Starts to answer calculators, such as some of the library and some of your own.
   *
   * @param settings where and how
   * @param catalog the calculators
   * @return the service, to be closed
   * @throws IOException if the port is taken
   */
  public static HubService start(ServiceSettings settings, Catalog catalog) throws IOException {
    HubService service = new HubService(settings, catalog);
    try {
      service.server.start();
    } catch (IOException e) {
      service.close();
      throw e;
    } catch (Exception e) {
      service.close();
      throw new IllegalStateException("The server did not start", e);
    }
    service.isReady = true;
    return service;
  }

  /** Where it listens. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Takes no new requests, lets those under way end in the time that the settings give, stops. */
  @Override
  public void close() {
    isReady = false;
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("Not all requests ended in time", e);
    } finally {
      workers.close();
    }
  }

  /**
   * Runs the service until it is ended from outside; it then drains.
   *
   * @param arguments a port, or a file of {@link ServiceSettings}; the defaults if nothing is given
   * @throws IOException if the port is taken
   */
  public static void main(String... arguments) throws IOException {
    ServiceSettings settings;
    try {
      settings = settings(arguments);
    } catch (InvalidJsonException refused) {
      System.err.println(refused.getMessage());
      System.exit(2);
      return;
    }
    HubService service = start(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(service::close, "drain"));
    System.out.println("http://" + settings.host() + ":" + service.port() + "/");
  }

  private static ServiceSettings settings(String... arguments) {
    if (arguments.length == 0) {
      return ServiceSettings.standard();
    }
    return arguments[0].chars().allMatch(Character::isDigit)
        ? HubJson.read("{\"port\": " + arguments[0] + "}", ServiceSettings.class)
        : HubJson.read(Path.of(arguments[0]), ServiceSettings.class);
  }
}
