package org.creativehubs.finance.membership;

import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Something that a hub sells beside leases, with its prices by date and season. */
@HubValue
@Value.Immutable
public abstract class PricedProduct {

  PricedProduct() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code hot desk}. */
  public abstract String id();

  /** What a price is for. */
  public abstract PriceUnit unit();

  /** The list prices, each from a later day than the one before; at least one, in one currency. */
  public abstract List<DatedPrice> prices();

  /** Months of the year with other prices; no month twice. */
  public abstract List<SeasonPrice> seasons();

  /** How many can have it at once: places, or rooms of the kind; in [1, 1,000,000]. */
  public abstract OptionalInt capacity();

  /** The days of the week on which it can be had; none where that is not known. */
  public abstract Set<DayOfWeek> openOn();

  /** The hours of such a day, in [1, 24]; given for a price by the hour only. */
  public abstract OptionalInt hoursADay();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.notEmpty(prices(), "prices"),
        () -> Check.ascending(prices(), DatedPrice::from, "prices", "first day"),
        () -> capacity().ifPresent(places -> Check.between(places, 1, 1_000_000, "capacity")),
        () -> hoursADay().ifPresent(hours -> Check.between(hours, 1, 24, "hoursADay")),
        () ->
            Check.givenOnlyIf(
                Check.boxed(hoursADay()), "hoursADay", unit() == PriceUnit.HOUR, "unit is HOUR"),
        this::checkSeasons);
    Check.each(
        prices(),
        "prices",
        (price, at) -> MoneyCheck.inCurrency(price.amount(), at + ".amount", currency()));
  }

  private void checkSeasons() {
    List<Integer> months = new ArrayList<>();
    seasons().forEach(season -> months.addAll(season.months()));
    Check.distinct(months, month -> month, "seasons", "month");
  }

  /** The currency of its prices. */
  public final Currency currency() {
    return prices().get(0).amount().currency();
  }

  /** The list price on a day; empty before the first. */
  final Optional<DatedPrice> listPrice(LocalDate day) {
    return prices().stream()
        .filter(price -> !price.from().isAfter(day))
        .reduce((earlier, later) -> later);
  }

  /** The factor of the season that a day lies in, or one. */
  final Ratio factor(LocalDate day) {
    return seasons().stream()
        .filter(season -> season.months().contains(day.getMonthValue()))
        .findFirst()
        .map(SeasonPrice::factor)
        .orElse(Ratio.ONE);
  }

  /** The price on a day, rounded half up to the penny; the product has one on the day. */
  final Term price(LocalDate day) {
    Term list = Term.given("list price", listPrice(day).orElseThrow().amount());
    Ratio factor = factor(day);
    return factor.equals(Ratio.ONE)
        ? list
        : list.times(factor).rounded(RoundingMode.HALF_UP).named("price of the season");
  }

  /** Builds a {@link PricedProduct}. */
  public static final class Builder extends ImmutablePricedProduct.Builder {
    Builder() {}
  }
}
