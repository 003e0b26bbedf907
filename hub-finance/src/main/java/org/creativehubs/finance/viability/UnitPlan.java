package org.creativehubs.finance.viability;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.PlanAmounts;
import org.immutables.value.Value;

/**
 * Units of one type and tier that a hub lets: either an area at a rate, or a number of units at a
 * rent each.
 */
@HubValue
@Value.Immutable
public abstract class UnitPlan {

  UnitPlan() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the line, such as {@code studios at market rent}; not blank. */
  public abstract String name();

  /** The type of the units. */
  public abstract UnitKind kind();

  /** The tier, such as {@code subsidised}; not blank. */
  public abstract Optional<String> tier();

  /** The area, given only with {@link #rate()}. */
  public abstract Optional<Area> area();

  /** The rent of the area, given only with {@link #area()}. */
  public abstract Optional<RentRate> rate();

  /** The number of units, zero or more, given only with {@link #rentEach()}. */
  public abstract OptionalInt count();

  /** The rent of one unit for a month, zero or more, given only with {@link #count()}. */
  public abstract Optional<Money> rentEach();

  /** How much of it is let, from its first month on. */
  public abstract OccupancyRamp occupancy();

  /** What these units cost a month when all are let, zero or more; absent means nothing. */
  public abstract Optional<Money> variableCost();

  /**
   * By how much rent and cost rise every twelve months of the model, in (-1, 1); absent means not
   * at all.
   */
  public abstract Optional<Ratio> annualIncrease();

  /** The first month in which it can be let, from 1; absent means 1. */
  public abstract OptionalInt fromMonth();

  /** The first month in which it no longer can, above {@link #fromMonth()}; absent means never. */
  public abstract OptionalInt untilMonth();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    tier().ifPresent(tier -> Check.notBlank(tier, "tier"));
    Check.that(
        area().isPresent() == rate().isPresent()
            && count().isPresent() == rentEach().isPresent()
            && area().isPresent() != count().isPresent(),
        Fault.INCONSISTENT,
        "area",
        "be given with rate, or else count with rentEach",
        area().map(Area::toString).orElse("absent"));
    count().ifPresent(count -> Check.notNegative(count, "count"));
    rentEach().ifPresent(rent -> PlanAmounts.notNegative("rentEach", rent));
    variableCost().ifPresent(cost -> PlanAmounts.notNegative("variableCost", cost));
    annualIncrease().ifPresent(increase -> PlanAmounts.increase("annualIncrease", increase));
    Months.check(fromMonth(), untilMonth());
  }

  /** The rent of a month when all is let, in minor units, exactly. */
  final Ratio fullRent() {
    if (count().isPresent()) {
      return PlanAmounts.minor(rentEach().orElseThrow()).times(Ratio.of(count().getAsInt()));
    }
    RentRate monthly = rate().orElseThrow().every(RentPeriod.MONTH);
    Ratio major = monthly.amount().times(area().orElseThrow().in(monthly.per()).amount());
    return PlanAmounts.minor(major, monthly.currency());
  }

  final String sizeAndRent() {
    return count().isPresent()
        ? count().getAsInt() + " x " + rentEach().orElseThrow()
        : area().orElseThrow() + " x " + rate().orElseThrow() + ", a month";
  }

  /** Another number of these units; what they cost goes with the number, to the minor unit. */
  public final UnitPlan resized(int number) {
    int before = count().orElseThrow();
    Optional<Money> cost =
        before == 0
            ? variableCost()
            : variableCost().map(all -> all.times(Ratio.of(number, before), RoundingMode.HALF_UP));
    return counted(number, rentEach()).variableCost(cost).build();
  }

  /** The same number of units at another rent each. */
  public final UnitPlan at(Money rent) {
    return counted(count().orElseThrow(), Optional.of(rent)).variableCost(variableCost()).build();
  }

  private Builder counted(int number, Optional<Money> rent) {
    Builder unit = builder();
    unit.name(name())
        .kind(kind())
        .tier(tier())
        .count(number)
        .rentEach(rent)
        .occupancy(occupancy())
        .annualIncrease(annualIncrease())
        .fromMonth(fromMonth())
        .untilMonth(untilMonth());
    return unit;
  }

  /** The name of the line of what these units cost. */
  public final String costLine() {
    return name() + ": variable costs";
  }

  /** Builds a {@link UnitPlan}. */
  public static final class Builder extends ImmutableUnitPlan.Builder {
    Builder() {}
  }
}
