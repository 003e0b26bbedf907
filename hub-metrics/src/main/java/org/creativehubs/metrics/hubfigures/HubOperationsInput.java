package org.creativehubs.metrics.hubfigures;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.SpaceUnit;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The units and lettings of a hub, and a period to look at. */
@HubValue
@Value.Immutable
public abstract class HubOperationsInput {

  HubOperationsInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The period; occupancy is that of its last day. */
  public abstract DateRange period();

  /** The units that can be let, each with an id of its own; at least one. */
  public abstract List<SpaceUnit> units();

  /** The lettings of all times; those of one unit do not overlap, and no unit is unknown. */
  public abstract List<Letting> lettings();

  /** What the hub earned in the period; zero or more. */
  public abstract Optional<Money> income();

  /** How many visits there were in the period; zero or more. */
  public abstract Optional<QualifiedNumber> footfall();

  /** How many events there were in the period; zero or more. */
  public abstract Optional<QualifiedNumber> events();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(units(), "units");
    Check.distinct(units(), SpaceUnit::id, "units", "id");
    income().ifPresent(money -> Check.notNegative(money, "income"));
    checkCount(footfall(), "footfall");
    checkCount(events(), "events");
    for (int i = 0; i < lettings().size(); i++) {
      checkLetting(lettings().get(i), i);
    }
  }

  private static void checkCount(Optional<QualifiedNumber> count, String field) {
    count.ifPresent(n -> Check.notNegative(n, field));
  }

  private void checkLetting(Letting one, int index) {
    String field = "lettings[" + index + "]";
    Check.that(
        units().stream().anyMatch(unit -> unit.id().equals(one.unit())),
        Fault.UNKNOWN_CODE,
        field + ".unit",
        "be the id of a unit",
        one.unit());
    for (Letting before : lettings().subList(0, index)) {
      boolean apart =
          !before.unit().equals(one.unit())
              || !(before.covers(one.start()) || one.covers(before.start()));
      Check.that(
          apart,
          Fault.INCONSISTENT,
          field,
          "not overlap another letting of " + one.unit(),
          one.start());
    }
  }

  /** Builds a {@link HubOperationsInput}. */
  public static final class Builder extends ImmutableHubOperationsInput.Builder {
    Builder() {}
  }
}
