package org.creativehubs.finance.funding;

import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link MatchFunding} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class MatchFundingInput {

  MatchFundingInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The eligible cost; zero or more. */
  public abstract Money eligibleCost();

  /** The largest part of it that the funder pays, in [0, 1]. */
  public abstract Ratio interventionRate();

  /** The most the funder pays in any case; zero or more. */
  public abstract Optional<Money> grantCap();

  /** What others have promised; zero or more. */
  public abstract Money matchHeld();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(eligibleCost(), "eligibleCost");
    Check.share(interventionRate(), "interventionRate");
    Check.notNegative(matchHeld(), "matchHeld");
    MoneyCheck.sameCurrency(matchHeld(), "matchHeld", eligibleCost(), "eligibleCost");
    grantCap()
        .ifPresent(
            cap -> {
              Check.notNegative(cap, "grantCap");
              MoneyCheck.sameCurrency(cap, "grantCap", eligibleCost(), "eligibleCost");
            });
  }

  /** Builds a {@link MatchFundingInput}. */
  public static final class Builder extends ImmutableMatchFundingInput.Builder {
    Builder() {}
  }
}
