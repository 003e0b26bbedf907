package org.creativehubs.finance.risk;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What many runs of an uncertain plan come to. */
@HubValue
@Value.Immutable
public abstract class SimulatedOutlook implements ExplainedAnswer, ExplainedTable {

  SimulatedOutlook() {}

  static Builder builder() {
    return new Builder();
  }

  /** What was simulated: the assumptions without which the answer says nothing. */
  public abstract MonteCarloInput input();

  /** Closing cash, least cash and the result of each year. */
  public abstract List<SimulatedMeasure> measures();

  /** How many runs close below zero for the first time in each month of the model. */
  public abstract int[] outOfCashRuns();

  /** The part of the runs in which a month closes below zero, in [0, 1]. */
  public abstract Ratio probabilityOfRunningOut();

  /** The standard error of that probability, zero or more. */
  public abstract double standardError();

  /** Where its interval begins; in [0, 1], at most the probability. */
  public abstract double leastProbability();

  /** Where its interval ends; in [0, 1], at least the probability. */
  public abstract double mostProbability();

  /** The assumptions and how it was found; the last step is the probability of running out. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    long out = 0;
    for (int runs : outOfCashRuns()) {
      out += runs;
    }
    Check.that(
        outOfCashRuns().length == input().plan().months(),
        Fault.INCONSISTENT,
        "outOfCashRuns",
        "have " + input().plan().months() + " months",
        outOfCashRuns().length);
    Check.that(
        Ratio.of(out, input().runs()).equals(probabilityOfRunningOut()),
        Fault.INCONSISTENT,
        "probabilityOfRunningOut",
        "be outOfCashRuns " + out + " / " + input().runs(),
        probabilityOfRunningOut());
    Check.share(probabilityOfRunningOut(), "probabilityOfRunningOut");
    double p = probabilityOfRunningOut().toDouble();
    Check.notNegative(standardError(), "standardError");
    Check.between(leastProbability(), 0, p, "leastProbability");
    Check.finite(mostProbability(), "mostProbability");
    Check.that(
        mostProbability() >= p && mostProbability() <= 1,
        "mostProbability",
        "be in [" + p + ", 1]",
        mostProbability());
  }

  /** One row for each measure: its mean, its standard deviation and its percentiles. */
  @Override
  public final Sheet<?> sheet() {
    String all = input().runs() + " runs with the seed " + input().seed();
    Grid<SimulatedMeasure> grid =
        Grid.by("measure", SimulatedMeasure::name)
            .with(
                Column.money("mean", SimulatedMeasure::mean)
                    .because("the average of " + all + ", rounded half up"))
            .with(
                Column.money("standard deviation", SimulatedMeasure::standardDeviation)
                    .because("how far " + all + " are apart, as a sample"));
    for (int i = 0; i < input().percentiles().size(); i++) {
      int place = i;
      String percentile = input().percentiles().get(i).times(Ratio.of(100)) + " %";
      String how = Show.words(input().quantileRule()) + " at " + percentile + " of " + all;
      grid.with(
          Column.<SimulatedMeasure>money(percentile, one -> one.percentiles().get(place))
              .because(how));
    }
    return grid.sheet(toString(), measures());
  }

  /** The measures, then running out of cash month by month. */
  @Override
  public final List<Sheet<?>> sheets() {
    return List.of(sheet(), outOfCash());
  }

  /** By month: the runs that close below zero for the first time, and all until then. */
  public final Table months() {
    return outOfCash().table();
  }

  /** A month, the runs that run out in it, and those until its end. */
  private record Month(String name, int runs, long until) {}

  private Sheet<?> outOfCash() {
    Column<Month> runs =
        Column.<Month>count("runs", Month::runs)
            .because("run out for the first time in this month");
    return Grid.by("month", Month::name)
        .with(runs)
        .with(share("share", Month::runs))
        .with(share("share until then", Month::until))
        .sheet("Running out of cash", monthsOfRunningOut());
  }

  private List<Month> monthsOfRunningOut() {
    List<Month> months = new ArrayList<>();
    long until = 0;
    for (int month = 0; month < outOfCashRuns().length; month++) {
      until += outOfCashRuns()[month];
      String name = YearMonth.from(input().plan().firstDayOf(month + 1)).toString();
      months.add(new Month(name, outOfCashRuns()[month], until));
    }
    return months;
  }

  private Column<Month> share(String heading, ToLongFunction<Month> runs) {
    return Column.<Month>share(heading, one -> Ratio.of(runs.applyAsLong(one), input().runs()))
        .explained(
            one ->
                Explanation.of(
                    heading + " of " + one.name(),
                    Term.given("runs out of cash", runs.applyAsLong(one))
                        .dividedBy(Term.given("all runs", input().runs()))
                        .asShare()
                        .named(one.name() + ", " + heading)));
  }

  /** The probability and how sure it is, in one line. */
  @Override
  public final String toString() {
    return "Out of cash in "
        + Answer.share(probabilityOfRunningOut())
        + " of "
        + input().runs()
        + " runs ("
        + Answer.share(leastProbability())
        + " to "
        + Answer.share(mostProbability())
        + ")";
  }

  static final class Builder extends ImmutableSimulatedOutlook.Builder {}
}
