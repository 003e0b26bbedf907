package org.creativehubs.finance.socialvalue;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What one outcome comes to; those of all outcomes add up to the whole. */
@HubValue
@Value.Immutable
public abstract class OutcomeValue {

  OutcomeValue() {}

  static OutcomeValue of(SocialOutcome outcome, Money firstYear, Money presentValue) {
    return new Builder()
        .outcome(outcome)
        .firstYearImpact(firstYear)
        .presentValue(presentValue)
        .build();
  }

  /** The outcome as it was given. */
  public abstract SocialOutcome outcome();

  /** Its impact in the first year, not discounted. */
  public abstract Money firstYearImpact();

  /** The present value of its impact in all years. */
  public abstract Money presentValue();

  static final class Builder extends ImmutableOutcomeValue.Builder {}
}
