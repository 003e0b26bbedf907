package org.creativehubs.finance.membership;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;

/**
 * What do day passes, desks and rooms bring, how well are they used, and what is over-booked?
 *
 * <p>A booking brings price x (units - units that credits pay); units are places for a day, or
 * places x hours. The price is that of its day: list price by date x factor of the season, rounded
 * half up. Credits of a member pay its first bookings of a calendar month, by day, hour and id;
 * those not used are lost by the named {@link CreditExpiry}. Assumed volumes bring units x price on
 * the first of the month and use no credits. Utilisation is units taken over capacity x days on
 * which the product is open x hours of a day; it is undefined where one of these is not known. More
 * places booked for a day or an hour than there are is over-booked: it is shown, and charged.
 * Amounts are without value added tax.
 *
 * <p>Source: the price list and the terms of membership.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2026, 4, 7);
 * PricedProduct.Builder pass = PricedProduct.builder().id("day pass").unit(PriceUnit.DAY);
 * pass.addPrices(DatedPrice.of(day, Money.parse("GBP 15.00"))).capacity(1);
 * Booking.Builder two = Booking.builder().id("B1").product("day pass").on(day).places(2);
 * BookingIncomeInput.Builder input = BookingIncomeInput.builder();
 * input.addProducts(pass.build()).addBookings(two.build());
 * BookingRevenue found = BookingIncome.answer(input.from(YearMonth.of(2026, 4)).months(1).build());
 * found.total(); // GBP 30.00
 * }</pre>
 */
public final class BookingIncome {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<BookingIncomeInput, BookingRevenue> ENTRY =
      CatalogEntry.of(
              "booking-income", BookingIncome.class, BookingIncomeInput.class, BookingRevenue.class)
          .title("Income from bookings and day passes")
          .question("What do day passes, desks and rooms bring, and how well are they used?")
          .convention("price of the day with its season, rounded half up; times the units paid")
          .convention("credits pay a member's first bookings of a calendar month")
          .convention("credits not used: named; lost at the end of the month, unless said")
          .convention("utilisation = units / (capacity x open days x hours a day)")
          .convention("over-booked: more places for a day or an hour than there are; still charged")
          .source(Source.of("The price list and the terms of membership"))
          .answeredBy(BookingIncome::answer);

  private BookingIncome() {}

  /**
   * What bookings bring for the given input.
   *
   * @param input products, bookings, assumed volumes, credits and months
   * @return income, use and what is over-booked
   */
  public static BookingRevenue answer(BookingIncomeInput input) {
    return new Run(input).revenue();
  }

  /** The charges of one question. */
  private static final class Run {

    private final BookingIncomeInput input;
    private final YearMonth end;
    private final Money zero;
    private final Map<String, PricedProduct> products = new HashMap<>();
    private final Map<Wallet, Integer> used = new HashMap<>();
    private final List<BookingCharge> charges = new ArrayList<>();

    Run(BookingIncomeInput input) {
      this.input = input;
      this.end = input.from().plusMonths(input.months());
      this.zero = Money.zero(input.products().get(0).currency());
      input.products().forEach(product -> products.put(product.id(), product));
    }

    BookingRevenue revenue() {
      input.bookings().stream()
          .sorted(
              Comparator.comparing(Booking::on)
                  .thenComparing(Booking::firstHour)
                  .thenComparing(Booking::id))
          .forEach(this::addBooking);
      input.volumes().forEach(this::addVolume);
      Term assumed = Term.given("from assumed volumes", sum(true));
      Term total = Term.given("from bookings", sum(false)).plus(assumed).named("income");
      return BookingRevenue.builder()
          .from(input.from())
          .expiry(input.expiry())
          .addAllMonths(months())
          .addAllCharges(charges)
          .addAllOverBooked(overBooked())
          .total(total.money())
          .assumed(assumed.money())
          .explanation(
              Explanation.answering(ENTRY.question())
                  .given("credits", Answer.text(input.expiry().words()))
                  .terms(total)
                  .build())
          .build();
    }

    private Money sum(boolean isAssumed) {
      return Money.sum(
          zero.currency(),
          charges.stream()
              .filter(charge -> charge.assumed() == isAssumed)
              .map(BookingCharge::amount)
              .toList());
    }

    private boolean isWithin(LocalDate day) {
      YearMonth month = YearMonth.from(day);
      return !month.isBefore(input.from()) && month.isBefore(end);
    }

    /** Earlier bookings use up credits too, but are not among the charges. */
    private void addBooking(Booking booking) {
      int free = booking.member().map(member -> useCredits(member, booking)).orElse(0);
      if (isWithin(booking.on())) {
        BookingCharge.Builder row = BookingCharge.builder().booking(booking.id()).assumed(false);
        row.member(booking.member()).on(booking.on()).units(booking.units()).fromCredits(free);
        add(row, booking.product(), booking.on());
      }
    }

    private void addVolume(PlannedVolume volume) {
      LocalDate first = volume.month().atDay(1);
      if (isWithin(first)) {
        BookingCharge.Builder row = BookingCharge.builder().assumed(true);
        row.booking(volume.product() + " " + volume.month()).on(first).units(volume.units());
        add(row.fromCredits(0), volume.product(), first);
      }
    }

