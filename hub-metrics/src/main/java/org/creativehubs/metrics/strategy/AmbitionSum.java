package org.creativehubs.metrics.strategy;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.vocabulary.Codes;
import org.immutables.value.Value;

/** What a strategy wants to raise in all, from its least to its most. */
@HubValue
@Value.Immutable
public abstract class AmbitionSum implements ExplainedAnswer {

  AmbitionSum() {}

  static Builder builder() {
    return new Builder();
  }

  /** The least it may be, as money; undefined where no action names an amount. */
  public abstract Answer lower();

  /**
   * The least it may be if what is budgeted for an action counts where it is more than its
   * ambition, as money; undefined where no action names an ambition or a budget.
   */
  public abstract Answer withBudgets();

  /** The most it may be, as money; undefined where an upper end is open or no amount is named. */
  public abstract Answer upper();

  /** The numbers of the actions whose amounts were added, of the form {@code 6.4}, each once. */
  public abstract List<String> counted();

  /** What a reader should know beside the figures. */
  public abstract List<Finding> findings();

  /** Amount by amount; the last step is the least it may be. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Codes.checkNames(counted(), "counted");
  }

  /** Both ends in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        "at least " + lower() + " (with budgets " + withBudgets() + "), at most " + upper(),
        "counted",
        counted());
  }

  static final class Builder extends ImmutableAmbitionSum.Builder {}
}
