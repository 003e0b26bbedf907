package org.creativehubs.finance.tenantcharge;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
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

  /**
   * The days in which the cost ran, within the year that is settled; absent for all of it. A space
   * bears the cost for those days, and tenants for theirs among them.
   */
  public abstract Optional<DateRange> period();

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
    if (isByArea()) {
      return;
    }
    Check.notEmpty(weights().keySet(), "weights");
    weights().forEach((space, weight) -> Check.notNegative(weight, "weights[" + space + "]"));
    Check.that(sum().signum() > 0, "weights", "hold a weight above zero", "all zero");
    boolean fits = apportionedBy() != ApportionmentBasis.FIXED_SHARES || landlord().signum() >= 0;
    Check.that(fits, Fault.INCONSISTENT, "weights", "be fixed shares of at most 1 in all", sum());
    Check.that(
        spaces().isEmpty(),
        Fault.INCONSISTENT,
        "spaces",
        "be absent where weights are given",
        spaces().size() + " given");
  }

  /** Whether the floor areas of the spaces are the weights. */
  private boolean isByArea() {
    return apportionedBy() == ApportionmentBasis.AREA && weights().isEmpty();
  }

  /** Whether a space has a weight, above zero or not. */
  final boolean isBorneBy(String space) {
    return isByArea()
        ? spaces().isEmpty() || spaces().contains(space)
        : weights().containsKey(space);
  }

  /** The days in which the cost ran. */
  final DateRange days(DateRange year) {
    return period().orElse(year);
  }

  /** The weights of the spaces of a hub that bear it, in the order of the hub. */
  final ImmutableMap<String, Ratio> weightsOf(Hub hub) {
    ImmutableMap.Builder<String, Ratio> all = ImmutableMap.builder();
    List<Space> bearing = hub.spaces().stream().filter(space -> isBorneBy(space.id())).toList();
    for (Space space : bearing) {
      all.put(space.id(), isByArea() ? area(space, bearing.get(0)) : weights(space));
    }
    return all.buildOrThrow();
  }

  /** An area in the unit of the first. */
  private static Ratio area(Space space, Space first) {
    return space.area().orElseThrow().in(first.area().orElseThrow().unit()).amount();
  }

  private Ratio weights(Space space) {
    return weights().getOrDefault(space.id(), Ratio.ZERO);
  }

  private Ratio sum() {
    return Ratio.sum(weights().values());
  }

  /** The weight that no space has. */
  final Ratio landlord() {
    return apportionedBy() == ApportionmentBasis.FIXED_SHARES ? Ratio.ONE.minus(sum()) : Ratio.ZERO;
  }

  /**
   * A head that all spaces of a hub bear by their floor areas.
   *
   * @param name what it is called
   * @param budget what it was expected to cost, zero or more
   * @param actual what it cost, zero or more, in the same currency
   * @return the head
   */
  public static ServiceHead byArea(String name, Money budget, Money actual) {
    Builder head = builder();
    head.name(name).budget(budget).actual(actual).apportionedBy(ApportionmentBasis.AREA);
    return head.build();
  }

  /** Builds a {@link ServiceHead}. */
  public static final class Builder extends ImmutableServiceHead.Builder {
    Builder() {}
  }
}
