package org.creativehubs.metrics.strategy;

import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.Slug;
import org.immutables.value.Value;

/** What stands under one pillar. */
@HubValue
@Value.Immutable
public abstract class PillarCoverage {

  PillarCoverage() {}

  static Builder builder() {
    return new Builder();
  }

  /** The code of the pillar, in kebab-case. */
  public abstract String pillar();

  /** Whether the strategy names it; false where JSON does not say. */
  @Value.Default
  public boolean named() {
    return false;
  }

  /** How many items of the operations plan stand under it; zero or more. */
  public abstract int items();

  /** How many events stand under it, also those under other pillars as well; zero or more. */
  public abstract int events();

  /**
   * Items and events with each counted once: one that stands under several pillars counts in equal
   * parts; zero or more, at most the sum of {@link #items()} and {@link #events()}.
   */
  public abstract Ratio share();

  @Value.Check
  void check() {
    Slug.check(pillar(), "pillar");
    Check.notNegative(items(), "items");
    Check.notNegative(events(), "events");
    Check.between(share(), 0, (long) items() + events(), "share");
  }

  static final class Builder extends ImmutablePillarCoverage.Builder {}
}
