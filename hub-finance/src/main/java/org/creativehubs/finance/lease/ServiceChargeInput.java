package org.creativehubs.finance.lease;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link ServiceCharge} takes; all money is in one currency and for one year. */
@HubValue
@Value.Immutable
public abstract class ServiceChargeInput {

  ServiceChargeInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the services were expected to cost, before value added tax; zero or more. */
  public abstract Money budget();

  /** What they cost, likewise; zero or more. */
  public abstract Money actual();

  /** What the weights are. */
  public abstract ApportionmentBasis apportionedBy();

  /** The units, each with its own name; at least one with a weight above zero. */
  public abstract List<ServiceUnit> units();

  /** How far a charge may exceed what was paid on account, zero or more; absent without a cap. */
  public abstract Optional<Ratio> capOverBudget();

  /** Value added tax on what tenants are charged, in [0, 1]; absent if none is charged. */
  public abstract Optional<Ratio> vatRate();

  @Value.Check
  void check() {
    DateLimits.notNegative(budget(), "budget");
    DateLimits.notNegative(actual(), "actual");
    DateLimits.sameCurrency(actual(), "actual", budget(), "budget");
    capOverBudget()
        .ifPresent(cap -> Check.that(cap.signum() >= 0, "capOverBudget", "be >= 0", cap));
    vatRate().ifPresent(rate -> DateLimits.share(rate, "vatRate"));
    Check.notEmpty(units(), "units");
    Check.distinct(units(), ServiceUnit::name, "units", "name");
    boolean weighs = units().stream().anyMatch(unit -> unit.weight().signum() > 0);
    Check.that(weighs, "units", "hold a weight above zero", "all zero");
    boolean fits = apportionedBy() != ApportionmentBasis.FIXED_SHARES || landlord().signum() >= 0;
    Check.that(fits, Fault.INCONSISTENT, "units", "have fixed shares of at most 1 in all", sum());
  }

  private Ratio sum() {
    return Ratio.sum(units().stream().map(ServiceUnit::weight).toList());
  }

  /** The weight that no unit has. */
  final Ratio landlord() {
    return apportionedBy() == ApportionmentBasis.FIXED_SHARES ? Ratio.ONE.minus(sum()) : Ratio.ZERO;
  }

  /** Builds a {@link ServiceChargeInput}. */
  public static final class Builder extends ImmutableServiceChargeInput.Builder {
    Builder() {}
  }
}
