package org.creativehubs.finance.cashflow;

import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One figure and how it was found. */
@HubValue
@Value.Immutable
public abstract class CashFlowFigure implements ExplainedAnswer {

  CashFlowFigure() {}

  /** A figure that is the last step of its explanation. */
  public static CashFlowFigure of(Explanation explanation) {
    return new Builder().value(explanation.answer()).explanation(explanation).build();
  }

  /** The figure: money, a share, a number, or undefined with the reason. */
  public abstract Answer value();

  /** How it was found; the last step is the figure. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.that(
        value().equals(explanation().answer()),
        Fault.INCONSISTENT,
        "value",
        "be the last step of the explanation",
        value());
  }

  /** The figure in one line. */
  @Override
  public final String toString() {
    return value().toString();
  }

  static final class Builder extends ImmutableCashFlowFigure.Builder {}
}
