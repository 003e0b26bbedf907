package org.creativehubs.finance.risk;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.simulation.RandomStream;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.internal.CompiledLine;
import org.creativehubs.finance.plan.internal.CompiledLine.OwnLine;
import org.creativehubs.finance.plan.internal.CompiledLine.PlannedAmountLine;
import org.creativehubs.finance.plan.internal.CompiledRule;
import org.creativehubs.finance.plan.internal.PlanAmounts;
import org.jspecify.annotations.Nullable;

/** The runs of a simulation and what is kept of each: one number for each measure. */
final class Simulation {

  private static final int YEAR = 12;

  private final MonteCarloInput input;
  private final int months;
  private final Sampler[] samplers;
  private final Copula copula;
  private final List<UncertainLine> uncertain = new ArrayList<>();

  /** Those of them that are not of the surplus of a year. */
  private final List<UncertainLine> apart = new ArrayList<>();

  /** The lines that follow from others, in the order in which they run. */
  private final List<DrawnLine> following = new ArrayList<>();

  /** The amounts of the lines that draws leave alone, by place. */
  private final long[] @Nullable [] fixed;

  /** The places of the lines that draw change. */
  private final List<Integer> places = new ArrayList<>();

  private final int lines;

  /** What all other lines come to by month, without what was there before month 1. */
  private final long[] certain;

  /** Their part in the result of each year. */
  private final long[] certainResults;

  private final long[] closing;
  private final long[] lowest;
  private final long[][] results;
  private final AtomicIntegerArray outOfCash;

  Simulation(MonteCarloInput input) {
    this.input = input;
    OperatingModel model = input.plan();
    months = model.months();
    samplers =
        input.inputs().stream().map(one -> new Sampler(one.spread())).toArray(Sampler[]::new);
    copula = Copula.of(input);
    certain = new long[months];
    certainResults = new long[years()];
    closing = new long[input.runs()];
    lowest = new long[input.runs()];
    results = new long[years()][input.runs()];
    outOfCash = new AtomicIntegerArray(months);
    List<CompiledLine> all = CompiledLine.of(model);
    lines = all.size();
    fixed = new long[lines][];
    for (int at = 0; at < lines; at++) {
      if (all.get(at) instanceof PlannedAmountLine planned && isUncertain(planned)) {
        addUncertain(planned);
        places.add(at);
      } else if (all.get(at) instanceof OwnLine own) {
        fixed[at] = addCertain(own);
      }
    }
    for (int at : CompiledLine.order(all)) {
      long[] sums = new long[months];
      if (all.get(at) instanceof CompiledRule rule) {
        rule.addTo(sums, line -> fixed[line]);
      }
      following.add(new DrawnLine(all.get(at), at, sums));
    }
  }

  /** A line that follows from others, and what a rule takes in of those that draw no change. */
  private static final class DrawnLine {

    final CompiledLine line;
    final int at;
    final long[] certain;

    DrawnLine(CompiledLine line, int at, long[] certain) {
      this.line = line;
      this.at = at;
      this.certain = certain;
    }

    /** Its amounts, from those that draws change and from those of all lines. */
    long[] amounts(long[] @Nullable [] drawn, long[][] all) {
      if (line instanceof CompiledRule rule) {
        long[] sums = certain.clone();
        rule.addTo(sums, place -> drawn[place]);
        return rule.amounts(sums);
      }
      return CompiledLine.following(line, all);
    }
  }

  private boolean isUncertain(CompiledLine line) {
    return input.inputs().stream()
        .anyMatch(one -> one.target(Ratio.ONE).changes(line.name(), line.kind()));
  }

  private void addUncertain(PlannedAmountLine line) {
    UncertainLine compiled = new UncertainLine(line, input.plan(), input.inputs());
    uncertain.add(compiled);
    if (!line.kind().isOfSurplus()) {
      apart.add(compiled);
    }
  }

