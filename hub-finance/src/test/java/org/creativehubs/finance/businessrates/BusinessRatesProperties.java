package org.creativehubs.finance.businessrates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;

class BusinessRatesProperties {

  private static final LocalDate FIRST = LocalDate.of(2025, 4, 1);

  private static BusinessRatesInput.Builder property(long pounds) {
    BusinessRatesInput.Builder input = BusinessRatesInput.builder().use(RatesUse.OTHER);
    return input
        .rateableValue(Money.parse("GBP " + pounds))
        .days(DateRange.of(FIRST, FIRST.plusYears(1)));
  }

  @Property(tries = 200)
  void aHigherValueNeverCostsASmallBusinessLess(
      @ForAll @LongRange(max = 50_990) long pounds, @ForAll @IntRange(max = 9) int more) {
    assertThat(small(pounds + more).payable()).isGreaterThanOrEqualTo(small(pounds).payable());
    assertThat(small(pounds).payable())
        .isLessThanOrEqualTo(BusinessRates.answer(property(pounds).build()).payable());
  }

  private static RatesBill small(long pounds) {
    return BusinessRates.answer(property(pounds).relief(RatesRelief.SMALL_BUSINESS).build());
  }

  @Property(tries = 200)
  void theDaysOfAYearInTwoPartsCostAsMuchAsTheYear(
      @ForAll @LongRange(max = 900_000) long pounds,
      @ForAll @IntRange(min = 1, max = 364) int days) {
    BusinessRatesInput year = property(pounds).build();
    LocalDate cut = FIRST.plusDays(days);
    Money first = part(year, DateRange.of(FIRST, cut));
    Money second = part(year, DateRange.of(cut, year.days().end()));
    Money apart = first.plus(second).minus(BusinessRates.answer(year).payable());
    assertThat(apart.abs()).isLessThanOrEqualTo(Money.parse("GBP 0.01"));
  }

  private static Money part(BusinessRatesInput year, DateRange days) {
    return BusinessRates.answer(year.toBuilder().days(days).build()).payable();
  }

  @Property(tries = 200)
  void theLongerItIsEmptyTheMoreIsSavedUpToTheFreeMonths(
      @ForAll @LongRange(min = 2900, max = 900_000) long pounds,
      @ForAll @IntRange(min = 1, max = 364) int days) {
    BusinessRatesInput.Builder empty = property(pounds).emptyFrom(FIRST.plusDays(days));
    Money saved = BusinessRates.answer(empty.emptyKind(EmptyKind.ORDINARY).build()).relief();
    Money longer = BusinessRates.answer(empty.emptyKind(EmptyKind.INDUSTRIAL).build()).relief();
    Money always = BusinessRates.answer(empty.emptyKind(EmptyKind.LISTED).build()).relief();
    assertThat(saved).isLessThanOrEqualTo(longer);
    assertThat(longer).isLessThanOrEqualTo(always);
  }
}
