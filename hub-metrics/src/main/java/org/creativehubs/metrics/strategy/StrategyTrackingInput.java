package org.creativehubs.metrics.strategy;

import java.time.LocalDate;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** A strategy whose actions are followed, and the day on which they are looked at. */
@HubValue
@Value.Immutable
public abstract class StrategyTrackingInput {

  StrategyTrackingInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The strategy with its actions; at least one. */
  public abstract Strategy strategy();

  /** The day on which they are looked at, as in {@code 2019-12-31}. */
  @IsoDate
  public abstract LocalDate on();

  /** How it is read that nobody said how far an action has come or who pays for it. */
  public abstract Silence silence();

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
    Check.together(
        () -> Check.notEmpty(strategy().actions(), "strategy.actions"),
        () -> Currencies.parse(currency()));
  }

  /** Builds a {@link StrategyTrackingInput}. */
  public static final class Builder extends ImmutableStrategyTrackingInput.Builder {
    Builder() {}
  }
}
