package org.creativehubs.finance.affordability;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/**
 * What {@link LeaseAffordability} takes: a letting by itself, or one of a hub; all money is in one
 * currency.
 */
@HubValue
@Value.Immutable
public abstract class LeaseAffordabilityInput {

  LeaseAffordabilityInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The letting, where no more of its spaces is known than it says; else {@link #hub()}. */
  public abstract Optional<Letting> letting();

  /** The hub whose spaces and tiers say the rest; else {@link #letting()}. */
  public abstract Optional<Hub> hub();

  /** The id of a letting of {@link #hub()}; given with it and only then. */
  public abstract Optional<String> lettingId();

  /** The day on which rents and charges run; a day of the letting where it has terms. */
  @IsoDate
  public abstract LocalDate on();

  /** What it is compared with; absent where nothing beside the hub is known. */
  public abstract Optional<AffordabilityContext> context();

  /** What is meant by affordable. */
  public abstract AffordabilityPolicy policy();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.exactlyOne(letting(), "letting", hub(), "hub");
    Check.givenExactlyIf(lettingId(), "lettingId", hub().isPresent(), "hub is");
    Asked asked = asked();
    try {
      OneCurrency.check(Facts.of(asked, around(), policy()), around(), policy());
    } catch (InvalidValueException e) {
      throw new InvalidValueException(e.code(), place(e.field()), e.rule(), e.value());
    }
  }

  /** Where an amount of the question stands in this input. */
  private String place(String amount) {
    return switch (amount) {
      case "maximumAllInRate" -> "policy." + amount;
      case "annualIncome" -> around().annualIncome().isPresent() ? "context." + amount : "hub";
      case "marketRent" -> around().marketRent().isPresent() ? "context." + amount : "hub";
      default -> lettingPlace() + (asked().letting().terms().isPresent() ? ".terms" : "." + amount);
    };
  }

  private String lettingPlace() {
    return letting().isPresent()
        ? "letting"
        : "hub.lettings[" + hub().orElseThrow().lettings().indexOf(asked().letting()) + "]";
  }

  final Asked asked() {
    return letting()
        .map(letting -> Asked.of(letting, on()))
        .orElseGet(
            () -> {
              Hub hub = hub().orElseThrow();
              String id = lettingId().orElseThrow();
              return HubParts.of(hub)
                  .asked(Check.named(hub.lettings(), Letting::id, id, "lettingId"), on());
            });
  }

  final AffordabilityContext around() {
    return context().orElseGet(AffordabilityContext::unknown);
  }

  /** Builds a {@link LeaseAffordabilityInput}. */
  public static final class Builder extends ImmutableLeaseAffordabilityInput.Builder {
    Builder() {}
  }
}
