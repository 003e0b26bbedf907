package org.creativehubs.examples.service;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.creativehubs.core.budget.Budget;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.catalog.LibraryVersion;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.schema.HubOpenApi;
import org.creativehubs.core.schema.HubSchema;

/** All paths of the service. Each is exact: nothing is found below it or beside it. */
final class Routes {

  private static final String JSON = "application/json";
  private static final String SCHEMA = "application/schema+json";
  private static final String CALCULATORS = "/calculators";
  private static final String ONE = CALCULATORS + "/{id}";

  private final Catalog catalog;
  private final ServiceSettings settings;
  private final Budget budget;
  private final ImmutableMap<String, Route> routes;

  /** Schemas are long, so only those asked for lately are held. */
  private final Cache<String, Reply> schemas = CacheBuilder.newBuilder().maximumSize(64).build();

  Routes(
      Catalog catalog,
      ServiceSettings settings,
      BooleanSupplier isReady,
      Supplier<String> metrics) {
    this.catalog = catalog;
    this.settings = settings;
    this.budget =
        Budget.unlimited()
            .mostElements(settings.answerElements())
            .within(Duration.ofSeconds(settings.callSeconds()), System::nanoTime);
    ImmutableMap.Builder<String, Route> all = ImmutableMap.builder();
    addService(all, isReady, metrics);
    catalog.entries().forEach(entry -> addCalculator(all, entry));
    this.routes = all.buildOrThrow();
  }

  /** What can be done, by path. */
  ImmutableMap<String, Route> all() {
    return routes;
  }

  Optional<Route> at(String path) {
    return Optional.ofNullable(routes.get(path));
  }

  /** What may have been meant by a path that leads nowhere. */
  String hint(String path) {
    if (!path.startsWith(CALCULATORS + "/")) {
      return "GET / is a page, GET /calculators lists the calculators, GET /openapi.json says all";
    }
    String asked = path.substring(CALCULATORS.length() + 1);
    int end = asked.indexOf('/');
    List<String> nearest = catalog.nearest(end < 0 ? asked : asked.substring(0, end));
    return "GET /calculators lists all "
        + catalog.entries().size()
        + (nearest.isEmpty() ? "" : ", such as " + String.join(", ", nearest));
  }

  private void addService(
      ImmutableMap.Builder<String, Route> all, BooleanSupplier isReady, Supplier<String> metrics) {
    addPage(all, "/", "page.html", "text/html");
    addPage(all, "/page.css", "page.css", "text/css");
    for (String script : List.of("page.js", "form.js", "answer.js")) {
      addPage(all, "/" + script, script, "text/javascript");
    }
    add(all, Route.quick("/health", JSON, () -> Reply.answer(JSON, "{\"status\":\"alive\"}")));
    add(all, Route.quick("/ready", JSON, () -> ready(isReady.getAsBoolean())));
    add(
        all,
        Route.quick("/metrics", "text/plain", () -> Reply.answer(Metrics.TYPE, metrics.get())));
    Reply openApi = Reply.document(JSON, HubOpenApi.of(catalog, LibraryVersion.current()));
    add(all, Route.quick("/openapi.json", JSON, () -> openApi));
    Reply codes = Reply.document(JSON, HubJson.write(Codes.all()));
    add(all, Route.quick("/codes", JSON, () -> codes));
    Reply list =
        Reply.document(JSON, HubJson.write(catalog.entries().stream().map(Listed::of).toList()));
    add(all, Route.quick(CALCULATORS, JSON, () -> list));
  }

  private static void add(ImmutableMap.Builder<String, Route> all, Route route) {
    all.put(route.name(), route);
  }

  private static Reply ready(boolean isReady) {
    return isReady
        ? Reply.answer(JSON, "{\"status\":\"ready\"}")
        : Reply.problem(Problem.busy("The service is stopping: ask another"));
  }

  private static void addPage(
      ImmutableMap.Builder<String, Route> all, String path, String file, String mediaType) {
    Reply page =
        Reply.document(mediaType, resource(file)).with("Content-Security-Policy", PagePolicy.TEXT);
    add(all, Route.quick(path, mediaType, () -> page));
  }

  private static String resource(String name) {
    try {
      return Resources.toString(Resources.getResource(Routes.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addCalculator(ImmutableMap.Builder<String, Route> all, CatalogEntry<?, ?> entry) {
    String id = entry.id();
    String path = CALCULATORS + "/" + id;
    all.put(
        path,
        Route.asked(
            ONE,
            id,
            ImmutableList.of("GET", "HEAD", "POST"),
            Form.offered(entry),
            (method, body, mediaType) ->
                method.equals("GET") ? described(entry) : answer(entry, body, Form.of(mediaType))));
    all.put(
        path + "/explanations",
        Route.asked(
            ONE + "/explanations",
            id,
            ImmutableList.of("POST"),
            ImmutableList.of(Form.STEPS.mediaType, JSON),
            (method, body, mediaType) -> answer(entry, body, Form.STEPS)));
    addSchema(all, id, "schema", entry.inputType());
    addSchema(all, id, "answer-schema", entry.outputType());
  }

  private void addSchema(
      ImmutableMap.Builder<String, Route> all, String id, String name, Class<?> type) {
    String path = CALCULATORS + "/" + id + "/" + name;
    all.put(path, Route.made(ONE + "/" + name, id, SCHEMA, () -> schema(path, type)));
  }

  private Reply schema(String path, Class<?> type) {
    try {
      return schemas.get(path, () -> Reply.document(SCHEMA, HubSchema.of(type)));
    } catch (ExecutionException e) {
      throw new UncheckedExecutionException(e);
    }
  }

  private static Reply described(CatalogEntry<?, ?> entry) {
    return Reply.document(JSON, HubJson.write(Described.of(entry)));
  }

  private Reply answer(CatalogEntry<?, ?> entry, byte[] body, Form form) throws IOException {
    BoundedOutput answer = new BoundedOutput("An answer", settings.answerBytes());
    form.write(budget.run(() -> JsonCatalog.call(entry, body)), answer);
    return Reply.answer(form.mediaType, answer.toByteArray());
  }
}
