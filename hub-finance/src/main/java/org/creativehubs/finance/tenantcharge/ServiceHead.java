package org.creativehubs.finance.tenantcharge;

import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.Parts;
import org.immutables.value.Value;

/** One head of a service charge, such as cleaning: its cost for a year and who bears it. */
@HubValue
@Value.Immutable
public abstract class ServiceHead {

  ServiceHead() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it is called, such as {@code lift}; not blank. */
  public abstract String name();

  /** What it was expected to cost, before value added tax; zero or more. */
  public abstract Money budget();

  /** What it cost, likewise and in the same currency; zero or more. */
  public abstract Money actual();

  /** What the weights are. */
  public abstract ApportionmentBasis apportionedBy();

  /**
   * The weight of each unit that bears it, by the name of the unit, zero or more; at least one is
   * above zero, and fixed shares are at most 1 in all. A unit that is not named bears nothing.
   */
  public abstract Map<String, Ratio> weights();

  /**
   * How far a tenant's charge for it may exceed what was paid on account of it, zero or more;
   * absent without a cap of its own.
   */
  public abstract Optional<Ratio> capOverBudget();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notNegative(budget(), "budget");
    Check.notNegative(actual(), "actual");
    MoneyCheck.sameCurrency(actual(), "actual", budget(), "budget");
    ServiceChargeInput.checkCap(capOverBudget());
    Check.notEmpty(weights().keySet(), "weights");
    weights().forEach((unit, weight) -> Check.notNegative(weight, "weights[" + unit + "]"));
    Check.that(sum().signum() > 0, "weights", "hold a weight above zero", "all zero");
    boolean fits = apportionedBy() != ApportionmentBasis.FIXED_SHARES || landlord().signum() >= 0;
    Check.that(fits, Fault.INCONSISTENT, "weights", "be fixed shares of at most 1 in all", sum());
  }

  private Ratio sum() {
    return Ratio.sum(weights().values());
  }

  /** The weight of a unit; zero if it bears nothing. */
  final Ratio weight(String unit) {
    return weights().getOrDefault(unit, Ratio.ZERO);
  }

  /** The weights of all units and the landlord's. */
  final Ratio allWeights() {
    return sum().plus(landlord());
  }

  /** How a part of the budget or the cost that a unit has follows from its weight. */
  final Term part(Money part, Money whole, String unit, Term all) {
    return Parts.of(part, Term.of(whole), Term.of(weight(unit)), all);
  }

  /** The weight that no unit has. */
  final Ratio landlord() {
    return apportionedBy() == ApportionmentBasis.FIXED_SHARES ? Ratio.ONE.minus(sum()) : Ratio.ZERO;
  }

  /** Builds a {@link ServiceHead}. */
  public static final class Builder extends ImmutableServiceHead.Builder {
    Builder() {}
  }
}