    private PricedProduct product(String id) {
      return Check.notNull(products.get(id), "product");
    }

    private void add(BookingCharge.Builder row, String product, LocalDate day) {
      row.product(product).price(product(product).price(day).money());
      BookingCharge bare = row.amount(zero).build();
      charges.add(row.amount(bare.term().money()).build());
    }

    /** Credits of the month before first, where they still hold, then those of the month. */
    private int useCredits(String member, Booking booking) {
      YearMonth month = YearMonth.from(booking.on());
      int left = booking.units();
      if (input.expiry() == CreditExpiry.END_OF_NEXT_MONTH) {
        left -= use(new Wallet(member, booking.product(), month.minusMonths(1)), left);
      }
      left -= use(new Wallet(member, booking.product(), month), left);
      return booking.units() - left;
    }

    private int use(Wallet wallet, int wanted) {
      int spent = used.getOrDefault(wallet, 0);
      int part = Math.max(0, Math.min(wanted, credits(wallet) - spent));
      used.put(wallet, spent + part);
      return part;
    }

    private int credits(Wallet wallet) {
      LocalDate first = wallet.month().atDay(1);
      return input.credits().stream()
          .filter(one -> one.member().equals(wallet.member()))
          .filter(one -> one.product().equals(wallet.product()))
          .filter(
              one ->
                  one.days().start().isBefore(first.plusMonths(1))
                      && one.days().end().filter(day -> !day.isAfter(first)).isEmpty())
          .mapToInt(IncludedCredits::unitsAMonth)
          .sum();
    }

    private List<BookingMonth> months() {
      Map<List<Object>, List<BookingCharge>> byMonth = new HashMap<>();
      for (BookingCharge charge : charges) {
        byMonth
            .computeIfAbsent(
                List.of(charge.product(), YearMonth.from(charge.on())), key -> new ArrayList<>())
            .add(charge);
      }
      List<BookingMonth> months = new ArrayList<>();
      for (PricedProduct product : input.products()) {
        for (YearMonth month = input.from(); month.isBefore(end); month = month.plusMonths(1)) {
          months.add(
              month(product, month, byMonth.getOrDefault(List.of(product.id(), month), List.of())));
        }
      }
      return months;
    }

    private BookingMonth month(PricedProduct product, YearMonth month, List<BookingCharge> own) {
      BookingMonth.Builder row = BookingMonth.builder().month(month).product(product.id());
      row.unitsTaken(own.stream().mapToLong(BookingCharge::units).sum());
      row.creditsUsed(own.stream().mapToLong(BookingCharge::fromCredits).sum());
      return row.amount(
              Money.sum(zero.currency(), own.stream().map(BookingCharge::amount).toList()))
          .available(available(product, month))
          .build();
    }

    private static Optional<Long> available(PricedProduct product, YearMonth month) {
      boolean isKnown =
          product.capacity().isPresent()
              && !product.openOn().isEmpty()
              && (product.unit() == PriceUnit.DAY || product.hoursADay().isPresent());
      if (!isKnown) {
        return Optional.empty();
      }
      int days = 0;
      for (int day = 1; day <= month.lengthOfMonth(); day++) {
        days += product.openOn().contains(month.atDay(day).getDayOfWeek()) ? 1 : 0;
      }
      return Optional.of(
          (long) product.capacity().getAsInt() * days * product.hoursADay().orElse(1));
    }

    private List<OverBooking> overBooked() {
      Map<Slot, List<Booking>> slots = new TreeMap<>();
      for (Booking booking : input.bookings()) {
        if (isWithin(booking.on()) && product(booking.product()).capacity().isPresent()) {
          for (int i = 0; i < booking.hours().orElse(1); i++) {
            Slot slot = new Slot(booking.product(), booking.on(), booking.firstHour() + i);
            slots.computeIfAbsent(slot, key -> new ArrayList<>(1)).add(booking);
          }
        }
      }
      List<OverBooking> over = new ArrayList<>();
      slots.forEach((slot, taken) -> over(slot, taken).ifPresent(over::add));
      return over;
    }

    private Optional<OverBooking> over(Slot slot, List<Booking> taken) {
      int booked = Math.toIntExact(taken.stream().mapToLong(Booking::places).sum());
      PricedProduct product = product(slot.product());
      int capacity = product.capacity().getAsInt();
      if (booked <= capacity) {
        return Optional.empty();
      }
      OverBooking.Builder row = OverBooking.builder().product(slot.product()).on(slot.on());
      row.hour(
          product.unit() == PriceUnit.HOUR ? OptionalInt.of(slot.hour()) : OptionalInt.empty());
      row.booked(booked).capacity(capacity);
      return Optional.of(row.addAllBookings(taken.stream().map(Booking::id).toList()).build());
    }
  }

  /** The credits of a member for a product in a month. */
  private record Wallet(String member, String product, YearMonth month) {}

  /** An hour of a day, or the day, of a product. */
  private record Slot(String product, LocalDate on, int hour) implements Comparable<Slot> {
    private static final Comparator<Slot> ORDER =
        Comparator.comparing(Slot::product).thenComparing(Slot::on).thenComparing(Slot::hour);

    @Override
    public int compareTo(Slot other) {
      return ORDER.compare(this, other);
    }
  }
}
