package org.creativehubs.finance.membership;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;

/** What one product earns and bills by month, and who has it. */
final class ProductSums {

  private final Money zero;
  private final YearMonth from;
  private final YearMonth end;
  private final Map<YearMonth, Money> earned = new HashMap<>();
  private final Map<YearMonth, Money> billed = new HashMap<>();
  private final List<Members> members = new ArrayList<>();
  private Money deferredBefore;

  ProductSums(Currency currency, YearMonth from, YearMonth end) {
    this.zero = Money.zero(currency);
    this.from = from;
    this.end = end;
    this.deferredBefore = zero;
  }

  void addMember(OpenDateRange days, int quantity) {
    members.add(new Members(days, quantity));
  }

  void earn(YearMonth month, Money amount) {
    if (month.isBefore(from)) {
      deferredBefore = deferredBefore.minus(amount);
    } else if (month.isBefore(end)) {
      earned.merge(month, amount, Money::plus);
    }
  }

  /** By the days in each month, to the penny by largest remainder. */
  void earn(DateRange days, Money amount) {
    List<YearMonth> months = new ArrayList<>();
    List<Ratio> weights = new ArrayList<>();
    LocalDate start = days.start();
    while (start.isBefore(days.end())) {
      LocalDate next = YearMonth.from(start).plusMonths(1).atDay(1);
      DateRange part = DateRange.of(start, next.isBefore(days.end()) ? next : days.end());
      months.add(YearMonth.from(start));
      weights.add(Ratio.of(part.days()));
      start = part.end();
    }
    List<Money> parts = amount.allocate(weights);
    for (int i = 0; i < parts.size(); i++) {
      earn(months.get(i), parts.get(i));
    }
  }

  void bill(YearMonth month, Money amount) {
    if (month.isBefore(from)) {
      deferredBefore = deferredBefore.plus(amount);
    } else if (month.isBefore(end)) {
      billed.merge(month, amount, Money::plus);
    }
  }

  Money earned(YearMonth month) {
    return earned.getOrDefault(month, zero);
  }

  Money billed(YearMonth month) {
    return billed.getOrDefault(month, zero);
  }

  Money deferredBefore() {
    return deferredBefore;
  }

  int atStart(YearMonth month) {
    return count(days -> goesInto(days, month));
  }

  int joined(YearMonth month) {
    return count(days -> !goesInto(days, month) && goesInto(days, month.plusMonths(1)));
  }

  int left(YearMonth month) {
    return count(days -> goesInto(days, month) && !goesInto(days, month.plusMonths(1)));
  }

  private int count(Predicate<OpenDateRange> wanted) {
    return members.stream()
        .filter(one -> wanted.test(one.days()))
        .mapToInt(Members::quantity)
        .sum();
  }

  /** Whether somebody is there on the day before a month and on its first. */
  private static boolean goesInto(OpenDateRange days, YearMonth month) {
    LocalDate first = month.atDay(1);
    return days.contains(first.minusDays(1)) && days.contains(first);
  }

  /** So many who are there on the same days. */
  private record Members(OpenDateRange days, int quantity) {}
}
