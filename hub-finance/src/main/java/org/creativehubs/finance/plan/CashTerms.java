package org.creativehubs.finance.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.lease.PaymentTiming;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * When a line is paid, as against when it is earned or incurred: one line, or all lines of a kind
 * that have no terms of their own. What is not paid yet is a debtor or a creditor; the surplus does
 * not change.
 *
 * <p>The amount of a month is paid in one of four ways: some months later; in parts; some days
 * after the first or the last day of its month; or together with other months, in some months of
 * the calendar, in advance or in arrears. Each part is the change of the running total by the
 * shares, rounded half up, so that the parts add up to the amount of their month to the minor unit;
 * where parts of several months are open at once, what is paid up to a day can thus differ by minor
 * units from the shares of the sum. Value added tax goes with its amount. What falls after the plan
 * stays a balance.
 */
@HubValue
@Value.Immutable
public abstract class CashTerms {

  CashTerms() {}

  /**
   * One line that is paid some months later.
   *
   * @param line the name of the line
   * @param afterMonths from 0 to 24
   * @return the terms
   */
  public static CashTerms ofLine(String line, int afterMonths) {
    return builder().line(line).afterMonths(afterMonths).build();
  }

  /**
   * All lines of a kind that are paid some months later.
   *
   * @param kind the kind; not of a loan or a balance
   * @param afterMonths from 0 to 24
   * @return the terms
   */
  public static CashTerms ofKind(LineKind kind, int afterMonths) {
    return builder().kind(kind).afterMonths(afterMonths).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the line, given only if {@link #kind()} is absent. */
  public abstract Optional<String> line();

  /** All lines of this kind, given only if {@link #line()} is absent; one that is planned. */
  public abstract Optional<LineKind> kind();

  /** How many months later it is paid, from 0 to 24; this, parts, days or months are given. */
  public abstract OptionalInt afterMonths();

  /** The parts in which it is paid, with shares that sum to 1, ascending by their months. */
  public abstract List<PaidPart> parts();

  /** How many days later it is paid, from 0 to 730. */
  public abstract OptionalInt afterDays();

  /** From when days are counted, given only with {@link #afterDays()}. */
  public abstract Optional<DaysFrom> daysFrom();

  /** The months of the calendar in which it is paid, from 1 for January to 12, ascending. */
  public abstract List<Integer> paidInMonths();

  /**
   * Whether a payment is for the months from it to before the next, or for those since the one
   * before, its own month included; given only with {@link #paidInMonths()}. In advance, months of
   * the plan before the first payment are paid in month 1, and those after the plan, as far as the
   * last payment is for them, count as its last month does.
   */
  public abstract Optional<PaymentTiming> timing();

  /**
   * The first month that was not paid before month 1, above 1; absent means month 1. Given only
   * where payment is in advance.
   */
  public abstract OptionalInt prepaidUntilMonth();

  /**
   * The share of income that is never paid, in [0, 1); absent means none. It is a cost of the month
   * in which it is written off.
   */
  public abstract Optional<Ratio> badDebt();

  /**
   * How many months after it is earned the unpaid share is written off, from 0 to 24; given only
   * with {@link #badDebt()}, absent means when the last part is paid.
   */
  public abstract OptionalInt writtenOffAfterMonths();

  /** What is owed from before month 1, with its tax; zero or more, absent means nothing. */
  public abstract Optional<Money> opening();

  /** In which month that is paid, from 1; given only with {@link #opening()}, absent means 1. */
  public abstract OptionalInt openingMonth();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.exactlyOne(line(), "line", kind(), "kind");
    kind().ifPresent(Months::checkPlanned);
    long ways =
        Stream.of(
                afterMonths().isPresent(),
                !parts().isEmpty(),
                afterDays().isPresent(),
                !paidInMonths().isEmpty())
            .filter(given -> given)
            .count();
    Check.that(
        ways == 1,
        Fault.INCONSISTENT,
        "afterMonths",
        "be given, or exactly one of parts, afterDays and paidInMonths",
        ways + " given");
    afterMonths().ifPresent(n -> Check.between(n, 0, 24, "afterMonths"));
    afterDays().ifPresent(n -> Check.between(n, 0, 730, "afterDays"));
    Check.givenExactlyIf(daysFrom(), "daysFrom", afterDays().isPresent(), "afterDays is");
    checkParts();
    checkMonths();
    badDebt().ifPresent(this::checkBadDebt);
    Check.givenOnlyIf(
        Check.boxed(writtenOffAfterMonths()),
        "writtenOffAfterMonths",
        badDebt().isPresent(),
        "badDebt is");
    opening().ifPresent(amount -> Check.notNegative(amount, "opening"));
    Check.givenOnlyIf(
        Check.boxed(openingMonth()), "openingMonth", opening().isPresent(), "opening is");
    openingMonth().ifPresent(month -> Check.atLeast(month, 1, "openingMonth"));
  }

  private void checkParts() {
    if (!parts().isEmpty()) {
      Check.ascending(parts(), PaidPart::afterMonths, "parts", "month");
      Ratio sum = Ratio.sum(parts().stream().map(PaidPart::share).toList());
      Check.that(
          sum.equals(Ratio.ONE), Fault.INCONSISTENT, "parts", "have shares that sum to 1", sum);
    }
  }

  private void checkMonths() {
    Check.each(paidInMonths(), "paidInMonths", (month, at) -> Check.between(month, 1, 12, at));
    if (!paidInMonths().isEmpty()) {
      Check.ascending(paidInMonths(), month -> month, "paidInMonths", "month");
    }
    Check.givenExactlyIf(timing(), "timing", !paidInMonths().isEmpty(), "paidInMonths are");
    Check.givenOnlyIf(
        Check.boxed(prepaidUntilMonth()),
        "prepaidUntilMonth",
        timing().equals(Optional.of(PaymentTiming.IN_ADVANCE)),
        "timing is IN_ADVANCE");
    prepaidUntilMonth().ifPresent(month -> Check.atLeast(month, 2, "prepaidUntilMonth"));
  }

  private void checkBadDebt(Ratio share) {
    Check.that(
        share.signum() >= 0 && share.compareTo(Ratio.ONE) < 0, "badDebt", "be in [0, 1)", share);
    writtenOffAfterMonths().ifPresent(n -> Check.between(n, 0, 24, "writtenOffAfterMonths"));
    Check.that(
        kind().isEmpty() || kind().get().isMoneyIn(),
        Fault.INCONSISTENT,
        "badDebt",
        "be given only for income",
        share);
  }

  /** Whether they are of a line, by its name or by its kind. */
  public final boolean concern(String name, LineKind of) {
    return line().map(name::equals).orElseGet(() -> kind().filter(of::equals).isPresent());
  }

  /** What they are of and how it is paid, in one line. */
  @Override
  public final String toString() {
    String of = line().orElseGet(() -> "all of " + Show.words(kind().orElseThrow()));
    String bad = Show.noted(how(), "bad debt", badDebt(), "written off after", writtenOff());
    return Show.noted(of + ": " + bad, "opening", opening(), "in month", number(openingMonth()));
  }

  private Optional<String> writtenOff() {
    return Check.boxed(writtenOffAfterMonths()).map(months -> Show.counted(months, "months"));
  }

  private static Optional<String> number(OptionalInt number) {
    return Check.boxed(number).map(String::valueOf);
  }

  private String how() {
    if (afterMonths().isPresent()) {
      return Show.counted(afterMonths().getAsInt(), "months") + " later";
    }
    if (afterDays().isPresent()) {
      return Show.counted(afterDays().getAsInt(), "days")
          + " after the "
          + Show.words(daysFrom().orElseThrow());
    }
    return paidInMonths().isEmpty()
        ? "in parts " + parts()
        : Show.line(
            "in months {} {}{}",
            paidInMonths(),
            timing(),
            number(prepaidUntilMonth()).map(month -> ", paid before until month " + month));
  }

  /** Builds {@link CashTerms}. */
  public static final class Builder extends ImmutableCashTerms.Builder {
    Builder() {}
  }
}
