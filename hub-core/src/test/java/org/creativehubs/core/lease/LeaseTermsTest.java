package org.creativehubs.core.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaseTermsTest {

  private static final DateRange TERM = DateRange.parse("2026-04-01/2029-04-01");
  private static final PaymentTerms MONTHLY =
      PaymentTerms.of(
          PaymentFrequency.MONTHLY_CALENDAR,
          PaymentTiming.IN_ADVANCE,
          BrokenPeriodRule.PERIOD_ACTUAL,
          WholePeriodRule.FRACTION_OF_YEAR);

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static RentCharge.Builder rent(String name, String annual) {
    RentCharge.Builder builder = RentCharge.builder();
    builder.name(name).kind(ChargeKind.RENT).annual(gbp(annual)).payment(MONTHLY);
    return builder;
  }

  private static LeaseTerms lease(RentCharge... charges) {
    return LeaseTerms.builder().id("studio").term(TERM).addCharges(charges).build();
  }

  @Test
  void stepsReplaceAddAndMultiply() {
    RentCharge rent =
        rent("rent", "10000")
            .addSteps(
                RentStep.multiply(day("2027-04-01"), Ratio.parse("1.033333")),
                RentStep.delta(day("2027-10-01"), gbp("-0.33")),
                RentStep.replace(day("2028-04-01"), gbp("9000")))
            .build();
    assertThat(rent.annualAfterSteps())
        .containsExactly(gbp("10333.33"), gbp("10333.00"), gbp("9000"));
    assertThat(rent.annualOn(day("2027-03-31"))).isEqualTo(gbp("10000"));
    assertThat(rent.annualOn(day("2027-04-01"))).isEqualTo(gbp("10333.33"));
    assertThat(rent.annualOn(day("2030-01-01"))).isEqualTo(gbp("9000"));
    assertThat(rent.steps().stream().map(RentStep::toString))
        .containsExactly(
            "from 2027-04-01 x 1.033333",
            "from 2027-10-01 - GBP 0.33",
            "from 2028-04-01 to GBP 9000.00");
  }

  @Test
  void concessionsAreKnownByDay() {
    RentCharge rent =
        rent("rent", "10000")
            .addConcessions(RentConcession.free(DateRange.parse("2026-04-01/2026-06-01")))
            .build();
    assertThat(rent.concededOn(day("2026-05-31"))).isEqualTo(Ratio.ONE);
    assertThat(rent.concededOn(day("2026-06-01"))).isEqualTo(Ratio.ZERO);
    assertThat(rent.concessions().get(0)).hasToString("1 off from 2026-04-01 to 2026-05-31");
    assertThat(MONTHLY)
        .hasToString(
            "calendar months, in advance; broken periods period actual, whole periods fraction of"
                + " year; inside a period steps by difference daily, concessions by conceded days");
  }

  @Test
  void stepsMustFollowOneAnotherInOneCurrencyAndNotBelowZero() {
    LocalDate day = day("2027-04-01");
    assertThatThrownBy(
            () ->
                rent("rent", "1")
                    .addSteps(RentStep.replace(day, gbp("2")), RentStep.replace(day, gbp("3")))
                    .build())
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.INCONSISTENT))
        .hasMessage(
            "steps[1].from must be after the step before it on 2027-04-01, but was 2027-04-01");
    assertThatThrownBy(
            () -> rent("rent", "1").addSteps(RentStep.replace(day, Money.parse("EUR 2"))).build())
        .hasMessage("steps[0].amount must be in GBP as annual is, but was EUR 2.00");
    assertThatThrownBy(() -> rent("rent", "1").addSteps(RentStep.delta(day, gbp("-1.01"))).build())
        .hasMessage("steps[0] must leave an annual amount >= 0, but was GBP -0.01");
    assertThat(rent("rent", "1").addSteps(RentStep.delta(day, gbp("-1"))).build().annualOn(day))
        .isEqualTo(gbp("0"));
    assertThatThrownBy(() -> RentStep.replace(day, gbp("-1")))
        .hasMessage("amount must be >= 0, but was GBP -1.00");
    assertThatThrownBy(() -> RentStep.multiply(day, Ratio.of(-1)))
        .hasMessage("factor must be >= 0, but was -1");
  }

  @Test
  void concessionsMustNotOverlapAndLieInTheTerm() {
    RentConcession first = RentConcession.free(DateRange.parse("2026-04-01/2026-06-02"));
    RentConcession second =
        RentConcession.of(DateRange.parse("2026-06-01/2026-07-01"), Ratio.of(1, 2));
    assertThatThrownBy(() -> rent("rent", "1").addConcessions(first, second).build())
        .hasMessage(
            "concessions[1].dates must start on or after the end of the one before, 2026-06-02, but"
                + " was 2026-06-01/2026-07-01");
    assertThatThrownBy(() -> RentConcession.of(TERM, Ratio.parse("1.01")))
        .hasMessage("share must be in [0, 1], but was 1.01");
    RentCharge early =
        rent("rent", "1")
            .addConcessions(RentConcession.free(DateRange.parse("2026-03-31/2026-06-01")))
            .build();
    assertThatThrownBy(() -> lease(early))
        .hasMessage(
            "charges[0].concessions[0].dates must lie in the term 2026-04-01/2029-04-01, but was"
                + " 2026-03-31/2026-06-01");
    RentCharge late =
        rent("rent", "1").addSteps(RentStep.replace(day("2029-04-01"), gbp("2"))).build();
    assertThatThrownBy(() -> lease(late))
        .hasMessage(
            "charges[0].steps[0].from must lie in the term 2026-04-01/2029-04-01, but was"
                + " 2029-04-01");
  }

  @Test
  void chargesMustShareACurrencyAndHaveNamesOfTheirOwn() {
    RentCharge euro =
        RentCharge.builder()
            .name("insurance")
            .kind(ChargeKind.INSURANCE)
            .annual(Money.parse("EUR 1"))
            .payment(MONTHLY)
            .build();
    assertThatThrownBy(() -> lease(rent("rent", "1").build(), euro))
        .hasMessage("charges[1].annual must be in GBP as charges[0] is, but was EUR 1.00");
    assertThatThrownBy(() -> lease(rent("rent", "1").build(), rent("rent", "2").build()))
        .hasMessage("charges[1] must have a name of its own, but was rent");
    assertThatThrownBy(LeaseTermsTest::lease)
        .hasMessage("charges must hold at least one element, but was none");
    assertThatThrownBy(() -> rent("rent", "-1").build())
        .hasMessage("annual must be >= 0, but was GBP -1.00");
    assertThatThrownBy(() -> rent("rent", "1").vatRate(Ratio.of(2)).build())
        .hasMessage("vatRate must be in [0, 1], but was 2");
  }

  @ParameterizedTest
  @CsvSource({"0001-12-31/2026-01-01", "2026-01-01/9999-01-01"})
  void termsWhosePeriodsCouldLeaveTheCalendarAreRefused(String term) {
    assertThatThrownBy(
            () ->
                LeaseTerms.builder()
                    .id("long")
                    .term(DateRange.parse(term))
                    .addCharges(rent("rent", "1").build())
                    .build())
        .hasMessage("term must lie in the years 2 to 9998, but was " + term);
    assertThatThrownBy(() -> DateRange.parse("2026-01-01/9999-12-31").splitAt(day("9999-12-31")))
        .hasMessageStartingWith("date must be after the start");
  }

  @Test
  void periodsAreCountedFromTheStartOrEarlier() {
    RentCharge late = rent("rent", "1").build();
    PaymentTerms from = MONTHLY.countedFrom(day("2026-04-02"));
    RentCharge charge =
        RentCharge.builder()
            .name("rent")
            .kind(ChargeKind.RENT)
            .annual(late.annual())
            .payment(from)
            .build();
    assertThatThrownBy(() -> lease(charge))
        .hasMessage(
            "charges[0].payment.countedFrom must be in the years from 2 and not after 2026-04-01,"
                + " but was 2026-04-02");
  }

  @Test
  void aLeaseCutInTwoKeepsItsPaymentDaysAndTheAmountsThatRun() {
    RentCharge rent =
        rent("rent", "1000")
            .addSteps(
                RentStep.replace(day("2027-04-01"), gbp("1100")),
                RentStep.replace(day("2028-04-01"), gbp("1200")))
            .addConcessions(RentConcession.free(DateRange.parse("2027-01-01/2027-07-01")))
            .build();
    List<LeaseTerms> parts = lease(rent).splitAt(day("2027-04-01"));
    RentCharge before = parts.get(0).charges().get(0);
    RentCharge after = parts.get(1).charges().get(0);
    assertThat(parts.get(0))
        .hasToString("studio-1 from 2026-04-01 to 2027-03-31: [" + before + "]");
    assertThat(before.toString())
        .startsWith("RentCharge{name=rent, kind=RENT, annual=GBP 1000.00, payment=calendar months");
    assertThat(before.steps()).isEmpty();
    assertThat(before.concessions()).hasToString("[1 off from 2027-01-01 to 2027-03-31]");
    assertThat(after.annual()).isEqualTo(gbp("1100"));
    assertThat(after.steps()).hasToString("[from 2028-04-01 to GBP 1200.00]");
    assertThat(after.payment().countedFrom()).contains(day("2026-04-01"));
    assertThat(after.concessions()).hasToString("[1 off from 2027-04-01 to 2027-06-30]");
  }

  private static ImmutableLeaseTerms.Builder terms(String term) {
    return LeaseTerms.builder()
        .term(OpenDateRange.parse(term))
        .addCharges(rent("rent", "1000").build());
  }

  @Test
  void aTermWithoutAnEndRollsOn() {
    LeaseTerms rolling = terms("2026-04-01/..").notice(Period.ofMonths(1)).build();
    assertThat(rolling.occupied()).isEqualTo(rolling.term());
    assertThat(rolling.payablePeriod()).hasToString("2026-04-01/9998-12-31");
    assertThat(rolling.toString())
        .startsWith("lease from 2026-04-01 on: ")
        .endsWith(", notice P1M");
    assertThatThrownBy(rolling::fixedTerm)
        .hasMessage("term must have an end where all of it is needed, but was 2026-04-01/..");
    assertThat(rolling.endedAt(day("2026-06-01")).fixedTerm())
        .isEqualTo(DateRange.parse("2026-04-01/2026-06-01"));
    assertThatThrownBy(() -> rolling.endedAt(day("2026-04-01")))
        .hasMessage("end must be after the start of the term 2026-04-01, but was 2026-04-01");
    assertThatThrownBy(() -> terms("2026-04-01/..").notice(Period.ofDays(-1)).build())
        .hasMessage("notice must be zero or more days, but was P-1D");
  }

  @Test
  void whoHoldsOverByRightPaysOn() {
    LeaseTerms statute = terms("2024-04-01/2026-04-01").holdingOver(HoldingOver.STATUTE).build();
    LeaseTerms none = statute.toBuilder().holdingOver(HoldingOver.NONE).build();
    LeaseTerms until = statute.toBuilder().heldOverUntil(day("2026-07-01")).build();
    assertThat(statute.payable()).hasToString("2024-04-01/..");
    assertThat(statute.occupied()).hasToString("2024-04-01/..");
    assertThat(none.payable()).hasToString("2024-04-01/2026-04-01");
    assertThat(none.occupied()).hasToString("2024-04-01/..");
    assertThat(until.payable()).hasToString("2024-04-01/2026-07-01");
    assertThat(until.wholePeriod()).hasToString("2024-04-01/2026-07-01");
    assertThat(until.fixedTerm()).hasToString("2024-04-01/2026-04-01");
    assertThatThrownBy(statute::wholePeriod)
        .hasMessage("term must have an end where all of it is needed, but was 2024-04-01/..");
    assertThat(until.endedAt(day("2030-01-01")).term()).hasToString("2024-04-01/2026-07-01");
  }

  @Test
  void holdingOverNeedsAnEndToHoldOver() {
    assertThatThrownBy(() -> terms("2024-04-01/..").holdingOver(HoldingOver.STATUTE).build())
        .hasMessage("holdingOver must be given only if the term has an end, but was STATUTE");
    assertThatThrownBy(
            () -> terms("2024-04-01/2026-04-01").heldOverUntil(day("2026-07-01")).build())
        .hasMessage("heldOverUntil must be given only if holdingOver is, but was 2026-07-01");
    assertThatThrownBy(
            () ->
                terms("2024-04-01/2026-04-01")
                    .holdingOver(HoldingOver.AGREEMENT)
                    .heldOverUntil(day("2026-04-01"))
                    .build())
        .hasMessage(
            "heldOverUntil must be after the end of the term 2026-04-01, but was 2026-04-01");
  }

  @Test
  void whatIsWrongWithALeaseIsToldAllAtOnce() {
    RentCharge late =
        rent("rent", "10000").addSteps(RentStep.replace(day("2030-01-01"), gbp("1"))).build();
    assertThatThrownBy(
            () ->
                LeaseTerms.builder()
                    .term(TERM)
                    .addCharges(rent("rent", "1").build(), late)
                    .addBreaks(BreakOption.on(day("2035-01-01")))
                    .deposit(gbp("-1"))
                    .build())
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field())
                    .containsExactly(
                        "charges[1]",
                        "charges[1].steps[0].from",
                        "breaks[0].breakDate",
                        "deposit"));
  }

  @Test
  void breaksLieInTheTermOneAfterAnother() {
    BreakOption last = BreakOption.on(day("2026-03-31"));
    assertThat(terms("2024-04-01/2026-04-01").addBreaks(last).build().breaks()).hasSize(1);
    assertThatThrownBy(
            () ->
                terms("2024-04-01/2026-04-01").addBreaks(BreakOption.on(day("2026-04-01"))).build())
        .hasMessage(
            "breaks[0].breakDate must be after the first day of the term 2024-04-01/2026-04-01 and"
                + " in it, but was 2026-04-01");
    assertThatThrownBy(
            () ->
                terms("2024-04-01/2026-04-01").addBreaks(BreakOption.on(day("2024-04-01"))).build())
        .hasMessageStartingWith("breaks[0].breakDate must be after the first day");
    assertThatThrownBy(() -> terms("2024-04-01/..").addBreaks(last, last).build())
        .hasMessageStartingWith("breaks[1]");
    assertThatThrownBy(() -> last.toBuilder().noticeMonths(6).build())
        .hasMessage("noticeDays must be given if noticeMonths is, but was absent");
    assertThat(last.lastNotice()).isEmpty();
    assertThat(
            last.toBuilder()
                .noticeMonths(6)
                .noticeDays(NoticeDays.CLEAR_MONTHS)
                .build()
                .lastNotice())
        .contains(day("2025-09-29"));
  }

  @Test
  void aDepositIsInTheCurrencyOfTheCharges() {
    assertThat(terms("2024-04-01/..").deposit(gbp("100")).build().deposit()).contains(gbp("100"));
    assertThatThrownBy(() -> terms("2024-04-01/..").deposit(Money.parse("EUR 1")).build())
        .hasMessage("deposit must be in GBP as charges[0] is, but was EUR 1.00");
    assertThatThrownBy(() -> terms("2024-04-01/..").deposit(gbp("-1")).build())
        .hasMessage("deposit must be >= 0, but was GBP -1.00");
  }

  @Test
  void isTheSameInBothJsons() {
    LeaseTerms lease =
        lease(
            rent("rent", "1000")
                .addSteps(RentStep.multiply(day("2028-04-01"), Ratio.parse("1.03")))
                .addConcessions(
                    RentConcession.of(DateRange.parse("2026-04-01/2026-07-01"), Ratio.of(1, 2)))
                .vatRate(Ratio.parse("20%"))
                .build());
    assertThat(JacksonLines.write(lease))
        .isEqualTo(
            "{\"id\":\"studio\",\"term\":{\"start\":\"2026-04-01\",\"end\":\"2029-04-01\"},"
                + "\"charges\":[{\"name\":\"rent\",\"kind\":\"RENT\","
                + "\"annual\":{\"amount\":\"1000.00\",\"currency\":\"GBP\"},"
                + "\"payment\":{\"frequency\":\"MONTHLY_CALENDAR\",\"timing\":\"IN_ADVANCE\","
                + "\"brokenPeriods\":\"PERIOD_ACTUAL\",\"wholePeriods\":\"FRACTION_OF_YEAR\","
                + "\"stepsInPeriod\":\"DIFFERENCE_DAILY\","
                + "\"concessionsInPeriod\":\"CONCEDED_DAYS\"},\"reviews\":[],"
                + "\"steps\":[{\"from\":\"2028-04-01\",\"kind\":\"MULTIPLY\",\"factor\":\"1.03\"}],"
                + "\"concessions\":[{\"dates\":{\"start\":\"2026-04-01\",\"end\":\"2026-07-01\"},"
                + "\"share\":\"0.5\"}],\"vatRate\":\"0.2\"}],\"breaks\":[]}");
    assertThat(JacksonLines.roundTrip(lease)).isEqualTo(lease);
    assertThat(JacksonLines.roundTrip(MONTHLY.countedFrom(day("2026-04-01"))))
        .hasToString(
            "calendar months (2026-04-01), in advance; broken periods period actual, whole periods"
                + " fraction of year; inside a period steps by difference daily, concessions by"
                + " conceded days");
    assertThat(
            JacksonLines.refusal("{\"from\":\"2028-04-01\",\"kind\":\"MULTIPLY\"}", RentStep.class))
        .hasMessage("kind must go with a factor alone, but was MULTIPLY");
  }
}
