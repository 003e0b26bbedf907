package org.creativehubs.core.lease;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/**
 * What a head lease, a lease, a licence or a membership makes payable, and when: the definition
 * from which schedules of lines are derived. All charges are in one currency.
 *
 * <p>The term has an end, or none: then it rolls on until somebody gives notice. A tenant who stays
 * after the end of the term holds over; by statute or agreement the charges run on as they were.
 */
@HubValue
@Value.Immutable
public abstract class LeaseTerms {

  static final int FIRST_YEAR = 2;
  private static final int LAST_YEAR = 9998;
  private static final LocalDate LAST_END = LocalDate.of(LAST_YEAR, 12, 31);

  LeaseTerms() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Charges over a term, without breaks, notice or deposit.
   *
   * @param term the term; without an end it rolls on
   * @param charges what is payable; at least one
   * @return the terms
   */
  public static LeaseTerms of(OpenDateRange term, RentCharge... charges) {
    return builder().term(term).addCharges(charges).build();
  }

  /**
   * Charges over a term that has an end, without breaks, notice or deposit.
   *
   * @param term the term
   * @param charges what is payable; at least one
   * @return the terms
   */
  public static LeaseTerms of(DateRange term, RentCharge... charges) {
    return of(OpenDateRange.of(term), charges);
  }

  /**
   * Its key where it stands by itself: any text on one line, at most 100 characters, such as {@code
   * S1}; absent where what holds it has one.
   */
  public abstract Optional<String> id();

  /**
   * The term, in the years 2 to 9998, so that the payment periods that its ends break lie in the
   * years 1 to 9999; without an end it rolls on.
   */
  public abstract OpenDateRange term();

  /** What is payable; at least one, each with a name of its own. */
  public abstract List<RentCharge> charges();

  /** The rights to break it, each with a later last day than the one before, within the term. */
  public abstract List<BreakOption> breaks();

  /**
   * On what footing the tenant stays after the last day of the term; absent where it does not, or
   * there is no end.
   */
  public abstract Optional<HoldingOver> holdingOver();

  /**
   * The day after the last on which a tenant who holds over stays, after the end of the term;
   * absent where it is still there.
   */
  @IsoDate
  public abstract Optional<LocalDate> heldOverUntil();

  /** The notice by which a term without an end, or one held over, is ended; such as P1M. */
  public abstract Optional<Period> notice();

  /** What the tenant has left as security; zero or more, in the currency of the charges. */
  public abstract Optional<Money> deposit();

  /** Where the terms are written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> id().ifPresent(id -> Check.id(id, "id")),
        () -> Check.that(isWithinYears(term()), "term", "lie in the years 2 to 9998", term()),
        () -> Check.notEmpty(charges(), "charges"),
        () -> notice().ifPresent(LeaseTerms::checkNotice));
    List<Runnable> rules = new ArrayList<>(4 + charges().size());
    if (charges().size() > 1) {
      rules.add(() -> Check.distinct(charges(), RentCharge::name, "charges", "name"));
    }
    checkHoldingOver();
    for (int i = 0; i < charges().size(); i++) {
      int index = i;
      rules.add(() -> checkCharge(charges().get(index), index));
    }
    rules.add(this::checkBreaks);
    deposit().ifPresent(amount -> rules.add(() -> checkDeposit(amount)));
    Check.together(rules.toArray(Runnable[]::new));
  }

  private static boolean isWithinYears(OpenDateRange days) {
    return days.start().getYear() >= FIRST_YEAR
        && days.end().filter(end -> end.getYear() > LAST_YEAR).isEmpty();
  }

  private static void checkNotice(Period notice) {
    Check.that(!notice.isNegative(), "notice", "be zero or more days", notice);
  }

  private void checkHoldingOver() {
    Check.givenOnlyIf(holdingOver(), "holdingOver", !term().isOpen(), "the term has an end");
    Check.givenOnlyIf(
        heldOverUntil(), "heldOverUntil", holdingOver().isPresent(), "holdingOver is");
    heldOverUntil()
        .ifPresent(
            until -> {
              Check.after(
                  until, "heldOverUntil", term().end().orElseThrow(), "the end of the term");
              Check.that(
                  until.getYear() <= LAST_YEAR, "heldOverUntil", "be before the year 9999", until);
            });
  }

  private void checkCharge(RentCharge charge, int index) {
    if (!charge.annual().currency().equals(currency())) {
      throw new InvalidValueException(
          Fault.INCONSISTENT,
          "charges[" + index + "].annual",
          "be in " + currency() + " as charges[0] is",
          charge.annual());
    }
    ChargeCheck.checkWithin(payable(), charge, "charges[" + index + "]");
  }

  private void checkBreaks() {
    if (!breaks().isEmpty()) {
      Check.each(breaks(), "breaks", this::checkBreak);
      Check.ascending(breaks(), BreakOption::lastDay, "breaks", "last day");
    }
  }

  private void checkBreak(BreakOption option, String field) {
    Check.that(
        option.breakDate().isAfter(term().start()) && term().contains(option.breakDate()),
        Fault.INCONSISTENT,
        field + ".breakDate",
        "be after the first day of the term " + term() + " and in it",
        option.breakDate());
  }

  private void checkDeposit(Money deposit) {
    Check.notNegative(deposit, "deposit");
    Check.that(
        deposit.currency().equals(currency()),
        Fault.INCONSISTENT,
        "deposit",
        "be in " + currency() + " as charges[0] is",
        deposit);
  }

  /** The currency of every charge. */
  public final Currency currency() {
    return charges().get(0).annual().currency();
  }

