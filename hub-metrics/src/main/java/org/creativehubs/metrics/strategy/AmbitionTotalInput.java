package org.creativehubs.metrics.strategy;

import java.util.Currency;
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

  /** The currency to add up in, such as {@code GBP}; amounts in others are left out. */
  public abstract Currency currency();

  /** Builds an {@link AmbitionTotalInput}. */
  public static final class Builder extends ImmutableAmbitionTotalInput.Builder {
    Builder() {}
  }
}
