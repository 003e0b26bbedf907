package org.creativehubs.core.hub;

import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sector.CreativeSubsector;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One unit of a hub: a studio, an office, a desk, a room to hire. */
@HubValue
@Value.Immutable
public abstract class SpaceUnit {

  SpaceUnit() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code S1}. */
  public abstract String id();

  /** What it is. */
  public abstract UnitKind kind();

  /** What it is called; not blank. */
  public abstract Optional<String> name();

  /** The floor area, greater than zero; absent where it is not known. */
  public abstract Optional<Area> area();

  /** How many people it holds; not negative. */
  public abstract Optional<QualifiedNumber> capacity();

  /** What the market would pay. */
  public abstract Optional<RentRate> marketRent();

  /** What is charged, in the currency of the market rent. */
  public abstract Optional<RentRate> rent();

  /** Whether it is let below the market on purpose; absent where that is not known. */
  public abstract Optional<Boolean> subsidised();

  /** The id of the member who uses it; absent where nobody does. */
  public abstract Optional<String> occupant();

  /** The sub-sector of what is done in it. */
  public abstract Optional<CreativeSubsector> subsector();

  /** Where it is described. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> name().ifPresent(name -> Check.notBlank(name, "name")),
        () -> area().ifPresent(area -> Check.positive(area, "area")),
        () -> capacity().ifPresent(n -> Check.notNegative(n, "capacity")),
        () -> occupant().ifPresent(member -> Check.id(member, "occupant")));
    if (rent().isPresent() && marketRent().isPresent()) {
      Check.that(
          rent().get().currency().equals(marketRent().get().currency()),
          Fault.INCONSISTENT,
          "rent",
          "be in the currency of the market rent " + marketRent().get().currency(),
          rent().get().currency());
    }
  }

  /**
   * The rent as a share of what the market would pay, whatever the units of area and time.
   *
   * @return the exact quotient; empty where one of them is not known, or the market pays nothing
   */
  public final Optional<Ratio> shareOfMarket() {
    return rent().flatMap(rent -> marketRent().flatMap(rent::ratioTo));
  }

  /** Builds a {@link SpaceUnit}. */
  public static final class Builder extends ImmutableSpaceUnit.Builder {
    Builder() {}
  }
}