  private long[] addCertain(OwnLine line) {
    long[] amounts = line.amounts(months, input.plan().adjustments());
    for (int month = 0; month < months; month++) {
      certain[month] += amounts[month];
      certainResults[month / YEAR] += line.kind().isOfSurplus() ? amounts[month] : 0;
    }
    return amounts;
  }

  private int years() {
    return (months + YEAR - 1) / YEAR;
  }

  /** Makes some of the runs; which thread makes which does not matter. */
  void run(int from, int until) {
    long[] draws = new long[samplers.length];
    long[] changes = new long[months];
    long[] capital = new long[months];
    for (int run = from; run < until; run++) {
      draw(run, draws);
      add(uncertain, changes, draws);
      add(apart, capital, draws);
      if (!following.isEmpty()) {
        addFollowing(changes, capital, draws);
      }
      keep(run, changes, capital);
    }
  }

  private void addFollowing(long[] changes, long[] capital, long[] draws) {
    long[] @Nullable [] amounts = new long[lines][];
    long[][] all = new long[lines][];
    for (int at = 0; at < lines; at++) {
      long[] known = fixed[at];
      if (known != null) {
        all[at] = known;
      }
    }
    for (int i = 0; i < places.size(); i++) {
      long[] drawn = new long[months];
      uncertain.get(i).addTo(drawn, draws);
      amounts[places.get(i)] = drawn;
      all[places.get(i)] = drawn;
    }
    for (DrawnLine one : following) {
      long[] found = one.amounts(amounts, all);
      amounts[one.at] = found;
      all[one.at] = found;
      boolean ofSurplus = one.line.kind().isOfSurplus();
      for (int month = 0; month < months; month++) {
        changes[month] += found[month];
        capital[month] += ofSurplus ? 0 : found[month];
      }
    }
  }

  private static void add(List<UncertainLine> lines, long[] to, long[] draws) {
    Arrays.fill(to, 0);
    for (UncertainLine line : lines) {
      line.addTo(to, draws);
    }
  }

  private void draw(int run, long[] draws) {
    RandomStream random = RandomStream.of(input.seed(), run);
    Currency currency = input.plan().openingCash().currency();
    double[] numbers = new double[draws.length];
    copula.draw(random, numbers);
    for (int i = 0; i < draws.length; i++) {
      long drawn = samplers[i].draw(numbers[i]);
      draws[i] =
          input.inputs().get(i).effect() == DrawEffect.MULTIPLIES
              ? drawn
              : PlanAmounts.minor(Millionths.ratio(drawn), currency)
                  .toBigDecimal(0, RoundingMode.HALF_UP)
                  .longValueExact();
    }
  }

  private void keep(int run, long[] changes, long[] capital) {
    long cash = input.plan().openingCash().minorUnits().longValueExact();
    long least = Long.MAX_VALUE;
    int out = -1;
    for (int month = 0; month < months; month++) {
      cash += certain[month] + changes[month];
      least = Math.min(least, cash);
      out = cash < 0 && out < 0 ? month : out;
      results[month / YEAR][run] += changes[month] - capital[month];
    }
    for (int year = 0; year < certainResults.length; year++) {
      results[year][run] += certainResults[year];
    }
    closing[run] = cash;
    lowest[run] = least;
    if (out >= 0) {
      outOfCash.incrementAndGet(out);
    }
  }

  /** What the runs made of each measure; sorts the runs, so it is asked for once and last. */
  List<SimulatedMeasure> measures() {
    List<SimulatedMeasure> measures = new ArrayList<>();
    measures.add(SimulatedMeasure.of("closing cash", closing, input));
    measures.add(SimulatedMeasure.of("least cash", lowest, input));
    for (int year = 0; year < results.length; year++) {
      measures.add(SimulatedMeasure.of("surplus of year " + (year + 1), results[year], input));
    }
    return measures;
  }

  /** How many runs close below zero for the first time in each month. */
  int[] outOfCash() {
    int[] counts = new int[months];
    for (int month = 0; month < months; month++) {
      counts[month] = outOfCash.get(month);
    }
    return counts;
  }
}
