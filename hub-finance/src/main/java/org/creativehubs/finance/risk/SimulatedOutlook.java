package org.creativehubs.finance.risk;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.Names;
import org.creativehubs.finance.internal.PlanAmounts;
import org.creativehubs.finance.viability.Viability;
import org.immutables.value.Value;

/** What many runs of an uncertain plan come to. */
@HubValue
@Value.Immutable
public abstract class SimulatedOutlook implements ExplainedAnswer, ExplainedCells, Tabular {

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
        outOfCashRuns().length == input().model().months(),
        Fault.INCONSISTENT,
        "outOfCashRuns",
        "have " + input().model().months() + " months",
        outOfCashRuns().length);
    Check.that(
        Ratio.of(out, input().runs()).equals(probabilityOfRunningOut()),
        Fault.INCONSISTENT,
        "probabilityOfRunningOut",
        "be outOfCashRuns " + out + " / " + input().runs(),
        probabilityOfRunningOut());
    PlanAmounts.share("probabilityOfRunningOut", probabilityOfRunningOut());
    double p = probabilityOfRunningOut().toDouble();
    Check.notNegative(standardError(), "standardError");
    Check.between(leastProbability(), 0, p, "leastProbability");
    Check.that(
        mostProbability() >= p && mostProbability() <= 1,
        "mostProbability",
        "be in [" + p + ", 1]",
        mostProbability());
  }

  /** One row for each measure: its mean, its standard deviation and its percentiles. */
  @Override
  public final Table table() {
    Table.Builder table = Table.builder();
    table.title(toString()).addAllColumns(columns());
    measures().forEach(one -> table.addRows(cells(one)));
    return table.build();
  }

  /** By month: the runs that close below zero for the first time, and all until then. */
  public final Table months() {
    Table.Builder table = Table.builder();
    table.title("Running out of cash").addColumns("month", "runs", "share", "share until then");
    long until = 0;
    for (int month = 0; month < outOfCashRuns().length; month++) {
      int runs = outOfCashRuns()[month];
      until += runs;
      table.addRows(
          List.of(
              Answer.text(Viability.label(Viability.monthOf(input().model(), month))),
              Answer.number(runs),
              Answer.share(Ratio.of(runs, input().runs())),
              Answer.share(Ratio.of(until, input().runs()))));
    }
    return table.build();
  }

  /**
   * How one cell of the table was found.
   *
   * @param row the name of a measure
   * @param column the heading of a column, such as {@code mean} or {@code 5 %}
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    List<String> names = measures().stream().map(SimulatedMeasure::name).toList();
    SimulatedMeasure found = measures().get(Names.index(names, row, "row"));
    int at = Names.index(columns(), column, "column");
    String all = input().runs() + " runs with the seed " + input().seed();
    String how =
        switch (at) {
          case 0 -> "the measure";
          case 1 -> "the sum / the number of " + all;
          case 2 -> "the standard deviation of " + all;
          default -> Show.words(input().quantileRule()) + " at " + column + " of " + all;
        };
    return Explanation.answering(column + " of " + row)
        .step(column, how, cells(found).get(at))
        .build();
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>(List.of("measure", "mean", "standard deviation"));
    for (Ratio percentile : input().percentiles()) {
      columns.add(percentile.times(Ratio.of(100)) + " %");
    }
    return columns;
  }

  private static List<Answer> cells(SimulatedMeasure one) {
    List<Answer> cells = new ArrayList<>();
    cells.add(Answer.text(one.name()));
    cells.add(Answer.of(one.mean()));
    cells.add(Answer.of(one.standardDeviation()));
    one.percentiles().forEach(money -> cells.add(Answer.of(money)));
    return cells;
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
