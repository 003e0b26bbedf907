package org.creativehubs.finance.resilience;

import java.util.List;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
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
    Check.ascending(years(), EarnedYear::yearEnd, "years", "yearEnd");
    MoneyCheck.oneCurrency(years().stream().map(EarnedYear::earnedIncome).toList(), "years");
  }

  /** Builds a {@link SelfSufficiencyInput}. */
  public static final class Builder extends ImmutableSelfSufficiencyInput.Builder {
    Builder() {}
  }
}
