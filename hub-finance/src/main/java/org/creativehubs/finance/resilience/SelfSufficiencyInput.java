package org.creativehubs.finance.resilience;

import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.FundingAmounts;
import org.immutables.value.Value;

/** What {@link SelfSufficiency} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class SelfSufficiencyInput {

  SelfSufficiencyInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The years by date; at least one. */
  public abstract List<EarnedYear> years();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(years(), "years");
    FundingAmounts.ordered(years().stream().map(EarnedYear::yearEnd).toList(), "years", "yearEnd");
    for (int i = 0; i < years().size(); i++) {
      FundingAmounts.sameCurrency(
          "years[0]",
          years().get(0).earnedIncome(),
          "years[" + i + "]",
          years().get(i).earnedIncome());
    }
  }

  /** Builds a {@link SelfSufficiencyInput}. */
  public static final class Builder extends ImmutableSelfSufficiencyInput.Builder {
    Builder() {}
  }
}
