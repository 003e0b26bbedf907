package org.creativehubs.finance.risk;

import java.util.List;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.viability.PlanQuestion;
import org.immutables.value.Value;

/** What {@link MonteCarlo} takes. */
@HubValue
@Value.Immutable
public abstract class MonteCarloInput extends PlanQuestion {

  private static final int MOST_RUNS = 1_000_000;

  /** Half a minute or so on one core. */
  static final Cap MONTHS = Cap.ofWork("months, in all runs", 240_000_000);

  MonteCarloInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is not certain about it, from 1 to 50, each with a name of its own. */
  public abstract List<UncertainInput> inputs();

  /**
   * Which inputs move together, each pair once; pairs that are not named are independent. Given
   * only if {@link #loadings()} are not.
   */
  public abstract List<Correlation> correlations();

  /**
   * Which inputs follow one factor that they share, each once; all others are independent. Given
   * only if {@link #correlations()} are not.
   */
  public abstract List<FactorLoading> loadings();

  /** The seed of the random numbers; any number. */
  public abstract long seed();

  /**
   * How many runs, from 2 to a million; times the years of the model at most 20 million, a tenth of
   * that where lines are paid by terms or grants in tranches, a twentieth with value added tax.
   */
  public abstract int runs();

  /** The percentiles to report as shares in [0, 1], ascending; at least one. */
  public abstract List<Ratio> percentiles();

  /** How a percentile is read from the runs. */
  public abstract QuantileRule quantileRule();

  /** How sure the interval of the probability is to hold it, in [0.5, 0.9999]. */
  public abstract Ratio confidence();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    checkPlan();
    Check.notEmpty(inputs(), "inputs");
    Check.that(inputs().size() <= 50, Fault.TOO_LARGE, "inputs", "be at most 50", inputs().size());
    Check.distinct(inputs(), UncertainInput::name, "inputs", "name");
    checkCorrelations();
    plan().checkAdjustments("inputs", inputs().stream().map(one -> one.target(Ratio.ONE)).toList());
    Check.between(runs(), 2, MOST_RUNS, "runs");
    MONTHS.check("runs", runs(), workOfRun());
    Check.notEmpty(percentiles(), "percentiles");
    for (int i = 0; i < percentiles().size(); i++) {
      Check.share(percentiles().get(i), "percentiles[" + i + "]");
      Check.that(
          i == 0 || percentiles().get(i - 1).compareTo(percentiles().get(i)) < 0,
          Fault.INCONSISTENT,
          "percentiles[" + i + "]",
          "be above the one before it",
          percentiles().get(i));
    }
    Check.that(
        confidence().compareTo(Ratio.of(1, 2)) >= 0
            && confidence().compareTo(Ratio.of(9999, 10_000)) <= 0,
        "confidence",
        "be in [0.5, 0.9999]",
        confidence());
  }

  /** How many months of plain lines take as long as a run. */
  final int workOfRun() {
    int weight = plan().vat().isPresent() ? 20 : plan().hasBalances() ? 10 : 1;
    return plan().months() * weight;
  }

  private void checkCorrelations() {
    List<String> names = inputs().stream().map(UncertainInput::name).toList();
    Check.that(
        correlations().isEmpty() || loadings().isEmpty(),
        Fault.INCONSISTENT,
        "loadings",
        "be given only if correlations are not",
        loadings());
    Check.each(
        correlations(),
        "correlations",
        (one, at) -> {
          checkName(names, one.first(), at + ".first");
          checkName(names, one.second(), at + ".second");
          Check.that(
              correlations().stream().filter(one::isOfSame).count() == 1,
              Fault.INCONSISTENT,
              at,
              "be of a pair that is named once",
              one);
        });
    Check.each(loadings(), "loadings", (one, at) -> checkName(names, one.input(), at + ".input"));
    Check.distinct(loadings(), FactorLoading::input, "loadings", "input");
    Copula.of(this);
  }

  private static void checkName(List<String> names, String name, String field) {
    Check.that(names.contains(name), Fault.UNKNOWN_CODE, field, "name an input", name);
  }

  /** Builds a {@link MonteCarloInput}. */
  public static final class Builder extends ImmutableMonteCarloInput.Builder {
    Builder() {}
  }
}
