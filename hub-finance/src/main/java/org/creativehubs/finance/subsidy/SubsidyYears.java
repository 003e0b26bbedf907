package org.creativehubs.finance.subsidy;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.DayCount;
import org.creativehubs.core.time.FinancialYear;

/** A letting below market, financial year by financial year. */
final class SubsidyYears {

  private SubsidyYears() {}

  /** One line for each financial year that a letting touches. */
  static List<SubsidyLine> of(BelowMarketLetting letting, BrokenPeriodRule rule) {
    return of(letting, letting.term(), rule);
  }

  private static List<SubsidyLine> of(
      BelowMarketLetting letting, DateRange days, BrokenPeriodRule rule) {
    List<SubsidyLine> lines = new ArrayList<>();
    for (FinancialYear year = yearOf(days.start());
        year.range().start().isBefore(days.end());
        year = year.next()) {
      DateRange period = days.intersection(year.range()).orElseThrow();
      Term share = share(period, year.range(), rule);
      lines.add(
          SubsidyLine.builder()
              .tenant(letting.tenant())
              .space(letting.space())
              .year(year)
              .period(period)
              .share(share.ratio())
              .market(rent(letting.marketRent(), letting, share).money())
              .charged(rent(letting.rent(), letting, share).money())
              .build());
    }
    return lines;
  }

  /** A rule in words. */
  static String words(BrokenPeriodRule rule) {
    return Show.words(rule);
  }

  /** What lines come to in each financial year, the first first. */
  static List<TenantYear> byYear(List<SubsidyLine> lines) {
    return lines.stream()
        .collect(Collectors.groupingBy(SubsidyLine::year, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(year -> TenantYear.of(year.getKey(), total(year.getValue())))
        .toList();
  }

  static FinancialYear yearOf(LocalDate day) {
    return FinancialYear.containing(day, FinancialYear.LOCAL_GOVERNMENT);
  }

  /** What counts as given, whole or as far as it has accrued on a day. */
  static List<SubsidyAward> awards(
      BelowMarketLetting letting, LocalDate on, BrokenPeriodRule rule, SubsidyDating dating) {
    if (dating == SubsidyDating.WHOLE_AT_START) {
      return List.of(award(letting, letting.term().start(), total(of(letting, rule))));
    }
    LocalDate end = letting.term().end();
    LocalDate until = on.isBefore(end) ? on.plusDays(1) : end;
    return Optional.of(until)
        .filter(day -> day.isAfter(letting.term().start()))
        .map(day -> of(letting, DateRange.of(letting.term().start(), day), rule))
        .orElse(List.of())
        .stream()
        .map(line -> award(letting, line.period().lastDay(), line.subsidy()))
        .toList();
  }

  static Money total(List<SubsidyLine> lines) {
    return Money.sum(
        lines.get(0).market().currency(), lines.stream().map(SubsidyLine::subsidy).toList());
  }

  private static SubsidyAward award(BelowMarketLetting letting, LocalDate on, Money amount) {
    return SubsidyAward.of("rent of " + letting.space(), on, amount);
  }

  /** The days of a financial year as a part of it; all of them are one, whatever the rule. */
  static Term share(DateRange period, DateRange year, BrokenPeriodRule rule) {
    if (period.equals(year)) {
      return Term.of(1);
    }
    return switch (rule) {
      case PERIOD_ACTUAL -> Term.of(period.days()).dividedBy(year.days());
      case DAILY_365 -> counted(period, DayCount.ACT_365_FIXED);
      case DAILY_ACT_ACT -> Term.of(DayCount.ACT_ACT_ISDA.years(period.start(), period.end()));
      case THIRTY_360 -> counted(period, DayCount.THIRTY_E_360);
    };
  }

  private static Term counted(DateRange period, DayCount count) {
    return Term.of(count.numerator(period.start(), period.end())).dividedBy(count.denominator());
  }

  /** The exact rent of a space for a year. */
  static Term annual(RentRate rate, BelowMarketLetting letting) {
    RentRate yearly = rate.every(RentPeriod.YEAR);
    return Term.of(yearly.amount())
        .in(yearly.currency() + " per " + yearly.per().symbol())
        .times(Term.of(letting.area().in(yearly.per())));
  }

  /** The rent of a space for a part of a year. */
  static Term rent(RentRate rate, BelowMarketLetting letting, Term share) {
    return annual(rate, letting).times(share).rounded(RoundingMode.HALF_UP);
  }
}
