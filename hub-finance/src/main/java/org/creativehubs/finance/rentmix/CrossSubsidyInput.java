package org.creativehubs.finance.rentmix;

import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.RentRules;
import org.immutables.value.Value;

/** What {@link CrossSubsidy} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class CrossSubsidyInput {

  CrossSubsidyInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The spaces; at least one, each with a name of its own. */
  public abstract List<RentedSpace> spaces();

  /** What the spaces cost the hub in a year; zero or more. */
  public abstract Money annualCost();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(spaces(), "spaces");
    Check.distinct(spaces(), RentedSpace::name, "spaces", "name");
    RentRules.notNegative("annualCost", annualCost());
    for (int i = 0; i < spaces().size(); i++) {
      RentRules.same(
          "annualCost",
          annualCost().currency(),
          "spaces[" + i + "].rent",
          spaces().get(i).rent().currency());
    }
  }

  /** Builds a {@link CrossSubsidyInput}. */
  public static final class Builder extends ImmutableCrossSubsidyInput.Builder {
    Builder() {}
  }
}
