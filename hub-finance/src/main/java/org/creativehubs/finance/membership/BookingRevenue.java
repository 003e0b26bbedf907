package org.creativehubs.finance.membership;

import java.time.YearMonth;
import java.util.List;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.ScheduledLine;
import org.immutables.value.Value;

/** What bookings bring month by month, and how well what can be booked is used. */
@HubValue
@Value.Immutable
public abstract class BookingRevenue implements ExplainedAnswer, ExplainedTable {

  private static final Undefined NO_CAPACITY =
      Reason.NOT_KNOWN.because("capacity, days or hours are not given, or there is no such day");
  private static final Undefined NOBODY = Reason.NOT_KNOWN.because("no member is named");
  private static final Undefined BY_DAY = Reason.NOT_KNOWN.because("it is booked by the day");

  BookingRevenue() {}

  static Builder builder() {
    return new Builder();
  }

  /** The first month. */
  @IsoDate
  public abstract YearMonth from();

  /** What became of credits that were not used. */
  public abstract CreditExpiry expiry();

  /** One for each product and month, product by product. */
  public abstract List<BookingMonth> months();

  /** What each booking and each assumed volume of the months brings, by day. */
  public abstract List<BookingCharge> charges();

  /** Days and hours for which more is booked than there is, by product and day. */
  public abstract List<OverBooking> overBooked();

  /** What all bring; zero or more. */
  public abstract Money total();

  /** What of that is assumed; zero or more. */
  public abstract Money assumed();

  /** How it adds up; the last step is {@link #total()}. */
  @Override
  public abstract Explanation explanation();

  /** What all products together bring, month by month. */
  public final List<Money> byMonth() {
    return months().stream()
        .map(BookingMonth::month)
        .distinct()
        .map(
            month ->
                Money.sum(
                    total().currency(),
                    months().stream()
                        .filter(one -> one.month().equals(month))
                        .map(BookingMonth::amount)
                        .toList()))
        .toList();
  }

  /**
   * A line of a plan that starts with the first month.
   *
   * @param name the name of the line
   * @param kind what it is, such as MEMBERSHIPS for desks or EVENTS for the hire of rooms
   * @return the line
   */
  public final ScheduledLine plannedLine(String name, LineKind kind) {
    return ScheduledLine.builder().name(name).kind(kind).addAllAmounts(byMonth()).build();
  }

  /** One row for each product and month. */
  @Override
  public final Sheet<?> sheet() {
    return Grid.by("product and month", BookingMonth::label)
        .with(Column.count("units taken", BookingMonth::unitsTaken))
        .with(Column.count("credits used", BookingMonth::creditsUsed))
        .with(Column.money("income", BookingMonth::amount).summed())
        .with(Column.number("available", month -> month.available().map(Ratio::of), NO_CAPACITY))
        .with(
            Column.share("utilisation", BookingMonth::utilisation, NO_CAPACITY)
                .byTerm(BookingRevenue::utilisation))
        .totals("all months")
        .sheet(toString(), months());
  }

  private static Term utilisation(BookingMonth month) {
    return month.utilisation().isEmpty()
        ? Term.undefined("utilisation", NO_CAPACITY)
        : Term.given("units taken", month.unitsTaken())
            .dividedBy(Term.given("available", month.available().orElseThrow()))
            .asShare();
  }

  /** The months, the bookings, and what is over-booked. */
  @Override
  public final List<Sheet<?>> sheets() {
    return List.of(sheet(), bookings(), over());
  }

  private Sheet<?> bookings() {
    return Grid.by("booking", BookingCharge::booking)
        .with(Column.text("product", BookingCharge::product))
        .with(Column.text("member", BookingCharge::member, NOBODY))
        .with(Column.day("on", BookingCharge::on))
        .with(Column.truth("assumed", BookingCharge::assumed))
        .with(Column.count("units", BookingCharge::units))
        .with(Column.count("from credits", BookingCharge::fromCredits))
        .with(Column.money("price", BookingCharge::price))
        .with(Column.money("income", BookingCharge::amount).byTerm(BookingCharge::term).summed())
        .totals("all bookings")
        .sheet("What each booking brings", charges());
  }

  private Sheet<?> over() {
    return Grid.<OverBooking>by("over-booked", over -> over.product() + " " + over.on())
        .with(Column.count("hour", OverBooking::hour, BY_DAY))
        .with(Column.count("booked", OverBooking::booked))
        .with(Column.count("capacity", OverBooking::capacity))
        .with(Column.<OverBooking>text("bookings", over -> String.join(", ", over.bookings())))
        .sheet("What is over-booked", overBooked());
  }

  /** First month and sums in one line. */
  @Override
  public final String toString() {
    return Show.line(
        "bookings from {}: {}, of which {} assumed; {} times over-booked",
        from(),
        total(),
        assumed(),
        overBooked().size());
  }

  static final class Builder extends ImmutableBookingRevenue.Builder {}
}
