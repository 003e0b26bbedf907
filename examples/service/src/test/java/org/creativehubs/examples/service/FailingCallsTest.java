package org.creativehubs.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailingCallsTest {

  private static final String NPV = "net-present-value";
  private static final Logger LOG = Logger.getLogger(Router.class.getName());

  @BeforeEach
  void quiet() {
    LOG.setLevel(Level.OFF);
  }

  @AfterEach
  void loud() {
    LOG.setLevel(null);
  }

  private static <I> CatalogEntry<I, ?> failing(CatalogEntry<I, ?> entry, Throwable failure) {
    return CatalogEntry.of(entry.id(), entry.calculator(), entry.inputType(), entry.inputType())
        .title("Failing")
        .question("Does it fail?")
        .source(Source.of("Test"))
        .answeredBy(
            input -> {
              throw thrown(failure);
            });
  }

  private static IllegalStateException thrown(Throwable failure) {
    Throwables.throwIfUnchecked(failure);
    return new IllegalStateException(failure);
  }

  private static String ask(HubService service, String request) throws IOException {
    try (RawClient client = new RawClient(service.port())) {
      return client.send(request).rest();
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {OutOfMemoryError.class, StackOverflowError.class, IllegalStateException.class})
  void anyFailureIsAnsweredAndTellsNothing(Class<? extends Throwable> kind) throws Exception {
    Throwable failure = kind.getConstructor(String.class).newInstance("a secret of the input");
    CatalogEntry<?, ?> entry = Catalog.load().entry(NPV);
    ServiceSettings settings = ServiceSettings.builder().port(0).workers(1).build();
    try (HubService service =
        HubService.start(settings, Catalog.of(List.of(failing(entry, failure))))) {
      String call = RawClient.request("POST", "/calculators/" + NPV, entry.example());
      for (int i = 0; i < 2; i++) {
        assertThat(ask(service, call))
            .startsWith("HTTP/1.1 500")
            .contains("application/problem+json", "\"title\":\"The service failed\"")
            .doesNotContain("secret");
      }
      assertThat(ask(service, RawClient.request("GET", "/metrics", "")))
          .contains("{calculator=\"net-present-value\",outcome=\"failed\"} 2\n");
    }
  }
}
