package org.creativehubs.examples.service;

import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * Where the service listens and what it bears, as a document of JSON says; each has a default.
 *
 * <p>Read as strictly as any input of a calculator: a misspelt setting is refused by its path.
 */
@HubValue
@Value.Immutable
public abstract class ServiceSettings {

  private static final int MEGABYTE = 1 << 20;

  ServiceSettings() {}

  /** A builder in which every setting has its default. */
  public static Builder builder() {
    return new Builder();
  }

  /** Settings that are all as by default. */
  public static ServiceSettings standard() {
    return builder().build();
  }

  /** The address to listen at; not blank. By default this machine alone. */
  @Value.Default
  public String host() {
    return "127.0.0.1";
  }

  /** The port to listen at, in [0, 65535], zero for any that is free. */
  @Value.Default
  public int port() {
    return 8080;
  }

  /** The origins whose pages may call, such as {@code https://hub.example}; by default none. */
  public abstract List<String> origins();

  /** The most connections at a time, one or more; others wait until one is closed. */
  @Value.Default
  public int connections() {
    return 1_024;
  }

  /** How many calls are calculated at a time, one or more; by default one for each processor. */
  @Value.Default
  public int workers() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** How many calls may wait for a worker, one or more; what comes on top is answered 503. */
  @Value.Default
  public int queue() {
    return 512;
  }

  /** The seconds that a call may wait for a worker, one or more; then it is answered 503. */
  @Value.Default
  public int waitSeconds() {
    return 10;
  }

  /** The seconds that one call may calculate, one or more. */
  @Value.Default
  public int callSeconds() {
    return 10;
  }

  /** The elements that an answer may have, such as lines or cells; one or more. */
  @Value.Default
  public long answerElements() {
    return 1_000_000;
  }

  /** The seconds within which the head of a request must have come, one or more. */
  @Value.Default
  public int headSeconds() {
    return 10;
  }

  /** The seconds within which the body of a request must have come, one or more. */
  @Value.Default
  public int bodySeconds() {
    return 20;
  }

  /** The seconds without a byte after which a connection is closed, one or more. */
  @Value.Default
  public int idleSeconds() {
    return 30;
  }

  /** The seconds after which a request is broken off, however far it is; one or more. */
  @Value.Default
  public int requestSeconds() {
    return 60;
  }

  /** The seconds that requests under way have to end when the service stops, one or more. */
  @Value.Default
  public int drainSeconds() {
    return 30;
  }

  /** The most bytes of a body, one or more. */
  @Value.Default
  public int bodyBytes() {
    return 16 * MEGABYTE;
  }

  /** The most bytes of an answer, one or more. */
  @Value.Default
  public int answerBytes() {
    return 32 * MEGABYTE;
  }

  /** The most bytes of all bodies and answers held at a time, one or more; above it 503. */
  @Value.Default
  public long heldBytes() {
    return 64L * MEGABYTE;
  }

  @Value.Check
  void check() {
    Check.notBlank(host(), "host");
    Check.between(port(), 0, 65_535, "port");
    Check.each(origins(), "origins", Check::notBlank);
    Check.atLeast(connections(), 1, "connections");
    Check.atLeast(workers(), 1, "workers");
    Check.atLeast(queue(), 1, "queue");
    Check.atLeast(waitSeconds(), 1, "waitSeconds");
    Check.atLeast(callSeconds(), 1, "callSeconds");
    Check.atLeast(answerElements(), 1, "answerElements");
    Check.atLeast(headSeconds(), 1, "headSeconds");
    Check.atLeast(bodySeconds(), 1, "bodySeconds");
    Check.atLeast(idleSeconds(), 1, "idleSeconds");
    Check.atLeast(requestSeconds(), 1, "requestSeconds");
    Check.atLeast(drainSeconds(), 1, "drainSeconds");
    Check.atLeast(bodyBytes(), 1, "bodyBytes");
    Check.atLeast(answerBytes(), 1, "answerBytes");
    Check.atLeast(heldBytes(), 1, "heldBytes");
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** Builds {@link ServiceSettings}. */
  public static final class Builder extends ImmutableServiceSettings.Builder {
    Builder() {}
  }
}
