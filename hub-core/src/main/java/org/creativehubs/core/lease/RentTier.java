package org.creativehubs.core.lease;

import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A part of a hub that pays the same share of market rent, such as 10 studios at one third. */
@HubValue
@Value.Immutable
public abstract class RentTier {

  RentTier() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the tier is called; not blank. */
  public abstract String name();

  /** How much of the hub it is: a number of units, or an area in one unit; zero or more. */
  public abstract Ratio size();

  /**
   * What {@link #size()} counts, such as {@code studios}, or the unit of an area; not blank. The
   * tiers that count one kind of units are together all units of that kind.
   */
  public abstract Optional<String> unit();

  /** Rent as a share of market rent, as a decimal fraction; zero or more, above 1 over market. */
  public abstract Ratio shareOfMarket();

  /** Where it is written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notBlank(name(), "name"),
        () -> Check.notNegative(size(), "size"),
        () -> unit().ifPresent(unit -> Check.notBlank(unit, "unit")),
        () -> Check.notNegative(shareOfMarket(), "shareOfMarket"));
  }

  /** Builds a {@link RentTier}. */
  public static final class Builder extends ImmutableRentTier.Builder {
    Builder() {}
  }
}
