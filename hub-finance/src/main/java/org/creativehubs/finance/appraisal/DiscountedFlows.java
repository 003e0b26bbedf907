package org.creativehubs.finance.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.RunningRounding;
import org.immutables.value.Value;

/** Flows of several years and what they are worth in year 0. */
@HubValue
@Value.Immutable
public abstract class DiscountedFlows implements ExplainedAnswer, ExplainedTable {

  DiscountedFlows() {}

  static Builder builder() {
    return new Builder();
  }

  /** The years from year 0 on; their present values add up to {@link #presentValue()}. */
  public abstract List<DiscountedYear> years();

  /** The sum of the flows as they were given. */
  public abstract Money undiscounted();

  /** The exact sum of flow times factor, rounded half up once. */
  public abstract Money presentValue();

  /**
   * The present value without pure time preference, rounded half up once: the sensitivity test that
   * The Green Book asks of flows beyond year 50; absent for shorter ones and other rates than its
   * standard ones.
   */
  public abstract Optional<Money> withoutTimePreference();

  /** The discount rates; one set. */
  public abstract List<AssumptionSet> assumptions();

  /** How it was found; the last step is the present value. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Assumptions.check(assumptions());
  }

  @Override
  public final Sheet<?> sheet() {
    Column<DiscountedYear> one = Column.count("one", year -> 1);
    Column<DiscountedYear> rate = Column.share("rate", DiscountedYear::rate);
    Column<DiscountedYear> before = Column.decimal("factor of the year before", this::before);
    return Grid.of(
            Column.year("year", DiscountedYear::year),
            Column.money("flow", DiscountedYear::flow).summed(),
            rate,
            Column.decimal("factor", DiscountedYear::factor).by(before.dividedBy(one.plus(rate))),
            Column.money("present value", DiscountedYear::presentValue)
                .byTerm(this::portion)
                .summed())
        .totals("total")
        .sheet("Present value by year: " + this, years());
  }

  private double before(DiscountedYear year) {
    return year.year() == 0 ? 1 : years().get(year.year() - 1).factor();
  }

  private Term portion(DiscountedYear year) {
    List<Ratio> factors = new ArrayList<>();
    Ratio factor = Ratio.ONE;
    for (DiscountedYear one : years()) {
      factor = factor.dividedBy(Ratio.ONE.plus(one.rate()));
      factors.add(factor);
    }
    List<Money> flows = years().stream().map(DiscountedYear::flow).toList();
    return RunningRounding.portion(Flows.discounted(flows, factors), year.year());
  }

  @Override
  public final Explanation explain(String row, String column) {
    return Assumptions.before(ExplainedTable.super.explain(row, column), assumptions());
  }

  /** The present value and the rates in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        Assumptions.behind(presentValue().toString(), assumptions()),
        "beyond year 50, without pure time preference",
        withoutTimePreference());
  }

  static final class Builder extends ImmutableDiscountedFlows.Builder {}
}
