package org.creativehubs.core.lease;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * The terms on which a tenant occupies a space, as far as they are known.
 *
 * <p>The rent is given as a rate, as a share of market rent, or both.
 */
@HubValue
@Value.Immutable
public abstract class Tenancy {

  Tenancy() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code S1}. */
  public abstract String id();

  /** The space in words; not blank. */
  public abstract String space();

  /** The floor area, greater than zero; absent where it is not known. */
  public abstract Optional<Area> area();

  /** The rent that is charged, before other charges. */
  public abstract Optional<RentRate> rent();

  /** The rent as a share of market rent, as a decimal fraction; zero or more. */
  public abstract Optional<Ratio> shareOfMarket();

  /**
   * Service charge and whatever else is paid for the space, in the currency of the rent; zero where
   * the rent includes everything, absent where it is not known.
   */
  public abstract Optional<RentRate> otherCharges();

  /** The term in whole months, greater than zero; absent where it is open or not known. */
  public abstract OptionalInt termMonths();

  /** Where the terms are written. */
  public abstract Optional<Source> source();

  /** The id of the unit that is let. */
  public abstract Optional<String> unit();

  /** The id of the member who holds it. */
  public abstract Optional<String> tenant();

  /** When the term starts, as exactly as is known. */
  public abstract Optional<PartialDate> start();

  /**
   * What is paid a month for the whole space, such as a desk, zero or more and in the currency of
   * the rent; absent where the rent goes by area or is not known.
   */
  public abstract Optional<Money> monthlyRent();

  /** What the tenant must do beside paying, in a few words each; none blank or twice. */
  public abstract List<String> obligations();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.notBlank(space(), "space"),
        () -> area().ifPresent(area -> Check.positive(area, "area")),
        () -> shareOfMarket().ifPresent(s -> Check.notNegative(s, "shareOfMarket")),
        () -> termMonths().ifPresent(months -> Check.positive(months, "termMonths")),
        () -> unit().ifPresent(unit -> Check.id(unit, "unit")),
        () -> tenant().ifPresent(tenant -> Check.id(tenant, "tenant")),
        () -> Check.texts(obligations(), "obligations"));
    monthlyRent().ifPresent(this::checkMonthly);
    if (rent().isPresent() && otherCharges().isPresent()) {
      Check.that(
          rent().get().currency().equals(otherCharges().get().currency()),
          Fault.INCONSISTENT,
          "otherCharges",
          "be in the currency of the rent " + rent().get().currency(),
          otherCharges().get().currency());
    }
  }

  private void checkMonthly(Money monthly) {
    Check.notNegative(monthly, "monthlyRent");
    rent()
        .ifPresent(
            rent ->
                Check.that(
                    monthly.currency().equals(rent.currency()),
                    Fault.INCONSISTENT,
                    "monthlyRent",
                    "be in the currency of the rent " + rent.currency(),
                    monthly.currency()));
  }

  /** Builds a {@link Tenancy}. */
  public static final class Builder extends ImmutableTenancy.Builder {
    Builder() {}
  }
}
