package org.creativehubs.finance.jobs;

import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How many of one kind of result a programme has. */
@HubValue
@Value.Immutable
public abstract class ResultCount {

  ResultCount() {}

  /**
   * A count of results.
   *
   * @param name one of them, such as {@code job}; not blank
   * @param count how many; zero or more
   * @return the count
   */
  public static ResultCount of(String name, Ratio count) {
    return new Builder().name(name).count(count).build();
  }

  /** One of them, such as {@code job}; not blank. */
  public abstract String name();

  /** How many; zero or more. */
  public abstract Ratio count();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notNegative(count(), "count");
  }

  static final class Builder extends ImmutableResultCount.Builder {}
}
