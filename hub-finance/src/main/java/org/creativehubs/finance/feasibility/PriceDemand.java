package org.creativehubs.finance.feasibility;

import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How many businesses would come at a rent, and for how much space. */
@HubValue
@Value.Immutable
public abstract class PriceDemand {

  PriceDemand() {}

  static Builder builder() {
    return new Builder();
  }

  /** The rent, one that was answered; above zero. */
  public abstract RentRate rent();

  /** The part of those who need a space who could pay it; in (0, 1]. */
  public abstract Ratio able();

  /** The lower end of the interval of that part; in [0, able]. */
  public abstract Ratio ableLeast();

  /** The upper end of the interval of that part; in [able, 1]. */
  public abstract Ratio ableMost();

  /** How many businesses would come; zero or more. */
  public abstract Ratio businesses();

  /** The space that they need; in the unit of the answer, zero or more. */
  public abstract Ratio space();

  /** The least space, by the lower ends of all intervals; zero or more. */
  public abstract Ratio spaceLeast();

  /** The most space, by the upper ends of all intervals; zero or more. */
  public abstract Ratio spaceMost();

  static final class Builder extends ImmutablePriceDemand.Builder {}
}
