package org.creativehubs.finance.sharing;

import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How net profit is shared with the council. */
@HubValue
@Value.Immutable
public abstract class ProfitSharePolicy {

  ProfitSharePolicy() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The council's share of what is above the threshold, in [0, 1]. */
  public abstract Ratio share();

  /** The profit of a year that is not shared; zero or more. */
  public abstract Money threshold();

  /** Whether a loss lowers what is shared in later years. */
  public abstract boolean carryLosses();

  /** Where this is agreed. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.share(share(), "share");
    Check.notNegative(threshold(), "threshold");
  }

  /** Builds a {@link ProfitSharePolicy}. */
  public static final class Builder extends ImmutableProfitSharePolicy.Builder {
    Builder() {}
  }
}
