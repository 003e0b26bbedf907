package org.creativehubs.finance.plan;

import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * Units of one kind and tier that are assumed to be let: either an area at a rate, or a number of
 * units at a rent each.
 *
 * <p>They hold assumptions alone, of units that nobody has a letting of yet: those of a hub that is
 * still to be built, and spaces that are vacant, of which an {@link OperatingModel} of a hub makes
 * them. What is let stands in the lettings of the hub, and comes into a plan by their schedules; it
 * is not written here again. The lines of planned units are marked as assumed.
 */
@HubValue
@Value.Immutable
public abstract class PlannedUnits {

  PlannedUnits() {}

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
    Check.exactlyOne(area(), "area", Check.boxed(count()), "count");
    Check.givenExactlyIf(rate(), "rate", area().isPresent(), "area is");
    Check.givenExactlyIf(rentEach(), "rentEach", count().isPresent(), "count is");
    count().ifPresent(count -> Check.notNegative(count, "count"));
    rentEach().ifPresent(rent -> Check.notNegative(rent, "rentEach"));
    variableCost().ifPresent(cost -> Check.notNegative(cost, "variableCost"));
    annualIncrease().ifPresent(increase -> Check.inside(increase, -1, 1, "annualIncrease"));
    Months.check(fromMonth(), untilMonth());
  }

  /** The currency of the rent. */
  public final Currency currency() {
    return rentEach().map(Money::currency).orElseGet(() -> rate().orElseThrow().currency());
  }

  /**
   * Whether it is there in a month.
   *
   * @param month of the model, from 1
   * @return whether it lies from its first month to before its last
   */
  public final boolean holdsIn(int month) {
    return Months.hold(fromMonth(), untilMonth(), month);
  }

  /** Another number of these units; what they cost goes with the number, to the minor unit. */
  public final PlannedUnits resized(int number) {
    int before = count().orElseThrow();
    Optional<Money> cost =
        before == 0
            ? variableCost()
            : variableCost().map(all -> all.times(Ratio.of(number, before), RoundingMode.HALF_UP));
    return counted(number, rentEach()).variableCost(cost).build();
  }

  /** The same number of units at another rent each. */
  public final PlannedUnits at(Money rent) {
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

  /** Builds a {@link PlannedUnits}. */
  public static final class Builder extends ImmutablePlannedUnits.Builder {
    Builder() {}
  }
}
