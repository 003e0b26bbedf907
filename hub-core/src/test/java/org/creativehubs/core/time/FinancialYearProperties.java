package org.creativehubs.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FinancialYearProperties {

  @Property(tries = 200)
  void theTextReadsBack(@ForAll("years") FinancialYear year) {
    assertThat(FinancialYear.parse(year.toString())).isEqualTo(year).hasSameHashCodeAs(year);
  }

  @Property(tries = 200)
  void theNextYearStartsWhereThisOneEnds(@ForAll("years") FinancialYear year) {
    assertThat(year.next().range().start()).isEqualTo(year.range().end());
    assertThat(year.next().previous()).isEqualTo(year);
    assertThat(year).isLessThan(year.next());
  }

  @Property(tries = 200)
  void aDayLiesInTheYearThatContainsIt(
      @ForAll("dates") LocalDate date, @ForAll("firstDays") MonthDay firstDay) {
    FinancialYear year = FinancialYear.containing(date, firstDay);
    assertThat(year.contains(date)).isTrue();
    assertThat(year.firstDay()).isEqualTo(firstDay);
  }

  @Property(tries = 200)
  void everyYearIsTwelveMonthsLong(@ForAll("years") FinancialYear year) {
    assertThat(year.range().months()).hasValue(12);
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.integers().between(0, 20_000).map(LocalDate.of(1990, 1, 1)::plusDays);
  }

  @Provide
  Arbitrary<MonthDay> firstDays() {
    return dates()
        .map(MonthDay::from)
        .filter(day -> !day.equals(MonthDay.of(2, 29)))
        .edgeCases(cases -> cases.add(MonthDay.of(1, 1), MonthDay.of(4, 1), MonthDay.of(12, 31)));
  }

  @Provide
  Arbitrary<FinancialYear> years() {
    return Arbitraries.integers()
        .between(1, 9996)
        .flatMap(year -> firstDays().map(day -> FinancialYear.of(year, day)));
  }
}
