package org.creativehubs.examples.service;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Leads a request to what answers it, and refuses what cannot be answered by what its head says.
 */
final class Router extends Handler.Abstract.NonBlocking {

  private static final Logger LOG = System.getLogger(Router.class.getName());
  private static final byte[] NOTHING = {};
  private static final String ELSEWHERE = "none";

  private final Routes routes;
  private final Workers workers;
  private final ServiceSettings settings;
  private final Metrics metrics;
  private final Held held;

  Router(Routes routes, Workers workers, ServiceSettings settings, Metrics metrics, Held held) {
    this.routes = routes;
    this.workers = workers;
    this.settings = settings;
    this.metrics = metrics;
    this.held = held;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Exchange exchange = new Exchange(request, response, callback, held.share());
    Optional<Route> route = routes.at(request.getHttpURI().getPath());
    Scheduler.Task end =
        exchange.schedule(
            () -> breakOff(request), TimeUnit.SECONDS.toMillis(settings.requestSeconds()));
    Request.addCompletionListener(
        request,
        failure -> {
          end.cancel();
          exchange.held().giveBack();
          count(exchange, route, response.getStatus());
        });
    route.ifPresentOrElse(
        found -> lead(exchange, found),
        () ->
            exchange.send(Reply.problem(404, "There is nothing here", routes.hint(path(request)))));
    return true;
  }

  private static String path(Request request) {
    return request.getHttpURI().getPath();
  }

  /** A reader that takes nothing, or a sender that never ends, loses its connection. */
  private static void breakOff(Request request) {
    request.getConnectionMetaData().getConnection().getEndPoint().close();
  }

  private void count(Exchange exchange, Optional<Route> route, int status) {
    String method = exchange.request().getMethod();
    boolean isKnown = route.filter(found -> found.methods().contains(method)).isPresent();
    metrics.request(
        route.map(Route::name).orElse(ELSEWHERE),
        isKnown ? method : ELSEWHERE,
        status,
        NanoTime.since(exchange.request().getBeginNanoTime()) / 1e9);
    if (method.equals("POST")) {
      route.flatMap(Route::calculator).ifPresent(id -> metrics.call(id, status));
    }
  }

  private void lead(Exchange exchange, Route route) {
    String method = exchange.request().getMethod();
    if (!route.methods().contains(method)) {
      exchange.send(
          Reply.problem(405, "This cannot be done here", "Allowed: " + route.allow())
              .with("Allow", route.allow()));
      return;
    }
    if (method.equals("OPTIONS")) {
      exchange.send(Reply.empty(204).with("Allow", route.allow()));
      return;
    }
    Optional<String> mediaType = accepted(exchange, route);
    if (mediaType.isEmpty()) {
      exchange.send(
          Reply.problem(
              406, "There is no such form", "Ask for " + String.join(", ", route.offered())));
    } else if (method.equals("POST")) {
      post(exchange, route, mediaType.get());
    } else if (route.isQuick()) {
      answer(exchange, route, NOTHING, mediaType.get());
    } else {
      queue(exchange, route, NOTHING, mediaType.get());
    }
  }

  private static Optional<String> accepted(Exchange exchange, Route route) {
    return Accepted.of(exchange.header("Accept"))
        .best(exchange.method().equals("GET") ? route.offered().subList(0, 1) : route.offered());
  }

  private void post(Exchange exchange, Route route, String mediaType) {
    String unsupported = exchange.unsupported();
    if (!unsupported.isEmpty()) {
      exchange.send(
          Reply.problem(415, "The body is of another kind", unsupported)
              .with("Accept-Post", "application/json")
              .with("Accept-Encoding", "identity"));
      return;
    }
    Body.read(
        exchange,
        settings,
        new Body.Receiver() {
          @Override
          public void received(byte[] body) {
            queue(exchange, route, body, mediaType);
          }

          @Override
          public void failed(Throwable failure) {
            exchange.send(unread(failure));
          }
        });
  }

  private static Reply unread(Throwable failure) {
    if (failure instanceof TooLargeException) {
      return Reply.problem(Problem.of(failure)).with("Connection", "close");
    }
    if (failure instanceof TimeoutException) {
      return Reply.problem(408, "The body did not come in time", "Send it faster, or less of it")
          .with("Connection", "close");
    }
    if (failure instanceof Body.NoRoomException) {
      return Reply.problem(Problem.busy("Too many bodies are under way: ask again in a moment"));
    }
    return Reply.problem(400, "The body cannot be read", "It ended early or is not as HTTP says")
        .with("Connection", "close");
  }

  private void queue(Exchange exchange, Route route, byte[] body, String mediaType) {
    workers.run(
        () -> answer(exchange, route, body, mediaType),
        () ->
            exchange.send(
                Reply.problem(Problem.busy("Too many calls wait already: ask again in a moment"))));
  }

  /** Answers, whatever goes wrong: a caller never waits for nothing. */
  private static void answer(Exchange exchange, Route route, byte[] body, String mediaType) {
    try {
      exchange.send(route.answerer().reply(exchange.method(), body, mediaType));
    } catch (Throwable failure) { // also no memory, no stack
      Problem problem = Problem.of(failure);
      if (problem.status() == 500) {
        LOG.log(Level.ERROR, "A call of " + route.calculator().orElse(route.name()), failure);
      }
      exchange.send(Reply.problem(problem));
    }
  }
}
