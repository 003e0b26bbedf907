package org.creativehubs.core.lease;

import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** By what rule a part of the rent follows the turnover of the tenant. */
@HubValue
@Value.Immutable
public abstract class TurnoverClause {

  TurnoverClause() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The part of turnover above the threshold that is rent, in (0, 1]. */
  public abstract Ratio percentage();

  /** The turnover a year above which it is due, zero or more; absent for the natural one. */
  public abstract Optional<Money> threshold();

  /** Where it is written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.positiveShare(percentage(), "percentage");
    threshold().ifPresent(amount -> Check.notNegative(amount, "threshold"));
  }

  /** Builds a {@link TurnoverClause}. */
  public static final class Builder extends ImmutableTurnoverClause.Builder {
    Builder() {}
  }
}
