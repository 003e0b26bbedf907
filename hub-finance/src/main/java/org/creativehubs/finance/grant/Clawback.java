package org.creativehubs.finance.grant;

import java.time.LocalDate;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.funding.ClawbackTaper;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What must be given back. */
@HubValue
@Value.Immutable
public abstract class Clawback implements ExplainedAnswer {

  Clawback() {}

  static Builder builder() {
    return new Builder();
  }

  /** How the duty shrinks. */
  public abstract ClawbackTaper taper();

  /** Full years since the final payment; zero or more. */
  public abstract int completedYears();

  /** The share of the grant, or of the proceeds, that is due, in [0, 1]. */
  public abstract Ratio share();

  /** What it is a share of: the grant or the proceeds; zero or more. */
  public abstract Money base();

  /** What must be given back, rounded half up; zero or more. */
  public abstract Money repay();

  /** The day from which nothing is due any more. */
  @IsoDate
  public abstract LocalDate freeFrom();

  /** How it was found; the last step is what must be given back. */
  @Override
  public abstract Explanation explanation();

  /** The clawback in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        "Repay "
            + repay()
            + ", "
            + Show.percent(share())
            + " of "
            + base()
            + "; free from "
            + freeFrom(),
        "completed years",
        completedYears());
  }

  static final class Builder extends ImmutableClawback.Builder {}
}
