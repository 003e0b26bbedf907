package org.creativehubs.report.picture;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Show;
import org.creativehubs.finance.risk.MonteCarloInput;
import org.creativehubs.finance.risk.SimulatedMeasure;
import org.creativehubs.finance.risk.SimulatedOutlook;
import org.creativehubs.report.picture.internal.Words;

/**
 * A fan of percentiles: the surplus of each year of a simulated plan, a line for each percentile
 * that was asked for, named at its end, over bands from the lowest to the highest, from the second
 * lowest to the second highest, and so on.
 */
public final class CashFan {

  /** Closing and least cash come before the years. */
  private static final int BEFORE_YEARS = 2;

  private static final int MOST_TOLD = 12;

  private CashFan() {}

  /**
   * The picture of a simulation.
   *
   * @param outlook the runs of a plan
   */
  public static Picture of(SimulatedOutlook outlook) {
    MonteCarloInput input = outlook.input();
    List<String> percentiles = input.percentiles().stream().map(Show::percent).toList();
    List<SimulatedMeasure> all = outlook.measures();
    List<SimulatedMeasure> years = all.subList(BEFORE_YEARS, all.size());
    List<String> sentences = new ArrayList<>();
    sentences.add(outlook.toString());
    all.stream().limit(MOST_TOLD).forEach(each -> sentences.add(told(each, percentiles)));
    return Picture.of(
        "Surplus by year, as it could turn out",
        sentences,
        List.of(
            outlook + ".",
            "A line is the amount that so many of the runs stay below in that year alone; "
                + input.runs()
                + " runs of "
                + input.plan().name()
                + "."),
        () -> new CashFanDrawing(years, percentiles));
  }

  private static String told(SimulatedMeasure measure, List<String> percentiles) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < percentiles.size(); i++) {
      parts.add(percentiles.get(i) + " " + Words.money(measure.percentiles().get(i)));
    }
    return Words.told("Percentiles of " + measure.name(), parts, parts.size());
  }
}
