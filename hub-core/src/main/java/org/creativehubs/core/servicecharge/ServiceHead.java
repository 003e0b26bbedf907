package org.creativehubs.core.servicecharge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One head of a service charge, such as cleaning: what it costs in a year and who bears it. */
@HubValue
@Value.Immutable
public abstract class ServiceHead {

  ServiceHead() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A cost of a whole year that all spaces of a hub bear by their floor areas.
   *
   * @param name what it is called
   * @param budget what it was expected to cost, zero or more
   * @param actual what it cost, zero or more, in the same currency
   * @return the head
   */
  public static ServiceHead byArea(String name, Money budget, Money actual) {
    Builder head = builder();
    head.name(name).apportionedBy(ApportionmentBasis.AREA);
    return head.addCosts(ServiceCost.of(budget, actual)).build();
  }

  /** What it is called, such as {@code lift}; not blank. */
  public abstract String name();

  /** What its amounts mean; {@link ServiceHeadKind#COST} unless given. */
  @Value.Default
  public ServiceHeadKind kind() {
    return ServiceHeadKind.COST;
  }

  /** Under which class it is shown; absent where the hub does not class its costs. */
  public abstract Optional<ServiceCostClass> costClass();

  /**
   * What it costs, in one currency: once for the year, or by parts of it such as months; none for a
   * fee, else at least one.
   */
  public abstract List<ServiceCost> costs();

  /** What a fee is of the costs, as a decimal fraction, zero or more; given for a fee alone. */
  public abstract Optional<Ratio> feeRate();

  /**
   * The names of the costs that a fee is a share of; none for all of kind COST. Given only for a
   * fee.
   */
  public abstract Set<String> feeOn();

  /** The name of the fund that it fills or draws on; given only where it does. */
  public abstract Optional<String> fund();

  /** What the weights are. */
  public abstract ApportionmentBasis apportionedBy();

  /**
   * The weight of each space that bears it, by the id of the space, zero or more; at least one is
   * above zero, and fixed shares are at most 1 in all. A space that is not named bears nothing.
   * Left out only for {@code AREA}, where the floor areas of the spaces are the weights.
   */
  public abstract Map<String, Ratio> weights();

  /**
   * The spaces that bear it by their areas, each once; given only without weights, none for all.
   */
  public abstract Set<String> spaces();

  /** Where it is written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    checkKind();
    Check.each(costs(), "costs", this::checkCost);
    if (isByArea()) {
      return;
    }
    Check.notEmpty(weights().keySet(), "weights");
    weights().forEach((space, weight) -> Check.notNegative(weight, "weights[" + space + "]"));
    Check.that(sum().signum() > 0, "weights", "hold a weight above zero", "all zero");
    boolean fits = apportionedBy() != ApportionmentBasis.FIXED_SHARES || rest().signum() >= 0;
    Check.that(fits, Fault.INCONSISTENT, "weights", "be fixed shares of at most 1 in all", sum());
    Check.that(
        spaces().isEmpty(),
        Fault.INCONSISTENT,
        "spaces",
        "be absent where weights are given",
        spaces().size() + " given");
  }

  private void checkKind() {
    boolean isFee = kind() == ServiceHeadKind.FEE;
    Check.givenExactlyIf(feeRate(), "feeRate", isFee, "kind is FEE");
    feeRate().ifPresent(rate -> Check.notNegative(rate, "feeRate"));
    Check.givenExactlyIf(fund(), "fund", kind().isOfFund(), "kind is TO_FUND or FROM_FUND");
    Check.that(
        isFee || feeOn().isEmpty(),
        Fault.INCONSISTENT,
        "feeOn",
        "be absent unless kind is FEE",
        feeOn().size() + " given");
    Check.that(
        isFee == costs().isEmpty(),
        Fault.INCONSISTENT,
        "costs",
        isFee ? "be absent where kind is FEE" : "hold at least one element",
        isFee ? costs().size() + " given" : "none");
  }

  private void checkCost(ServiceCost cost, String at) {
    checkSign(cost.budget(), at + ".budget");
    cost.actual().ifPresent(actual -> checkSign(actual, at + ".actual"));
    MoneyCheck.sameCurrency(
        cost.budget(), at + ".budget", costs().get(0).budget(), "costs[0].budget");
  }

  private void checkSign(Money amount, String field) {
    if (kind().isTakenOff()) {
      Check.that(amount.signum() <= 0, field, "be <= 0", amount);
    } else {
      Check.notNegative(amount, field);
    }
  }

  /** Whether the floor areas of the spaces are the weights. */
  public final boolean isByArea() {
    return apportionedBy() == ApportionmentBasis.AREA && weights().isEmpty();
  }

  /** Whether a space has a weight, above zero or not. */
  public final boolean isBorneBy(String space) {
    return isByArea()
        ? spaces().isEmpty() || spaces().contains(space)
        : weights().containsKey(space);
  }

  private Ratio sum() {
    return Ratio.sum(weights().values());
  }

  /** The weight that no space has: what is left of 1 by fixed shares, else zero; in [0, 1]. */
  public final Ratio rest() {
    return apportionedBy() == ApportionmentBasis.FIXED_SHARES ? Ratio.ONE.minus(sum()) : Ratio.ZERO;
  }

  /** Builds a {@link ServiceHead}. */
  public static final class Builder extends ImmutableServiceHead.Builder {
    Builder() {}
  }
}
