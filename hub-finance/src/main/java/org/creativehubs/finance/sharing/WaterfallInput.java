package org.creativehubs.finance.sharing;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link Waterfall} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class WaterfallInput {

  static final String COSTS = "operating costs";

  WaterfallInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** All that came in; zero or more. */
  public abstract Money income();

  /** What is paid first; zero or more. */
  public abstract Money operatingCosts();

  /** What is paid then. */
  public abstract WaterfallPolicy policy();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(income(), "income");
    Check.notNegative(operatingCosts(), "operatingCosts");
    MoneyCheck.sameCurrency(operatingCosts(), "operatingCosts", income(), "income");
    for (WaterfallTier tier : policy().tiers()) {
      Check.that(
          !tier.name().equals(COSTS),
          Fault.DUPLICATE,
          "tiers",
          "not be named as the costs that are paid first",
          tier.name());
    }
  }

  /** Builds a {@link WaterfallInput}. */
  public static final class Builder extends ImmutableWaterfallInput.Builder {
    Builder() {}
  }
}
