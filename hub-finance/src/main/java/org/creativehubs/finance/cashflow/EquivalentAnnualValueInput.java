package org.creativehubs.finance.cashflow;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.FlowAmounts;
import org.immutables.value.Value;

/** What {@link EquivalentAnnualValue} takes: flows, and either a rate or discount factors. */
@HubValue
@Value.Immutable
public abstract class EquivalentAnnualValueInput {

  EquivalentAnnualValueInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Flows one year apart, the first at once; at least two, in one currency. */
  public abstract List<Money> flows();

  /** The discount rate for a year, above -1; absent only if factors are given. */
  public abstract Optional<Ratio> rate();

  /** One discount factor above zero for each flow; empty only if a rate is given. */
  public abstract List<Ratio> factors();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    FlowAmounts.check(flows(), "flows");
    Check.that(flows().size() >= 2, "flows", "hold at least two elements", flows().size());
    rate().ifPresent(rate -> FlowAmounts.checkRate(rate, "rate"));
    factors().forEach(factor -> Check.positive(factor, "factors"));
    int wanted = rate().isPresent() ? 0 : flows().size();
    Check.that(
        factors().size() == wanted,
        Fault.INCONSISTENT,
        "factors",
        "be one for each flow, or none beside a rate",
        factors().size());
  }

  /** Builds an {@link EquivalentAnnualValueInput}. */
  public static final class Builder extends ImmutableEquivalentAnnualValueInput.Builder {
    Builder() {}
  }
}