  /**
   * The days on which the tenant is in occupation: the term, and those on which it holds over, on
   * whatever footing.
   */
  public final OpenDateRange occupied() {
    return holdingOver().isEmpty() ? term() : heldOver();
  }

  /**
   * The days for which charges run: the term, and those on which the tenant holds over by statute
   * or agreement. Who stays without a right owes no rent of the lease.
   */
  public final OpenDateRange payable() {
    return holdingOver().filter(footing -> footing != HoldingOver.NONE).isEmpty()
        ? term()
        : heldOver();
  }

  private OpenDateRange heldOver() {
    return heldOverUntil()
        .map(until -> OpenDateRange.of(term().start(), until))
        .orElseGet(() -> OpenDateRange.from(term().start()));
  }

  /**
   * The days for which charges run, as a period; without an end, to the end of the year 9998.
   *
   * @return what payment periods are cut from
   */
  public final DateRange payablePeriod() {
    return payable().before(LAST_END).orElseThrow();
  }

  /**
   * The term of a lease that must have an end.
   *
   * @return the term, without days held over
   * @throws InvalidValueException with {@link Fault#INCONSISTENT} if it has none
   */
  public final DateRange fixedTerm() {
    return closed(term());
  }

  /**
   * The days for which charges run, of a lease all of which is added up.
   *
   * @return the days, with those held over
   * @throws InvalidValueException with {@link Fault#INCONSISTENT} if they have no end
   */
  public final DateRange wholePeriod() {
    return closed(payable());
  }

  private DateRange closed(OpenDateRange days) {
    return days.closed()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.INCONSISTENT, "term", "have an end where all of it is needed", days));
  }

  /**
   * The same terms up to a day: the days for which charges run before it are the term, what lies
   * after it is left out, payment days stay.
   *
   * @param end the day after the last; after the start of the term
   * @return the terms with an end
   * @throws InvalidValueException if the end is not after the start of the term
   */
  public final LeaseTerms endedAt(LocalDate end) {
    Check.after(end, "end", term().start(), "the start of the term");
    DateRange part = payable().before(end).orElseThrow();
    return part(part, id()).toBuilder()
        .deposit(deposit())
        .breaks(breaks().stream().filter(option -> part.contains(option.breakDate())).toList())
        .build();
  }

  /**
   * The same terms, ended by a break or by notice before their time: as {@link #endedAt}, but what
   * falls due in advance before the day is not apportioned, unless {@link PaymentTerms#lastPeriod}
   * of the charge says so. What ends as it was always to end, is charged as {@link #endedAt} has
   * it.
   *
   * @param end the day after the last; after the start of the term
   * @return the terms with an end
   * @throws InvalidValueException if the end is not after the start of the term
   */
  public final LeaseTerms brokenAt(LocalDate end) {
    LeaseTerms ended = endedAt(end);
    return ended.term().equals(payable())
        ? ended
        : ended.toBuilder()
            .charges(ended.charges().stream().map(LeaseTerms::broken).toList())
            .build();
  }

  private static RentCharge broken(RentCharge charge) {
    return charge.toBuilder().payment(charge.payment().broken()).build();
  }

  /**
   * The days for which a charge runs, as a period; without an end, to the end of the year 9998.
   *
   * @param charge one of {@link #charges()}
   * @return what payment periods are cut from
   */
  public final DateRange periodOf(RentCharge charge) {
    return charge
        .dates()
        .map(days -> days.before(LAST_END).orElseThrow())
        .orElseGet(this::payablePeriod);
  }

  /**
   * The lease before a day and the lease from that day on, as two leases with the same payment
   * days. The second starts with the annual amounts that run on the day.
   *
   * @param date the first day of the second part; after the start and before the end of the term
   * @return both parts, in order, called as this is with {@code -1} and {@code -2} behind
   * @throws InvalidValueException if a part would hold no day, or the term has no end
   */
  public final List<LeaseTerms> splitAt(LocalDate date) {
    List<DateRange> terms = fixedTerm().splitAt(date);
    return ImmutableList.of(
        part(terms.get(0), id().map(id -> id + "-1")),
        part(terms.get(1), id().map(id -> id + "-2")));
  }

  private LeaseTerms part(DateRange part, Optional<String> id) {
    Builder builder = builder();
    builder.id(id).term(OpenDateRange.of(part)).source(source());
    for (RentCharge charge : charges()) {
      builder.addCharges(ChargePart.of(charge, term().start(), part));
    }
    return builder.build();
  }

  /** Id, term and charges in one line, with the source. */
  @Override
  public final String toString() {
    return Show.line(
            "{} from {}{}: {}{}{}{}{}{}",
            id().orElse("lease"),
            term().start(),
            term().lastDay().map(day -> " to " + day).orElse(" on"),
            charges(),
            breaks().isEmpty() ? "" : ", breaks " + breaks(),
            holdingOver().map(footing -> ", held over by " + Show.words(footing)),
            heldOverUntil().map(end -> " until " + end),
            notice().map(notice -> ", notice " + notice),
            deposit().map(deposit -> ", deposit " + deposit))
        + source().map(source -> " [" + source + "]").orElse("");
  }

  /** Builds {@link LeaseTerms}. */
  public static final class Builder extends ImmutableLeaseTerms.Builder {
    Builder() {}

    /** The term, with an end. */
    public final Builder term(DateRange term) {
      return term(OpenDateRange.of(term));
    }
  }
}
