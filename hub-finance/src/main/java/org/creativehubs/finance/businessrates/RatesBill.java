package org.creativehubs.finance.businessrates;

import java.math.RoundingMode;
import java.util.List;
import org.creativehubs.core.assumption.AssumptionStanding;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The business rates of a property over some days. */
@HubValue
@Value.Immutable
public abstract class RatesBill implements ExplainedAnswer, ExplainedTable {

  RatesBill() {}

  static Builder builder() {
    return new Builder();
  }

  /** The rateable value of the property; zero or more. */
  public abstract Money rateableValue();

  /** The financial year in which the days lie. */
  public abstract DateRange year();

  /** What the multiplier is called; not blank. */
  public abstract String multiplier();

  /** How well the figures it rests on are known: as the least of them is. */
  public abstract AssumptionStanding standing();

  /** A line for each run of days on which it is used in one way, in order; at least one. */
  public abstract List<RatesLine> lines();

  /** What is due for all days; zero or more. */
  public abstract Money payable();

  /** What is not in it, in a few words each. */
  public abstract List<String> notIncluded();

  /** How it was calculated; the last step is what is due. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(lines(), "lines");
    Check.that(
        payable().equals(sum(lines().stream().map(RatesLine::payable).toList())),
        Fault.INCONSISTENT,
        "payable",
        "be the sum of the lines",
        payable());
  }

  private Money sum(List<Money> amounts) {
    return Money.sum(payable().currency(), amounts);
  }

  /** What reliefs take off for all days; zero or more. */
  public final Money relief() {
    return sum(lines().stream().map(RatesLine::relief).toList());
  }

  /** One row for each run of days. */
  @Override
  public final Sheet<?> sheet() {
    Column<RatesLine> gross =
        Column.money("gross", RatesLine::gross)
            .byTerm(line -> exact(line).rounded(RoundingMode.HALF_UP))
            .summed();
    Column<RatesLine> payable =
        Column.money("payable", RatesLine::payable)
            .byTerm(line -> exact(line).times(left(line)).rounded(RoundingMode.HALF_UP))
            .summed();
    return Grid.by("days", (RatesLine line) -> line.days().toString())
        .with(Column.words("state", RatesLine::state))
        .with(Column.number("multiplier", RatesLine::multiplier))
        .with(gross)
        .with(Column.share("relief", RatesLine::reliefShare))
        .with(payable)
        .with(Column.money("taken off", RatesLine::relief).by(gross.minus(payable)).summed())
        .totals("total")
        .sheet(title(), lines());
  }

  /** What is due for days without a relief, before rounding. */
  private Term exact(RatesLine line) {
    return Term.given("rateable value", rateableValue())
        .times(Term.given("multiplier", line.multiplier()))
        .times(line.days().days())
        .dividedBy(year().days());
  }

  private static Term left(RatesLine line) {
    return Term.of(1).minus(Term.share(line.reliefShare()));
  }

  private String title() {
    return "Business rates "
        + payable()
        + ", relief "
        + relief()
        + ", by the "
        + multiplier()
        + ", figures "
        + standing().words();
  }

  /** The amount, the multiplier and its standing in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        title(),
        "rateable value",
        rateableValue(),
        "year",
        year(),
        "lines",
        lines(),
        "not included",
        notIncluded());
  }

  static final class Builder extends ImmutableRatesBill.Builder {}
}
