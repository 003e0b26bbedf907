package org.creativehubs.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShowTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "999, 999",
    "1000, '1,000'",
    "-999, -999",
    "-1000, '-1,000'",
    "1234567.891, '1,234,567.891'",
    "144.44444, 144.4444",
    "0.00005, 0.0001", // the double lies just above the tie
    "0.00004, 0.00004", // would vanish
    "-0.0000123456, -0.00001235",
    "1e15, '1,000,000,000,000,000'"
  })
  void numbersHaveAtMostFourDecimalsUnlessTheyWouldVanish(double number, String shown) {
    assertThat(Show.number(number)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "0.3333333, 33.33 %",
    "1, 100 %",
    "12.5, '1,250 %'",
    "-0.05, -5 %",
    "0.00005, 0.01 %",
    "0.00004, 0.004 %"
  })
  void percentagesHaveAtMostTwoDecimalsUnlessTheyWouldVanish(double share, String shown) {
    assertThat(Show.percent(share)).isEqualTo(shown);
  }

  @Test
  void ratiosAreShownLikeTheirDoubles() {
    assertThat(Show.number(Ratio.of(1, 3))).isEqualTo("0.3333");
    assertThat(Show.percent(Ratio.of(1, 3))).isEqualTo("33.33 %");
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "-0.0, 0",
    "100, 100",
    "0.30000000000000004, 0.30000000000000004",
    "2.0E-3, 0.002", // Java 17 itself writes 0.0020 for it with a digit too many in places
    "2.2250738585072014E-308, 2.2250738585072014E-308",
    "4.9E-324, 5E-324",
    "1.7976931348623157E308, 1.7976931348623157E+308",
    "5.684341886080802E-14, 0.00000000000005684341886080802", // two to the power of -44
    "2.0E-44, 2E-44",
    "999999999999999, 999999999999999",
    "1e15, 1000000000000000",
    "1e20, 1E+20",
    "1e19, 10000000000000000000",
    "9007199254740993, 9007199254740992"
  })
  void exactNumbersHaveNoDigitMoreThanTheyNeed(double number, String shown) {
    assertThat(Show.exactly(number)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNoNumberIsRefused(double number) {
    String message = "number must be a finite number, but was " + number;
    assertThatThrownBy(() -> Show.number(number)).hasMessage(message);
    assertThatThrownBy(() -> Show.percent(number)).hasMessage(message);
    assertThatThrownBy(() -> Show.exactly(number)).hasMessage(message);
  }

  @Test
  void theNameOfAConstantIsShownInWords() {
    assertThat(Show.words(RoundingMode.HALF_UP)).isEqualTo("half up");
  }

  @Test
  void aLineHasItsValuesWhereTheBracesAre() {
    assertThat(Show.line("{} of {}", Money.parse("GBP 3"), "{}")).isEqualTo("GBP 3.00 of {}");
    assertThat(Show.line("nothing")).isEqualTo("nothing");
    assertThat(Show.line("{}, {}{}", 5200.5, RoundingMode.HALF_UP, Optional.empty()))
        .isEqualTo("5,200.5, half up");
    assertThat(Show.line("rounded {}", Optional.of(RoundingMode.UP))).isEqualTo("rounded up");
  }

  @Test
  void aLineHasAsManyValuesAsPlaces() {
    assertThatThrownBy(() -> Show.line("{} of {}", 1))
        .hasMessage("values must be as many as the places in {} of {}, but was 1");
    assertThatThrownBy(() -> Show.line("all", 1))
        .hasMessage("values must be as many as the places in all, but was 1");
  }

  @Test
  void aHeadlineIsFollowedByWhatItLeavesOut() {
    assertThat(Show.noted("met", "months", 3, "worst", OptionalInt.of(4), "share", 0.1 + 0.2))
        .isEqualTo("met (months 3, worst 4, share 0.30000000000000004)");
    assertThat(Show.noted("met", "left out", List.of("a", "b"), "source", Optional.empty()))
        .isEqualTo("met (left out a, b)");
    assertThat(Show.noted("met", "worst", OptionalInt.empty(), "left out", List.of()))
        .isEqualTo("met");
    assertThatThrownBy(() -> Show.noted("met", "months"))
        .hasMessage("labelsAndValues must hold a value for each label, but was 1");
  }

  @ParameterizedTest
  @CsvSource({
    "jobs, 1 job",
    "complaints, 1 complaint",
    "people, 1 person",
    "companies, 1 company",
    "businesses, 1 business",
    "branches, 1 branch",
    "leases, 1 lease",
    "purchases, 1 purchase",
    "courses, 1 course",
    "ties, 1 tie",
    "premises, 1 premises",
    "series, 1 series",
    "times, 1 times",
    "status, 1 status",
    "analyses, 1 analysis",
    "percentage points, 1 percentage point",
    "hours a week, 1 hour a week",
    "jobs at the hub, 1 job at the hub",
    "tonnes of waste, 1 tonne of waste",
    "members who pay, 1 member who pay",
    "m2, 1 m2",
    "GBP, 1 GBP",
    "kWh, 1 kWh"
  })
  void oneThingIsInTheSingular(String things, String shown) {
    assertThat(Show.counted(1, things)).isEqualTo(shown);
    assertThat(Answer.quantity(1, things)).hasToString(shown);
    assertThat(Answer.quantity(QualifiedNumber.of(Qualifier.AT_LEAST, 1), things))
        .hasToString("at least " + shown);
    assertThat(Show.counted(-1, things)).isEqualTo("-" + shown);
    assertThat(Show.counted(2, things)).isEqualTo("2 " + things);
    assertThat(Show.counted(1.0, things)).isEqualTo(shown);
    assertThat(Show.counted(9_007_199_254_740_993L, things))
        .isEqualTo("9,007,199,254,740,993 " + things);
    assertThat(Show.counted(0, things)).isEqualTo("0 " + things);
    assertThat(Show.counted(1.5, things)).isEqualTo("1.5 " + things);
    assertThat(Answer.quantity(QualifiedNumber.parse("between 0 and 1"), things))
        .hasToString("between 0 and 1 " + things);
  }

  @Test
  void aLineSaysOneOfAThingInTheSingular() {
    assertThat(Show.line("{} bills, {} receipts", 1, 2)).isEqualTo("1 bill, 2 receipts");
    assertThat(Show.line("{} of {} terms rated", 1, 1)).isEqualTo("1 of 1 term rated");
    assertThat(Show.line("{} is {} less {}", "1", 1, 1)).isEqualTo("1 is 1 less 1");
    assertThat(Show.line("{} plots", "1")).isEqualTo("1 plots");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 100 %",
    "0.99999999999999989, 100 %",
    "0.9999919, 99.9992 %",
    "0.99996, 99.996 %",
    "1.00001, 100.001 %",
    "0.9999, 99.99 %",
    "0.9999999999, 99.99999999 %"
  })
  void aShareThatIsNotTheWholeIsNotShownAsIt(double share, String shown) {
    assertThat(Show.percent(share)).isEqualTo(shown);
    assertThat(Answer.share(share)).hasToString(shown);
  }

  @Test
  void aBoundBelowZeroIsSaidAsMoreOrLess() {
    assertThat(Answer.quantity(QualifiedNumber.of(Qualifier.AT_LEAST, -2), "jobs"))
        .hasToString("-2 jobs or more");
    assertThat(Answer.quantity(QualifiedNumber.of(Qualifier.UP_TO, -2), "jobs"))
        .hasToString("-2 jobs or less");
    assertThat(Answer.share(QualifiedNumber.of(Qualifier.UP_TO, -1))).hasToString("-100 % or less");
    assertThat(Answer.quantity(QualifiedNumber.of(Qualifier.AT_LEAST, 0), "jobs"))
        .hasToString("at least 0 jobs");
  }
}
