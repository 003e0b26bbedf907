package org.creativehubs.finance.vat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.lease.TrueExplanations;

class VatRegistrationTest {

  @Example
  void theExampleIsAboveInItsThirteenthMonth() {
    VatRegistrationDuty duty = VatRegistration.answer(JsonCatalog.example(VatRegistration.ENTRY));
    // By hand: 88,900 in the twelve months to March; April 9,700 in place of 5,200 makes 93,400.
    RollingMonth first = duty.firstAbove().orElseThrow();
    assertThat(first.month()).isEqualTo(YearMonth.of(2026, 4));
    assertThat(first.rolling()).isEqualTo(gbp(93_400));
    assertThat(first.headroom()).isEqualTo(Money.parse("GBP -3400.00"));
    assertThat(duty.mustRegister()).isTrue();
    assertThat(duty.tellBy()).contains(LocalDate.of(2026, 5, 30));
    assertThat(duty.registeredFrom()).contains(LocalDate.of(2026, 6, 1));
    assertThat(duty.mayDeregister()).contains(true);
    assertThat(duty)
        .hasToString(
            "must register by 14 months (to be said by 2026-05-30, registered from 2026-06-01, a"
                + " registration may end yes, up to GBP 88000.00)");
    assertThat(duty.explain("2025-05", "in 12 months"))
        .hasToString(
            """
            12 months to 2025-05
              1. taxable supplies of 2025-04: GBP 5200.00
              2. taxable supplies of 2025-05: GBP 5600.00
              3. 12 months to 2025-05: GBP 5200.00 + GBP 5600.00 = GBP 10800.00\
            """);
    TrueExplanations.of(duty.explanation());
    TrueExplanations.ofCells(duty);
  }

  /** The example of the guidance: above in July 2020, to be said by 30 August, 1 September. */
  @Example
  void thirtyDaysAndTheSecondMonth() {
    VatRegistrationDuty duty = VatRegistration.of(List.of(month(2020, 7, 100_000)));
    assertThat(duty.tellBy()).contains(LocalDate.of(2020, 8, 30));
    assertThat(duty.registeredFrom()).contains(LocalDate.of(2020, 9, 1));
  }

  @Example
  void exactlyAtAThresholdThereIsNoDutyAndARegistrationMayEnd() {
    assertThat(VatRegistration.of(List.of(month(2026, 4, 90_000))).mustRegister()).isFalse();
    assertThat(VatRegistration.of(List.of(month(2026, 4, 90_001))).mustRegister()).isTrue();
    assertThat(expected(0, 88_000).mayDeregister()).contains(true);
    assertThat(expected(0, 88_001).mayDeregister()).contains(false);
    assertThat(expected(90_000, 0).mustRegister()).isFalse();
    assertThat(expected(90_001, 0).byNextThirtyDays()).isTrue();
    assertThat(expected(90_001, 0).mustRegister()).isTrue();
    assertThat(expected(90_001, 0).tellBy()).isEmpty();
  }

  @Example
  void theThresholdIsThatOfTheLastDayOfTheMonth() {
    List<TaxableMonth> months = List.of(month(2024, 3, 86_000), month(2024, 4, 0));
    VatRegistrationDuty duty = VatRegistration.of(months);
    assertThat(duty.lines())
        .extracting(RollingMonth::threshold)
        .containsExactly(gbp(85_000), gbp(90_000));
    assertThat(duty.lines()).extracting(RollingMonth::isAbove).containsExactly(true, false);
    assertThat(duty.deregistrationThreshold()).isEqualTo(gbp(88_000));
  }

  @Example
  void twelveMonthsAndNoMore() {
    List<TaxableMonth> months = new ArrayList<>();
    for (int i = 0; i < 13; i++) {
      YearMonth month = YearMonth.of(2025, 1).plusMonths(i);
      months.add(TaxableMonth.of(month, gbp(i == 0 ? 50_000 : 1000)));
    }
    assertThat(VatRegistration.of(months).lines().subList(11, 13))
        .extracting(RollingMonth::rolling)
        .containsExactly(gbp(61_000), gbp(12_000));
  }

