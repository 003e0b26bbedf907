package org.creativehubs.finance.rentmix;

import java.util.Optional;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.RateText;
import org.immutables.value.Value;

/** How many could pay a price. */
@HubValue
@Value.Immutable
public abstract class DemandPoint {

  DemandPoint() {}

  static Builder builder() {
    return new Builder();
  }

  /** The price, one that was answered; above zero. */
  public abstract RentRate price();

  /** How many respondents answered this price or more; one or more. */
  public abstract long able();

  /** Those as a share of all respondents, as a decimal fraction, in (0, 1]. */
  public abstract Ratio share();

  /** What they would pay together if each took one unit of area: price x able; above zero. */
  public abstract RentRate revenue();

  /** The rent for a period of the space that was asked about, rounded half up; zero or more. */
  public abstract Optional<Money> rentForSpace();

  /** What they would pay together, and how it is calculated. */
  final Term working() {
    return RateText.term(price()).times(able());
  }

  static final class Builder extends ImmutableDemandPoint.Builder {}
}
