package org.creativehubs.metrics.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Sums, quotients and yearly rates of numbers that are bounds: what is sure, and no more. */
class QualifiedArithmeticTest {

  private static QualifiedNumber number(String text) {
    return QualifiedNumber.parse(text);
  }

  private static String sum(String... numbers) {
    return KpiSums.of(Stream.of(numbers).map(QualifiedNumber::parse).toList()).toString();
  }

  @Test
  void aSumIsAsOpenAsItsParts() {
    assertThat(KpiSums.of(List.of())).hasToString("0");
    assertThat(sum("2", "3")).isEqualTo("5");
    assertThat(sum("over 2", "3")).isEqualTo("over 5");
    assertThat(sum("at least 2", "at least 3", "1")).isEqualTo("at least 6");
    assertThat(sum("at least 2", "over 3", "1")).isEqualTo("over 6");
    assertThat(sum("over 2", "over 3")).isEqualTo("over 5");
    assertThat(sum("up to 2", "up to 3")).isEqualTo("up to 5");
    assertThat(sum("up to 2", "under 3")).isEqualTo("under 5");
    assertThat(sum("under 2", "under 3", "1")).isEqualTo("under 6");
    assertThat(sum("between 2 and 4", "between 3 and 5", "1")).isEqualTo("between 6 and 10");
    assertThat(sum("at least 2", "between 3 and 5")).isEqualTo("at least 5");
    assertThat(sum("over 2", "under 3")).isEqualTo("circa 5");
  }

  private static String quotient(String above, String below) {
    return Quotients.of(number(above), number(below)).map(Object::toString).orElse("none");
  }

  @Test
  void aQuotientByAnExactNumberKeepsItsBound() {
    assertThat(quotient("over 6", "2")).isEqualTo("over 3");
    assertThat(quotient("6", "0")).isEqualTo("none");
  }

  @Test
  void anExactNumberByARangeIsARangeTurnedRound() {
    assertThat(quotient("6", "between 2 and 3")).isEqualTo("between 2 and 3");
    assertThat(quotient("6", "at least 2")).isEqualTo("up to 3");
    assertThat(quotient("6", "over 2")).isEqualTo("under 3");
    assertThat(quotient("-6", "at least 2")).isEqualTo("at least -3");
  }

  @Test
  void aDivisorThatMayBeZeroGivesNoQuotient() {
    assertThat(quotient("6", "under 2")).isEqualTo("none");
    assertThat(quotient("6", "at least 0")).isEqualTo("none");
    assertThat(quotient("6", "circa 0")).isEqualTo("none");
    assertThat(quotient("6", "circa -2")).isEqualTo("none");
    assertThat(quotient("6", "circa 2")).isEqualTo("circa 3");
    assertThat(answer("6", "0")).isEqualTo("ZERO_DENOMINATOR");
    assertThat(answer("6", "under 2")).isEqualTo("DENOMINATOR_MAY_BE_ZERO");
    assertThat(Quotients.answer(number("6"), number("2"), Answer::share)).hasToString("300 %");
  }

  private static String answer(String above, String below) {
    return Quotients.answer(number(above), number(below), Answer::share)
        .undefined()
        .orElseThrow()
        .code();
  }

  @Test
  void aQuotientOfRangesHasTheEndsThatAreSure() {
    assertThat(quotient("between 6 and 12", "between 2 and 3")).isEqualTo("between 2 and 6");
    assertThat(quotient("between 0 and 12", "between 2 and 3")).isEqualTo("between 0 and 6");
    assertThat(quotient("between -6 and 12", "between 2 and 3")).isEqualTo("up to 6");
    assertThat(quotient("between -6 and 0", "between 2 and 3")).isEqualTo("up to 0");
    assertThat(quotient("between -6 and -4", "between 2 and 3")).isEqualTo("circa -3");
    assertThat(quotient("over 6", "between 2 and 3")).isEqualTo("at least 2");
    assertThat(quotient("between 6 and 12", "at least 2")).isEqualTo("up to 6");
    assertThat(quotient("over 6", "over 2")).isEqualTo("circa 3");
    assertThat(quotient("under 6", "over 2")).isEqualTo("up to 3");
  }

  private static String rate(String factor, long years) {
    return KpiRates.yearly(number(factor), Ratio.of(years)).toString();
  }

  @Test
  void theRateBehindAFactorIsItsRootLessOne() {
    assertThat(rate("1.21", 2)).isEqualTo("10 %");
    assertThat(rate("over 1.21", 2)).isEqualTo("over 10 %");
    assertThat(rate("between 1 and 1.21", 2)).isEqualTo("between 0 % and 10 %");
    assertThat(rate("0", 2)).isEqualTo("-100 %");
    assertThat(KpiRates.yearly(number("1.21"), Ratio.ZERO).undefined().orElseThrow().code())
        .isEqualTo("NO_YEARS");
    assertThat(KpiRates.yearly(number("-1"), Ratio.ONE).undefined().orElseThrow().code())
        .isEqualTo("END_NOT_POSITIVE");
  }

  @Test
  void aRangeThatAFunctionMakesOneNumberIsThatNumber() {
    assertThat(KpiRates.mapped(number("between 1 and 2"), one -> 5)).hasToString("5");
    assertThat(KpiRates.mapped(number("between 1 and 2"), one -> 2 * one))
        .hasToString("between 2 and 4");
    assertThat(KpiRates.mapped(number("up to 3"), one -> 2 * one)).hasToString("up to 6");
  }

  private static Ratio years(String from, String to) {
    return KpiRates.yearsBetween(PartialDate.parse(from), PartialDate.parse(to));
  }

  @Test
  void yearsAreCountedAsFinelyAsBothDatesAllow() {
    assertThat(years("2018", "2021")).isEqualTo(Ratio.of(3));
    assertThat(years("2018-11", "2021")).isEqualTo(Ratio.of(3));
    assertThat(years("2018", "2021-11-30")).isEqualTo(Ratio.of(3));
    assertThat(years("2018-11", "2021-02")).isEqualTo(Ratio.of(9, 4));
    assertThat(years("2018-11-30", "2021-02")).isEqualTo(Ratio.of(9, 4));
    assertThat(years("2018-11", "2021-02-28")).isEqualTo(Ratio.of(9, 4));
    assertThat(years("2021-02", "2018-11")).isEqualTo(Ratio.of(-9, 4));
  }

  /** 31 + 29 of 366 days, and back. */
  @Test
  void daysAreSharesOfTheYearsTheyLieIn() {
    assertThat(years("2020-01-01", "2020-03-01")).isEqualTo(Ratio.of(60, 366));
    assertThat(years("2020-03-01", "2020-01-01")).isEqualTo(Ratio.of(-60, 366));
    assertThat(years("2021-01-01", "2023-01-01").toDouble()).isEqualTo(2, within(0.0));
  }
}
