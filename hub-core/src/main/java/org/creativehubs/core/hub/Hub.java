package org.creativehubs.core.hub;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.lease.TenantDuty;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.organisation.GovernanceBody;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.organisation.OrganisationGroup;
import org.creativehubs.core.place.Place;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.servicecharge.ServiceYear;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.vocabulary.Rating;
import org.immutables.value.Value;

/** A creative hub as its documents describe it. */
@HubValue
@Value.Immutable
public abstract class Hub {

  Hub() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code S1}. */
  public abstract String id();

  /** The name of the hub; not blank. */
  public abstract String name();

  /** What it lives in; absent where it is not known. */
  public abstract Optional<HubSetting> setting();

  /** Whether it can be entered; absent where it is not known. */
  public abstract Optional<HubPresence> presence();

  /** What it does for its members. */
  public abstract Set<HubFunction> functions();

  /** Where it is; absent where it is not known. */
  public abstract Optional<Place> place();

  /** When it opened, as exactly as is known. */
  public abstract Optional<PartialDate> opened();

  /** The floor area that is let or used; absent where it is not known. */
  public abstract Optional<Area> floorArea();

  /**
   * What {@link #floorArea()} is the area of, where that is a part of the hub, such as {@code
   * levels 1 to 4}; not blank, and given with an area only.
   */
  public abstract Optional<String> floorAreaScope();

  /** Who runs it. */
  public abstract Optional<Organisation> operator();

  /** Who owns the building. */
  public abstract Optional<Organisation> owner();

  /** Its units by kind. */
  public abstract List<UnitGroup> units();

  /** How its units are let, by the share of market rent they pay; each with a name of its own. */
  public abstract List<RentTier> rentTiers();

  /**
   * Who has which of its spaces, now and at other times; each letting with an id of its own. By
   * their terms no two have a space on one day, unless both are memberships.
   */
  public abstract List<Letting> lettings();

  /** What all of its tenants must do, besides what the lettings of some ask of them. */
  public abstract List<TenantDuty> tenantDuties();

  /** What its operator promises; each agreement with an id of its own. */
  public abstract List<ServiceLevelAgreement> agreements();

  /** What speaks for or against the promises; each piece names an obligation of an agreement. */
  public abstract List<Evidence> evidence();

  /** Other figures of the hub with their sources. */
  public abstract List<Figure> figures();

  /** What it is measured by, with baselines, targets and values; each with an id of its own. */
  public abstract List<Indicator> indicators();

  /** What shows that it has its functions; each piece for one of {@link #functions()}. */
  public abstract List<FunctionEvidence> functionEvidence();

  /** When its space closed, as exactly as is known; not before it opened. */
  public abstract Optional<PartialDate> closed();

  /** What it is there for; not blank. */
  public abstract Optional<String> mission();

  /** What it holds to, each in a word or two; none blank or twice. */
  public abstract List<String> values();

  /** What its work is about, each in a word or two; none blank or twice. */
  public abstract List<String> themes();

  /** Machines and rooms that are shared, in a few words each; none blank or twice. */
  public abstract List<String> facilities();

  /** Its spaces one by one, as far as they are known; each with an id of its own. */
  public abstract List<Space> spaces();

  /** Who belongs to it, as far as it is known; each with an id of its own. */
  public abstract List<Organisation> members();

  /** Who works with it; each with an id of its own. */
  public abstract List<Organisation> partners();

  /** What it does for members and public; each with an id of its own. */
  public abstract List<HubService> services();

  /** When it is open; hours that overlap count once. */
  public abstract List<OpeningHours> openingHours();

  /** The bodies and posts that steer it and its operator. */
  public abstract List<GovernanceBody> governance();

  /** The organisations that the operator owns or belongs to, with the operator as it is given. */
  public abstract Optional<OrganisationGroup> group();

  /** The leases by which the buildings are held; each with an id of its own. */
  public abstract List<HeadLease> headLeases();

  /**
   * What funders give or promise to it, whatever it is for; ids that are given are each given once.
   */
  public abstract List<FundingAward> awards();

  /** What it borrows, and on what terms; each loan with an id of its own. */
  public abstract List<Loan> loans();

  /** What came in or was spent, period by period; each statement with an id of its own. */
  public abstract List<Statement> statements();

  /**
   * What its services cost, year by year; each with an id of its own, and no day in two of them.
   */
  public abstract List<ServiceYear> serviceYears();

  /**
   * How it stands on terms of published lists, such as the success factors of clusters or the
   * guiding principles of hubs: each term once for each date, with what shows it and where that is
   * said. What was asked in vain is NOT_KNOWN; what was never asked is not rated.
   */
  public abstract List<Rating> ratings();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.notBlank(name(), "name"),
        () -> HubCheck.checkIds(this),
        () -> HubCheck.checkWords(this),
        () -> new HubReferences(this).check(),
        () -> HubCheck.checkDates(this),
        () -> HubCheck.checkGroup(this),
        () -> Rating.checkDistinct(ratings(), "ratings"));
  }

  /**
   * The evidence that speaks for the obligations of an agreement.
   *
   * @param agreement an agreement
   * @return its evidence, in the order of the hub
   */
  public final List<Evidence> evidenceFor(ServiceLevelAgreement agreement) {
    return evidence().stream().filter(piece -> agreement.has(piece.obligation())).toList();
  }

  /**
   * The hours of a week in which it is open.
   *
   * @return the exact number, in (0, 168]; empty where no hours are known
   */
  public final Optional<Ratio> weeklyOpeningHours() {
    return openingHours().isEmpty()
        ? Optional.empty()
        : Optional.of(OpeningHours.perWeek(openingHours()));
  }

  /**
   * An agreement of the hub.
   *
   * @param id its id
   * @return the agreement
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if the hub has none of that id
   */
  public final ServiceLevelAgreement agreement(String id) {
    return Check.named(agreements(), ServiceLevelAgreement::id, id, "agreement");
  }

  /**
   * A letting of the hub.
   *
   * @param id its id
   * @return the letting
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if the hub has none of that id
   */
  public final Letting letting(String id) {
    return Check.named(lettings(), Letting::id, id, "letting");
  }

  /**
   * A loan of the hub.
   *
   * @param id its id
   * @return the loan
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if the hub has none of that id
   */
  public final Loan loan(String id) {
    return Check.named(loans(), Loan::id, id, "loan");
  }

  /**
   * A space of the hub.
   *
   * @param id its id
   * @return the space
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if the hub has none of that id
   */
  public final Space space(String id) {
    return Check.named(spaces(), Space::id, id, "space");
  }

  /**
   * The service year in which a day lies.
   *
   * @param day the day
   * @return the year; empty where the hub has none
   */
  public final Optional<ServiceYear> serviceYearOn(LocalDate day) {
    return serviceYears().stream().filter(year -> year.period().contains(day)).findFirst();
  }

  /**
   * The service year that ends where another starts.
   *
   * @param year the other
   * @return the year before; empty where the hub has none
   */
  public final Optional<ServiceYear> serviceYearBefore(ServiceYear year) {
    return serviceYears().stream()
        .filter(before -> before.period().end().equals(year.period().start()))
        .findFirst();
  }

  /** Name, id, place and opening in one line. */
  @Override
  public final String toString() {
    return name()
        + " ("
        + id()
        + ")"
        + place().map(place -> ", " + place.name()).orElse("")
        + opened().map(date -> ", opened " + date).orElse("");
  }

  /** Builds a {@link Hub}. */
  public static final class Builder extends ImmutableHub.Builder {
    Builder() {}
  }
}
