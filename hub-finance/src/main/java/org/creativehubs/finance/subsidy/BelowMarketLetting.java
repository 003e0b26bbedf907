package org.creativehubs.finance.subsidy;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A space that is let for no more than the market rent; money is in GBP, as the limit is. */
@HubValue
@Value.Immutable
public abstract class BelowMarketLetting {

  private static final Currency GBP = Currency.getInstance("GBP");

  BelowMarketLetting() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The enterprise that gains; not blank; one that has several spaces has the same name in each.
   */
  public abstract String tenant();

  /**
   * The group under common control that the tenant belongs to; not blank. All tenants of a group
   * are one enterprise against the limit; it may bear the name of the tenant at its head.
   */
  public abstract Optional<String> group();

  /** The space; not blank. */
  public abstract String space();

  /** From the first day to the day after the last; in the years 4 to 9997. */
  public abstract DateRange term();

  /** The floor; above zero. */
  public abstract Area area();

  /** The market rent; zero or more. */
  public abstract RentRate marketRent();

  /** The rent that is charged; zero or more, not above {@link #marketRent()}. */
  public abstract RentRate rent();

  /** What the tenant or its group has also had, from anybody; each in one letting only. */
  public abstract List<SubsidyAward> earlierAwards();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(tenant(), "tenant");
    group().ifPresent(group -> Check.notBlank(group, "group"));
    Check.notBlank(space(), "space");
    Check.that(
        term().start().getYear() >= 4 && term().end().getYear() <= 9997,
        "term",
        "lie in the years 4 to 9997",
        term());
    Check.positive(area(), "area");
    sterling("marketRent", marketRent());
    sterling("rent", rent());
    Check.that(
        rent().compareTo(marketRent()) <= 0,
        Fault.INCONSISTENT,
        "rent",
        "not be above marketRent " + marketRent(),
        rent());
    Check.each(
        earlierAwards(),
        "earlierAwards",
        (award, at) ->
            MoneyCheck.sameCurrency(award.amount().currency(), at + ".amount", GBP, "rent"));
  }

  private static void sterling(String field, RentRate rate) {
    Check.that(
        rate.currency().equals(GBP), Fault.INCONSISTENT, field, "be in GBP, as the limit is", rate);
  }

  /** Who is held against the limit: the group or, without one, the tenant. */
  final String enterprise() {
    return group().orElse(tenant());
  }

  /** This at another rent. */
  final BelowMarketLetting at(RentRate rent) {
    return builder()
        .tenant(tenant())
        .group(group())
        .space(space())
        .term(term())
        .area(area())
        .marketRent(marketRent())
        .rent(rent)
        .addAllEarlierAwards(earlierAwards())
        .build();
  }

  /** Builds a {@link BelowMarketLetting}. */
  public static final class Builder extends ImmutableBelowMarketLetting.Builder {
    Builder() {}
  }
}
