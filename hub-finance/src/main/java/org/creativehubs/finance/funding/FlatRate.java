package org.creativehubs.finance.funding;

import java.util.List;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * A cost that is not claimed as it was paid but as a rate on other costs, such as 15 % of salaries.
 */
@HubValue
@Value.Immutable
public abstract class FlatRate {

  FlatRate() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it stands for, such as {@code indirect costs}; not blank. */
  public abstract String name();

  /** The rate; zero or more. */
  public abstract Ratio rate();

  /** The names of the costs whose eligible parts it is a rate on; at least one, none twice. */
  public abstract List<String> on();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notNegative(rate(), "rate");
    Check.notEmpty(on(), "on");
    Check.distinct(on(), cost -> cost, "on", "name");
  }

  /** The flat rate in one line. */
  @Override
  public final String toString() {
    return name() + ": " + Show.percent(rate()) + " of " + String.join(", ", on());
  }

  /** Builds a {@link FlatRate}. */
  public static final class Builder extends ImmutableFlatRate.Builder {
    Builder() {}
  }
}
