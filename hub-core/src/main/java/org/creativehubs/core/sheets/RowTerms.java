package org.creativehubs.core.sheets;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.lease.BreakOption;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.ChargeReview;
import org.creativehubs.core.lease.HoldingOver;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Fault;

/** What a row says of its lease: days, charges, breaks, notice, and what follows its end. */
final class RowTerms {

  private static final Pattern NOTICE = Pattern.compile("(\\d{1,3})(?:\\.0+)?\\s*(\\p{L}*)");

  private final SheetReading reading;
  private final SheetLine line;
  private final LocalDate on;
  private final RowCharges charges;
  private Optional<Rent> rent = Optional.empty();
  private Optional<Rent> service = Optional.empty();
  private Optional<LocalDate> start = Optional.empty();
  private Optional<LocalDate> end = Optional.empty();
  private boolean isHeldOver;

  RowTerms(SheetReading reading, SheetLine line, LocalDate on, boolean isMemberships) {
    this.reading = reading;
    this.line = line;
    this.on = on;
    this.charges = new RowCharges(reading, line, isMemberships);
  }

  /** Tells what an end is taken for, where there is one. */
  void tellEnd() {
    if (!endText().isEmpty()) {
      reading.remark("the end that is given was taken for the last day of the term");
    }
  }

  /** Reads the days and the main charges. */
  void read() {
    rent = charges.amount();
    service = line.rent(SheetRole.SERVICE_CHARGE, charges::every);
    start = line.day(SheetRole.START);
    end = openEnd() ? Optional.empty() : line.day(SheetRole.END);
    String status = line.given(SheetRole.STATUS).orElse("");
    isHeldOver = SheetWords.is("HOLDING_OVER", status) || SheetWords.is("HOLDING_OVER", endText());
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      line.fault(SheetRole.END, Fault.INCONSISTENT, "be on or after the start " + start.get(), "");
    }
  }

  /** Whether the row says itself that the tenant is still there after the end. */
  boolean isHeldOver() {
    return isHeldOver;
  }

  /** On what footing those hold over of whom the sheet does not say it. */
  static HoldingOver footing(SheetReading reading) {
    return reading.mapping().holdingOver().orElse(HoldingOver.AGREEMENT);
  }

  private boolean isOut(OpenDateRange term) {
    return UnitUses.isOut(term, on);
  }

  private String endText() {
    return line.given(SheetRole.END).orElse("");
  }

  private boolean openEnd() {
    return SheetWords.is("OPEN_END", endText()) || SheetWords.is("HOLDING_OVER", endText());
  }

  /**
   * The terms that a row without a fault has.
   *
   * @param area that of its unit, for a rent by area
   * @return empty where there is no rent or no day from which it runs, or a fault was told
   */
  Optional<LeaseTerms> terms(Optional<Area> area) {
    if (line.isFaulty() || rent.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> first = start.or(this::assumedStart);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    OpenDateRange term =
        end.map(last -> OpenDateRange.ofInclusive(first.get(), last))
            .orElseGet(() -> OpenDateRange.from(first.get()));
    LeaseTerms.Builder made = LeaseTerms.builder().term(term);
    addCharge(made, charges.kind(), rent, area);
    addCharge(made, ChargeKind.SERVICE_CHARGE, service, area);
    addBreak(made, term);
    line.moneyNotNegative(SheetRole.DEPOSIT).ifPresent(made::deposit);
    notice().ifPresent(made::notice);
    addHoldingOver(made, term);
    return line.isFaulty() ? Optional.empty() : Optional.of(made.build());
  }

  /** A roll may say ends alone: then the term runs from the day of the roll at the latest. */
  private Optional<LocalDate> assumedStart() {
    if (end.isEmpty()) {
      reading.count(
          "lettings without start and end, of which it is not known how long they run: {}");
      return Optional.empty();
    }
    reading.count(
        "lettings without a start, taken to run from "
            + on
            + " or their end, so that nothing can be asked of earlier days: {}");
    return Optional.of(end.get().isBefore(on) ? end.get() : on);
  }

  private void addCharge(
      LeaseTerms.Builder made, ChargeKind kind, Optional<Rent> rent, Optional<Area> area) {
    charges
        .of(kind, rent, area)
        .map(charge -> isReviewed(kind) ? reviewed(charge) : charge)
        .ifPresent(made::addCharges);
  }

  static boolean isReviewed(ChargeKind kind) {
    return kind == ChargeKind.RENT || kind == ChargeKind.MEMBERSHIP;
  }

  private RentCharge reviewed(RentCharge charge) {
    Optional<LocalDate> review = line.day(SheetRole.REVIEW);
    if (review.isEmpty() || line.isFaulty()) {
      return charge;
    }
    boolean isAfterStart = start.filter(first -> review.get().isAfter(first)).isPresent();
    boolean isBeforeEnd = end.filter(last -> review.get().isAfter(last)).isEmpty();
    if (!isAfterStart || !isBeforeEnd) {
      line.fault(SheetRole.REVIEW, Fault.INCONSISTENT, "lie between start and end", "");
      return charge;
    }
    return charge.toBuilder()
        .addReviews(ChargeReview.open(review.get(), "as the rent roll says"))
        .build();
  }

  private void addBreak(LeaseTerms.Builder made, OpenDateRange term) {
    Optional<LocalDate> day = line.day(SheetRole.BREAK);
    if (day.isPresent()) {
      if (day.get().isAfter(term.start()) && term.contains(day.get())) {
        made.addBreaks(BreakOption.on(day.get()));
      } else {
        line.fault(SheetRole.BREAK, Fault.INCONSISTENT, "lie after the start and in the term", "");
      }
    }
  }

  private Optional<Period> notice() {
    Optional<String> text = line.given(SheetRole.NOTICE);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = NOTICE.matcher(text.get());
    if (!matcher.matches()) {
      line.fault(SheetRole.NOTICE, Fault.MALFORMED, "be such as 3 months or 28 days", "");
      return Optional.empty();
    }
    int number = Integer.parseInt(matcher.group(1));
    Optional<Period> period = period(number, matcher.group(2));
    if (period.isEmpty()) {
      line.fault(SheetRole.NOTICE, Fault.MALFORMED, "be such as 3 months or 28 days", "");
    }
    return period;
  }

  private static Optional<Period> period(int number, String unit) {
    if (unit.isEmpty() || SheetWords.is("MONTHS", unit)) {
      return Optional.of(Period.ofMonths(number));
    }
    if (SheetWords.is("DAYS", unit)) {
      return Optional.of(Period.ofDays(number));
    }
    if (SheetWords.is("WEEKS", unit)) {
      return Optional.of(Period.ofWeeks(number));
    }
    return SheetWords.is("YEARS", unit) ? Optional.of(Period.ofYears(number)) : Optional.empty();
  }

  private void addHoldingOver(LeaseTerms.Builder made, OpenDateRange term) {
    if (isOut(term)) {
      made.holdingOver(footing(reading));
    } else if (isHeldOver) {
      reading.count("lettings said to be held over without an end that is past, which roll on: {}");
    }
  }

  /** What can be kept where there is no rent, or no day from which it runs. */
  void addRough(Letting.Builder letting) {
    boolean isRent = isReviewed(charges.kind());
    letting.rent(rent.filter(any -> isRent));
    letting.otherCharges(rent.flatMap(any -> isRent ? service : rent));
    start.ifPresent(day -> letting.start(PartialDate.of(day)));
    if (rent.isEmpty()) {
      reading.count("lettings without a rent, which is not known, and not zero: {}");
    }
    if (start.isPresent() && end.isPresent()) {
      LocalDate after = end.get().plusDays(1);
      long months = ChronoUnit.MONTHS.between(start.get(), after);
      if (months > 0 && start.get().plusMonths(months).equals(after)) {
        letting.termMonths((int) months);
      } else {
        reading.count(
            "lettings without a rent whose end is not kept, since that needs the rent: {}");
      }
    }
  }
}
