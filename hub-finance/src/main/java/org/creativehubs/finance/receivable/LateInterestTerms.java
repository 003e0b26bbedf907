package org.creativehubs.finance.receivable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DayCount;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * What a clause or a statute says of interest on bills that are paid late. It is simple interest.
 */
@HubValue
@Value.Immutable
public abstract class LateInterestTerms {

  private static final Source RATE_ORDER =
      Source.of(
          "Late Payment of Commercial Debts (Rate of Interest) (No. 3) Order 2002, SI 2002/1675",
          "article 4, as quoted at https://www.debtcollectionservice.uk/interest/");

  LateInterestTerms() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A rate that does not change, from the day after the due day, actual days over 365.
   *
   * @param rate the rate a year, zero or more
   * @return the terms
   */
  public static LateInterestTerms fixed(Ratio rate) {
    return builder().rate(rate).build();
  }

  /**
   * A margin over a base rate as it is on each day, actual days over 365.
   *
   * @param margin what is added, zero or more
   * @param baseRates the base rate by its days
   * @return the terms
   */
  public static LateInterestTerms overBase(Ratio margin, List<BaseRate> baseRates) {
    return builder().rate(margin).addAllBaseRates(baseRates).build();
  }

  /**
   * Statutory interest between businesses in England, Wales and Northern Ireland: 8 % over the base
   * rate on the last day of the half-year before the one in which interest starts to run, with the
   * fixed sums of GBP 40, 70 and 100 for debts below GBP 1,000, below GBP 10,000 and from there on.
   * It does not hold where a contract has a substantial remedy of its own.
   *
   * @param baseRates the base rate by its days, such as {@link BaseRate#bankRate()}
   * @return the terms
   */
  public static LateInterestTerms statutory(List<BaseRate> baseRates) {
    return builder()
        .rate(Ratio.of(8, 100))
        .addAllBaseRates(baseRates)
        .reset(RateReset.HALF_YEAR_OF_START)
        .addFixedSums(
            FixedSum.of(Money.parse("GBP 0.00"), Money.parse("GBP 40.00")),
            FixedSum.of(Money.parse("GBP 1000.00"), Money.parse("GBP 70.00")),
            FixedSum.of(Money.parse("GBP 10000.00"), Money.parse("GBP 100.00")))
        .source(RATE_ORDER)
        .build();
  }

  /** The rate a year, or the margin where there are base rates; zero or more. */
  public abstract Ratio rate();

  /** The rate that the margin is added to, by its days in order, none of them twice. */
  public abstract List<BaseRate> baseRates();

  /** Which base rate counts; absent in JSON means EACH_DAY. */
  @Value.Default
  public RateReset reset() {
    return RateReset.EACH_DAY;
  }

  /** How days become a part of a year; absent in JSON means ACT_365_FIXED. */
  @Value.Default
  public DayCount dayCount() {
    return DayCount.ACT_365_FIXED;
  }

  /** Days after the due day in which a bill may still be paid without interest; zero or more. */
  @Value.Default
  public int graceDays() {
    return 0;
  }

  /** From when interest runs once they are over; absent in JSON means FROM_DUE_DATE. */
  @Value.Default
  public GraceRule grace() {
    return GraceRule.FROM_DUE_DATE;
  }

  /**
   * How exact the interest of a day is; absent in JSON means EXACT. TO_THE_PENNY goes with a count
   * of actual days over 365 or 360.
   */
  @Value.Default
  public DailyRate daily() {
    return DailyRate.EXACT;
  }

  /** Sums due once for a late debt, by the size from which they are due, ascending. */
  public abstract List<FixedSum> fixedSums();

  /** Where the terms are written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    List<Runnable> rules = new ArrayList<>();
    rules.add(() -> Check.notNegative(rate(), "rate"));
    rules.add(() -> Check.notNegative(graceDays(), "graceDays"));
    rules.add(() -> Check.ascending(fixedSums(), FixedSum::from, "fixedSums", "debt"));
    for (int i = 1; i < baseRates().size(); i++) {
      String field = "baseRates[" + i + "].days";
      OpenDateRange before = baseRates().get(i - 1).days();
      OpenDateRange days = baseRates().get(i).days();
      rules.add(() -> checkFollows(days, field, before));
    }
    rules.add(this::checkDaily);
    Check.together(rules.toArray(Runnable[]::new));
  }

  private static void checkFollows(OpenDateRange days, String field, OpenDateRange before) {
    boolean follows = before.end().filter(end -> !end.isAfter(days.start())).isPresent();
    Check.that(follows, Fault.INCONSISTENT, field, "start after the days before, " + before, days);
  }

  private void checkDaily() {
    boolean countsDays = dayCount() == DayCount.ACT_365_FIXED || dayCount() == DayCount.ACT_360;
    Check.that(
        daily() == DailyRate.EXACT || countsDays,
        Fault.INCONSISTENT,
        "daily",
        "be EXACT with " + dayCount().words(),
        daily());
  }

  /** Refuses fixed sums that are not in the currency of a ledger. */
  final void checkCurrency(Currency currency, String field) {
    Check.each(
        fixedSums(),
        field + ".fixedSums",
        (sum, at) -> MoneyCheck.inCurrency(sum.sum(), at + ".sum", currency));
  }

  /** The first day on which a bill counts as late: the day after its days of grace. */
  final LocalDate late(LocalDate due) {
    return due.plusDays(1L + graceDays());
  }

  /** The first day for which interest is due on a bill that is late. */
  final LocalDate start(LocalDate due) {
    return grace() == GraceRule.AFTER_GRACE ? late(due) : due.plusDays(1);
  }

  /** The terms as steps of an explanation. */
  final List<Step> steps() {
    return Explanation.answering("terms")
        .given("terms", Answer.text(toString()))
        .terms(Term.share(rate()).named(baseRates().isEmpty() ? "rate" : "margin"))
        .build()
        .steps();
  }

  /** Rate, conventions and source in one line. */
  @Override
  public final String toString() {
    return Show.line(
        "{} a year{}, {}{}{}{}{}",
        Show.percent(rate()),
        baseRates().isEmpty() ? "" : " over the base rate " + reset().words(),
        dayCount().words(),
        graceDays() == 0
            ? ""
            : ", " + Show.counted(graceDays(), "days of grace") + ", " + grace().words(),
        daily() == DailyRate.EXACT ? "" : ", each day to the penny",
        fixedSums().isEmpty() ? "" : ", with fixed sums",
        source().map(source -> " [" + source + "]"));
  }

  /** Builds {@link LateInterestTerms}. */
  public static final class Builder extends ImmutableLateInterestTerms.Builder {
    Builder() {}
  }
}
