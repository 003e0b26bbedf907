package org.creativehubs.metrics.strategy;

import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A strategy whose ambitions are to be added up, in one currency. */
@HubValue
@Value.Immutable
public abstract class AmbitionTotalInput {

  AmbitionTotalInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The strategy with its actions. */
  public abstract Strategy strategy();

  /**
   * The code of the currency to add up in by ISO 4217, such as {@code GBP}; amounts in others are
   * left out.
   */
  public abstract String currency();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Currencies.parse(currency());
  }

  /** Builds an {@link AmbitionTotalInput}. */
  public static final class Builder extends ImmutableAmbitionTotalInput.Builder {
    Builder() {}
  }
}