  @Example
  void theStandardRateIsThatOfTheDay() {
    assertThat(rate("2008-11-30")).contains(Ratio.parse("17.5%"));
    assertThat(rate("2008-12-01")).contains(Ratio.parse("15%"));
    assertThat(rate("2010-01-01")).contains(Ratio.parse("17.5%"));
    assertThat(rate("2011-01-03")).contains(Ratio.parse("17.5%"));
    assertThat(rate("2011-01-04")).contains(Ratio.parse("20%"));
    assertThatThrownBy(() -> rate("1991-03-31"))
        .hasMessage("day must be on or after 1991-04-01, but was 1991-03-31");
  }

  @Example
  void refusesMonthsLeftOutAndMonthsBeforeTheTable() {
    assertThatThrownBy(() -> VatRegistration.of(List.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("months must");
    assertThatThrownBy(() -> VatRegistration.of(List.of(month(2026, 4, 1), month(2026, 6, 1))))
        .hasMessage(
            "months[1].month must be the month after the one before, 2026-05, but was 2026-06");
    assertThatThrownBy(() -> VatRegistration.of(List.of(month(2013, 3, 1))))
        .hasMessageStartingWith("months[0] must");
    assertThatThrownBy(
            () ->
                VatRegistration.of(
                    List.of(TaxableMonth.of(YearMonth.of(2026, 4), Money.parse("EUR 1")))))
        .hasMessage("months[0].supplies must be in GBP, but was EUR 1.00");
    assertThatThrownBy(() -> month(2026, 4, -1))
        .hasMessage("supplies must be >= 0, but was GBP -1.00");
  }

  @Property(tries = 100)
  void moreSuppliesNeverEndADutyAndNeverMakeItLater(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 15_000) Integer> supplies,
      @ForAll @IntRange(min = 0, max = 29) int at,
      @ForAll @IntRange(min = 0, max = 90_000) int more) {
    List<Integer> greater = new ArrayList<>(supplies);
    int changed = at % supplies.size();
    greater.set(changed, supplies.get(changed) + more);
    VatRegistrationDuty before = VatRegistration.of(months(supplies));
    VatRegistrationDuty after = VatRegistration.of(months(greater));
    assertThat(after.mustRegister()).isIn(true, before.mustRegister());
    before
        .tellBy()
        .ifPresent(day -> assertThat(after.tellBy().orElseThrow()).isBeforeOrEqualTo(day));
    for (int i = 0; i < supplies.size(); i++) {
      int slow = 0;
      for (int j = 0; j <= i; j++) {
        slow += i - j < 12 ? supplies.get(j) : 0;
      }
      assertThat(before.lines().get(i).rolling()).isEqualTo(gbp(slow));
    }
  }

  @Example
  void explainsTheFirstMonthAboveElseTheLast() {
    assertThat(VatRegistration.of(List.of(month(2026, 4, 90_001), month(2026, 5, 1))).explanation())
        .hasToString(
            """
            Must this hub register for VAT, and may a registration end?
              1. 12 months to 2026-04: GBP 90001.00
              2. registration threshold: GBP 90000.00 [VAT Notice 700/1, supplement, as quoted at https://www.rossmartin.co.uk/vat/vat/391-vat-thresholds]
              3. supplies less threshold, 2026-04: GBP 90001.00 - GBP 90000.00 = GBP 1.00
              4. must register: yes\
            """);
    assertThat(VatRegistration.of(List.of(month(2026, 4, 1), month(2026, 5, 2))).explanation())
        .hasToString(
            """
            Must this hub register for VAT, and may a registration end?
              1. taxable supplies of 2026-04: GBP 1.00
              2. taxable supplies of 2026-05: GBP 2.00
              3. 12 months to 2026-05: GBP 1.00 + GBP 2.00 = GBP 3.00
              4. registration threshold: GBP 90000.00 [VAT Notice 700/1, supplement, as quoted at https://www.rossmartin.co.uk/vat/vat/391-vat-thresholds]
              5. supplies less threshold, 2026-05: GBP 3.00 - GBP 90000.00 = GBP -89997.00
              6. must register: no\
            """);
    assertThat(expected(90_001, 87_000).explanation())
        .hasToString(
            """
            Must this hub register for VAT, and may a registration end?
              1. 12 months to 2026-04: GBP 1000.00
              2. registration threshold: GBP 90000.00 [VAT Notice 700/1, supplement, as quoted at https://www.rossmartin.co.uk/vat/vat/391-vat-thresholds]
              3. supplies less threshold, 2026-04: GBP 1000.00 - GBP 90000.00 = GBP -89000.00
              4. next 30 days alone: GBP 90001.00
              5. deregistration threshold: GBP 88000.00 [VAT Notice 700/1, supplement, as quoted at https://www.rossmartin.co.uk/vat/vat/391-vat-thresholds]
              6. next 12 months: GBP 87000.00
              7. below the deregistration threshold: GBP 88000.00 - GBP 87000.00 = GBP 1000.00
              8. must register: yes\
            """);
    assertThat(VatRegistration.of(List.of(month(2026, 4, 90_001))).explanation().answer())
        .hasToString("yes");
  }

  @Example
  void everyMonthIsShownBesideItsThreshold() {
    assertThat(VatRegistration.of(List.of(month(2024, 3, 86_000), month(2024, 4, 9))).table())
        .hasToString(
            """
            must register by 2 months (to be said by 2024-04-30, registered from 2024-05-01, up to GBP 88000.00)
            month    taxable supplies (GBP)  in 12 months (GBP)  threshold (GBP)  headroom (GBP)  above
            -------  ----------------------  ------------------  ---------------  --------------  -----
            2024-03                86000.00            86000.00         85000.00        -1000.00  yes
            2024-04                    9.00            86009.00         90000.00         3991.00  no\
            """);
    assertThat(VatRegistration.of(List.of(month(2026, 4, 1), month(2026, 5, 1))))
        .hasToString("no duty by 2 months (up to GBP 88000.00)");
  }

  @Example
  void refusesWhatIsExpectedBelowZeroAndInAnotherCurrency() {
    VatRegistrationInput.Builder input =
        VatRegistrationInput.builder().addMonths(month(2026, 4, 1));
    assertThatThrownBy(input.nextThirtyDays(gbp(-1))::build)
        .hasMessage("nextThirtyDays must be >= 0, but was GBP -1.00");
    assertThatThrownBy(input.nextThirtyDays(Money.parse("EUR 1"))::build)
        .hasMessage("nextThirtyDays must be in GBP, but was EUR 1.00");
    assertThatThrownBy(input.nextThirtyDays(gbp(0)).nextTwelveMonths(gbp(-1))::build)
        .hasMessage("nextTwelveMonths must be >= 0, but was GBP -1.00");
    assertThatThrownBy(input.nextTwelveMonths(Money.parse("EUR 1"))::build)
        .hasMessage("nextTwelveMonths must be in GBP, but was EUR 1.00");
    assertThatThrownBy(() -> month(10_000, 1, 1))
        .hasMessage("month must be in the years 1 to 9999, but was 10000-01");
  }

  private static List<TaxableMonth> months(List<Integer> supplies) {
    List<TaxableMonth> months = new ArrayList<>();
    for (int amount : supplies) {
      YearMonth month = YearMonth.of(2023, 9).plusMonths(months.size());
      months.add(TaxableMonth.of(month, gbp(amount)));
    }
    return months;
  }

  private static VatRegistrationDuty expected(int thirtyDays, int year) {
    return VatRegistration.answer(
        VatRegistrationInput.builder()
            .addMonths(month(2026, 4, 1000))
            .nextThirtyDays(gbp(thirtyDays))
            .nextTwelveMonths(gbp(year))
            .build());
  }

  private static Optional<Ratio> rate(String day) {
    return VatSupply.standardRated("desks", gbp(100), LocalDate.parse(day)).rate();
  }

  private static TaxableMonth month(int year, int month, int pounds) {
    return TaxableMonth.of(YearMonth.of(year, month), gbp(pounds));
  }

  private static Money gbp(int pounds) {
    return Money.parse("GBP " + pounds + ".00");
  }
}
