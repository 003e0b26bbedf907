package org.creativehubs.core.lease;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/**
 * Who has which spaces of a hub, on what footing, for how long and for what: one noun for leases,
 * licences and memberships, from which rent rolls, schedules, affordability and service charges are
 * calculated.
 *
 * <p>Where a lease is at hand, {@link #terms()} hold it to the day and the penny. Where a document
 * says less, its words have places of their own beside them: a rent as it is quoted, a share of
 * market rent, a start as exactly as it is known. A fact that the terms give is not given twice.
 */
@HubValue
@Value.Immutable
public abstract class Letting {

  Letting() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A letting of one space to a member on known terms.
   *
   * @param id its key
   * @param space the id of the space
   * @param tenant the id of the member
   * @param terms what is payable, and for which days
   * @return the letting
   */
  public static Letting of(String id, String space, String tenant, LeaseTerms terms) {
    return builder().id(id).addSpaces(space).tenant(tenant).terms(terms).build();
  }

  /**
   * A letting of one space on known terms, to whom is not said.
   *
   * @param id its key
   * @param space the id of the space
   * @param terms what is payable, and for which days
   * @return the letting
   */
  public static Letting of(String id, String space, LeaseTerms terms) {
    return builder().id(id).addSpaces(space).terms(terms).build();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code S1}. */
  public abstract String id();

  /** The ids of the spaces that are let; each once, perhaps none, as for a membership. */
  public abstract List<String> spaces();

  /** What is let in words, where spaces are not listed; not blank. */
  public abstract Optional<String> premises();

  /** The floor area of what is let, greater than zero; needed only where no space has one. */
  public abstract Optional<Area> area();

  /** The id of the member who has it; absent where that is not known. */
  public abstract Optional<String> tenant();

  /** On what footing; absent where that is not known. */
  public abstract Optional<LettingBasis> basis();

  /**
   * What is payable, when, and for which days; absent where no more is known than is said below.
   */
  public abstract Optional<LeaseTerms> terms();

  /** The name of the rent tier under which it is let. */
  public abstract Optional<String> tier();

  /** The rent as it is quoted, before other charges; given only where there are no terms. */
  public abstract Optional<Rent> rent();

  /** The rent as a share of market rent, as a decimal fraction; zero or more. */
  public abstract Optional<Ratio> shareOfMarket();

  /**
   * Service charge and whatever else is paid for the space, in the currency of the rent; zero where
   * the rent includes everything, absent where it is not known or the terms say it.
   */
  public abstract Optional<Rent> otherCharges();

  /** By what rule a part of the rent follows the tenant's turnover; absent where none does. */
  public abstract Optional<TurnoverClause> turnoverRent();

  /** When it starts, as exactly as is known; given only where there are no terms. */
  public abstract Optional<PartialDate> start();

  /**
   * The term in whole months, from 1 to 12,000; absent where it is open or not known, and where
   * there are terms.
   */
  public abstract OptionalInt termMonths();

  /** The further terms in order, agreed or possible. */
  public abstract List<LeaseRenewal> renewals();

  /** What the tenant must do beside paying; each once, by its words. */
  public abstract List<TenantDuty> duties();

  /** Where it is written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> premises().ifPresent(words -> Check.notBlank(words, "premises")),
        () -> area().ifPresent(area -> Check.positive(area, "area")),
        () -> tenant().ifPresent(tenant -> Check.id(tenant, "tenant")),
        () -> shareOfMarket().ifPresent(s -> Check.notNegative(s, "shareOfMarket")),
        () -> termMonths().ifPresent(months -> TermLength.check(months, "termMonths")),
        () -> Check.distinct(duties(), TenantDuty::words, "duties", "text"));
    if (!spaces().isEmpty()) {
      Check.each(spaces(), "spaces", Check::id);
      Check.distinct(spaces(), id -> id, "spaces", "id");
    }
    if (terms().isPresent()) {
      checkOnce(rent().isPresent(), "rent");
      checkOnce(start().isPresent(), "start");
      checkOnce(termMonths().isPresent(), "termMonths");
      checkId(terms().get());
    }
    checkCurrency();
  }

  private static void checkOnce(boolean isGiven, String field) {
    Check.that(!isGiven, Fault.INCONSISTENT, field, "be absent where terms give it", "given");
  }

  private void checkId(LeaseTerms terms) {
    terms
        .id()
        .ifPresent(
            id ->
                Check.that(
                    id.equals(id()), Fault.INCONSISTENT, "terms.id", "be absent, or " + id(), id));
  }

  private void checkCurrency() {
    if (rent().isPresent() && otherCharges().isPresent()) {
      Check.that(
          rent().get().currency().equals(otherCharges().get().currency()),
          Fault.INCONSISTENT,
          "otherCharges",
          "be in the currency of the rent " + rent().get().currency(),
          otherCharges().get().currency());
    }
  }

  /** What is let in words: {@link #premises()}, else its spaces, else its id. */
  public final String words() {
    return premises().orElseGet(() -> spaces().isEmpty() ? id() : String.join(", ", spaces()));
  }

  /**
   * The days on which the tenant is in occupation.
   *
   * @return those of the terms; else from the start, if that is known to the day, to the end of the
   *     term or without an end; empty where they are not known to the day
   */
  public final Optional<OpenDateRange> occupied() {
    return terms().map(LeaseTerms::occupied).or(() -> start().flatMap(this::fromDay));
  }

  private Optional<OpenDateRange> fromDay(PartialDate start) {
    if (!start.earliest().equals(start.latest())) {
      return Optional.empty();
    }
    LocalDate first = start.earliest();
    return Optional.of(
        termMonths().isPresent()
            ? OpenDateRange.of(first, first.plusMonths(termMonths().getAsInt()))
            : OpenDateRange.from(first));
  }

  /**
   * The terms, where a question cannot do without them.
   *
   * @return what is payable, when, and for which days
   * @throws InvalidValueException with {@link Fault#INCONSISTENT} if the letting has none
   */
  public final LeaseTerms requireTerms() {
    return terms()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.INCONSISTENT, "terms", "be given for " + id(), "absent"));
  }

  /** Builds a {@link Letting}. */
  public static final class Builder extends ImmutableLetting.Builder {
    Builder() {}
  }
}
