package org.creativehubs.finance.cashflow;

import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Outcome;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** When a project has paid back what went into it. */
@HubValue
@Value.Immutable
public abstract class Payback implements ExplainedAnswer {

  static final Undefined NEVER =
      Undefined.of(Reason.NEVER_PAYS_BACK, "the running total ends below zero");

  Payback() {}

  static Builder builder() {
    return new Builder();
  }

  /** Years without discounting, exactly; zero or more; absent if it never pays back. */
  public abstract Optional<Ratio> simple();

  /** Years with discounting, exactly; zero or more; absent if it never pays back. */
  public abstract Optional<Ratio> discounted();

  /** How they were found; the last step is the discounted payback. */
  @Override
  public abstract Explanation explanation();

  /** Why there is no simple payback; present only if it is absent. */
  public final Optional<Undefined> simpleUndefined() {
    return simple().isPresent() ? Optional.empty() : Optional.of(NEVER);
  }

  /** Why there is no discounted payback; present only if it is absent. */
  public final Optional<Undefined> discountedUndefined() {
    return discounted().isPresent() ? Optional.empty() : Optional.of(NEVER);
  }

  /** Both in one line. */
  @Override
  public final String toString() {
    return Outcome.of(simple(), NEVER).answer(years -> Answer.quantity(years, "years"))
        + ", discounted "
        + explanation().answer();
  }

  static final class Builder extends ImmutablePayback.Builder {}
}
