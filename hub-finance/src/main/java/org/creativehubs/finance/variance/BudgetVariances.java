package org.creativehubs.finance.variance;

import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Budget against actual, line by line. Money in is positive and money out negative. */
@HubValue
@Value.Immutable
public abstract class BudgetVariances implements ExplainedAnswer, ExplainedTable {

  private static final Undefined NO_VOLUMES = Reason.NOT_KNOWN.because("no volumes are given");

  BudgetVariances() {}

  static Builder builder() {
    return new Builder();
  }

  /** The days that are compared. */
  public abstract DateRange days();

  /** The lines of which an actual amount is known, those of the plan first; at least one. */
  public abstract List<VarianceLine> lines();

  /** The lines of the plan of which none is known; they are in no sum. */
  public abstract List<UncomparedLine> notCompared();

  /** What the statements have that is compared with no line. */
  public abstract List<LeftOut> leftOut();

  /** How the variance of the surplus was found; it is the last step. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(lines(), "lines");
  }

  /** The budget of all lines that are compared: their surplus, capital and loans. */
  public final Money budget() {
    return sum(VarianceLine::budget);
  }

  /** What all of them came to. */
  public final Money actual() {
    return sum(VarianceLine::actual);
  }

  /** The sum of all variances; above zero is favourable. */
  public final Money variance() {
    return sum(VarianceLine::variance);
  }

  /** The sum of the variances of income and running costs; above zero is favourable. */
  public final Money varianceOfSurplus() {
    return Money.sum(
        lines().get(0).budget().currency(),
        lines().stream()
            .filter(line -> line.kind().isOfSurplus())
            .map(VarianceLine::variance)
            .toList());
  }

  /** Whether the variance of the surplus is favourable or adverse. */
  public final VarianceVerdict verdict() {
    return VarianceVerdict.of(varianceOfSurplus());
  }

  private Money sum(Function<VarianceLine, Money> of) {
    return Money.sum(lines().get(0).budget().currency(), lines().stream().map(of).toList());
  }

  /** One row for each line that is compared, and their sum, of which the title tells the parts. */
  @Override
  public final Sheet<?> sheet() {
    Column<VarianceLine> budget = Column.money("budget", VarianceLine::budget).summed();
    Column<VarianceLine> actual = Column.money("actual", VarianceLine::actual).summed();
    Column<VarianceLine> variance =
        Column.money("variance", VarianceLine::variance).by(actual.minus(budget)).summed();
    Column<VarianceLine> volume =
        Column.money("of volume", VarianceLine::volumeVariance, NO_VOLUMES)
            .byTerm(BudgetVariances::ofVolume);
    return Grid.by("line", VarianceLine::name)
        .with(Column.words("kind", VarianceLine::kind))
        .with(budget)
        .with(actual)
        .with(variance)
        .with(
            Column.<VarianceLine>answer("of budget", line -> line.shareOfBudget().asShare())
                .byTerm(BudgetVariances::share))
        .with(Column.words("verdict", VarianceLine::verdict))
        .with(volume)
        .with(
            Column.money("of price", VarianceLine::priceVariance, NO_VOLUMES)
                .by(variance.minus(volume)))
        .totals("all lines")
        .sheet(toString(), lines());
  }

  private static Term share(VarianceLine line) {
    return Term.given("variance", line.variance())
        .dividedBy(
            Term.given("budget without its sign", line.budget().abs()),
            line.shareOfBudget().undefined().orElse(NO_VOLUMES))
        .asShare();
  }

  private static Term ofVolume(VarianceLine line) {
    if (line.budgetVolume().isEmpty()) {
      return Term.undefined("of volume", NO_VOLUMES);
    }
    return ofVolume(line.budget(), line.budgetVolume().get(), line.actualVolume().orElseThrow());
  }

  /** What of a variance is due to volume. */
  static Term ofVolume(Money budget, Ratio budgeted, Ratio actual) {
    Term planned = Term.given("budgeted volume", budgeted);
    return Term.given("budget", budget)
        .dividedBy(planned)
        .times(Term.given("actual volume", actual).minus(planned))
        .rounded(RoundingMode.HALF_UP);
  }

  /** The lines that are compared, then those of which no actual amount is known. */
  @Override
  public final List<Sheet<?>> sheets() {
    return List.of(
        sheet(),
        Grid.by("not compared", UncomparedLine::name)
            .with(Column.words("kind", UncomparedLine::kind))
            .with(Column.money("budget", UncomparedLine::budget).summed())
            .totals("all lines without an actual amount")
            .sheet("No actual amount is known", notCompared()));
  }

  /** The variance and what it is of, in one line. */
  @Override
  public final String toString() {
    String headline =
        Show.line(
            "{} to {}: surplus {} against budget, {}{}; {} lines compared, {} not",
            days().start(),
            days().lastDay(),
            varianceOfSurplus(),
            verdict(),
            ofCapital(),
            lines().size(),
            notCompared().size());
    return Show.noted(headline, "left out", leftOut());
  }

  /** What the table adds to the surplus, where it has lines of capital or loans. */
  private String ofCapital() {
    return lines().stream().allMatch(line -> line.kind().isOfSurplus())
        ? ""
        : Show.line("; capital and loans {}", variance().minus(varianceOfSurplus()));
  }

  static final class Builder extends ImmutableBudgetVariances.Builder {}
}
