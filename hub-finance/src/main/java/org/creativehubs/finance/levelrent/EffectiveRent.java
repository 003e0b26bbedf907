package org.creativehubs.finance.levelrent;

import java.util.List;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Tables;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What a rent comes to a year after concessions and incentives, found in two ways. */
@HubValue
@Value.Immutable
public abstract class EffectiveRent implements ExplainedAnswer, ExplainedTable {

  EffectiveRent() {}

  static Builder builder() {
    return new Builder();
  }

  /** The lease and what goes with it, with every convention. */
  public abstract EffectiveNetRentInput input();

  /** How the years of the term were counted. */
  public abstract TermMeasure termMeasure();

  /** The term in years; above zero. */
  public abstract Ratio years();

  /** What is payable over the term after concessions, as the lines of the schedule are rounded. */
  public abstract Money totalPayable();

  /** Incentive and contribution to the fit-out together. */
  public abstract Money incentives();

  /** Total payable less incentives, over years, rounded half up; below zero if they exceed it. */
  public abstract Money straightAverage();

  /** The level rent a year, paid on the days of the lease, with the same present value; half up. */
  public abstract Money levelOfEqualPresentValue();

  /** The rate for a month; above -1. */
  public abstract double monthlyRate();

  /** What is payable, less incentives, at the start of the term, in major units; finite. */
  public abstract double presentValue();

  /** What one unit a year on the days of the lease is worth at the start; above zero. */
  public abstract double presentValueOfOneAYear();

  /** How both were found; the last step is {@link #levelOfEqualPresentValue()}. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.positive(years(), "years");
    Check.finite(monthlyRate(), "monthlyRate");
    Check.finite(presentValue(), "presentValue");
    Check.finite(presentValueOfOneAYear(), "presentValueOfOneAYear");
    Check.above(monthlyRate(), -1, "monthlyRate");
    Check.positive(presentValueOfOneAYear(), "presentValueOfOneAYear");
  }

  /** The steps of {@link #explanation()} as a list of label and value. */
  @Override
  public final Sheet<?> sheet() {
    return Tables.list(this);
  }

  /** {@link #sheet()}, then one row for each payment with its present value, and the totals. */
  @Override
  public final List<Sheet<?>> sheets() {
    return List.of(sheet(), new PresentValueGrid(monthlyRate()).sheet(input()));
  }

  /** Both in one line, each labelled. */
  @Override
  public final String toString() {
    return Show.noted(
        "a year: "
            + straightAverage()
            + " as a straight average, "
            + levelOfEqualPresentValue()
            + " as a level rent of equal present value",
        "term measure",
        termMeasure(),
        "years",
        years(),
        "monthly rate",
        monthlyRate(),
        "present value",
        presentValue(),
        "present value of one a year",
        presentValueOfOneAYear());
  }

  static final class Builder extends ImmutableEffectiveRent.Builder {}
}
