package org.creativehubs.finance.membership;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What {@link BookingIncome} takes. */
@HubValue
@Value.Immutable
public abstract class BookingIncomeInput {

  BookingIncomeInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What can be booked, by the day or by the hour; at least one, in one currency. */
  public abstract List<PricedProduct> products();

  /** What was booked, or is; each with an id of its own and for one of {@link #products()}. */
  public abstract List<Booking> bookings();

  /** What is assumed to be sold beside the bookings; each product and month once. */
  public abstract List<PlannedVolume> volumes();

  /** What memberships include; each member and product once. */
  public abstract List<IncludedCredits> credits();

  /** What becomes of credits that are not used; absent in JSON means END_OF_MONTH. */
  @Value.Default
  public CreditExpiry expiry() {
    return CreditExpiry.END_OF_MONTH;
  }

  /** The first month. */
  @IsoDate
  public abstract YearMonth from();

  /** How many months; in [1, 120]. */
  public abstract int months();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(products(), "products");
    List<Runnable> rules = new ArrayList<>();
    rules.add(() -> Check.between(months(), 1, 120, "months"));
    rules.add(() -> Check.distinct(products(), PricedProduct::id, "products", "id"));
    rules.add(() -> Check.distinct(bookings(), Booking::id, "bookings", "id"));
    rules.add(
        () ->
            Check.distinct(
                volumes(), one -> List.of(one.product(), one.month()), "volumes", "month"));
    rules.add(
        () ->
            Check.distinct(
                credits(), one -> List.of(one.member(), one.product()), "credits", "member"));
    Check.each(
        products(),
        "products",
        (product, at) -> {
          rules.add(() -> checkUnit(product, at));
          rules.add(() -> Prices.checkCurrency(products().get(0), product, at));
        });
    addReferences(rules);
    Check.together(rules.toArray(Runnable[]::new));
  }

  private static void checkUnit(PricedProduct product, String at) {
    Check.that(
        product.unit() != PriceUnit.MONTH,
        Fault.INCONSISTENT,
        at + ".unit",
        "be DAY or HOUR",
        product.unit());
  }

  private void addReferences(List<Runnable> rules) {
    Map<String, PricedProduct> byId = new HashMap<>();
    products().forEach(product -> byId.put(product.id(), product));
    Check.each(
        bookings(),
        "bookings",
        (one, at) ->
            rules.add(
                () -> known(byId, one.product(), at, product -> checkBooking(one, product, at))));
    Check.each(
        volumes(),
        "volumes",
        (one, at) ->
            rules.add(
                () ->
                    known(
                        byId,
                        one.product(),
                        at,
                        product -> checkPriced(product, one.month().atDay(1), at + ".month"))));
    Check.each(
        credits(),
        "credits",
        (one, at) -> rules.add(() -> known(byId, one.product(), at, product -> {})));
  }

  private static void known(
      Map<String, PricedProduct> byId, String id, String at, Consumer<PricedProduct> check) {
    Optional<PricedProduct> product = Optional.ofNullable(byId.get(id));
    Check.that(product.isPresent(), Fault.UNKNOWN_CODE, at + ".product", "be a product", id);
    check.accept(product.orElseThrow());
  }

  private static void checkBooking(Booking one, PricedProduct product, String at) {
    Check.givenExactlyIf(
        Check.boxed(one.fromHour()),
        at + ".fromHour",
        product.unit() == PriceUnit.HOUR,
        product.id() + " has a price by the hour");
    checkPriced(product, one.on(), at + ".on");
  }

  private static void checkPriced(PricedProduct product, LocalDate day, String field) {
    Check.that(
        product.listPrice(day).isPresent(),
        Fault.INCONSISTENT,
        field,
        "be when " + product.id() + " has a price, from " + product.prices().get(0).from(),
        day);
  }

  /** Builds a {@link BookingIncomeInput}. */
  public static final class Builder extends ImmutableBookingIncomeInput.Builder {
    Builder() {}
  }
}
