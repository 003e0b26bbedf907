package org.creativehubs.core.hub;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.lease.MarketRent;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.sector.CreativeSubsector;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One space of a hub: a studio, an office, a desk, a room to hire. */
@HubValue
@Value.Immutable
public abstract class Space {

  Space() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A space of a known area.
   *
   * @param id its key
   * @param kind what it is
   * @param area its floor area, greater than zero
   * @return the space
   */
  public static Space of(String id, UnitKind kind, Area area) {
    return builder().id(id).kind(kind).area(area).build();
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

  /** What the market would pay, by the days from which it would; in one currency. */
  public abstract List<MarketRent> marketRents();

  /** The sub-sector of what is done in it. */
  public abstract Optional<CreativeSubsector> subsector();

  /** The part of the hub it lies in, as {@link Hub#floorAreaScope()} names it; not blank. */
  public abstract Optional<String> within();

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
        () -> within().ifPresent(part -> Check.notBlank(part, "within")),
        () -> capacity().ifPresent(n -> Check.notNegative(n, "capacity")),
        () -> MarketRent.check(marketRents(), "marketRents"));
  }

  /**
   * What the market would pay on a day.
   *
   * @param day the day
   * @return the market rent that holds on it; empty where none is known
   */
  public final Optional<MarketRent> marketRentOn(LocalDate day) {
    return MarketRent.on(marketRents(), day);
  }

  /** Builds a {@link Space}. */
  public static final class Builder extends ImmutableSpace.Builder {
    Builder() {}

    /** What the market would pay, whatever the day. */
    public final Builder marketRent(Rent rent) {
      return marketRents(List.of(MarketRent.of(rent)));
    }
  }
}
