package org.creativehubs.finance.risk;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.simulation.RandomStream;
import org.creativehubs.core.simulation.SharedWork;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.viability.Viability;

/**
 * How likely is a hub to run out of cash, if what it plans is not certain?
 *
 * <p>In each run one number is drawn for each uncertain input, by inversion of its distribution and
 * rounded to a millionth; it multiplies or shifts lines of the model, and the months are calculated
 * as {@link Viability} calculates them, each line of each month exact and rounded half up once.
 * Inputs are drawn independently of each other, unless correlations or loadings on a common factor
 * say otherwise: then the normal quantiles of the draws are made to have these correlations by the
 * Cholesky factor of their matrix (a Gaussian copula), and each input keeps its own distribution. A
 * matrix that no numbers can have is refused, naming a pair. The draws follow from the seed alone:
 * each run has a {@link RandomStream} of its own, which gives a number to one input after the
 * other, so that a further input changes no draw of those before it. Inversion is by {@code
 * StrictMath}: the same input gives the same bits on every machine and for any number of threads.
 *
 * <p>Probability of running out = runs in which a month closes below zero / runs; its standard
 * error = sqrt(p (1 - p) / runs), and its interval is Wilson's score interval, 1927, which is sound
 * near 0 and 1 too. The result of a year is its income and grants less its operating costs,
 * interest included and repayments not.
 *
 * <p>The probability is that of the assumptions, not of the world: they come back with the answer.
 *
 * <pre>{@code
 * PlannedLine hire = PlannedLine.of("hire", LineKind.EVENTS, Money.parse("GBP 900"));
 * PlannedLine staff = PlannedLine.of("staff", LineKind.STAFF, Money.parse("GBP 800"));
 * LocalDate april = LocalDate.of(2027, 4, 1);
 * Money cash = Money.parse("GBP 500");
 * OperatingModel hub = OperatingModel.of("hub", april, 12, cash, List.of(hire, staff));
 * Spread spread = Spread.uniform(Ratio.parse("0.6"), Ratio.parse("1.2"));
 * UncertainInput hires = UncertainInput.ofLine("hire", spread);
 * MonteCarlo.of(hub, List.of(hires), 1000, 42); // Out of cash in 40.2 % of 1000 runs (37.2 % to 43.27 %)
 * }</pre>
 */
public final class MonteCarlo {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<MonteCarloInput, SimulatedOutlook> ENTRY =
      CatalogEntry.of(
              "hub-monte-carlo", MonteCarlo.class, MonteCarloInput.class, SimulatedOutlook.class)
          .title("Monte Carlo of a hub")
          .question("How likely are we to run out of cash, given how unsure our plan is?")
          .convention("one draw for each input and run, rounded to millionths")
          .convention("inputs are independent, or correlated by a Gaussian copula as given")
          .convention("SplitMix64 of seed, run and place: the same bits on any machine and threads")
          .convention("percentiles by a named rule; result of a year without loans and repayments")
          .convention("the interval of the probability is Wilson's score interval")
          .source(Source.of("Steele, Lea and Flood", "SplitMix64, OOPSLA 2014"))
          .source(Source.of("Wichura, algorithm AS 241", "normal quantiles, Applied Statistics 37"))
          .source(Source.of("Hyndman and Fan", "sample quantiles, The American Statistician 50"))
          .source(Source.of("Wilson", "score interval, JASA 22, 1927"))
          .cap(MonteCarloInput.MONTHS)
          .answeredBy(MonteCarlo::answer);

  private static final int BLOCK = 500;

  private MonteCarlo() {}

  /**
   * Simulates a hub on the calling thread.
   *
   * @param input the model, what is not certain, the seed and what to report
   * @return the spread of the outcomes
   * @throws org.creativehubs.core.value.InvalidValueException if an amount of a month could be
   *     above ten million million minor units
   */
  public static SimulatedOutlook answer(MonteCarloInput input) {
    return answer(input, Runnable::run, 1, runs -> {});
  }

  /**
   * Simulates a hub on the calling thread, and reports the median and the 5th and 95th percentile
   * by nearest rank, with an interval of 95 % for the probability of running out.
   *
   * @param model the plan of the hub
   * @param inputs what is not certain about it, from 1 to 50, each with a name of its own
   * @param runs how many runs, from 2 to a million
   * @param seed the seed of the random numbers; any number
   * @return the spread of the outcomes
   * @throws org.creativehubs.core.value.InvalidValueException if a value is out of its range
   */
  public static SimulatedOutlook of(
      OperatingModel model, List<UncertainInput> inputs, int runs, long seed) {
    return answer(
        MonteCarloInput.builder()
            .model(model)
            .inputs(inputs)
            .runs(runs)
            .seed(seed)
            .addPercentiles(Ratio.of(1, 20), Ratio.of(1, 2), Ratio.of(19, 20))
            .quantileRule(QuantileRule.NEAREST_RANK)
            .confidence(Ratio.of(19, 20))
            .build());
  }

  /**
   * Simulates a hub on several threads, with the same result to the bit.
   *
   * @param input the model, what is not certain, the seed and what to report
   * @param executor gives further threads; the calling thread works as well
   * @param threads how many threads at most, the calling one included; from 1 to 1000
   * @param progress hears how many runs are made, ever more and up to all, one call at a time; what
   *     it throws ends the simulation
   * @return the spread of the outcomes
   */
  public static SimulatedOutlook answer(
      MonteCarloInput input, Executor executor, int threads, IntConsumer progress) {
    SharedWork work = SharedWork.on(executor, threads).heardBy(progress).costing(input.workOfRun());
    Simulation simulation = new Simulation(input);
    work.inBlocks(input.runs(), BLOCK, simulation::run);
    return result(input, simulation);
  }

  private static SimulatedOutlook result(MonteCarloInput input, Simulation simulation) {
    int[] counts = simulation.outOfCash();
    long out = Arrays.stream(counts).sum();
    WilsonInterval interval = WilsonInterval.of(out, input.runs(), input.confidence());
    List<SimulatedMeasure> measures = simulation.measures();
    Explanation explanation =
        interval
            .explain(
                assumptions(input).given("mean closing cash", Answer.of(measures.get(0).mean())))
            .build();
    return SimulatedOutlook.builder()
        .input(input)
        .addAllMeasures(measures)
        .outOfCashRuns(counts)
        .probabilityOfRunningOut(interval.share())
        .standardError(interval.standardError())
        .leastProbability(interval.least())
        .mostProbability(interval.most())
        .explanation(explanation)
        .build();
  }

  private static Explanation.Builder assumptions(MonteCarloInput input) {
    Explanation.Builder steps =
        Explanation.answering("How likely is the hub to run out of cash?")
            .given("model", Answer.text(input.plan().toString()));
    for (UncertainInput one : input.inputs()) {
      Answer assumed = Answer.text(one.toString());
      one.source()
          .ifPresentOrElse(
              source -> steps.given(one.name(), assumed, source),
              () -> steps.given(one.name(), assumed));
    }
    input.correlations().forEach(one -> steps.given("correlation", Answer.text(one.toString())));
    input.loadings().forEach(one -> steps.given("common factor", Answer.text(one.toString())));
    return steps
        .given("runs", Answer.number(input.runs()))
        .given("seed", Answer.text(Long.toString(input.seed())))
        .given("percentiles", Answer.text(Show.words(input.quantileRule())));
  }
}
