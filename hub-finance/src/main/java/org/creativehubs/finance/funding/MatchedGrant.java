package org.creativehubs.finance.funding;

import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How much grant a project can have, and what others must bring. */
@HubValue
@Value.Immutable
public abstract class MatchedGrant implements ExplainedAnswer {

  MatchedGrant() {}

  static Builder builder() {
    return new Builder();
  }

  /** The most the funder can pay; zero or more. */
  public abstract Money maximumGrant();

  /** Eligible cost less {@link #maximumGrant()}; zero or more. */
  public abstract Money matchNeeded();

  /** What is still missing of it; zero or more. */
  public abstract Money matchGap();

  /** The eligible cost that the match held can carry, rounded down; zero or more. */
  public abstract Money costAtMatchHeld();

  /**
   * The grant that can be drawn with the match held; zero or more, at most {@link #maximumGrant()}.
   */
  public abstract Money grantAtMatchHeld();

  /** Whether the cap, and not the rate, limits the maximum grant. */
  public abstract boolean capped();

  /** How it was found; the last step is the grant at the match held. */
  @Override
  public abstract Explanation explanation();

  /** Whether the match held is enough for the maximum grant. */
  public final boolean isMatched() {
    return matchGap().isZero();
  }

  /** The matched grant in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        "Grant "
            + grantAtMatchHeld()
            + " of at most "
            + maximumGrant()
            + ", match gap "
            + matchGap(),
        "capped",
        capped());
  }

  static final class Builder extends ImmutableMatchedGrant.Builder {}
}
