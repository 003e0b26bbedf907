package org.creativehubs.finance.subsidy;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.FinancialYear;

/**
 * What a limit leaves at a rent, on the last day of every financial year of a letting. Within a
 * year what is used only grows, so the last day is the tightest.
 */
final class LimitRoom {

  record OnDay(LocalDate day, Money left) {}

  private final LargestDiscountInput input;
  private final List<AssistancePosition> before = new ArrayList<>();

  LimitRoom(LargestDiscountInput input) {
    this.input = input;
    BelowMarketLetting letting = input.letting();
    for (FinancialYear year = SubsidyYears.yearOf(letting.term().start());
        year.range().start().isBefore(letting.term().end());
        year = year.next()) {
      before.add(
          MinimalAssistance.answer(
              MinimalAssistanceInput.builder()
                  .on(year.range().lastDay())
                  .addAllPreviousAwards(letting.earlierAwards())
                  .newAward(Money.zero(letting.rent().currency()))
                  .build()));
    }
  }

  /** The first day on which no limit is in force. */
  Optional<LocalDate> without() {
    return before.stream()
        .filter(position -> position.limit().isEmpty())
        .map(AssistancePosition::on)
        .findFirst();
  }

  /** A rent for a year as a rate in the unit of the market rent, which it never passes. */
  RentRate rate(Money annual) {
    RentRate market = input.letting().marketRent();
    Ratio share = annual.toRatio().dividedBy(whole());
    return share.compareTo(Ratio.ONE) >= 0 ? market : market.times(share);
  }

  /** The market rent for a year, rounded up. */
  Money most() {
    return Money.round(whole(), input.letting().marketRent().currency(), RoundingMode.CEILING);
  }

  /** The market rent for a year, exactly. */
  Ratio whole() {
    return market().ratio();
  }

  /** The market rent for a year, exactly. */
  Term market() {
    return SubsidyYears.annual(input.letting().marketRent(), input.letting());
  }

  /** The tightest day at a rent; of equal ones the first. */
  OnDay tightest(RentRate rent) {
    List<SubsidyLine> lines = SubsidyYears.of(input.letting().at(rent), input.partYear());
    List<OnDay> days = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      AssistancePosition position = before.get(i);
      Money own = SubsidyYears.total(lines.subList(Math.max(0, i - 2), i + 1));
      if (input.dating() == SubsidyDating.WHOLE_AT_START) {
        own = i <= 2 ? SubsidyYears.total(lines) : Money.zero(own.currency());
      }
      days.add(new OnDay(position.on(), position.headroom().orElseThrow().minus(own)));
    }
    return days.stream().min(Comparator.comparing(OnDay::left)).orElseThrow();
  }
}
