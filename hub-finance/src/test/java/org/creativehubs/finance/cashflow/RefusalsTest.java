package org.creativehubs.finance.cashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

/** What the inputs and results of flows refuse. */
class RefusalsTest {

  private static final List<Money> FLOWS = pounds("-100", "110");
  private static final List<Money> MIXED = List.of(FLOWS.get(0), Money.parse("EUR 1"));
  private static final String TWO = "flows[1] must be in GBP as flows[0] is, but was EUR 1.00";
  private static final Ratio TENTH = Ratio.parse("10%");
  private static final Ratio ALL_LOST = Ratio.parse("-100%");

  private static List<Money> pounds(String... amounts) {
    return Stream.of(amounts).map(amount -> Money.parse("GBP " + amount)).toList();
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).hasMessage(message);
  }

  @Test
  void flowsAreOfOneCurrencyAndRatesAboveALossOfAll() {
    String rate = "rate must be > -1, but was -1";
    refused(() -> NetPresentValue.of(MIXED, TENTH), TWO);
    refused(() -> NetPresentValue.of(FLOWS, ALL_LOST), rate);
    refused(() -> EquivalentAnnualValue.of(MIXED, TENTH), TWO);
    refused(() -> EquivalentAnnualValue.of(FLOWS, ALL_LOST), rate);
    refused(() -> PaybackPeriod.of(FLOWS, ALL_LOST), rate);
    refused(() -> ModifiedInternalRate.of(MIXED, TENTH, TENTH), TWO);
    refused(
        () -> ModifiedInternalRate.of(FLOWS, ALL_LOST, TENTH),
        "financeRate must be > -1, but was -1");
    refused(
        () -> ModifiedInternalRate.of(FLOWS, TENTH, ALL_LOST),
        "reinvestRate must be > -1, but was -1");
    LocalDate day = LocalDate.of(2025, 1, 1);
    List<DatedFlow> mixed = MIXED.stream().map(flow -> DatedFlow.of(day, flow)).toList();
    refused(() -> DatedInternalRate.of(mixed), TWO);
    refused(() -> DatedNetPresentValue.of(mixed, TENTH), TWO);
    refused(() -> DatedNetPresentValue.of(mixed.subList(0, 1), ALL_LOST), rate);
    refused(() -> PaybackPeriod.years(List.of(Ratio.ONE), ALL_LOST), rate);
    refused(
        () -> PaybackPeriod.years(List.of(), TENTH),
        "flows must hold at least one element, but was none");
    assertThat(PaybackPeriod.years(List.of(Ratio.of(-1), Ratio.of(2)), Ratio.ZERO))
        .contains(Ratio.of(1, 2));
  }

  @Test
  void figuresThatGrowHaveTheirRanges() {
    refused(() -> CompoundGrowth.rate(Double.NaN, 1, 1), notFinite("from"));
    refused(() -> CompoundGrowth.rate(1, Double.NaN, 1), notFinite("to"));
    refused(() -> CompoundGrowth.rate(1, 1, Double.NaN), notFinite("periods"));
    refused(() -> CompoundGrowth.rate(0, 1, 1), "from must be > 0, but was 0.0");
    refused(() -> CompoundGrowth.rate(1, -1, 1), "to must be >= 0, but was -1.0");
    refused(() -> CompoundGrowth.rate(1, 1, 0), "periods must be > 0, but was 0.0");
    refused(() -> CompoundGrowth.of(Ratio.ZERO, Ratio.ONE, 1), "from must be > 0, but was 0");
    refused(() -> CompoundGrowth.of(Ratio.ONE, ALL_LOST, 1), "to must be >= 0, but was -1");
    refused(() -> CompoundGrowth.of(Ratio.ONE, Ratio.ONE, 0), "periods must be > 0, but was 0");
  }

  private static String notFinite(String field) {
    return field + " must be a finite number, but was NaN";
  }

  @Test
  void aLevelAmountTakesARateOrAFactorForEachFlow() {
    EquivalentAnnualValueInput at =
        EquivalentAnnualValueInput.builder().flows(FLOWS).rate(TENTH).build();
    refused(
        () -> at.toBuilder().flows(FLOWS.subList(0, 1)).build(),
        "flows must hold at least two elements, but was 1");
    String each = "factors must be one for each flow, or none beside a rate, but was 1";
    refused(() -> at.toBuilder().addFactors(Ratio.ONE).build(), each);
    refused(
        () -> EquivalentAnnualValueInput.builder().flows(FLOWS).addFactors(Ratio.ONE).build(),
        each);
    refused(
        () ->
            EquivalentAnnualValueInput.builder()
                .flows(FLOWS)
                .addFactors(Ratio.ONE, Ratio.ZERO)
                .build(),
        "factors must be > 0, but was 0");
  }

  @Test
  void aThousandYearsAreTheMostToPayBack() {
    List<Money> years = new ArrayList<>(Collections.nCopies(1000, FLOWS.get(1)));
    assertThat(PaybackPeriod.of(years, TENTH).simple()).contains(Ratio.ZERO);
    years.add(FLOWS.get(1));
    refused(
        () -> PaybackPeriod.of(years, TENTH),
        "flows must hold at most 1000 elements, but was 1001");
  }

  @Test
  void aRateIsTurnedWithPeriodsOrWithInflation() {
    RateConversionInput.Builder real = RateConversionInput.builder();
    real.rate(TENTH).into(RateConversionKind.REAL);
    assertThatThrownBy(real::build)
        .hasMessageStartingWith("inflationRate must be given if into is REAL");
    assertThatThrownBy(() -> real.inflationRate(TENTH).periodsPerYear(2).build())
        .hasMessageStartingWith("periodsPerYear must be given only if into is not REAL");
    refused(() -> RateConversion.real(ALL_LOST, TENTH), "rate must be > -1, but was -1");
    refused(() -> RateConversion.real(TENTH, ALL_LOST), "inflationRate must be > -1, but was -1");
    refused(() -> RateConversion.effective(TENTH, 0), "periodsPerYear must be >= 1, but was 0");
  }

  @Test
  void aRateOfReturnHoldsTogether() {
    RateOfReturn one = InternalRate.of(FLOWS);
    assertThat(one.onlyRateAboveZero()).isPresent();
    assertThat(InternalRate.of(pounds("-100", "90")).onlyRateAboveZero()).isEmpty();
    assertThat(InternalRate.of(pounds("-100", "100")).onlyRateAboveZero()).isEmpty();
    List<RateOfReturn.Builder> bad =
        Stream.generate(() -> RateOfReturn.builder().valuesOf(one)).limit(6).toList();
    bad.get(0).rate(OptionalDouble.empty());
    bad.get(1).signChanges(-1);
    bad.get(2).addRates(Double.NaN);
    bad.get(3).rate(-2);
    bad.get(4).residual(OptionalDouble.empty());
    bad.get(5).uniqueness(Optional.empty());
    List<String> fields = List.of("rate", "signChanges", "rates", "rate", "residual", "uniqueness");
    for (int i = 0; i < bad.size(); i++) {
      assertThatThrownBy(bad.get(i)::build).hasMessageStartingWith(fields.get(i) + " must ");
    }
  }

  @Test
  void daysLieInTheYearsOneToNineThousandNineHundredAndNinetyNine() {
    Money pound = FLOWS.get(1);
    assertThat(DatedFlow.of(LocalDate.of(1, 1, 1), pound)).hasToString("0001-01-01 GBP 110.00");
    assertThat(DatedFlow.of(LocalDate.of(9999, 12, 31), pound).date().getYear()).isEqualTo(9999);
    assertThatThrownBy(() -> DatedFlow.of(LocalDate.of(0, 1, 1), pound))
        .hasMessageStartingWith("date must lie in the years 1 to 9999");
    assertThatThrownBy(() -> DatedFlow.of(LocalDate.of(10_000, 1, 1), pound))
        .hasMessageStartingWith("date must lie in the years 1 to 9999");
  }
}
