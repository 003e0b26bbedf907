package org.creativehubs.finance.rentmix;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What {@link CrossSubsidy} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class CrossSubsidyInput {

  CrossSubsidyInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The spaces; at least one, each with a name of its own, unless the hub has them. */
  public abstract List<RentedSpace> spaces();

  /** The hub whose lettings pay the rents; given only without spaces. */
  public abstract Optional<Hub> hub();

  /** The day on which the lettings of the hub are in force; given with it and only then. */
  @IsoDate
  public abstract Optional<LocalDate> on();

  /** What the spaces cost the hub in a year; zero or more. */
  public abstract Money annualCost();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.givenOnlyIf(hub(), "hub", spaces().isEmpty(), "spaces are absent");
    Check.givenExactlyIf(hub(), "hub", on().isPresent(), "on is");
    if (hub().isEmpty()) {
      Check.notEmpty(spaces(), "spaces");
    }
    Check.distinct(spaces(), RentedSpace::name, "spaces", "name");
    Check.notNegative(annualCost(), "annualCost");
    Check.each(
        spaces(),
        "spaces",
        (space, at) ->
            MoneyCheck.sameCurrency(
                space.rent().currency(), at + ".rent", annualCost().currency(), "annualCost"));
  }

  /** Builds a {@link CrossSubsidyInput}. */
  public static final class Builder extends ImmutableCrossSubsidyInput.Builder {
    Builder() {}
  }
}
