package org.creativehubs.finance.variance;

import java.util.Optional;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.plan.LineKind;
import org.immutables.value.Value;

/** Budget and actual amount of one line. Money in is positive and money out negative. */
@HubValue
@Value.Immutable
public abstract class VarianceLine {

  private static final Undefined NO_BUDGET = Reason.ZERO_BASE.because("nothing was budgeted");

  VarianceLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** The name of the line; not blank. */
  public abstract String name();

  /** What it is; not of a balance. */
  public abstract LineKind kind();

  /** The budget of the months; positive is money in, negative is money out. */
  public abstract Money budget();

  /** What it came to; positive is money in, negative is money out. */
  public abstract Money actual();

  /** The volume on which the budget stands; above zero, absent where no volumes are given. */
  public abstract Optional<Ratio> budgetVolume();

  /** The volume that it came to; zero or more, absent where no volumes are given. */
  public abstract Optional<Ratio> actualVolume();

  /**
   * What of the variance is due to volume: the budget by the change of volume, rounded half up to
   * the minor unit; any amount, absent where no volumes are given.
   */
  public abstract Optional<Money> volumeVariance();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.givenExactlyIf(
        volumeVariance(), "volumeVariance", budgetVolume().isPresent(), "budgetVolume is");
  }

  /** Actual less budget: above zero is favourable, whether it is income or cost. */
  public final Money variance() {
    return actual().minus(budget());
  }

  /** What of the variance is due to price: all of it that volume does not explain. */
  public final Optional<Money> priceVariance() {
    return volumeVariance().map(volume -> variance().minus(volume));
  }

  /** The variance as a share of the budget, without its sign; none where nothing was budgeted. */
  public final Quotient shareOfBudget() {
    return Quotient.of(variance(), budget().abs(), NO_BUDGET);
  }

  /** Whether the variance is favourable or adverse. */
  public final VarianceVerdict verdict() {
    return VarianceVerdict.of(variance());
  }

  /** The name, the amounts and the verdict in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        Show.line("{}: {} against {}, {} {}", name(), actual(), budget(), variance(), verdict()),
        "kind",
        kind(),
        "of volume",
        volumeVariance(),
        "budgeted volume",
        budgetVolume(),
        "actual volume",
        actualVolume());
  }

  static final class Builder extends ImmutableVarianceLine.Builder {}
}
